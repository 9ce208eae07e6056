/**
 * `npm run look`: takes a picture of each widget in its main states and compares it with the one that is kept.
 *
 *     npm run look                       all of them; fails where somebody would see a difference
 *     npm run look -- faq                those of one widget, or of one state: faq/nothing-found
 *     npm run look -- --update [faq]     keeps what is there now
 *     npm run look -- --same-browser     compares in the browser alone that the kept ones were taken in
 *
 * What differs is shown in `.cache/look/index.html`: before, after and where.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { openCamera } from './look/camera.ts';
import { differenceOf, webpOf } from './look/compare.ts';
import { pictures } from './look/pictures.ts';
import { reportOf, type Row } from './look/report.ts';
import { isBuilt, root } from './run.ts';

const kept = join(root, 'test/looks');
const shown = join(root, '.cache/look');

const { values, positionals } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    'same-browser': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const wanted = pictures(positionals);
if (wanted.length === 0) {
  console.error(`No picture begins with: ${positionals.join(', ')}`);
  process.exit(1);
}

if (!(await isBuilt())) process.exit(1);

const write = (folder: string, name: string, content: Uint8Array | string): void => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

rmSync(shown, { recursive: true, force: true });
const rows: Row[] = [];
const camera = await openCamera();
console.log(`${wanted.length} pictures in ${camera.browser}`);
// Another browser, or another version, may draw every letter a little otherwise.
const browserFile = join(kept, 'browser.txt');
const takenIn = existsSync(browserFile) ? readFileSync(browserFile, 'utf8').trim() : undefined;
const isOther = takenIn !== undefined && takenIn !== camera.browser;
if (isOther) console.log(`The kept ones were taken in ${takenIn}.`);
if (isOther && values['same-browser']) {
  await camera.close();
  console.log('Not compared.');
  process.exit(0);
}
if (values.update && positionals.length === 0) write(kept, 'browser.txt', `${camera.browser}\n`);
try {
  for (const picture of wanted) {
    const { id } = picture;
    const file = join(kept, `${id}.webp`);
    const taken = await camera.take(picture);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    const difference = before && (await differenceOf(before, taken));
    if (before && !difference) continue;
    const after = await webpOf(taken);
    write(shown, `${id}.after.webp`, after);
    if (before) write(shown, `${id}.before.webp`, before);
    if (difference) write(shown, `${id}.difference.webp`, difference.picture);
    if (values.update) write(kept, `${id}.webp`, after);
    rows.push({ id, pixels: difference?.pixels });
    console.log(`${id}: ${difference ? `${difference.pixels} pixels differ` : 'new'}`);
  }
} finally {
  await camera.close();
}

// Pictures of what there no longer is.
const known = new Set(pictures().map(({ id }) => `${id}.webp`));
const old = globSync('**/*.webp', { cwd: kept })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !known.has(file));
for (const file of old) {
  console.log(`${file}: no state is called so`);
  if (values.update) rmSync(join(kept, file));
}

const wrong = values.update ? 0 : rows.length + old.length;
if (rows.length > 0) {
  write(shown, 'index.html', reportOf(rows));
  console.log(`See ${join('.cache', 'look', 'index.html')}`);
}
console.log(
  `${wanted.length - rows.length} as they were, ${rows.length} ${values.update ? 'kept anew' : 'differ'}`,
);
process.exitCode = wrong > 0 ? 1 : 0;
