/**
 * What is built from `src/`, one target a run; `scripts/build.ts` runs them in order.
 *
 * - `content`: the content and the words of the interface, a module a part and language
 * - `widgets`: one module a widget, with shared chunks, for the script tag
 * - `changes`: what overlays and days need, in one module without imports
 * - `doctor`: what says what is wrong with a page, in one file: it must come up where others do not
 * - `loader`: the script tag entry, which knows the files of each widget
 * - `classic`: everything in one file, for `<script defer>`
 * - `frame`, `frame-host`: the scripts of the frame pages, and of the page around them
 * - `cli`: the command line for Node; what renders pages is a file of its own
 * - `npm`: modules for bundlers, with Lit left to the host's own copy
 * - `site`: the embed builder of the site; not shipped
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { noteGraph, readGraph } from './scripts/graph.ts';
import { minifyLiterals } from './scripts/minify-literals.ts';
import { widgetNames } from './src/widgets/catalogue.ts';

/**
 * The floor is Safari 15.4. It lacks one piece of syntax of 16.4, static blocks, and asking for it
 * would turn every private field into helper calls; the source has none, and a test looks.
 */
const target = ['chrome100', 'edge100', 'firefox115', 'safari16.4'];
/** Code that follows once a reader takes part, under a name by which it can be asked for again. */
const late = {
  'late/eligibility-checker': 'src/widgets/eligibility-checker/eligibility-checker.result-view.ts',
  'late/qr': 'src/ui/qr.ts',
  page: 'src/page.ts',
};

