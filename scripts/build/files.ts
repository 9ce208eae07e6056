/**
 * Makes of the modules in `.cache/modules/` what browsers ask for: the core; a file a widget and language
 * that brings its content and its words; what comes late; and each widget without content, for any language.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { build, type Plugin } from 'vite';
import { doctorLanguages, languages } from '../../src/generated/languages.ts';
import { CORE } from '../../src/files.ts';
import { version } from '../../src/generated/version.ts';
import { catalogue, type WidgetName } from '../../src/generated/catalogue.ts';
import { widgetNames, widgetParts } from '../../src/generated/widget-names.ts';
import type { Description } from '../../src/widgets/description.ts';
import { leanPart, restOf } from '../../src/content/lean.ts';
import type { AnyPart, PartName } from '../../src/content/parts.ts';
import { shared } from '../../vite.config.ts';
import { isOfWidget, lateFiles, lateName } from './late.ts';
import { root } from '../run.ts';

const modules = join(root, '.cache/modules');
const source = 'en';

type Templates = Readonly<Record<string, unknown>>;

const wordsOf = async (lang: string, folder = 'words'): Promise<Templates> =>
  lang === source
    ? {}
    : ((await import(`../../src/generated/${folder}/${lang}.ts`)) as { templates: Templates })
        .templates;

/** Only the words that the code says. */
const saidIn = (code: string, words: Templates): Templates =>
  Object.fromEntries(
    Object.entries(words).filter(([id]) => ['"', "'", '`'].some((q) => code.includes(q + id + q))),
  );

interface Wanted {
  /** Its place in `dist/`, without the ending. */
  readonly file: string;
  /** The module with the code. */
  readonly code: string;
  /** The part of the content that comes with it, in the place of `HOLE`. */
  readonly part?: PartName;
}

/** Where language, content and words will stand: the code is bundled once for all languages. */
const HOLE = '__MITID_CONTENT__';

const ENTRY = 'mitid:entry';
const CONTENT = 'mitid:content';

const text = (value: unknown): string => JSON.stringify(value);

/** What the code finds there when it runs: so it goes first. */
const contentModule = ({ part }: Wanted): string =>
  part === undefined
    ? ''
    : `import { provideContent } from ${text(join(modules, 'core.js'))};
provideContent(${text(part)}, ...${HOLE});`;

const entryModule = ({ code }: Wanted): string => {
  const module = text(join(modules, `${code}.js`));
  return `import ${text(CONTENT)}; import ${module}; export * from ${module};`;
};

const made = (wanted: Wanted): Plugin => ({
  name: 'mitid-file',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === ENTRY || id === CONTENT) return `\0${id}`;
    if (!id.endsWith('.js')) return undefined;
    // One core for all: what it has is in no other file.
    return basename(id) === 'core.js'
      ? { id: `${wanted.file.includes('/') ? '../' : './'}core.js?${version}`, external: true }
      : // They register widgets; what package.json says of that is about other files.
        { id: resolve(importer ? dirname(importer) : modules, id), moduleSideEffects: true };
  },
  load: (id) =>
    id === `\0${ENTRY}`
      ? entryModule(wanted)
      : id === `\0${CONTENT}`
        ? contentModule(wanted)
        : undefined,
});

async function bundle(wanted: Wanted): Promise<string> {
  const result = await build({
    ...shared,
    plugins: [made(wanted)],
    build: {
      ...shared.build,
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { minify: true },
      },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`${wanted.file} was not built.`);
  return first.output[0].code;
}

/**
 * Most of what is in such a file runs for the first view. Chromium compiles all of it while it comes, beside the
 * main thread, and not each function when it is first called; for other browsers it is a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

function save(file: string, code: string): void {
  const path = join(root, 'dist', `${file}.js`);
  const isOfFirstView = file === CORE || file.startsWith('widgets/');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, isOfFirstView ? COMPILE_ALL + code : code);
}

async function write(wanted: Wanted): Promise<string> {
  const code = await bundle(wanted);
  save(wanted.file, code);
  return code;
}

const contentOf = async (part: PartName, lang: string): Promise<AnyPart> =>
  ((await import(`../../src/generated/content/${part}.${lang}.ts`)) as { default: AnyPart })
    .default;

/** A file of some code in each language. The words that it says are told from the English one. */
async function inLanguages(
  code: string,
  part: PartName,
  common: string,
  cut: (content: AnyPart) => unknown = (content) => content,
): Promise<void> {
  const bundled = await bundle({ file: code, code, part });
  const said = common + bundled;
  for (const lang of languages) {
    const data = cut(await contentOf(part, lang));
    const words = lang === source ? [] : [saidIn(said, await wordsOf(lang))];
    const whole = bundled.replace(`...${HOLE}`, () => [lang, data, ...words].map(text).join());
    save(`${code}.${lang}`, minifySync(`${code}.js`, whole, { module: true }).code);
  }
}

/** What the first view of a widget does without: it follows. */
async function writeRest(part: PartName): Promise<void> {
  const folder = join(root, 'dist/content');
  mkdirSync(folder, { recursive: true });
  for (const lang of languages) {
    const rest = JSON.stringify(restOf(await contentOf(part, lang)));
    writeFileSync(join(folder, `${part}.rest.${lang}.js`), `export default ${rest};\n`);
  }
}

/** Late code of a widget brings the part that it shows. */
function latePart({ latePart: part }: Description): PartName {
  if (!part) throw new Error('A widget with late code says its latePart.');
  return part;
}

/** The words of the doctor, for pages in another language. Plain data: they share no chunk with it. */
async function writeDoctorWords(): Promise<void> {
  for (const lang of doctorLanguages) {
    const words = text(await wordsOf(lang, 'doctor-words'));
    writeFileSync(join(root, `dist/doctor.${lang}.js`), `export const templates=${words};\n`);
  }
}

export async function writeFiles(): Promise<void> {
  const core = readFileSync(join(modules, 'core.js'), 'utf8');
  save(CORE, core);
  await write({ file: 'page', code: 'page' });
  const late = lateFiles();
  // What every widget may come to need is in no language: its words come with the widget.
  let common = core;
  for (const code of late.filter((file) => !isOfWidget(file)).map(lateName)) {
    common += await write({ file: code, code });
  }
  for (const name of widgetNames) {
    await write({ file: `widgets/${name}`, code: `widgets/${name}` });
    const part = widgetParts[name];
    const hasRest = 'sources' in (await contentOf(part, source));
    await inLanguages(`widgets/${name}`, part, common, hasRest ? leanPart : undefined);
    if (hasRest) await writeRest(part);
  }
  for (const code of late.filter(isOfWidget).map(lateName)) {
    await inLanguages(code, latePart(catalogue[basename(code) as WidgetName]), common);
  }
  await writeDoctorWords();
}
