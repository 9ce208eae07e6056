/** A page of another site, with the two pasted lines and nothing else. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, isVisible, widget, widgetNames } from './support/widget.ts';

const allWidgets = widgetNames.map((name) => `<mitid-${name}></mitid-${name}>`).join('\n');

inEveryEngine('a host page', (stage) => {
  it('needs a script tag and an element for each widget', async () => {
    const page = await stage.open(stage.moduleTag + allWidgets);
    for (const name of widgetNames) {
      assert.notEqual(await widget(page, `mitid-${name}`).heading(), '', name);
    }
  });

  it('can have the script in its head, with widgets that are parsed after it ran', async () => {
    const page = await stage.open(allWidgets, {
      head: stage.moduleTag.replace(' src', ' async src'),
    });
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
  });

  it('lets a reader go through an interview by clicking', async () => {
    const page = await stage.open(
      `${stage.moduleTag}<mitid-eligibility-checker></mitid-eligibility-checker>`,
    );
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    assert.equal(await checker.outcome(), 'citizen-service');
    await checker.shows('What to do');
  });

  it('can show two languages side by side', async () => {
    const page = await stage.open(`${stage.moduleTag}
      <mitid-document-checklist lang="en" isolated></mitid-document-checklist>
      <mitid-document-checklist lang="da" isolated></mitid-document-checklist>`);
    const [english, danish] = [widget(page, '[lang="en"][isolated]'), widget(page, '[lang="da"]')];
    assert.equal(await english.heading(), 'Which papers do I need?');
    assert.notEqual(await danish.heading(), 'Which papers do I need?');
    await danish.answer('route', 'cpr');
    await danish.answer('citizenship', 'other');
    await danish.result();
    assert.match(await danish.text(), /papirer/i);
    await english.answer('route', 'cpr');
    await english.answer('citizenship', 'other');
    await english.result();
    assert.match(await english.text(), /passport/i);
  });

  it('takes the language of the page, and follows it when it changes', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-switch-guide></mitid-switch-guide>`, {
      lang: 'da-DK',
    });
    const guide = widget(page, 'mitid-switch-guide');
    await guide.shows('Det skal du gøre nu');
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await guide.shows('What to do now');
  });

  it('asks nobody but the server of the widgets, whatever the reader does', async () => {
    const page = await stage.open(stage.moduleTag + allWidgets);
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    const resources = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const own = (url: string): boolean => url.startsWith(`${stage.dist.url}/`) || url === 'data:,';
    assert.deepEqual(
      resources.filter((url) => !own(url)),
      [],
    );
    const fromHost = stage.host.requests.map(({ path }) => path);
    assert.deepEqual(
      fromHost.filter((path) => path !== '/favicon.ico'),
      ['/page-1.html'],
    );
    const wrong = stage.dist.requests.filter(
      // The version is all that an address may say besides the name of the file.
      ({ path, status }) => status !== 200 || !/^[^?]+(\?\d+\.\d+\.\d+)?$/.test(path),
    );
    assert.deepEqual(wrong, []);
  });

  it('asks for each file once', async () => {
    const page = await stage.open(stage.moduleTag + allWidgets);
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    const paths = stage.dist.requests.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
  });

  it('stores nothing', async () => {
    const page = await stage.open(stage.moduleTag + allWidgets);
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, {
      cookie: '',
      local: [],
      session: [],
      databases: [],
      caches: [],
      workers: 0,
    });
  });

  it('gets no new names on window but those of Lit', async () => {
    const namesOf = (): string[] => Object.getOwnPropertyNames(window);
    const before = await (await stage.open('<p>Blank</p>')).evaluate(namesOf);
    for (const tag of [stage.moduleTag, stage.classicTag]) {
      const page = await stage.open(tag + allWidgets);
      await widget(page, 'mitid-eligibility-checker').interview(atTheCounter);
      await widget(page, 'mitid-eligibility-checker').result();
      const added = (await page.evaluate(namesOf)).filter((name) => !before.includes(name));
      const foreign = added.filter((name) => !/^(lit[A-Z]\w+|reactiveElement)/.test(name));
      assert.deepEqual(foreign, [], tag);
    }
  });

  it('gets one element in its body, which screen readers alone can notice', async () => {
    const page = await stage.open(stage.moduleTag + allWidgets);
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
    const added = await page.evaluate(() =>
      [...document.body.children]
        .filter(({ localName }) => !/^(script|mitid-)/.test(localName))
        .map((element) => ({
          live: element.getAttribute('aria-live'),
          text: element.textContent,
          width: element.getBoundingClientRect().width,
        })),
    );
    assert.deepEqual(added, [{ live: 'polite', text: '', width: 1 }]);
  });

  it('may add a widget later by script', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-switch-guide></mitid-switch-guide>`);
    await widget(page, 'mitid-switch-guide').ready();
    await page.evaluate(() => {
      document.body.append(document.createElement('mitid-document-checklist'));
    });
    await widget(page, 'mitid-document-checklist').ready();
  });

  it('may add a widget later inside of something else', async () => {
    const page = await stage.open(stage.moduleTag);
    await page.evaluate(() => {
      const container = document.createElement('div');
      container.innerHTML = '<p><mitid-switch-guide lang="da"></mitid-switch-guide></p>';
      document.body.append(container);
    });
    await widget(page, 'mitid-switch-guide').shows('Det skal du gøre nu');
  });

  it('can set properties before the code of a widget is there', async () => {
    const page = await stage.open('');
    await page.evaluate((tag: string) => {
      const element = document.createElement('mitid-eligibility-checker');
      Object.assign(element, { answers: { mitid: 'none', age: '18-plus' }, headingLevel: 4 });
      document.body.append(element);
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: tag });
      document.head.append(script);
    }, `${stage.dist.url}/mitid-widgets.js`);
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.answer('cpr', 'resident');
    const level = await page.evaluate(
      () =>
        document.querySelector('mitid-eligibility-checker')?.shadowRoot?.querySelector('#heading')
          ?.localName,
    );
    assert.equal(level, 'h4');
  });

  const hook = `
    <div id="hook" data-mitid="document-checklist" data-lang="da"
      data-answers="route=cpr citizenship=eu" data-heading-level="4"><a href="/x">Fallback</a></div>`;

  it('can place a widget by a data attribute, with its settings', async () => {
    const page = await stage.open(stage.moduleTag + hook);
    const list = widget(page, '#hook > mitid-document-checklist');
    await list.result();
    assert.match(await list.text(), /papirer/i);
  });

  it('can place a widget by a data attribute later', async () => {
    const page = await stage.open(stage.moduleTag);
    await page.evaluate((html: string) => {
      document.body.insertAdjacentHTML('beforeend', `<section>${html}</section>`);
    }, hook);
    await widget(page, '#hook > mitid-document-checklist').result();
  });

  it('keeps what stood at the data attribute as the fallback of the widget', async () => {
    stage.dist.intercept((path) => (path.includes('document') ? new Promise(() => {}) : undefined));
    const page = await stage.open(stage.moduleTag + hook, { until: 'parsed' });
    await waitFor(page, () =>
      Boolean(document.querySelector('#hook > mitid-document-checklist > a')),
    );
    assert.equal(await isVisible(page, '#hook a'), true);
  });

  it('is told once of a data attribute that names no widget', async () => {
    stage.expectMessage(/^warning: mitid-widgets: data-mitid="checklist" is not a widget/);
    const page = await stage.open(`${stage.moduleTag}
      <div data-mitid="checklist">One</div><div data-mitid="checklist">Two</div>
      <mitid-switch-guide></mitid-switch-guide>`);
    await widget(page, 'mitid-switch-guide').ready();
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p data-mitid="checklist">Three</p>');
    });
    assert.equal(await isVisible(page, '[data-mitid]'), true);
  });

  it('is told once of a value that is not known, and gets the default', async () => {
    stage.expectMessage(/^warning: mitid-widgets: heading-level="9"/);
    stage.expectMessage(/^warning: mitid-widgets: lang="xx"/);
    stage.expectMessage(/^warning: mitid-widgets: answers="mitid=maybe"/);
    const element =
      '<mitid-eligibility-checker heading-level="9" lang="xx" answers="mitid=maybe"></mitid-eligibility-checker>';
    const page = await stage.open(stage.moduleTag + element + element);
    assert.equal(await widget(page, 'mitid-eligibility-checker').heading(), 'How do I get MitID?');
  });
});
