/** Links of ours on pages that use the fragment themselves. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor, type Page } from './support/engines.ts';
import { libraryTag } from './support/library.ts';
import { inEveryEngine } from './support/stage.ts';
import { widget } from './support/widget.ts';

const checklist = '<mitid-document-checklist></mitid-document-checklist>';

/** The link to take along, with what was answered. */
const linkOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      document
        .querySelector('mitid-document-checklist')
        ?.shadowRoot?.querySelector<HTMLInputElement>('#share-link')?.value,
  );

inEveryEngine('a link to take along', (stage) => {
  const answer = async (page: Page): Promise<void> => {
    const list = widget(page, 'mitid-document-checklist');
    await list.answer('route', 'cpr');
    await list.answer('citizenship', 'eu');
    await list.result();
  };

  it('does not stop scripts that look the fragment up', async () => {
    const script = `<script>
      document.querySelector(location.hash || 'body');
      $(location.hash || 'body');
      window.went = true;
    </script>`;
    const page = await stage.open(checklist + stage.moduleTag, { head: libraryTag('jquery') });
    await answer(page);
    const fragment = new URL((await linkOn(page)) ?? '').hash;
    assert.match(fragment, /^#mitid__/);
    const address = stage.host.publish(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,">${libraryTag('jquery')}${script}${checklist}${stage.moduleTag}`,
    );
    const shared = await stage.visit(address + fragment);
    await widget(shared, 'mitid-document-checklist').result();
    assert.equal(await shared.evaluate(() => 'went' in window), true);
  });

  it('leads back to the route of a page that keeps it in the fragment', async () => {
    const routed = `<main></main><script>
      const show = () => {
        const [path] = location.hash.slice(1).split('?');
        const main = document.querySelector('main');
        if (main.dataset.path === path) return;
        main.dataset.path = path;
        main.innerHTML = path === '/guides/mitid' ? '${checklist}' : 'Start';
      };
      addEventListener('hashchange', show);
      show();
    </script>${stage.moduleTag}`;
    const address = stage.host.publish(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,">${routed}`,
    );
    const page = await stage.visit(`${address}#/guides/mitid`);
    await answer(page);
    const link = (await linkOn(page)) ?? '';
    assert.ok(link.startsWith(`${address}#/guides/mitid?mitid__`), link);
    const shared = await stage.visit(link);
    await widget(shared, 'mitid-document-checklist').result();
  });

  it('gives a page its own anchor back, and answers are there all the same', async () => {
    const address = stage.host.publish(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,"><h2 id="section-2">Two</h2>${checklist}${stage.moduleTag}`,
    );
    const page = await stage.visit(`${address}#section-2__mitid__route_cpr__citizenship_eu`);
    await widget(page, 'mitid-document-checklist').result();
    await waitFor(page, () => location.hash === '#section-2');
  });

  it('is not there in a frame without an address', async () => {
    const page = await stage.open(
      `<iframe srcdoc="${(checklist.replace('>', ' answers=&quot;route=cpr citizenship=eu&quot;>') + stage.moduleTag).replaceAll('"', '&quot;').replaceAll('&amp;quot;', '&quot;')}"></iframe>`,
    );
    const frame = await page.frame('iframe');
    await waitFor(
      frame,
      () =>
        document
          .querySelector('mitid-document-checklist')
          ?.shadowRoot?.querySelector('[part~="result"]') != null,
    );
    const share = await frame.evaluate(
      () =>
        document.querySelector('mitid-document-checklist')?.shadowRoot?.querySelector('.share') ===
        null,
    );
    assert.equal(share, true);
  });
});
