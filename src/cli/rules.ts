import { resolve } from 'node:path';
import { formatAnswers } from '../engine/facts.ts';
import { proveContent, type Period } from '../proof/prove-content.ts';
import type { Finding, TableProof } from '../proof/prove.ts';
import { readArgs, table, UsageError, type Command } from './command.ts';
import { readSoundFolder, versionOf } from './content-folder.ts';
import { readJson } from './json-file.ts';
import { reportHtml } from './report/html.ts';
import { changesSince, describeChange, isSnapshot, snapshotOf } from './since.ts';
import { writeText } from './write-text.ts';

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, each) => all + each, 0);

function findingLine({ table: name, row, message, example }: Finding): string {
  const where = row === undefined ? name : `${name}, row ${row}`;
  const answers =
    example && Object.keys(example).length ? `\n    for example: ${formatAnswers(example)}` : '';
  return `  ${where}: ${message}${answers}`;
}

function proofLines(name: string, proof: TableProof): string[] {
  const { combinations, interviews, fires, longest, shortest } = proof;
  const length = (answers: object): number => Object.keys(answers).length;
  return [
    `${name}: ${fires.size} rows, ${combinations} combinations of answers, ${sum(interviews.values())} interviews of ${length(shortest)} to ${length(longest)} questions`,
    table(
      [...interviews]
        .sort((a, b) => b[1] - a[1])
        .map(([result, count]) => [`  ${result === '' ? '(none)' : result}`, String(count)]),
    ),
  ];
}

function periodLines({ from, tables, findings }: Period): string[] {
  return [
    ...(from === undefined ? [] : [`\nFrom ${from}:`]),
    ...Object.entries(tables).flatMap(([name, proof]) => proofLines(name, proof)),
    findings.length === 0
      ? 'Proved: every combination meets one row, every row, outcome, note and step can come up, no question is idle.'
      : `${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}:`,
    ...findings.map(findingLine),
  ];
}

export const rules: Command = {
  summary: 'prove the decision tables',
  help: `mitid-widgets rules [FOLDER] [--html FILE] [--since FILE] [--json]

Tries out every combination of answers and walks every interview, and says which table, row and
answers are at fault. FOLDER has content/ and locales/content/; without it, the content of this
package is proved. Where content has dates, it is proved for each day on which it changes.

  --html FILE    write a report for people: tables in words, diagrams, sources, changes
  --json         a snapshot of tables and sources, to compare a later version with
  --since FILE   say what is different from such a snapshot

Exit code: 0 proved, 1 faults, or errors in the content, 2 called in a wrong way.`,
  run: (args, context) => {
    const { values, positionals } = readArgs(args, {
      html: { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean' },
    });
    const root = positionals[0] === undefined ? context.ownRoot : resolve(positionals[0]);
    const folder = readSoundFolder(root, context.today);
    const { content, texts } = folder;
    const periods = proveContent(content, context.today);
    const version = versionOf(root);
    const snapshot = snapshotOf(content, version, context.today);
    const earlier = values.since === undefined ? undefined : readJson(values.since).value;
    if (values.since !== undefined && !isSnapshot(earlier)) {
      throw new UsageError(
        `${values.since} is not a snapshot; make one with: mitid-widgets rules --json`,
      );
    }
    const changes = isSnapshot(earlier) ? changesSince(earlier, snapshot) : undefined;
    if (values.html !== undefined) {
      const english = texts['en'] ?? {};
      writeText(
        values.html,
        reportHtml({ version, today: context.today, content, english, periods, changes }),
      );
      context.out(`Written: ${values.html}`);
    }
    if (values.json) context.out(JSON.stringify(snapshot, null, 2));
    else {
      for (const line of periods.flatMap(periodLines)) context.out(line);
      if (changes) {
        context.out(`\nSince ${changes.version} of ${changes.day}:`);
        for (const change of changes.list) context.out(`  ${describeChange(change)}`);
        if (changes.list.length === 0) context.out('  nothing has changed');
      }
    }
    return periods.some(({ findings }) => findings.length > 0) ? 1 : 0;
  },
};