const definitions: Record<string, string> = Object.fromEntries(
  widgetNames.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`]),
);

/** Chunks by what a widget does: a widget that only shows text does not fetch what asks questions. */
const rooms = {
  asking:
    /\/src\/(element\/interview-element|ui\/(interview|known|question|progress|answers|summary)|styles\/(interview|progress)|guide\/(collect|decide|interview|interview-state))\.ts$/,
  results:
    /\/src\/(element\/advice-element|ui\/(result|open-result|outcome-icon)|styles\/outcome|guide\/(explain|steps))\.ts$/,
  reading:
    /\/src\/(ui\/(steps|contacts|sources|section|alarm|print-button)|styles\/(reading|help)|platform\/print-only)\.ts$/,
  finding:
    /\/src\/(element\/unfolded-entries|ui\/(finder|entry)|styles\/finder|guide\/search)\.ts$/,
  sharing:
    /\/src\/(element\/(share|qr)-controller|ui\/(share|qr-view|load-qr-file)|styles\/share)\.ts$/,
  papers: /\/src\/(ui\/needs|styles\/papers|guide\/checklist)\.ts$/,
};
const isCore = (id: string): boolean =>
  !/\/src\/widgets\//.test(id) &&
  !Object.values(rooms).some((room) => room.test(id)) &&
  (!id.includes('/generated/') || id.endsWith('/names.ts'));

/** Modules that the built files have another version of: they know where their files are. */
const standIns = (names: Readonly<Record<string, string>>): Plugin => ({
  name: 'mitid-stand-ins',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const name = Object.keys(names).find((each) => found?.id.endsWith(`/src/${each}`));
    return name === undefined
      ? undefined
      : fileURLToPath(new URL(`src/${names[name] ?? name}`, import.meta.url));
  },
});

/**
 * Every `msg` names its id, so the code that makes ids from texts is never called. A test looks at
 * the ids of all words.
 */
const withoutGeneratedIds = (): Plugin => ({
  name: 'mitid-without-generated-ids',
  load: (id) =>
    id.endsWith('/@lit/localize/internal/id-generation.js')
      ? `export const generateMsgId = () => '';`
      : undefined,
});

/** What is loaded by its address, beside the file that asks for it. */
const byAddress: Readonly<Record<string, string>> = {
  'content/generated/loaders.ts': 'content/file-loaders.ts',
  'i18n/generated/loaders.ts': 'i18n/file-loaders.ts',
  'element/load-changes.ts': 'element/load-changes-file.ts',
  'ui/load-qr.ts': 'ui/load-qr-file.ts',
  'widgets/guide/load-widget.ts': 'widgets/guide/load-widget-file.ts',
};

const shared = {
  configFile: false,
  publicDir: false,
  build: { outDir: 'dist', emptyOutDir: false, target, minify: 'oxc', reportCompressedSize: false },
  plugins: [minifyLiterals(), withoutGeneratedIds()],
} satisfies InlineConfig;

/** The content and the words, a module each, with no imports: a failed one can be asked for again. */
function dataEntries(): Record<string, string> {
  const folders = { 'src/content/generated/': '', 'src/core/i18n/generated/': 'words.' };
  return Object.fromEntries(
    Object.entries(folders).flatMap(([folder, prefix]) =>
      readdirSync(new URL(folder, import.meta.url))
        .filter((file) => (prefix === '' ? /\.\w+\.ts$/.test(file) : file !== 'loaders.ts'))
        .map((file) => [prefix + file.replace(/\.ts$/, ''), folder + file]),
    ),
  );
}

/** One file that runs as a classic script and as a module, and leaves no name behind. */
const script = (entry: string, file: string): InlineConfig => ({
  ...shared,
  build: {
    ...shared.build,
    lib: { entry, formats: ['iife'], name: 'mitidFrame', fileName: () => file },
  },
});

const targets: Record<string, () => InlineConfig> = {
  content: () => ({
    ...shared,
    build: {
      ...shared.build,
      lib: { entry: dataEntries(), formats: ['es'] },
      rolldownOptions: { output: { minify: true, entryFileNames: 'content/[name].js' } },
    },
  }),
  widgets: () => ({
    ...shared,
    plugins: [
      ...shared.plugins,
      standIns({
        ...byAddress,
        'widgets/eligibility-checker/load-result-view.ts':
          'widgets/eligibility-checker/load-result-file.ts',
      }),
      noteGraph(),
    ],
    build: {
      ...shared.build,
      modulePreload: false,
      lib: { entry: { ...definitions, ...late }, formats: ['es'] },
      rolldownOptions: {
        // Entries may carry what other chunks need; nobody else imports them.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'core', test: isCore, minShareCount: 2, priority: 2 },
              ...Object.entries(rooms).map(([name, test]) => ({ name, test, priority: 1 })),
            ],
          },
        },
      },
    },
  }),
  changes: () => ({
    ...shared,
    plugins: [
      ...shared.plugins,
      standIns({ 'content/generated/loaders.ts': 'content/file-loaders.ts' }),
    ],
    build: {
      ...shared.build,
      lib: { entry: { 'late/changes': 'src/element/changes.ts' }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
    },
  }),
  doctor: () => ({
    ...shared,
    build: {
      ...shared.build,
      lib: { entry: 'src/doctor.ts', formats: ['es'], fileName: () => 'doctor.js' },
      rolldownOptions: { output: { minify: true } },
    },
  }),
  loader: () => ({
    ...shared,
    define: { __GRAPH__: JSON.stringify(readGraph()) },
    build: {
      ...shared.build,
      modulePreload: false,
      lib: { entry: 'src/loader.ts', formats: ['es'], fileName: () => 'mitid-widgets.js' },
      rolldownOptions: { output: { minify: true } },
    },
  }),
  classic: () => ({
    ...shared,
    plugins: [
      ...shared.plugins,
      standIns({
        'content/generated/loaders.ts': 'content/classic-loaders.ts',
        'i18n/generated/loaders.ts': 'i18n/file-loaders.ts',
        'element/load-changes.ts': 'element/load-changes-file.ts',
        'ui/load-qr.ts': 'ui/load-qr-file.ts',
        'widgets/guide/load-widget.ts': 'widgets/guide/load-widget-classic.ts',
        'platform/base.ts': 'platform/classic-base.ts',
      }),
    ],
    build: {
      ...shared.build,
      lib: {
        entry: 'src/classic.ts',
        formats: ['iife'],
        name: 'mitidWidgets',
        fileName: () => 'mitid-widgets.classic.js',
      },
    },
  }),
  frame: () => script('src/frame.ts', 'frame.js'),
  'frame-host': () => script('src/frame-host.ts', 'mitid-frame.js'),
  cli: () => ({
    configFile: false,
    publicDir: false,
    plugins: [
      minifyLiterals(),
      // What is rendered is made of the content that lies beside it, as a page would load it.
      standIns(byAddress),
    ],
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
  npm: () => ({
    ...shared,
    build: {
      ...shared.build,
      outDir: 'dist/npm',
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
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
  site: () => ({
    ...shared,
    build: {
      ...shared.build,
      outDir: '.cache/site',
      modulePreload: false,
      lib: { entry: { builder: 'site/builder/main.ts' }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
    },
  }),
};

export default defineConfig(({ mode }) => targets[mode]?.() ?? {});
