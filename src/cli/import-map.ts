import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importMapFor, type Integrity } from '../integrity.ts';
import {
  ContentError,
  readArgs,
  UsageError,
  type Command,
  type Context,
  type ExitCode,
} from './command.ts';

const help = `mitid-widgets import-map BASE WIDGET… [--lang LANG,…]

Prints an import map with the hash of every file that these widgets load, and the script tag,
for a page that must not run any other. BASE is the address of the folder with the files:

  mitid-widgets import-map https://example.dk/mitid-widgets/0.1.0/ eligibility-checker --lang da`;

function readIntegrity(root: string): Integrity {
  const file = join(root, 'dist/integrity.json');
  if (!existsSync(file)) throw new ContentError(`${file} is not there: build first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Integrity;
}

function run(args: readonly string[], context: Context): ExitCode {
  const { values, positionals } = readArgs(args, { lang: { type: 'string' } });
  const [base, ...widgets] = positionals;
  if (base === undefined || widgets.length === 0) {
    throw new UsageError('import-map needs an address and at least one widget');
  }
  if (!/^(https?:\/\/|\/)/.test(base)) {
    throw new UsageError(`"${base}" is not an address: it starts with https:// or with /`);
  }
  const integrity = readIntegrity(context.ownRoot);
  const unknown = widgets.find((name) => !(`widgets/${name}.js` in integrity.files));
  if (unknown !== undefined) throw new UsageError(`There is no widget "${unknown}"`);
  const languages = (values.lang ?? 'en').split(',');
  const map = importMapFor(integrity, base, widgets, languages);
  const src = `${base.replace(/\/?$/, '/')}mitid-widgets.js`;
  context.out(`<script type="importmap">
${JSON.stringify(map, null, 2)}
</script>
<script type="module" src="${src}" integrity="${integrity.files['mitid-widgets.js'] ?? ''}" crossorigin="anonymous"></script>`);
  return 0;
}

export const importMap: Command = {
  summary: 'an import map with hashes, for pages that must run no other code',
  help,
  run,
};
