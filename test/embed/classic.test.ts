/** The one-file script, for sites where only `<script defer>` is possible. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { inEveryEngine } from './support/stage.ts';
import { atTheCounter, isVisible, widget, widgetNames } from './support/widget.ts';

const checker = '<mitid-eligibility-checker></mitid-eligibility-checker>';
const file = '/mitid-widgets.classic.js';

inEveryEngine('the classic script', (stage) => {
  it('brings every widget', async () => {
    const page = await stage.open(
      stage.classicTag + widgetNames.map((name) => `<mitid-${name}></mitid-${name}>`).join(''),
    );
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
  });

  it('lets a reader go through an interview by clicking, in English with no further request but for drawings', async () => {
    const page = await stage.open(stage.classicTag + checker);
    const english = widget(page, 'mitid-eligibility-checker');
    await english.interview(atTheCounter);
    await english.result();
    assert.equal(await english.outcome(), 'citizen-service');
    assert.deepEqual(
      stage.dist.requests.map(({ path }) => path).filter((path) => !path.includes('drawings')),
      [file],
    );
  });

  it('joined with others finds its files where the head says', async () => {
    const code = await (await fetch(stage.dist.url + file)).text();
    const page = await stage.open(
      `<script>${code.replaceAll('</script', '<\\/script')}</script>${checker}`,
      {
        lang: 'da',
        head: `<meta name="mitid-base" content="${stage.dist.url}">`,
      },
    );
    await widget(page, 'mitid-eligibility-checker').shows('Har du MitID?');
  });

  it('that does not know where its files are says what to do, and speaks English', async () => {
    stage.expectMessage(/^error: mitid-widgets: .* could not load its content in "da".*mitid-base/);
    const code = await (await fetch(stage.dist.url + file)).text();
    const page = await stage.open(
      `<script>${code.replaceAll('</script', '<\\/script')}</script>${checker}`,
      { lang: 'da' },
    );
    await widget(page, 'mitid-eligibility-checker').shows('Do you have MitID?');
  });

  it('in a browser that is too old leaves the link of the host', async () => {
    for (const tag of [stage.moduleTag, stage.classicTag]) {
      const page = await stage.open(
        `${tag}<mitid-faq><a href="/x">Link</a></mitid-faq><div data-mitid="overview"><a href="/y">Link</a></div>`,
        {
          head: '<script>delete Object.hasOwn;</script>',
        },
      );
      assert.equal(await isVisible(page, 'mitid-faq a'), true);
      assert.equal(await isVisible(page, '[data-mitid] > a'), true);
    }
  });

  it('loads Danish from beside itself', async () => {
    const page = await stage.open(stage.classicTag + checker, { lang: 'da' });
    const danish = widget(page, 'mitid-eligibility-checker');
    await danish.interview(atTheCounter);
    await danish.result();
    await danish.shows('Udskriv');
    const { requests } = stage.dist;
    assert.ok(requests.length > 1);
    assert.deepEqual(
      requests.filter(({ status }) => status !== 200),
      [],
    );
  });

  it('finds what lies beside it from a page in another folder, with a base of its own', async () => {
    const page = await stage.open(stage.classicTag + checker, {
      lang: 'da',
      head: '<base href="https://host.example/deep/folder/">',
    });
    await widget(page, 'mitid-eligibility-checker').shows('Har du MitID?');
  });

  it('may be added by another script', async () => {
    const page = await stage.open(checker, { lang: 'da' });
    await page.evaluate((src: string) => {
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, stage.dist.url + file);
    await widget(page, 'mitid-eligibility-checker').shows('Har du MitID?');
  });

  it('finds widgets that a data attribute places, now and later', async () => {
    const hook =
      '<div id="ID" data-mitid="switch-guide" data-lang="da"><a href="/x">More</a></div>';
    const page = await stage.open(stage.classicTag + hook.replace('ID', 'now'));
    await widget(page, '#now > mitid-switch-guide').ready();
    await page.evaluate(
      (html: string) => {
        document.body.insertAdjacentHTML('beforeend', html);
      },
      hook.replace('ID', 'later'),
    );
    await widget(page, '#later > mitid-switch-guide').ready();
  });

  it('goes on in English where Danish cannot be had', async () => {
    stage.expectMessage(/^error: mitid-widgets: <mitid-eligibility-checker> .*English is used/);
    stage.dist.intercept((path) =>
      path === file ? undefined : { status: 404, headers: {}, body: '' },
    );
    const page = await stage.open(stage.classicTag + checker, { lang: 'da' });
    const fallback = widget(page, 'mitid-eligibility-checker');
    assert.equal(await fallback.heading(), 'How do I get MitID?');
  });

  it('leaves the fallback where it cannot be had itself', async () => {
    stage.expectMessage(/^not loaded: <script/);
    stage.dist.intercept(() => ({ status: 404, headers: {}, body: '' }));
    const page = await stage.open(
      `${stage.classicTag}<mitid-switch-guide><a href="/x">More</a></mitid-switch-guide>`,
    );
    assert.equal(await isVisible(page, 'mitid-switch-guide a'), true);
  });
});
