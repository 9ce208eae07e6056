/** What is wrong with the rules, said so that one need not know the files. */
import type { Finding } from '../../proof/prove.ts';
import type { Context } from './context.ts';
import { rowAnchor } from './decisions.ts';
import { markup, type Markup, type Part } from './markup.ts';
import { day } from './words.ts';

/** The kind of table, and what it is about: `steps of cpr-first` are those of an outcome. */
function partsOf(table: string): readonly [kind: string, about: string] {
  const [, kind = table, about = ''] = /^(facts|steps|followUps)(?:\.| of )(.+)$/.exec(table) ?? [];
  return [kind, about];
}

/** Table and row in words; with a link where the row stands in the report. */
function place(context: Context, { table, row }: Finding): Part {
  const { content, words } = context;
  const [kind, about] = partsOf(table);
  switch (kind) {
    case 'rules':
    case 'routes': {
      const title = kind === 'rules' ? 'Decision table' : 'Lists of papers';
      const at = content[kind].findIndex(({ id }) => id === row);
      const found = content[kind][at];
      if (!found) return row === undefined ? title : `${title}, ${words.result(kind, row)}`;
      const name = `row ${at + 1}: ${words.result(kind, found.then)}`;
      return [
        `${title}, `,
        kind === 'rules' ? markup`<a href="#${rowAnchor(context, found.id)}">${name}</a>` : name,
      ];
    }
    case 'noteRules': {
      const [, at, note] = /^(\d+) \((.+)\)$/.exec(row ?? '') ?? [];
      const title = words.title('notes', note ?? row ?? '');
      return `Notes, ${at === undefined ? '' : `row ${at}: `}${title}`;
    }
    case 'facts':
      return `Question “${words.question(about)}”${row === undefined ? '' : `, answer “${words.answer(about, row)}”`}`;
    case 'steps':
      return `Steps of “${words.title('outcomes', about)}”, “${words.title('steps', row ?? '')}”`;
    case 'followUps':
      return `Questions after “${words.title('outcomes', about)}”, “${words.question(row ?? '')}”`;
    default:
      return row === undefined ? table : `${table}, ${row}`;
  }
}

/** Outcomes, questions and answers by their words instead of their ids; all else is English. */
function inWords({ content, words }: Context, { table, message }: Finding): string {
  const [kind, about] = partsOf(table);
  // Only a message on the answers of one question names values, and "no" is also a word.
  const values = kind === 'facts' && /tells|"alike"/.test(message) ? words.values(about) : [];
  return message
    .replace(/"([a-z0-9-]+)"/g, (whole, id: string) =>
      Object.hasOwn(content.facts, id) ? `“${words.question(id)}”` : whole,
    )
    .replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, (id) => {
      if (values.includes(id)) return `“${words.answer(about, id)}”`;
      return id.includes('-') && Object.hasOwn(content.outcomes, id)
        ? `“${words.title('outcomes', id)}”`
        : id;
    });
}

function one(context: Context, finding: Finding): Markup {
  const { words, content, period } = context;
  const { table, row, example } = finding;
  // What can never come up has no example but what it waits for.
  const isCondition = ['steps', 'followUps', 'noteRules'].includes(partsOf(table)[0]);
  const rule = table === 'rules' ? content.rules.find(({ id }) => id === row) : undefined;
  return markup`<li class="card bad"><h3>${place(context, finding)}</h3>
${period.from !== undefined && markup`<p>From ${day(period.from)}.</p>`}<p class="message">${inWords(context, finding)}</p>
${rule && markup`<h4>The row</h4>${words.condition(rule.when)}`}${
    example &&
    Object.keys(example).length > 0 &&
    markup`<h4>${isCondition ? 'Its condition' : 'For example'}</h4>${words.interview(example)}`
  }<p class="small">In the files: ${table}${row !== undefined && `, row ${row}`}</p></li>
`;
}

export function findings(contexts: readonly Context[]): Part {
  const all = contexts.flatMap((context) =>
    context.period.findings.map((finding) => one(context, finding)),
  );
  if (all.length === 0) return undefined;
  return markup`<section aria-labelledby="faults">
<h2 id="faults">Faults</h2>
<p>Each is shown with as few answers as are needed to see it.</p>
<ol class="cards faults">
${all}</ol>
</section>`;
}
