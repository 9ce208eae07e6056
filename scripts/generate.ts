/** Writes `src/generated/`: the modules that are made from data and from what stands in folders. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { namesOf } from '../src/content/check.ts';
import { partKinds, type PartName } from '../src/content/parts.ts';
import { readReviews } from '../src/cli/texts.ts';
import {
  contentProblems,
  languages,
  readContent,
  readText,
  sourceLanguage,
} from './generate/content.ts';
import { languageFiles, languageProblems, textProblems } from './generate/languages.ts';
import { isOfWidget, lateFiles, lateName } from './build/late.ts';
import { cutParts, everythingOf } from './generate/parts.ts';
import { buildWords, doctorWords, translatedTo, wordSets } from './generate/words.ts';
import {
  className,
  descriptionProblems,
  identifier,
  missingFiles,
  missingProofs,
  readWidgets,
  widgetFolders,
  type Widget,
} from './generate/widgets.ts';

const root = new URL('../', import.meta.url);
const folder = 'src/generated/';
const written = new Set<string>();

/** Leaves a file alone that says the same already: others may be reading it. */
function write(name: string, code: string): void {
  const path = folder + name;
  const file = new URL(path, root);
  const text = `// Made by scripts/generate.ts\n${code}`;
  written.add(path);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

const partNames = Object.keys(partKinds) as PartName[];
const langs = languages();

function generateContent(widgets: readonly Widget[]): void {
  const content = readContent();
  const english = readText(sourceLanguage);
  for (const lang of langs) {
    const texts = lang === sourceLanguage ? english : readText(lang);
    const reviews = readReviews(root.pathname, lang);
    const parts = cutParts({ content, widgets, lang, texts, english, reviews });
    for (const name of partNames) {
      const part = JSON.stringify(parts[name], null, 1);
      write(`content/${name}.${lang}.ts`, `export default ${part};\n`);
    }
  }
  const facts = Object.entries(content.facts).map(([id, { values }]) => [id, { values }]);
  write(
    'content/facts.ts',
    `export default ${JSON.stringify(Object.fromEntries(facts), null, 1)};\n`,
  );
  write(
    'names.ts',
    `import type { Names } from '../content/references.ts';\n\n` +
      `/** All ids, facts and values, for the check of overlays. */\n` +
      `export const names: Names = ${JSON.stringify(namesOf(content), null, 1)};\n`,
  );
  // Words are explained to those who ask: they stay beside the file, as other languages do.
  const { terms: _terms, ...parts } = cutParts({
    content,
    widgets,
    lang: sourceLanguage,
    texts: english,
    english,
  });
  write(
    'english.ts',
    `import type { Everything } from '../content/everything.ts';\n\n/** Everything in English, once, for the classic file. */\nexport const english: Everything = ${JSON.stringify(everythingOf(parts), null, 1)};\n`,
  );
}

const object = (type: string, name: string, entries: readonly string[]): string =>
  `export const ${name}${type} = {\n${entries.map((entry) => `  ${entry},\n`).join('')}};\n`;

function generateWidgets(widgets: readonly Widget[]): void {
  const imported = (what: string, { name }: Widget): string =>
    `import ${what} from '../widgets/${name}/widget.ts';\n`;
  const entry = ({ name }: Widget): string => `'${name}': ${identifier(name)}`;
  write(
    'catalogue.ts',
    `import type { Description } from '../widgets/description.ts';\n` +
      widgets.map((each) => imported(`* as ${identifier(each.name)}`, each)).join('') +
      `\n/** All widgets, by name. */\nexport const catalogue = {\n${widgets.map((each) => `  ${entry(each)},\n`).join('')}} as const satisfies Record<string, Description>;\n\n` +
      `export type WidgetName = keyof typeof catalogue;\n`,
  );
  write(
    'widget-names.ts',
    `import type { PartName } from '../content/parts.ts';\n\n` +
      `export const widgetNames = ${JSON.stringify(widgets.map(({ name }) => name))} as const;\nexport type WidgetName = (typeof widgetNames)[number];\n\n` +
      `/** The part of the content that the first view of each needs. */\n` +
      `export const widgetParts = ${JSON.stringify(Object.fromEntries(widgets.map(({ name, part }) => [name, part])))} as const satisfies Record<WidgetName, PartName>;\n`,
  );
  const inGuide = widgets
    .filter(({ guide }) => guide)
    .sort((a, b) => (a.guide?.order ?? 0) - (b.guide?.order ?? 0));
  write(
    'guide-parts.ts',
    `import type { Guide } from '../widgets/description.ts';\n` +
      inGuide.map((each) => imported(`{ guide as ${identifier(each.name)} }`, each)).join('') +
      `\n/** The parts of the guide, in the order in which a newcomer needs them. */\nexport const guideParts = {\n${inGuide.map((each) => `  ${entry(each)},\n`).join('')}} as const satisfies Record<string, Guide>;\n`,
  );
  write(
    'classes.ts',
    widgets
      .map(({ name }) => `export { ${className(name)} } from '../widgets/${name}/${name}.ts';\n`)
      .join(''),
  );
  write(
    'define.ts',
    widgets.map(({ name }) => `import '../widgets/${name}/define.ts';\n`).join(''),
  );
  write(
    'complete.ts',
    `import type { Complete } from '../complete/model.ts';\nimport type { WidgetName } from './widget-names.ts';\n` +
      widgets
        .map(
          ({ name }) =>
            `import { complete as ${identifier(name)} } from '../widgets/${name}/${name}.complete.ts';\n`,
        )
        .join('') +
      object(': Readonly<Record<WidgetName, Complete>>', 'completeViews', widgets.map(entry)),
  );
}

function generateImports(widgets: readonly Widget[]): void {
  const line = (name: string, file: string): string => `'${name}': () => import('${file}')`;
  const others = langs.filter((lang) => lang !== sourceLanguage);
  const imports = (what: string, entries: readonly string[]): void => {
    const type = ': Record<string, () => Promise<unknown>>';
    write(`${what}-imports.ts`, object(type, `${what}Imports`, entries));
  };
  imports('content', [
    ...partNames.flatMap((part) =>
      langs.map((lang) => line(`content/${part}.${lang}`, `./content/${part}.${lang}.ts`)),
    ),
    line('content/facts', './content/facts.ts'),
    ...others.map((lang) => line(`content/words.${lang}`, `./words/${lang}.ts`)),
  ]);
  imports(
    'widget',
    widgets.map(({ name }) => line(`widgets/${name}`, `../widgets/${name}/define.ts`)),
  );
  const late = (files: readonly string[]): string[] =>
    files.map((file) => line(lateName(file), relative(folder, file).replaceAll('\\', '/')));
  imports('late', late(lateFiles().filter((file) => !isOfWidget(file))));
  imports('result', late(lateFiles().filter(isOfWidget)));
  write(
    'languages.ts',
    `/** English first. */\nexport const languages: readonly string[] = ${JSON.stringify(langs)};\n\n/** What the doctor says besides English. */\nexport const doctorLanguages: readonly string[] = ${JSON.stringify(translatedTo(doctorWords))};\n`,
  );
}

function generateVersion(): void {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  write('version.ts', `export const version = '${version}';\n`);
}

/** What was made by earlier runs and is no more. */
function removeOthers(): void {
  for (const set of wordSets) {
    for (const lang of translatedTo(set)) written.add(`${folder}${set.modules}/${lang}.ts`);
  }
  for (const inside of ['', 'content/', ...wordSets.map(({ modules }) => `${modules}/`)]) {
    for (const name of readdirSync(new URL(folder + inside, root))) {
      const path = folder + inside + name;
      if (name.endsWith('.ts') && !written.has(path)) rmSync(new URL(path, root));
    }
  }
}

function tell(problems: readonly string[], { andStop }: { readonly andStop: boolean }): void {
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  if (andStop) process.exit(1);
}

const names = widgetFolders();
tell([...languageProblems(languageFiles()), ...missingFiles(names)], { andStop: true });
const widgets = await readWidgets();
tell([...descriptionProblems(widgets), ...contentProblems()], { andStop: true });
for (const name of ['content', ...wordSets.map(({ modules }) => modules)]) {
  mkdirSync(new URL(folder + name, root), { recursive: true });
}
generateVersion();
generateWidgets(widgets);
generateContent(widgets);
generateImports(widgets);
const missing = [...missingProofs(names), ...textProblems(), ...(await buildWords())];
// Who works on it sees the English meanwhile; what is built for readers is whole.
tell(missing, { andStop: !process.argv.includes('--unfinished') });
removeOthers();
