/** The one line that stands for decorators in built files loses none of them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build, type Plugin } from 'vite';

import { ownDecorate } from '../../scripts/build/own-decorate.ts';

const source = (code: string): Plugin => ({
  name: 'source',
  resolveId: (id) => (id.endsWith('/src/element.ts') ? id : undefined),
  load: (id) =>
    id.endsWith('/src/element.ts') ? `const mark = () => () => {};\n${code}` : undefined,
});

const built = (code: string): Promise<unknown> =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [source(code), ownDecorate()],
    oxc: { decorator: { legacy: true } },
    build: { write: false, lib: { entry: '/src/element.ts', formats: ['es'] } },
  });

for (const [what, code] of [
  ['one on a property', 'export class Element { @mark() open = 1; }'],
  ['one on an accessor', 'export class Element { @mark() get open() { return 1; } }'],
  ['one on each of two properties', 'export class Element { @mark() open = 1; @mark() hash = 2; }'],
] as const) {
  it(`a file with ${what} is built`, async () => {
    await assert.doesNotReject(built(code));
  });
}

for (const [what, code] of [
  ['two on a property', 'export class Element { @mark() @mark() open = 1; }'],
  ['two on an accessor', 'export class Element { @mark() @mark() get open() { return 1; } }'],
  ['one on a class', '@mark() export class Element {}'],
] as const) {
  it(`a file with ${what} is refused, with the place`, async () => {
    await assert.rejects(built(code), /\/src\/element\.ts:2: built files take one decorator/);
  });
}
