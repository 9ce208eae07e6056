/** What was measured, as a page of Markdown and one of charts. */
import { readFileSync } from 'node:fs';
import type { Contestant } from './build.ts';
import type { Conditions, Figures, Run } from './run.ts';
import { FIRST_VIEWS, SLOWEST_KEY, type AtScale } from './scale.ts';

interface Measured {
  readonly figures: Figures;
  readonly atScale: AtScale;
  readonly machine: string;
  readonly contestants: readonly Contestant[];
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.floor((values.length - 1) * share)] ?? NaN;

const columns: readonly (readonly [keyof Run, string, number])[] = [
  ['first', 'first question, ms', 0],
  ['cpu', 'CPU until then, ms', 0],
  ['bytes', 'bytes', 0],
  ['requests', 'requests', 0],
  ['step', 'next question, ms', 1],
  ['heap', 'heap, kB', 0],
];

const shown = (key: keyof Run, value: number, digits: number): string =>
  (key === 'heap' ? value / 1000 : value).toFixed(digits);

function table({ figures, contestants }: Measured, conditions: Conditions): string {
  const limit = figures[conditions]['limit'] ?? [];
  const head = ['', ...columns.map(([, title]) => title), '÷ limit', 'step ÷ limit'];
  const rows = contestants.map(({ name, title }) => {
    const runs = figures[conditions][name] ?? [];
    const of = (key: keyof Run, list = runs): number[] => list.map((run) => run[key]);
    const cells = columns.map(([key, , digits]) => {
      const middle = shown(key, at(of(key), 0.5), digits);
      const isTime = key === 'first' || key === 'cpu' || key === 'step';
      if (!isTime) return middle;
      const [low, high] = [0.25, 0.75].map((share) => shown(key, at(of(key), share), digits));
      return `${middle} (${low ?? ''}–${high ?? ''})`;
    });
    const ratio = (key: keyof Run): string =>
      (at(of(key), 0.5) / at(of(key, limit), 0.5)).toFixed(2);
    return [title, ...cells, ratio('first'), ratio('step')];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What was set out for, and where it stands. */
function reach(measured: Measured): string {
  const { figures, atScale } = measured;
  const of = (conditions: Conditions, name: string, key: keyof Run): number =>
    at(
      (figures[conditions][name] ?? []).map((run) => run[key]),
      0.5,
    );
  const ratio = (name: string, to = 'limit', key: keyof Run = 'first'): number =>
    of('slow', name, key) / of('slow', to, key);
  const rows: readonly (readonly [what: string, aim: number, now: number, digits: number])[] = [
    ['First question by tag, ÷ limit', 1.6, ratio('tag'), 2],
    ['First question by snippet, ÷ limit', 1.35, ratio('snippet'), 2],
    ['First question by snippet, ÷ Shoelace', 1, ratio('snippet', 'shoelace'), 2],
    ['First question direct, ÷ limit', 1.25, ratio('direct'), 2],
    ['First question static, ÷ limit', 1, ratio('static'), 2],
    ['Next question by tag, ÷ limit', 1.5, ratio('tag', 'limit', 'step'), 2],
    ['CPU until the first question by tag, not slowed, ms', 50, of('unslowed', 'tag', 'cpu'), 0],
    ['13 widgets: requests', 16, atScale[FIRST_VIEWS] ?? NaN, 0],
    ['600 items: ms of the slowest key', 50, atScale[SLOWEST_KEY] ?? NaN, 0],
  ];
  const lines = rows
    .filter(([, , now]) => !Number.isNaN(now))
    .map(
      ([what, aim, now, digits]) =>
        `| ${what} | ${aim} | ${now.toFixed(digits)} | ${Number(now.toFixed(digits)) <= aim ? 'yes' : 'no'} |`,
    );
  return ['| what | at most | now | reached |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** Where the time and the bytes go: found by hand, with profiles and traces. */
const notes = (): string => readFileSync(new URL('notes.md', import.meta.url), 'utf8');

const runsOf = ({ figures }: Measured): number => Object.values(figures.slow)[0]?.length ?? 0;

function bars(measured: Measured, conditions: Conditions, key: keyof Run, title: string): string {
  const { figures, contestants } = measured;
  const values = contestants.map(({ name }) =>
    at(
      (figures[conditions][name] ?? []).map((run) => run[key]),
      0.5,
    ),
  );
  const most = Math.max(...values);
  const rows = contestants.map(
    (each, index) =>
      `<tr><th scope="row">${each.title}</th><td><meter max="${most}" value="${values[index] ?? 0}"></meter></td><td>${shown(key, values[index] ?? NaN, 0)}</td></tr>`,
  );
  return `<h2>${title}</h2><table>${rows.join('')}</table>`;
}

export function report(measured: Measured): { text: string; page: string } {
  const { atScale, machine } = measured;
  const date = new Date().toISOString().slice(0, 10);
  const text = `# Performance: how fast it is

Measured ${date} with \`npm run bench -- --runs ${runsOf(measured)} --write\` on ${machine}, in headless Chromium. Each figure is the
median of ${runsOf(measured)} runs, with the lower and upper quartiles in brackets. All variants took turns in one session, so compare
the ratios. The interview is the same for all: ten questions of the eligibility checker. Only the eligibility checker
works out what to ask, and includes its help, languages and path to the result.

## Slow 4G (150 ms, 1.6 Mbit/s), CPU slowed down six times

${table(measured, 'slow')}

## Without throttling

${table(measured, 'unslowed')}

## At scale, without throttling

| what | figure |
| --- | --- |
${Object.entries(atScale)
  .map(([what, figure]) => `| ${what} | ${figure.toFixed(0)} |`)
  .join('\n')}

## What was aimed at

The first question and the next are those on the slow phone.

${reach(measured)}

${notes()}`;
  const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>How fast mitid-widgets is</title>
<style>body{font:1rem/1.5 system-ui;margin:2em auto;max-inline-size:50em;padding:0 1em}meter{inline-size:20em;block-size:1.5em}th{text-align:start;font-weight:400;padding-inline-end:1em}</style>
<h1>How fast mitid-widgets is</h1><p>${date}, ${machine}, medians of ${runsOf(measured)} runs.</p>
${bars(measured, 'slow', 'first', 'First question on a slow phone, ms')}
${bars(measured, 'slow', 'step', 'Next question on a slow phone, ms')}
${bars(measured, 'unslowed', 'cpu', 'CPU until the first question, ms')}
${bars(measured, 'slow', 'bytes', 'Bytes until the first question')}
</html>
`;
  return { text, page };
}
