/** What readers and hosts notice when something is wrong with the server, the page, or both. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { jsonAnswer } from '../fixtures/broken-overlays.ts';
import { until, waitFor, type Page } from './support/engines.ts';
import { moduleOf, notFound, type Intercept } from './support/site.ts';
import { inEveryEngine } from './support/stage.ts';
import {
  atTheCounter,
  isVisible,
  interviewInFrame,
  widget,
  widgetNames,
} from './support/widget.ts';

const fallback = '<a href="/more">More about MitID</a>';
const checker = `<mitid-eligibility-checker>${fallback}</mitid-eligibility-checker>`;
/** The content comes with the code; where that file is lost, the code comes alone and asks for it. */
const englishContent = /\/eligibility(-checker)?\.en\./;
const danishContent = /\/eligibility(-checker)?\.da\./;
const danishWords = /\/(words|eligibility-checker)\.da\./;
const code = /\/widgets\/eligibility-checker\./;
const sharedCode = /\/core\.js/;
const results = /\/late\/eligibility-checker\.en\./;

/** Listens before any widget is there. */
const listen = `<script>
  window.hostErrors = [];
  addEventListener('mitid-error', ({ detail, target }) => {
    window.hostErrors.push(target.localName + ' ' + detail.code);
  });
</script>`;

const eventsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { hostErrors: string[] }).hostErrors);

const losing =
  (pattern: RegExp): Intercept =>
  (path) =>
    pattern.test(path) ? notFound : undefined;

const whole: Intercept = () => undefined;

