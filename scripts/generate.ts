/** Writes the modules that are made from data: content parts, the words of each locale, version. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { partKinds, type PartName } from '../src/content/parts.ts';
import { pack, type Packed } from '../src/content/pack.ts';
import type { Content } from '../src/content/schema.ts';
import { readReviews } from '../src/cli/texts.ts';
import { namesOf } from '../src/content/check.ts';
import { languages, readContent, readText, sourceLanguage } from './content.ts';
import { languageFiles, languageProblems } from './languages.ts';
import { cutParts, wholeOf } from './parts.ts';

const root = new URL('../', import.meta.url);
const written = new Set<string>();

/** Leaves a file alone that says the same already: others may be reading it. */
function write(path: string, code: string): void {
  const file = new URL(path, root);
  const text = `// Made by scripts/generate.ts\n${code}`;
  written.add(path);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** What most statements and sources have in common; see `src/content/pack.ts`. */
function commonOf({ sources }: Content): Omit<Packed, 'part'> {
  const most = <T>(values: T[]): T => {
    const counts = new Map<string, number>();
    for (const value of values)
      counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
    const [winner] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return JSON.parse(winner ?? 'null') as T;
  };
  const all = Object.values(sources);
  const { read, against } = most(
    all.map((source) => ({ read: source.read, against: source.against })),
  );
  return {
    checked: { on: read, against },
    source: {
      read,
      against,
      language: 'en',
      every: most(all.map((source) => source.every ?? 'P12M')),
    },
  };
}

function generateParts(): void {
  const folder = 'src/content/generated/';
  mkdirSync(new URL(folder, root), { recursive: true });
  const content = readContent();
  const english = readText(sourceLanguage);
  const names = Object.keys(partKinds) as PartName[];
  const langs = languages();
  const common = commonOf(content);
  for (const lang of langs) {
    const texts = lang === sourceLanguage ? english : readText(lang);
    const parts = cutParts(content, lang, texts, english, readReviews(root.pathname, lang));
    for (const name of names) {
      const part = JSON.stringify(pack(parts[name], common), null, 1);
      write(
        `${folder}${name}.${lang}.ts`,
        `import type { Packed } from '../pack.ts';\nconst packed: Packed = ${part};\nexport default packed;\n`,
      );
    }
  }
  const entries = names.map((name) => {
    const loaders = langs.map((lang) => `    ${lang}: () => import('./${name}.${lang}.ts'),`);
    return `  ${name}: {\n${loaders.join('\n')}\n  },`;
  });
  write(
    `${folder}names.ts`,
    `import type { PartName } from '../parts.ts';\n\n` +
      `export const partNames: readonly PartName[] = ${JSON.stringify(names)};\n` +
      `export const languages: readonly string[] = ${JSON.stringify(langs)};\n`,
  );
  write(
    `${folder}known-names.ts`,
    `import type { Names } from '../references.ts';\n\n` +
      `/** All ids, facts and values, for the check of overlays. */\n` +
      `export const names: Names = ${JSON.stringify(namesOf(content), null, 1)};\n`,
  );
  // Words are explained to those who ask: they stay beside the file, as other languages do.
  const { terms: _terms, ...parts } = cutParts(content, sourceLanguage, english, english, {});
  write(
    `${folder}english.ts`,
    `import type { Whole } from '../classic-parts.ts';\n\n/** Everything in English, once, for the classic file. */\nexport const whole: Whole = ${JSON.stringify(wholeOf(parts, common), null, 1)};\n`,
  );
  write(
    `${folder}loaders.ts`,
    `import type { Packed } from '../pack.ts';\nimport type { PartName } from '../parts.ts';\n\n` +
      `type Loader = (attempt: number) => Promise<{ readonly default: Packed }>;\n\n/** How to load each part in each language. */\n` +
      `export const partLoaders: Readonly<Record<PartName, Readonly<Record<string, Loader>>>> = {\n${entries.join('\n')}\n};\n`,
  );
  for (const name of readdirSync(new URL(folder, root))) {
    if (!written.has(folder + name)) rmSync(new URL(folder + name, root));
  }
}

/** The tool for the words wants to be told the languages; the files say them. */
function nameLocales(): void {
  const file = new URL('lit-localize.json', root);
  const config = JSON.parse(readFileSync(file, 'utf8')) as { targetLocales: string[] };
  const targetLocales = languages().filter((lang) => lang !== sourceLanguage);
  if (config.targetLocales.join() === targetLocales.join()) return;
  writeFileSync(file, `${JSON.stringify({ ...config, targetLocales }, null, 2)}\n`);
}

function generateWords(): void {
  nameLocales();
  const folder = 'src/core/i18n/generated/';
  const bin = new URL('node_modules/@lit/localize-tools/bin/lit-localize.js', root);
  mkdirSync(new URL(folder, root), { recursive: true });
  execFileSync(process.execPath, [bin.pathname, 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const locales = languages().filter((lang) => lang !== sourceLanguage);
  const loaders = locales.map((locale) => `  ${locale}: () => import('./${locale}.ts'),\n`);
  write(
    `${folder}loaders.ts`,
    `import type { LocaleModule } from '@lit/localize/internal/types.js';\n\n` +
      `type Loader = (attempt: number) => Promise<LocaleModule>;\n\n` +
      `/** How to load the words of each locale but the source locale, whose words are in the code. */\n` +
      `export const wordLoaders: Readonly<Record<string, Loader>> = {\n${loaders.join('')}};\n`,
  );
}

function generateVersion(): void {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  write('src/version.ts', `export const version = '${version}';\n`);
}

const problems = languageProblems(languageFiles());
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
generateVersion();
generateParts();
generateWords();
