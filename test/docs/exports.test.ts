/** What `package.json` promises to those who install the package. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { widgetNames } from '../../src/generated/widget-names.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

type Target = string | { readonly types?: string; readonly default: string };

interface Package {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly types: string;
  readonly customElements: string;
}

const pack = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Package;

/** The paths of a target, with what its star stands for. */
function filesOf(pattern: string): { readonly path: string; readonly star: string }[] {
  if (!pattern.includes('*')) return [{ path: pattern, star: '' }];
  const [start = '', ...ends] = pattern.split('*');
  return globSync(pattern.replace('*', '**/*'), { cwd: root })
    .map((path) => `./${path.replaceAll('\\', '/')}`)
    .map((path) => ({ path, star: starOf(path.slice(start.length), ends) }))
    .filter(({ path, star }) => path === pattern.replaceAll('*', star))
    .filter(({ path }) => statSync(root + path).isFile());
}

/** What a star stands for: the same wherever the target has one. */
const starOf = (rest: string, [next = '', ...more]: readonly string[]): string =>
  more.length > 0 ? rest.slice(0, rest.indexOf(next)) : rest.slice(0, rest.length - next.length);

/** Every specifier that a bundler may import, with the file behind it. */
function entries(): { readonly name: string; readonly path: string }[] {
  return Object.entries(pack.exports).flatMap(([name, target]) =>
    filesOf(typeof target === 'string' ? target : target.default).map(({ path, star }) => ({
      name: name.replace('.', pack.name).replace('*', star),
      path,
    })),
  );
}

const modules = (): { readonly name: string; readonly path: string }[] =>
  entries().filter(({ path }) => path.endsWith('.js') && path.includes('/npm/'));

/** Runs code in a Node of its own, where nothing of a browser is there. */
async function inNode(code: string): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
  });
  assert.equal(stderr, '');
  return stdout.trim();
}

// The tests of `dist` build it; without it there is nothing to look at.
const skip = existsSync(`${root}dist/npm/index.js`) ? false : 'not built: npm run build';

