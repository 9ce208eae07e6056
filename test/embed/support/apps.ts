/**
 * Apps of hosts, made from source files as a host would write them, with our package installed as
 * npm would: `buildApp('react', { 'main.tsx': '…' })` gives the folder of the built app.
 */
import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build, type PluginOption } from 'vite';
import { root } from '../../../scripts/run.ts';
import { projectWith } from './packed.ts';

export type Framework = 'react' | 'vue' | 'svelte' | 'angular' | 'plain';
export type Files = Readonly<Record<string, string>>;

interface Kit {
  /** What a host installs for it. */
  readonly packages: readonly string[];
  readonly plugins: () => Promise<PluginOption[]>;
  /** What looks at the types. */
  readonly check: readonly [program: string, ...args: string[]];
  readonly compilerOptions?: object;
}

const tsc = ['typescript/bin/tsc', '--noEmit'] as const;
const isOurs = (tag: string): boolean => tag.startsWith('mitid-');

const kits: Readonly<Record<Framework, Kit>> = {
  react: {
    packages: ['react', 'react-dom', '@types/react', '@types/react-dom'],
    plugins: () => Promise.resolve([]),
    check: tsc,
    compilerOptions: { jsx: 'react-jsx' },
  },
  vue: {
    packages: ['vue'],
    plugins: async () => {
      const { default: vue } = await import('@vitejs/plugin-vue');
      return [vue({ template: { compilerOptions: { isCustomElement: isOurs } } })];
    },
    check: ['vue-tsc/bin/vue-tsc.js', '--noEmit'],
  },
  svelte: {
    packages: ['svelte'],
    plugins: async () => {
      const { svelte } = await import('@sveltejs/vite-plugin-svelte');
      return [svelte({ configFile: false })];
    },
    check: ['svelte-check/bin/svelte-check', '--threshold', 'warning', '--output', 'machine'],
  },
  angular: {
    packages: [
      ...['common', 'compiler', 'core', 'platform-browser'].map((name) => `@angular/${name}`),
      'rxjs',
    ],
    plugins: () => Promise.resolve([]),
    check: tsc,
    compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
  },
  plain: { packages: [], plugins: () => Promise.resolve([]), check: tsc },
};

/** The page that an app gets which brings none. */
const pageFor = (main: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"></head>
  <body><main id="app"><app-root></app-root></main><script type="module" src="./${main}"></script></body>
</html>`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  strict: true,
  // Declarations themselves, ours and those of others, are looked at with the packed package.
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A project with the files of an app, the package and the framework. */
async function projectOf(framework: Framework, files: Files): Promise<string> {
  const kit = kits[framework];
  const folder = await projectWith(kit.packages);
  const options = { ...compilerOptions, ...kit.compilerOptions };
  const main = Object.keys(files).find((name) => /^(src\/)?main\.[jt]sx?$/.test(name));
  const all: Files = {
    'package.json': '{ "name": "app", "private": true, "type": "module" }',
    'tsconfig.json': JSON.stringify({
      compilerOptions: options,
      // Types for `import App from './App.vue'` come with the checkers themselves.
      include: ['**/*.ts', '**/*.tsx', '**/*.vue', '**/*.svelte'],
      exclude: ['node_modules', 'built'],
    }),
    ...(main === undefined ? {} : { 'index.html': pageFor(main) }),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Builds an app and gives the folder with its `index.html`. Served from `/` or from any folder. */
export async function buildApp(framework: Framework, files: Files): Promise<string> {
  const folder = await projectOf(framework, files);
  await build({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'silent',
    plugins: await kits[framework].plugins(),
    build: { outDir: 'built', emptyOutDir: true },
  });
  return join(folder, 'built');
}

/** What the type checker of the framework says of an app; nothing if all is well. */
export async function typeErrorsOf(framework: Framework, files: Files): Promise<string> {
  const folder = await projectOf(framework, files);
  const [program, ...args] = kits[framework].check;
  const file = join(root, 'node_modules', program);
  try {
    await promisify(execFile)(process.execPath, [file, ...args], { cwd: folder });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return (stdout + stderr).replaceAll(folder, '') || String(error);
  }
}

/** The files of an app in `test/apps/`. */
export function filesOfApp(name: string): Files {
  const folder = join(root, 'test/apps', name);
  return Object.fromEntries(
    globSync('**/*.{ts,tsx,vue,svelte,html}', { cwd: folder }).map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}
