/**
 * What a page has to fetch, in bytes after brotli. Fails when anything is larger than what
 * `bench/sizes.json` records, by more than a word or two; `--record` writes the present sizes there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { filesOf, fileOf } from '../src/files.ts';
import { widgetNames } from '../src/generated/widget-names.ts';
import { lateFiles, lateNames } from './build/late.ts';

interface Sizes {
  /** Budgets of the design, for orientation. */
  readonly budget: Readonly<Record<string, number>>;
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
    sizes[`first ${name}`] = loader + sum(filesOf(name, 'en').map(js));
    // On a page that has another widget already, what they share is there.
    sizes[`further ${name}`] = sizeOf(js(fileOf(name, 'en')));
  }
  for (const file of lateFiles().flatMap((each) => lateNames(each, ['en']))) {
    sizes[file] = sizeOf(js(file));
  }
  sizes['classic'] = sizeOf('mitid-widgets.classic.js');
  sizes['frame page, before its widget'] = sum(['frame.js', 'frame.css', 'frame/guide.html']);
  sizes['page around a frame'] = sizeOf('mitid-frame.js');
  return sizes;
}

const sizes = measure();
if (process.argv.includes('--record')) {
  const { budget } = JSON.parse(readFileSync(record, 'utf8')) as Sizes;
  writeFileSync(record, `${JSON.stringify({ budget, recorded: sizes }, null, 2)}\n`);
}
const { recorded, budget } = JSON.parse(readFileSync(record, 'utf8')) as Sizes;
let failed = false;
for (const [name, size] of Object.entries(sizes)) {
  const limit = recorded[name] ?? 0;
  const isOver = size > limit * TOLERANCE;
  failed ||= isOver;
  const over = isOver ? ` OVER by ${size - limit}` : '';
  const aim = budget[name.split(' ')[0] ?? ''];
  console.log(`  ${name}: ${size} of ${limit}${aim ? ` (budget ${aim})` : ''}${over}`);
}
if (failed) {
  console.error(
    'Larger than recorded. Make it smaller, or record it: node scripts/sizes.ts --record',
  );
  process.exitCode = 1;
}