inEveryEngine('a failure', (stage) => {
  const open = (body: string, lang = 'en'): Promise<Page> =>
    stage.open(stage.moduleTag + body, { head: listen, lang, until: 'parsed' });
  const used = widgetOf;

  for (const [what, break_] of [
    ['is gone', losing(englishContent)],
    [
      'is not a module',
      (path) => (englishContent.test(path) ? moduleOf('<!doctype html>') : undefined),
    ],
    ['is empty', (path) => (englishContent.test(path) ? moduleOf('') : undefined)],
    [
      'is not content',
      (path) => (englishContent.test(path) ? moduleOf('export default 1') : undefined),
    ],
    [
      'is content without what the widget reads',
      (path) =>
        englishContent.test(path) ? moduleOf('export default { part: {}, source: {} }') : undefined,
    ],
  ] satisfies [string, Intercept][]) {
    it(`shows the fallback and says so once where the content ${what}`, async () => {
      stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not/);
      stage.dist.intercept(break_);
      const page = await open(checker);
      await used(page).failed();
      assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
      assert.equal((await eventsOf(page)).length, 1);
    });
  }

  it('of the content in Danish makes the widget speak English, and says so', async () => {
    stage.expectMessage(
      /^error: mitid-widgets: <mitid-eligibility-checker> .*"da".*English is used/,
    );
    stage.dist.intercept(losing(danishContent));
    const page = await open(checker, 'da');
    assert.equal(await used(page).heading(), 'How do I get MitID?');
    assert.deepEqual(await eventsOf(page), ['mitid-eligibility-checker content-unavailable']);
  });

  it('of the words in Danish makes the widget speak English, and says so', async () => {
    stage.expectMessage(
      /^error: mitid-widgets: <mitid-eligibility-checker> .*"da".*English is used/,
    );
    stage.dist.intercept(losing(danishWords));
    const page = await open(checker, 'da');
    assert.equal(await used(page).heading(), 'How do I get MitID?');
    assert.deepEqual(await eventsOf(page), ['mitid-eligibility-checker content-unavailable']);
  });

  for (const [what, pattern] of [
    ['of a widget', code],
    ['that widgets share', sharedCode],
  ] satisfies [string, RegExp][]) {
    it(`of the code ${what} leaves the fallback, and is said once`, async () => {
      stage.expectMessage(
        /^error: mitid-widgets: the code of <mitid-eligibility-checker> could not be loaded/,
      );
      stage.dist.intercept(losing(pattern));
      const page = await open(checker);
      await waitFor(page, () => window.mitidTestMessages?.length === 1);
      assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
    });
  }

  it('of the code of one widget leaves the others alone', async () => {
    stage.expectMessage(
      /^error: mitid-widgets: the code of <mitid-eligibility-checker> could not be loaded/,
    );
    stage.dist.intercept(losing(code));
    const page = await open(`${checker}<mitid-switch-guide></mitid-switch-guide>`);
    await widget(page, 'mitid-switch-guide').ready();
    await waitFor(page, () => window.mitidTestMessages?.length === 1);
  });

  it('of the code is said once for all widgets of a kind', async () => {
    stage.expectMessage(
      /^error: mitid-widgets: the code of <mitid-eligibility-checker> could not be loaded/,
    );
    stage.expectMessage(
      /^error: mitid-widgets: the code of <mitid-switch-guide> could not be loaded/,
    );
    stage.dist.intercept(losing(sharedCode));
    const page = await open(`${checker.repeat(5)}<mitid-switch-guide></mitid-switch-guide>`);
    await waitFor(page, () =>
      Boolean(window.mitidTestMessages?.some(({ text }) => text.includes('switch'))),
    );
  });

  it('of one request for the code is made good without the reader', async () => {
    let lost = 0;
    stage.dist.intercept((path) =>
      path.includes('widgets/eligibility-checker') && lost++ === 0 ? notFound : undefined,
    );
    const page = await open(checker);
    await used(page).ready();
    assert.equal(lost, 2);
  });

  it('of one request for code that widgets share is made good, but in Firefox, which keeps the failure', async () => {
    let lost = 0;
    stage.dist.intercept((path) => (sharedCode.test(path) && lost++ === 0 ? notFound : undefined));
    if (stage.engine === 'firefox') {
      stage.expectMessage(
        /^error: mitid-widgets: the code of <mitid-eligibility-checker> could not be loaded/,
      );
      const page = await open(checker);
      await waitFor(page, () => window.mitidTestMessages?.length === 1);
      assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
    } else {
      await used(await open(checker)).ready();
    }
  });

  it('of the whole server leaves the fallback', async () => {
    stage.expectMessage(/^not loaded: <script/);
    const tag = stage.moduleTag;
    await stage.dist.close();
    const page = await stage.open(tag + checker);
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
  });

  it('shows the fallback while the content is on its way', async () => {
    stage.dist.intercept((path) =>
      path.includes('widgets/') && englishContent.test(path)
        ? notFound
        : englishContent.test(path)
          ? new Promise(() => {})
          : undefined,
    );
    const page = await open(checker);
    await waitFor(page, () =>
      Boolean(document.querySelector('mitid-eligibility-checker')?.shadowRoot),
    );
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
  });

  it('of the content can be tried again', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not/);
    stage.dist.intercept(losing(englishContent));
    const page = await open(checker);
    await used(page).failed();
    stage.dist.intercept(whole);
    await used(page).retry();
    await used(page).ready();
  });

  it('that lasts can be tried again and again', async () => {
    for (const _ of [1, 2, 3])
      stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not/);
    stage.dist.intercept(losing(englishContent));
    const page = await open(checker);
    await used(page).failed();
    for (const count of [2, 3]) {
      await used(page).retry();
      await waitFor(
        page,
        (wanted: number) =>
          (window as unknown as { hostErrors: string[] }).hostErrors.length === wanted,
        count,
      );
      await used(page).failed();
    }
  });

  it('of a Danish text is made good when the language is set again', async () => {
    stage.expectMessage(/^error: mitid-widgets: .*English is used/);
    stage.dist.intercept(losing(danishContent));
    const page = await open(checker, 'da');
    await used(page).ready();
    stage.dist.intercept(whole);
    for (const lang of ['en', 'da']) {
      await page.evaluate((value: string) => {
        document.documentElement.lang = value;
      }, lang);
    }
    await used(page).shows('Har du MitID?');
  });

  it('of a part that is not needed yet disturbs nobody', async () => {
    stage.dist.intercept(losing(results));
    const page = await open(checker);
    await used(page).ready();
    assert.deepEqual(await eventsOf(page), []);
  });
});

