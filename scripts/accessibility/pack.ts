/**
 * Writes `dist/accessibility/`: what a host needs to account for the widgets. Runs with each build, and again
 * at the end of a whole test run, which it then tells of.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import pack from '../../package.json' with { type: 'json' };
import { today } from '../../src/content/age.ts';
import { clauses, criteria, limits } from './criteria.ts';
import { cognitive } from './cognitive.ts';
import { openAcr } from './openacr.ts';
import { reportPage, statementPage } from './page.ts';
import { filesOf, lastRun } from './results.ts';
import type { Facts } from './statement.ts';

const { version, description } = pack;
const proofs = [...criteria, ...cognitive].flatMap(({ tests }) => tests);
const gone = [...new Set(proofs)].filter((proof) => filesOf(proof).length === 0);
if (gone.length > 0) {
  throw new Error(
    `The accessibility report rests on tests that are not there: ${gone.join(', ')}. Correct scripts/accessibility/.`,
  );
}

const run = lastRun(version);
const engines = run?.engines.join(', ') ?? 'Chromium, Firefox, WebKit';
const method = `Automatic tests of every widget in ${engines}${run ? '' : ' (not yet run for this build)'}; walks with the screen reader Orca, read from beginning to end; reading of code and texts.`;
const facts: Facts = { version, day: run?.day ?? today(), isTested: run !== undefined, engines };

const folder = new URL('../../dist/accessibility/', import.meta.url);
const write = (name: string, text: string): void => {
  writeFileSync(new URL(name, folder), text);
};
mkdirSync(folder, { recursive: true });
write('index.html', reportPage({ facts, method, run }));
for (const lang of ['da', 'en'] as const) {
  write(`statement.${lang}.html`, statementPage(lang, facts));
}
write('openacr.yaml', openAcr({ version, description, day: facts.day, method }));
write(
  'report.json',
  `${JSON.stringify({ version, day: facts.day, method, run, criteria, clauses, limits, cognitive }, null, 2)}\n`,
);
copyFileSync(new URL('accessibility.css', import.meta.url), new URL('accessibility.css', folder));
