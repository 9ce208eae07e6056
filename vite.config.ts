/**
 * What is built from `src/`, one target a run; `scripts/build.ts` runs them in order.
 *
 * - `widgets`: one module a widget, with shared chunks, for the script tag
 * - `loader`: the script tag entry, which knows the files of the first target
 * - `classic`: everything in one file, for `<script defer>`
 * - `npm`: modules for bundlers, with Lit left to the host's own copy
 */
import { defineConfig, type InlineConfig } from 'vite';
import { buildGraph, readGraph } from './scripts/graph.ts';
import { minifyLiterals } from './scripts/minify-literals.ts';
import { widgetNames } from './src/widgets/catalogue.ts';

const target = ['chrome100', 'edge100', 'firefox115', 'safari15.4'];
const definitions = widgetNames.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`]);

/** What is needed only to show results and lists, so that a first question does not wait for it. */
const readingModules = /\/src\/(ui\/(steps|contacts|sources|needs|summary|outcome-icon)|styles\/result|guide\/checklist|platform\/print-only)\.ts$/;
const isCore = (id: string): boolean =>
  !readingModules.test(id) && (!id.includes('/generated/') || id.endsWith('/loaders.ts'));

const shared = {
  configFile: false,
  publicDir: false,
  build: { outDir: 'dist', emptyOutDir: false, target, minify: 'oxc', reportCompressedSize: false },
  plugins: [minifyLiterals()],
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
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'core', test: isCore, minShareCount: 2, priority: 2 },
              { name: 'reading', test: readingModules, priority: 1 },
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
};

export default defineConfig(({ mode }) => targets[mode]?.() ?? {});