inEveryEngine('a failure of the late code for overlays and days', (stage) => {
  const changesCode = /\/late\/overlay\.js/;
  const closed = 'Closed on 31 October 2023';
  const own = 'In the words of the host';
  const says =
    /^error: mitid-widgets: <mitid-switch-guide> could not load what "content-src" and "as-of" need\./;
  const guide = (attributes: string): string =>
    `<mitid-switch-guide ${attributes}></mitid-switch-guide>`;
  const used = (page: Page): ReturnType<typeof widget> => widget(page, 'mitid-switch-guide');
  const requests = (): string[] =>
    stage.dist.requests.map(({ path }) => path).filter((path) => changesCode.test(path));
  const heard = (page: Page, count: number): Promise<void> =>
    waitFor(
      page,
      (wanted: number) =>
        (window as unknown as { hostErrors: string[] }).hostErrors.length === wanted,
      count,
    );
  const set = (page: Page, name: string, value: string): Promise<void> =>
    page.evaluate(
      (attribute: string, text: string) => {
        document.querySelector('mitid-switch-guide')?.setAttribute(attribute, text);
      },
      name,
      value,
    );
  const serveOwn = (): void => {
    const overlay = { name: 'Host', text: { en: { closures: { nemid: { status: own } } } } };
    stage.host.intercept((path) => (path.startsWith('/own') ? jsonAnswer(overlay) : undefined));
  };

  for (const [kind, tagOf] of [
    ['module', () => stage.moduleTag],
    ['classic', () => stage.classicTag],
  ] satisfies [string, () => string][]) {
    const open = (attributes: string): Promise<Page> =>
      stage.open(tagOf() + guide(attributes), { head: listen });

    for (const [attribute, value] of [
      ['content-src', '/own.json'],
      ['as-of', '2090-03-01'],
    ] as const) {
      it(`leaves the built-in content with ${attribute} and the ${kind} script, and says so once`, async () => {
        stage.expectMessage(says);
        serveOwn();
        stage.dist.intercept(losing(changesCode));
        const page = await open(`${attribute}="${value}"`);
        await heard(page, 1);
        await used(page).shows(closed);
        assert.deepEqual(await eventsOf(page), ['mitid-switch-guide code-unavailable']);
        assert.equal(stage.host.requests.filter(({ path }) => path === '/own.json').length, 0);
      });
    }

    it(`is made good under another address when the host asks for something else, with the ${kind} script`, async () => {
      stage.expectMessage(says);
      serveOwn();
      stage.dist.intercept(losing(changesCode));
      const page = await open('content-src="/own.json"');
      await heard(page, 1);
      stage.dist.intercept(whole);
      await set(page, 'content-src', '/own-2.json');
      await used(page).shows(own);
      assert.equal(new Set(requests()).size, 2, requests().join(' '));
      assert.equal((await eventsOf(page)).length, 1);
    });

    it(`that lasts is said each time that the host asks for something else, with the ${kind} script`, async () => {
      for (const _ of [1, 2, 3]) stage.expectMessage(says);
      stage.dist.intercept(losing(changesCode));
      const page = await open('content-src="/own.json"');
      await heard(page, 1);
      await set(page, 'content-src', '/own-2.json');
      await heard(page, 2);
      await set(page, 'as-of', '2090-03-01');
      await heard(page, 3);
      await used(page).shows(closed);
      assert.equal(new Set(requests()).size, 3, requests().join(' '));
    });
  }

  it('is not tried again by itself, nor where the widget moves', async () => {
    stage.expectMessage(says);
    stage.dist.intercept(losing(changesCode));
    const page = await stage.open(
      `${stage.moduleTag}${guide('content-src="/own.json"')}<aside></aside>`,
      { head: listen },
    );
    await heard(page, 1);
    await page.evaluate(async () => {
      document.querySelector('aside')?.append(document.querySelector('mitid-switch-guide') ?? '');
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    });
    await used(page).shows(closed);
    assert.equal((await eventsOf(page)).length, 1);
    assert.equal(requests().length, 1);
  });

  it('disturbs no widget that needs none of it', async () => {
    stage.dist.intercept(losing(changesCode));
    const page = await stage.open(stage.moduleTag + guide(''), { head: listen });
    await used(page).shows(closed);
    assert.deepEqual(await eventsOf(page), []);
    assert.deepEqual(requests(), []);
  });
});

