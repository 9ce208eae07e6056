/**
 * What is built from `src/`, one target a run; `scripts/build.ts` runs them in order.
 *
 * - `widgets`: one module a widget, with shared chunks, for the script tag
 * - `loader`: the script tag entry, which knows the files of the first target
 * - `classic`: everything in one file, for `<script defer>`
 * - `npm`: modules for bundlers, with Lit left to the host's own copy
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { buildGraph, readGraph } from './scripts/graph.ts';
import { minifyLiterals } from './scripts/minify-literals.ts';
import { widgetNames } from './src/widgets/catalogue.ts';

/**
 * The floor is Safari 15.4. It lacks one piece of syntax of 16.4, static blocks, and asking for it
 * would turn every private field into helper calls; the source has none, and a test looks.
 */
const target = ['chrome100', 'edge100', 'firefox115', 'safari16.4'];
const definitions = widgetNames.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`]);

/** Chunks by what a widget does: a widget that only shows text does not fetch what asks questions. */
const rooms = {
  asking: /\/src\/(ui\/(question|progress|answers)|styles\/interview|guide\/(decide|interview))\.ts$/,
  reading: /\/src\/(ui\/(steps|contacts|sources|section)|styles\/result|platform\/print-only)\.ts$/,
  papers: /\/src\/(ui\/(needs|summary)|guide\/checklist)\.ts$/,
};
const isCore = (id: string): boolean =>
  !/\/src\/widgets\//.test(id) &&
  !Object.values(rooms).some((room) => room.test(id)) &&
  (!id.includes('/generated/') || id.endsWith('/loaders.ts'));

/** The classic file has other ways to its content than the modules have. */
const standIns = (): Plugin => ({
  name: 'mitid-stand-ins',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /\/loaders\.ts$/.test(source) && importer && !source.includes('classic')
      ? fileURLToPath(
          new URL(
            importer.includes('/i18n/')
              ? 'src/i18n/classic-loaders.ts'
              : 'src/content/classic-loaders.ts',
            import.meta.url,
          ),
        )
      : undefined,
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

const shared = {
  configFile: false,
  publicDir: false,
  build: { outDir: 'dist', emptyOutDir: false, target, minify: 'oxc', reportCompressedSize: false },
  plugins: [minifyLiterals(), withoutGeneratedIds()],
} satisfies InlineConfig;

const targets: Record<string, () => InlineConfig> = {
  widgets: () => ({
    ...shared,
    plugins: [...shared.plugins, buildGraph()],
    build: {
      ...shared.build,
      modulePreload: false,
      lib: { entry: Object.fromEntries(definitions) as Record<string, string>, formats: ['es'] },
      rolldownOptions: {
        // The entries export nothing, so they may as well carry what other chunks need.
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
    define: { __GRAPH__: JSON.stringify(readGraph()) },
    plugins: [...shared.plugins, standIns()],
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
};

export default defineConfig(({ mode }) => targets[mode]?.() ?? {});
