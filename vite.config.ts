/**
 * What is built from `src/`, one target a run; `scripts/build.ts` runs them in order.
 *
 * - `modules`: the code of all widgets, with what they all need in one chunk, the core. Not shipped:
 *   `scripts/build/files.ts` makes of it one file a widget and language, with content and words
 * - `data`: content and words, a module each, for a change of language and for what comes late
 * - `loader`: the script tag
 * - `doctor`: what says what is wrong with a page, in one file: it must come up where others do not
 * - `classic`: everything in one file, for `<script defer>`
 * - `frame`, `frame-host`: the scripts of the frame pages, and of the page around them
 * - `npm`: modules for bundlers, with Lit left to the host's own copy
 * - `cli`: the command line for Node; what renders pages is a file of its own
 * - `site`: the embed builder of the site; not shipped
 * - `front`, `docs`: the front page of the site, and its docs, in one file each; not shipped
 */
import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { lateFiles, lateName } from './scripts/build/late.ts';
import { minifyLiterals } from './scripts/build/minify-literals.ts';
import { ownDecorate } from './scripts/build/own-decorate.ts';
import { widgetNames } from './src/generated/widget-names.ts';

/**
 * The floor is Safari 15.4. It lacks one piece of syntax of 16.4, static blocks, and asking for it
 * would turn every private field into helper calls; the source has none, and a test looks.
 */
export const target = ['chrome100', 'edge100', 'firefox115', 'safari16.4'];

/**
 * Where a file has a variant for a target, `base.classic.ts` beside `base.ts`, that is taken. How modules
 * are loaded hangs on how they are delivered; nothing else does.
 */
const variants = (...names: readonly string[]): Plugin => ({
  name: 'mitid-variants',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found?.id.includes('/src/')) return undefined;
    const own = names.map((name) => found.id.replace(/\.ts$/, `.${name}.ts`));
    return own.find((file) => file !== importer && file !== found.id && existsSync(file));
  },
});

/** The reader's browser gets a `msg` that is smaller, and a `css`. */
const ownMsg: Plugin = {
  name: 'mitid-own-msg',
  enforce: 'pre',
  resolveId: (id) => (id === '@lit/localize' ? source('core/i18n/localize.built.ts') : undefined),
};
const ownCss: Plugin = {
  name: 'mitid-own-css',
  enforce: 'pre',
  resolveId: (id) =>
    /css-tag(\.js)?$/.test(id) ? source('core/styles/css-tag.built.ts') : undefined,
};

export const shared = {
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: { outDir: 'dist', emptyOutDir: false, target, minify: 'oxc', reportCompressedSize: false },
} satisfies InlineConfig;

/** A library of the browser, of some files of the source. */
const library = (
  entry: Readonly<Record<string, string>> | string,
  output: Rolldown.OutputOptions,
  more: { readonly outDir?: string; readonly as?: readonly string[] } = {},
): InlineConfig => ({
  ...shared,
  plugins: [variants(...(more.as ?? ['built'])), ownMsg, ownCss, ownDecorate(), minifyLiterals()],
  build: {
    ...shared.build,
    ...(more.outDir === undefined ? {} : { outDir: more.outDir }),
    modulePreload: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      // Entries may carry what other chunks need; nobody else imports them.
      preserveEntrySignatures: 'allow-extension',
      output: { minify: true, entryFileNames: '[name].js', ...output },
    },
  },
});

/** One file that runs as a classic script and as a module, and leaves no name behind. */
const script = (entry: string, file: string, as: readonly string[] = []): InlineConfig => ({
  ...shared,
  plugins: [variants(...as), ownMsg, ownCss, ownDecorate(), minifyLiterals()],
  build: {
    ...shared.build,
    lib: { entry, formats: ['iife'], name: 'mitid', fileName: () => file },
  },
});

const source = (file: string): string => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/** The core: what the element under all widgets imports. */
function coreOf(context: Pick<Rolldown.PluginContext, 'getModuleInfo'>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const each of context.getModuleInfo(id)?.importedIds ?? []) add(each);
  };
  add(source('core/index.ts'));
  return found;
}

const byName = (files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [basename(file, '.ts'), file]));

export const targets = {
  modules: () =>
    library(
      {
        ...Object.fromEntries(
          widgetNames.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`]),
        ),
        ...Object.fromEntries(lateFiles().map((file) => [lateName(file), file])),
        page: 'src/page.ts',
        core: 'src/core/index.ts',
      },
      {
        chunkFileNames: '[name].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { debugName: 'core', name: (id, context) => (coreOf(context).has(id) ? 'core' : null) },
          ],
        },
      },
      { outDir: '.cache/modules' },
    ),
  data: () => ({
    ...library(
      {
        ...byName(globSync('src/generated/content/*.ts')),
        ...Object.fromEntries(
          globSync('src/generated/words/*.ts').map((file) => [
            `words.${basename(file, '.ts')}`,
            file,
          ]),
        ),
      },
      { entryFileNames: 'content/[name].js' },
    ),
  }),
  loader: () => library({ 'mitid-widgets': 'src/loader.ts' }, {}),
  doctor: () => library({ doctor: 'src/doctor.ts' }, {}),
  classic: () => script('src/classic.ts', 'mitid-widgets.classic.js', ['classic', 'built']),
  frame: () => script('src/frame.ts', 'frame.js'),
  'frame-host': () => script('src/frame-host.ts', 'mitid-frame.js'),
  npm: () => ({
    ...shared,
    plugins: [minifyLiterals()],
    build: {
      ...shared.build,
      outDir: 'dist/npm',
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          page: 'src/page.ts',
          ...Object.fromEntries(
            widgetNames.flatMap((name) => [
              [`widgets/${name}/${name}`, `src/widgets/${name}/${name}.ts`],
              [`widgets/${name}/define`, `src/widgets/${name}/define.ts`],
            ]),
          ),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // A host may have set up @lit/localize itself, and it can be set up once only: ours stays ours.
        external: [/^lit(\/|$)/],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  }),
  cli: () => ({
    ...shared,
    plugins: [minifyLiterals(), ownMsg, ownDecorate(), variants('cli', 'built')],
    build: {
      outDir: 'dist/cli',
      emptyOutDir: false,
      target: 'node20',
      ssr: true,
      minify: false,
      // What is bundled is named with its licence.
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: 'src/cli/bin.ts',
        // What renders pages is a file of its own: the other commands do without it.
        output: { entryFileNames: 'mitid-widgets.js', chunkFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: true },
  }),
  site: () => library({ builder: 'site/builder/main.ts' }, {}, { outDir: '.cache/site', as: [] }),
  front: () => library({ front: 'site/front/main.ts' }, {}, { outDir: '.cache/site' }),
  docs: () => library({ docs: 'site/docs/main.ts' }, {}, { outDir: '.cache/site' }),
} satisfies Record<string, () => InlineConfig>;

export default defineConfig(({ mode }) => targets[mode as keyof typeof targets]());
