/** The projects in `examples/`, built with the package as it is published, and opened. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import pack from '../../package.json' with { type: 'json' };
import { readText } from '../../scripts/generate/content.ts';
import type { Answer } from '../../scripts/serve.ts';
import {
  asksFor,
  builtExample,
  examples,
  manifestOf,
  readmeOf,
  startServer,
  type Started,
} from './support/examples.ts';
import type { Page } from './support/engines.ts';
import { assertUnmoved, boxesIn, isAlive, watchShifts } from './support/prerendered.ts';
import { inEveryEngine } from './support/stage.ts';
import { widget } from './support/widget.ts';

const checker = 'mitid-eligibility-checker';

/** Where each has what a server serves, and its language; one is a server itself. */
const served: Readonly<Record<string, { readonly folder: string; readonly lang: string }>> = {
  'plain-html': { folder: 'public', lang: 'en' },
  vite: { folder: 'dist', lang: 'en' },
  eleventy: { folder: '_site', lang: 'da' },
};

const questionTo = (fact: string, lang: string): string =>
  readText(lang).facts[fact]?.question ?? '';

/** The questions that one can see. */
const questionsOn = (page: Page): Promise<string[]> =>
  page.evaluate((tag: string) => {
    const host = document.querySelector(tag);
    const all = [
      ...(host?.shadowRoot?.querySelectorAll<HTMLElement>('[id^="question-"]') ?? []),
      ...(host?.querySelectorAll<HTMLElement>('h2, h3') ?? []),
    ];
    return all.filter((each) => each.getClientRects().length > 0).map((each) => each.innerText);
  }, checker);

/** `^8.0.0` of 8.3.8, and `^0.1.0` of 0.1.4: what stands in front may not change. */
const front = (version: string): string | undefined =>
  /^(0\.\d+|[1-9]\d*)\./.exec(version.replace('^', ''))?.[1];

describe('the examples', () => {
  for (const name of examples) {
    it(`ask for the versions that are tested here: ${name}`, () => {
      const tested: Readonly<Record<string, string>> = {
        ...pack.devDependencies,
        [pack.name]: pack.version,
      };
      for (const [asked, range] of Object.entries(asksFor(name))) {
        assert.equal(front(range), front(tested[asked] ?? ''), asked);
      }
    });

    it(`say in their README what their package.json can run: ${name}`, () => {
      const { scripts } = manifestOf(name);
      const said = [...readmeOf(name).matchAll(/^npm (?:run )?(\w+)$/gm)].map(([, each]) => each);
      assert.ok(said.includes('build'));
      for (const each of said) assert.ok(each && each in scripts, each);
    });
  }
});

/** What the server of an example answers. */
async function answerOf({ url }: Started, path: string): Promise<Answer> {
  const response = await fetch(url + path);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

inEveryEngine('an example', (stage) => {
  for (const [name, { folder, lang }] of Object.entries(served)) {
    it(`asks its first question, with a silent console: ${name}`, async () => {
      const page = await stage.openFolder(join(await builtExample(name), folder));
      await widget(page, checker).ready();
      assert.deepEqual(await questionsOn(page), [questionTo('mitid', lang)]);
    });
  }
});

inEveryEngine('the example of a server', (stage) => {
  let server: Started;

  before(async () => {
    server = await startServer(await builtExample('server-rendering'), 'server.js');
  });

  after(() => {
    server.stop();
  });

  it('asks before the widget has its script, and once after it, and nothing moves', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    stage.host.intercept(async (path) => {
      // The script tag itself only asks for the others.
      if (path !== '/' && !path.endsWith('/mitid-widgets.js')) await released;
      return answerOf(server, path);
    });
    const page = await stage.visit(`${stage.host.url}/`, 'parsed');
    const question = [questionTo('mitid', 'en')];
    assert.deepEqual(await questionsOn(page), question);
    const shifts = await watchShifts(page);
    const before = await boxesIn(page, checker);
    release();
    await isAlive(page, checker);
    assert.deepEqual(await questionsOn(page), question);
    assert.deepEqual(await shifts(), []);
    assertUnmoved(await boxesIn(page, checker), before);
  });

  it('goes on from the answer that is pressed', async () => {
    stage.host.intercept((path) => answerOf(server, path));
    const page = await stage.visit(`${stage.host.url}/`);
    await isAlive(page, checker);
    await page.click(`${checker} >>> #option-none`);
    await widget(page, checker).shows(questionTo('age', 'en'));
  });

  it('gives nothing but the page and the scripts of the package', async () => {
    for (const path of [
      '/widget.html',
      '/mitid-widgets/%2e%2e/cli/mitid-widgets.js',
      '/server.js',
    ]) {
      assert.equal((await fetch(server.url + path)).status, 404, path);
    }
  });
});
