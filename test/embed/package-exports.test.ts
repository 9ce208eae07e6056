/** The packed package in a project of its own: every path that it exports, in Node and with types. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import pack from '../../package.json' with { type: 'json' };
import { root } from '../../scripts/run.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';
import { packedPackage, projectWith } from './support/packed.ts';

const run = promisify(execFile);

/** The paths of `exports` that are modules for Node and bundlers, with what a star stands for. */
const paths = Object.entries(pack.exports)
  .filter(([, target]) => typeof target !== 'string')
  .flatMap(([path]) =>
    path.includes('*') ? widgetNames.map((name) => path.replace('*', name)) : [path],
  );
const names = paths.map((path) => path.replace('.', pack.name));
const ofFrameworks = ['react', 'vue', 'svelte'].map((name) => `${pack.name}/${name}`);

describe('the packed package', () => {
  let project: string;

  before(async () => {
    project = await projectWith(['vue', 'react', '@types/react', 'svelte']);
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  });

  it('has nothing that publint finds', async () => {
    const { folder } = await packedPackage();
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pack, { color: false })),
      [],
    );
  });

  it('has no types that are wrong, for projects that import', async () => {
    const { tarball } = await packedPackage();
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const options = ['--profile', 'esm-only', '--format', 'json', '--entrypoints', ...paths];
    const { stdout } = await run(process.execPath, [attw, tarball, ...options], {
      maxBuffer: 1e8,
    }).catch((error: unknown) => error as { stdout: string });
    const { analysis } = JSON.parse(stdout) as {
      analysis: { entrypoints: object; problems: { kind: string; resolutionKind?: string }[] };
    };
    assert.deepEqual(Object.keys(analysis.entrypoints).sort(), [...paths].sort());
    const ignored = ['node10', 'node16-cjs'];
    assert.deepEqual(
      analysis.problems.filter(({ resolutionKind = '' }) => !ignored.includes(resolutionKind)),
      [],
    );
  });

  it('can be imported in Node by every path', async () => {
    const code = names.map((name) => `await import('${name}');`).join('\n');
    writeFileSync(join(project, 'all.js'), code);
    const { stdout, stderr } = await run(process.execPath, ['all.js'], { cwd: project });
    assert.deepEqual({ stdout, stderr }, { stdout: '', stderr: '' });
  });

  // Declarations are the same however they are found, so they are looked at once.
  for (const [module, moduleResolution, skipLibCheck] of [
    ['NodeNext', 'NodeNext', 'false'],
    ['ESNext', 'Bundler', 'true'],
  ] as const) {
    it(`gives types by every path to a strict project with "${moduleResolution}"`, async () => {
      const all = names.filter((name) => !ofFrameworks.includes(name));
      writeFileSync(
        join(project, 'use.ts'),
        `${names.map((name) => `import '${name}';`).join('\n')}
         ${all.map((name, at) => `import * as m${at} from '${name}';`).join('\n')}
         import { page, MitidOutcomeEvent, MitidSwitchGuide } from '${pack.name}';
         import type { MitidJsxElements } from '${pack.name}/jsx';
         declare global { namespace JSX { interface IntrinsicElements extends MitidJsxElements {} } }
         const own: JSX.IntrinsicElements['mitid-faq'] = { lang: 'da', hash: true, only: ['a'] };
         // @ts-expect-error There is no such theme.
         const wrong: JSX.IntrinsicElements['mitid-faq'] = { theme: 'pink' };
         const heard: JSX.IntrinsicElements['mitid-eligibility-checker'] = {
           'onmitid-outcome': ({ detail, currentTarget }) => {
             const outcome: string | null = detail.outcome;
             const possible: readonly string[] = currentTarget.possible;
             console.log(outcome, possible);
           },
         };
         const checker = document.createElement('mitid-eligibility-checker');
         checker.headingLevel = 3;
         // @ts-expect-error There is no such level.
         checker.headingLevel = 9;
         MitidSwitchGuide.define('my-guide');
         page.answers = { purpose: 'study' };
         document.addEventListener('mitid-outcome', (event: MitidOutcomeEvent) => event.detail);
         document.createElement('mitid-faq').only = ['a'];
         document.createElement('mitid-faq').answers = 'purpose=study';
         console.log(own, wrong, heard, ${all.map((_name, at) => `m${at}`).join()});`,
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes'];
      const kinds = ['--target', 'ES2022', '--module', module];
      const { stdout } = await run(
        process.execPath,
        [
          tsc,
          ...options,
          ...kinds,
          ...['--moduleResolution', moduleResolution, '--skipLibCheck', skipLibCheck, 'use.ts'],
        ],
        { cwd: project },
      ).catch((error: unknown) => error as { stdout: string });
      assert.equal(stdout, '');
    });
  }

  it('brings what is built, the content and its words, and nothing else', async () => {
    const { files } = await packedPackage();
    const expected =
      /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|custom-elements\.json|content\/([\w-]+\/)?[\w-]+\.(json|md)|locales\/(content|reviews)\/[\w-]+\.json|locales\/danish-words\.json|dist\/.+\.(js|css|json|html|d\.ts|md)|dist\/accessibility\/openacr\.yaml)$/;
    const names = files.map(({ path }) => path);
    assert.deepEqual(
      names.filter((path) => !expected.test(path)),
      [],
    );
    for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/integrity.json']) {
      assert.ok(names.includes(path), path);
    }
  });

  it('stays under 7.5 MB packed and 46 MB unpacked, in eight languages', async () => {
    const { files, size } = await packedPackage();
    const unpacked = files.reduce((sum, each) => sum + each.size, 0);
    assert.ok(size < 7.5e6, `${size} bytes`);
    assert.ok(unpacked < 46e6, `${unpacked} bytes`);
  });

  it('has data for VS Code and JetBrains that name every widget, its attributes and their values', async () => {
    const { folder } = await packedPackage();
    const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const tags = widgetNames.map((name) => `mitid-${name}`).sort();
    interface Tag {
      name: string;
      attributes: { name: string; valueSet?: string; values?: { name: string }[] }[];
    }
    const vsCode = read('dist/editor/vscode.html-custom-data.json') as { tags: Tag[] };
    assert.deepEqual(vsCode.tags.map(({ name }) => name).sort(), tags);
    const jetBrains = read(pack['web-types']) as {
      contributions: { html: { elements: Tag[] } };
    };
    assert.deepEqual(jetBrains.contributions.html.elements.map(({ name }) => name).sort(), tags);
    const faq = vsCode.tags.find(({ name }) => name === 'mitid-faq');
    const attribute = (name: string) => faq?.attributes.find((each) => each.name === name);
    assert.deepEqual(
      attribute('theme')?.values?.map(({ name }) => name),
      ['auto', 'light', 'dark'],
    );
    assert.equal(attribute('remember')?.valueSet, 'v');
    assert.equal(attribute('answers')?.values, undefined);
  });
});