inEveryEngine('a host page that does as it likes', (stage) => {
  it('may take a widget away while it loads, and put it back', async () => {
    let release = (): void => undefined;
    const released = new Promise<undefined>((done) => {
      release = () => {
        done(undefined);
      };
    });
    stage.dist.intercept((path) =>
      englishContent.test(path) ? (path.includes('widgets/') ? notFound : released) : undefined,
    );
    const page = await stage.open(stage.moduleTag + checker, { until: 'parsed' });
    await waitFor(page, () =>
      Boolean(document.querySelector('mitid-eligibility-checker')?.shadowRoot),
    );
    await page.evaluate(() => {
      const element = document.querySelector('mitid-eligibility-checker');
      element?.remove();
      Object.assign(window, { taken: element });
    });
    release();
    await until(
      () => Promise.resolve(stage.dist.requests.some(({ path }) => englishContent.test(path))),
      'the content',
    );
    await page.evaluate(() => {
      document.body.append((window as unknown as { taken: Element }).taken);
    });
    await widgetOf(page).ready();
  });

  it('may take a widget away before its code is there', async () => {
    let release = (): void => undefined;
    const released = new Promise<undefined>((done) => {
      release = () => {
        done(undefined);
      };
    });
    stage.dist.intercept((path) => (code.test(path) ? released : undefined));
    const page = await stage.open(stage.moduleTag + checker, { until: 'parsed' });
    await page.evaluate(() => {
      document.querySelector('mitid-eligibility-checker')?.remove();
    });
    release();
    await waitFor(page, () => Boolean(customElements.get('mitid-eligibility-checker')));
  });

  it('may move a widget: the reader goes on where they were', async () => {
    const page = await stage.open(`${stage.moduleTag}${checker}<aside></aside>`);
    await widgetOf(page).interview({ mitid: 'none', age: '18-plus' });
    await page.evaluate(() => {
      document
        .querySelector('aside')
        ?.append(document.querySelector('mitid-eligibility-checker') ?? '');
    });
    await widgetOf(page).interview({
      cpr: 'resident',
      'photo-id': 'chip-passport',
      phone: 'reads-chip',
    });
    await widgetOf(page).result();
    assert.equal(await widgetOf(page).outcome(), 'app-at-home');
  });

  it('may clone a widget', async () => {
    const page = await stage.open(stage.moduleTag + checker);
    await widgetOf(page).ready();
    await page.evaluate(() => {
      const copy = document.querySelector('mitid-eligibility-checker')?.cloneNode(true);
      (copy as Element).id = 'copy';
      document.body.append(copy as Element);
    });
    const copy = widget(page, '#copy');
    await copy.interview({ mitid: 'works' });
    await copy.result();
  });

  it('may write the page anew', async () => {
    const page = await stage.open(stage.moduleTag + checker);
    await widgetOf(page).ready();
    await page.evaluate((html: string) => {
      document.body.innerHTML = html;
    }, checker);
    await widgetOf(page).interview({ mitid: 'works' });
    await widgetOf(page).result();
  });

  it('may have a hundred widgets', async () => {
    const page = await stage.open(
      stage.moduleTag +
        widgetNames
          .map((name) => `<mitid-${name}></mitid-${name}>`)
          .join('')
          .repeat(8),
    );
    for (const name of widgetNames) await widget(page, `mitid-${name}:nth-of-type(8)`).ready();
  });

  it('may have the script twice', async () => {
    const again = stage.moduleTag.replace('.js', '.js?again');
    const page = await stage.open(stage.moduleTag + stage.moduleTag + again + checker);
    await widgetOf(page).interview({ mitid: 'works' });
    await widgetOf(page).result();
  });

  it('may have the module and the classic script, in either order', async () => {
    for (const tags of [
      stage.moduleTag + stage.classicTag,
      stage.classicTag + stage.moduleTag,
      stage.classicTag + stage.classicTag,
    ]) {
      const page = await stage.open(`${tags}${checker}<div data-mitid="switch-guide"></div>`, {
        lang: 'da',
      });
      await widgetOf(page).interview({ mitid: 'works' });
      await widgetOf(page).result();
      await widget(page, '[data-mitid] > mitid-switch-guide').ready();
      assert.equal(
        await page.evaluate(() => document.querySelectorAll('mitid-switch-guide').length),
        1,
      );
    }
  });

  it('is told once that a tag is taken by something else, and keeps that', async () => {
    stage.expectMessage(
      /^warning: mitid-widgets: <mitid-eligibility-checker> is taken by another element/,
    );
    const page = await stage.open(
      `${stage.moduleTag}${checker}<mitid-switch-guide></mitid-switch-guide>`,
      {
        head: '<script>customElements.define("mitid-eligibility-checker", class extends HTMLElement {})</script>',
      },
    );
    await widget(page, 'mitid-switch-guide').ready();
    await waitFor(page, () => window.mitidTestMessages?.length === 1);
    assert.equal(await isVisible(page, 'mitid-eligibility-checker a'), true);
  });

  it('may block storage', async () => {
    const page = await stage.open(stage.moduleTag + checker, {
      head: `<script>
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
      </script>`,
    });
    await widgetOf(page).interview({ mitid: 'works' });
    await widgetOf(page).result();
  });

  for (const [what, script] of [
    ['arrays', 'Array.prototype.last = function () { return this[this.length - 1]; };'],
    ['objects', 'Object.prototype.extend = function () {};'],
  ] satisfies [string, string][]) {
    it(`may have an old library that adds to ${what}`, async () => {
      const inside = stage.host.publish(
        `<!doctype html><html lang="en"><script>${script}</script>${stage.moduleTag}${checker}</html>`,
      );
      const page = await stage.open(`<iframe src="${inside}"></iframe>`);
      assert.equal(await interviewInFrame(page, atTheCounter), 'citizen-service');
    });
  }
});

inEveryEngine('a failure after the first answer', (stage) => {
  const open = (body: string): Promise<Page> =>
    stage.open(stage.moduleTag + body, { head: listen });
  const used = widgetOf;

  it('is said once, and is not tried again by itself', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not/);
    stage.dist.intercept(losing(results));
    const page = await open(checker);
    await used(page).interview({ mitid: 'works' });
    await used(page).failed();
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    });
    assert.equal((await eventsOf(page)).length, 1);
  });

  it('of the results can be tried again, and no answer is lost', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> could not/);
    stage.dist.intercept(losing(results));
    const page = await open(checker);
    await used(page).interview(atTheCounter);
    await used(page).failed();
    stage.dist.intercept(whole);
    await used(page).retry();
    await used(page).result();
    assert.equal(await used(page).outcome(), 'citizen-service');
  });
});

function widgetOf(page: Page): ReturnType<typeof widget> {
  return widget(page, 'mitid-eligibility-checker');
}
