/**
 * Lays out what a server has to serve: `release/<version>/`, which never changes again, and
 * `release/<alias>/`, which moves on to each new version that breaks nothing.
 *
 *     npm run release                            builds, lays out, moves the alias
 *     node scripts/release.ts --alias 0.1.0      moves the alias back to a version that is there
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import pack from '../package.json' with { type: 'json' };
import { root } from './run.ts';

/** For bundlers, type checkers, editors and the command line: they come with the npm package. */
const notServed = /^(npm|types|editor|cli)\//;
const sumsFile = 'SHA256SUMS';

/** A mistake of the one who calls; it is shown without a stack trace. */
export class ReleaseError extends Error {}

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** A line a file, as `sha256sum --check` reads it. */
function sumsOf(folder: string, files: readonly string[]): string {
  const lines = files.map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    return `${hash.digest('hex')}  ${file}\n`;
  });
  return lines.join('');
}

/**
 * The name under which the latest version is found that breaks nothing: `1` for 1.4.2. Before 1.0
 * a new minor version may break something, so there it is `0.4` for 0.4.2. Drafts have none.
 */
export function aliasOf(version: string): string | undefined {
  const [, major = '', minor = ''] = /^(\d+)\.(\d+)\.\d+$/.exec(version) ?? [];
  if (!major) return undefined;
  return major === '0' ? `0.${minor}` : major;
}

/** Puts a folder in the place of another, so that nobody finds half of it. */
function replace(folder: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}

/** Lays out a version. One that is there stays as it is, and must be the same. */
export function layOut(dist: string, target: string, version: string): void {
  const files = filesIn(dist).filter((file) => !notServed.test(file));
  const sums = sumsOf(dist, files);
  const folder = join(target, version);
  if (existsSync(folder)) {
    const there = filesIn(folder).filter((file) => file !== sumsFile);
    const now = sumsOf(folder, there);
    if (now === sums) return;
    const [wanted, found] = [sums.split('\n'), now.split('\n')];
    const other = [...wanted, ...found].find(
      (line) => !wanted.includes(line) || !found.includes(line),
    );
    throw new ReleaseError(
      `${version} is there with other bytes, such as in ${other?.split('  ')[1] ?? 'a file'}. Browsers keep it for ever: raise the version.`,
    );
  }
  const draft = join(target, `.${version}`);
  rmSync(draft, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(draft, file)), { recursive: true });
    cpSync(join(dist, file), join(draft, file));
  }
  writeFileSync(join(draft, sumsFile), sums);
  replace(draft, folder);
}

/** Replaces a text that must be there. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new ReleaseError(`"${from}" is not in the built file.`);
  return text.replaceAll(from, to);
}

/**
 * A file of the alias: the same, but everything that it loads comes from the folder of its version.
 * `undefined` for what nobody addresses, and for hashes, which nobody can pin on what moves.
 */
function movingFile(file: string, text: string, version: string): string | undefined {
  const up = '../'.repeat(file.split('/').length);
  const fixed = `${up}${version}/${file}`;
  // A copy and not an import of it, which would cost readers a round trip.
  if (file === 'mitid-widgets.js') {
    return replaced(text, 'import.meta.url', `new URL("${fixed}",import.meta.url).href`);
  }
  if (file === 'mitid-widgets.classic.js') return replaced(text, `./${file}`, fixed);
  // That of the frame pages is asked for by them, and they ask in the folder of their version.
  if (file === 'frame.js') return undefined;
  // It imports nothing, and stands in the host's page.
  if (file === 'mitid-frame.js') return text;
  // One module a page, by whichever address it is asked for.
  if (/^(widgets\/)?[\w-]+\.js$/.test(file)) return `export * from "${fixed}";\n`;
  if (file.endsWith('.html')) {
    const inside = up.slice('../'.length);
    return text.replaceAll(
      new RegExp(`\\b(src|href)="${inside.replaceAll('.', '\\.')}(?=[\\w])`, 'g'),
      `$1="${up}${version}/`,
    );
  }
  return file.startsWith('schema/') ? text : undefined;
}

/** Lets the alias of a version be that version. */
export function moveAlias(target: string, version: string): string | undefined {
  const alias = aliasOf(version);
  const folder = join(target, version);
  if (!existsSync(folder)) throw new ReleaseError(`${version} is not there.`);
  if (alias === undefined) return undefined;
  const draft = join(target, `.${alias}`);
  rmSync(draft, { recursive: true, force: true });
  for (const file of filesIn(folder)) {
    const text = movingFile(file, readFileSync(join(folder, file), 'utf8'), version);
    if (text === undefined) continue;
    mkdirSync(dirname(join(draft, file)), { recursive: true });
    writeFileSync(join(draft, file), text);
  }
  replace(draft, join(target, alias));
  return alias;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { alias: { type: 'string' } } });
  const target = join(root, 'release');
  const version = values.alias ?? pack.version;
  try {
    if (values.alias === undefined) layOut(join(root, 'dist'), target, version);
    const alias = moveAlias(target, version);
    console.log(`release/${version}/${alias === undefined ? '' : `, and release/${alias}/ is it`}`);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