describe('the package', { skip }, () => {
  let packed: string[] = [];

  before(async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
    });
    const [content] = JSON.parse(stdout) as { files: { path: string }[] }[];
    packed = content?.files.map(({ path }) => `./${path}`) ?? [];
  });

  it('brings every file that its exports name', () => {
    for (const [name, target] of Object.entries(pack.exports)) {
      const patterns = typeof target === 'string' ? [target] : [target.default, target.types ?? ''];
      for (const pattern of patterns.filter(Boolean)) {
        const found = filesOf(pattern);
        assert.ok(found.length > 0, `${name}: nothing at ${pattern}`);
        for (const { path } of found) assert.ok(packed.includes(path), `${name}: ${path}`);
      }
    }
    for (const path of [pack.types, pack.customElements]) {
      assert.ok(packed.includes(`./${path.replace('./', '')}`), path);
    }
  });

  it('brings types for every module that it exports', () => {
    for (const { name, path } of modules().filter(({ name: each }) => !each.includes('/cdn/'))) {
      assert.ok(packed.includes(path.replace(/\.js$/, '.d.ts')), name);
    }
  });

  it('brings everything that its modules import', () => {
    const missing = packed
      .filter((path) => /^\.\/dist\/.*\.js$/.test(path))
      .flatMap((path) => {
        // Types in comments of bundled packages name modules that nobody loads.
        const code = readFileSync(root + path, 'utf8').replace(/^\s*(?:\/\*)?\*.*$/gm, '');
        return [...code.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)]
          .map(([, name = '']) => `./${join(path, '..', name).replace(/\?.*/, '')}`)
          .filter((target) => !packed.includes(target))
          .map((target) => `${path} → ${target}`);
      });
    assert.deepEqual(missing, []);
  });

  it('needs no package that it does not name', () => {
    const { dependencies } = pack;
    const foreign = packed
      .filter((path) => /^\.\/dist\/npm\/.*\.(js|d\.ts)$/.test(path))
      .flatMap((path) => {
        const code = readFileSync(root + path, 'utf8');
        return [...code.matchAll(/\bfrom\s*["']((?:@[\w-]+\/)?\w[\w-]*)[^"']*["'];/g)]
          .map(([, name = '']) => name)
          .filter((name) => !(name in dependencies))
          .map((name) => `${path} → ${name}`);
      });
    assert.deepEqual(foreign, []);
  });

  it('brings neither sources nor tests', () => {
    const allowed = [
      ...['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json'].map(
        (name) => `./${name}`,
      ),
      // What the command line proves and counts, in the files that people edit.
      ...['content', 'locales/content', 'locales/reviews'].map((folder) => `./${folder}/`),
      './locales/danish-words.json',
      './dist/',
    ];
    assert.deepEqual(
      packed.filter((path) => !allowed.some((start) => path.startsWith(start))),
      [],
    );
    assert.deepEqual(
      packed.filter((path) => /^\.\/(content|locales)\//.test(path) && !/\.(json|md)$/.test(path)),
      [],
    );
    const typescript = packed.filter((path) => /(?<!\.d)\.tsx?$/.test(path));
    assert.deepEqual(typescript, []);
  });

  it('brings the content that its command line works on', () => {
    const wanted = ['content/*.json', 'locales/content/*.json', 'locales/reviews/*.json'];
    const files = globSync(wanted, { cwd: root }).map((path) => `./${path.replaceAll('\\', '/')}`);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((path) => !packed.includes(path)),
      [],
    );
  });

  it('brings its command line, which needs nothing but Node', async () => {
    const folder = './dist/cli/';
    const files = packed.filter((path) => path.startsWith(folder) && path.endsWith('.js'));
    const imported = files.flatMap((path) => [
      ...readFileSync(root + path, 'utf8').matchAll(/^\s*import\b[^;'"]*['"]([^'"]+)['"]/gm),
    ]);
    assert.deepEqual(
      imported
        .map(([, name = '']) => name)
        .filter(
          (name) => !/^node:|^buffer$/.test(name) && !files.includes(name.replace('./', folder)),
        ),
      [],
    );
    for (const path of Object.values(pack.bin)) {
      assert.ok(files.includes(path), path);
      assert.ok(readFileSync(root + path, 'utf8').startsWith('#!/usr/bin/env node\n'), path);
      const { stdout } = await run(process.execPath, [join(root, path), '--version']);
      assert.equal(stdout.trim(), pack.version);
    }
  });

  it('can be imported by its other paths as what they are', async () => {
    for (const name of ['custom-elements.json', 'package.json']) {
      const data = await inNode(
        `import data from '${pack.name}/${name}' with { type: 'json' }; console.log(typeof data)`,
      );
      assert.equal(data, 'object');
    }
  });

  it('keeps everything else to itself', async () => {
    for (const name of ['dist/npm/index.js', 'src/index.ts', 'element/define.js']) {
      await assert.rejects(
        inNode(`await import('${pack.name}/${name}')`),
        /ERR_PACKAGE_PATH_NOT_EXPORTED/,
      );
    }
  });

  /** Imports a module where a registry of elements is there, and says what it got. */
  const registeredBy = (name: string): Promise<string> =>
    inNode(`
      import 'lit';
      const names = [];
      const registry = globalThis.customElements;
      const { define } = registry;
      registry.define = function (name, element) { names.push(name); return define.call(this, name, element); };
      await import(${JSON.stringify(name)});
      console.log(names.sort().join());`);

  it('registers nothing by its main entry, or by a class', async () => {
    for (const name of ['', '/widgets/document-checklist', '/widgets/switch-guide']) {
      assert.equal(await registeredBy(pack.name + name), '', name);
    }
  });

  it('registers one widget by its define entry, and all by that of the package', async () => {
    assert.equal(
      await registeredBy(`${pack.name}/widgets/switch-guide/define`),
      'mitid-switch-guide',
    );
    assert.equal(
      await registeredBy(`${pack.name}/define`),
      [...widgetNames]
        .map((name) => `mitid-${name}`)
        .sort()
        .join(),
    );
  });

  it('names every module with side effects, and no other', () => {
    const patterns = pack.sideEffects.map(
      (pattern) =>
        new RegExp(
          `^\\./${pattern
            .replace('./', '')
            .replaceAll('.', '\\.')
            .replace('**/', '(.*/)?')
            .replace(/(?<!\.)\*/, '[^/]*')}$`,
        ),
    );
    const effective = packed.filter((path) => patterns.some((pattern) => pattern.test(path)));
    const defining = packed.filter(
      (path) => /^\.\/dist\/npm\/(.*\/)?define\.js$/.test(path) && !path.includes('/element/'),
    );
    for (const path of [
      ...defining,
      './dist/mitid-widgets.js',
      './dist/mitid-widgets.classic.js',
    ]) {
      assert.ok(effective.includes(path), path);
    }
    assert.deepEqual(
      effective.filter((path) => path.endsWith('/npm/index.js')),
      [],
    );
  });

  it('exports the version that it has', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      version: string;
    };
    assert.equal(
      await inNode(`const { version } = await import('${pack.name}'); console.log(version)`),
      version,
    );
  });
});
