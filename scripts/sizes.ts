/**
 * What a page has to fetch, in bytes after brotli. Fails where anything is larger than its budget, or grows by
 * more than a word or two over what `bench/sizes.json` records; `--record` writes the present sizes there.
 * What is over its budget stands there with the reason, and may shrink only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { CORE, fileOf } from '../src/files.ts';
import { widgetNames } from '../src/generated/widget-names.ts';
import { isOfWidget, lateFiles, lateName } from './build/late.ts';

interface Sizes {
  /** The most that it may be, in bytes. "first" and "further" are for every widget that has none of its own. */
  readonly budget: Readonly<Record<string, number>>;
  /** Why something is over its budget. */
  readonly over: Readonly<Record<string, string>>;
  readonly recorded: Readonly<Record<string, number>>;
}

/** A text may change without a new record: half a percent. */
const TOLERANCE = 1.005;

const root = new URL('../', import.meta.url);
const record = new URL('bench/sizes.json', root);
const sizeOf = (file: string): number =>
  brotliCompressSync(readFileSync(new URL(`dist/${file}`, root))).length;
const sum = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + sizeOf(file), 0);

const js = (file: string): string => `${file}.js`;

function measure(): Record<string, number> {
  const loader = sizeOf('mitid-widgets.js');
  const sizes: Record<string, number> = { loader, 'loader and core': loader + sizeOf('core.js') };
  for (const name of widgetNames) {
    sizes[`first ${name}`] = loader + sum([CORE, fileOf(name, 'en')].map(js));
    // On a page that has another widget already, what they share is there.
    sizes[`further ${name}`] = sizeOf(js(fileOf(name, 'en')));
  }
  for (const file of lateFiles()) {
    const name = isOfWidget(file) ? `${lateName(file)}.en` : lateName(file);
    sizes[name] = sizeOf(js(name));
  }
  sizes['classic'] = sizeOf('mitid-widgets.classic.js');
  sizes['frame page, before its widget'] = sum(['frame.js', 'frame.css', 'frame/guide.html']);
  sizes['page around a frame'] = sizeOf('mitid-frame.js');
  return sizes;
}

const sizes = measure();
const { budget, over, recorded: before } = JSON.parse(readFileSync(record, 'utf8')) as Sizes;
const forAll: ReadonlySet<string> = new Set(['first', 'further']);
const budgetOf = (name: string): number | undefined => {
  const [kind = ''] = name.split(' ');
  return budget[name] ?? (forAll.has(kind) ? budget[kind] : undefined);
};
const isRecording = process.argv.includes('--record');
if (isRecording) {
  writeFileSync(record, `${JSON.stringify({ budget, over, recorded: sizes }, null, 2)}\n`);
}
const recorded = isRecording ? sizes : before;
const problems: string[] = [];
for (const [name, size] of Object.entries(sizes)) {
  const limit = recorded[name];
  const most = budgetOf(name);
  const aim = most === undefined ? '' : ` (budget ${most})`;
  console.log(`  ${name}: ${size} of ${limit ?? 'what is not recorded'}${aim}`);
  if (limit === undefined) problems.push(`${name} is not recorded.`);
  else if (size > limit * TOLERANCE) problems.push(`${name} has grown by ${size - limit}.`);
  if (most === undefined) continue;
  if (size > most * TOLERANCE && !over[name])
    problems.push(`${name} is ${size - most} over its budget.`);
  if (size <= most && over[name])
    problems.push(`${name} is within its budget: take it off "over".`);
}
for (const name of Object.keys(budget)) {
  if (!(name in sizes) && !forAll.has(name)) problems.push(`There is no "${name}" any more.`);
}
if (problems.length > 0) {
  console.error(
    `${problems.join('\n')}\nMake it smaller; or record it, if it is worth it: node scripts/sizes.ts --record`,
  );
  process.exitCode = 1;
}
