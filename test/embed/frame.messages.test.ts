/** What a frame and the page around it tell each other, and whom they believe. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { waitFor } from './support/engines.ts';
import { fits, framed, frameTag, heightOf, resizer } from './support/frame.ts';
import { heardBy, hears, listen, type Listening } from './support/heard.ts';
import { inEveryEngine } from './support/stage.ts';
import { atTheCounter } from './support/widget.ts';

inEveryEngine('a frame and the page around it', (stage) => {
  it('learns height, title and place of focus, and nothing of what was answered', async () => {
    const page = await stage.open(frameTag(stage, 'eligibility-checker') + resizer(stage), {
      head: listen,
    });
    const frame = await framed(page, 'eligibility-checker');
    await frame.widget.ready();
    // A real click: browsers give a frame the focus only then.
    await frame.view.click('mitid-eligibility-checker >>> #heading');
    await frame.widget.interview(atTheCounter);
    await frame.widget.result();
    await fits(frame);
    const heard = await heardBy(page);
    const names = new Set(heard.flatMap(({ data }) => Object.keys(data as object)));
    assert.deepEqual([...names].sort(), ['height', 'mitidFrame', 'title', 'top']);
    const titles = new Set(heard.map(({ data }) => (data as { title: string }).title));
    assert.deepEqual([...titles], ['How do I get MitID?']);
  });

  it('hears nothing from a frame that it has not greeted', async () => {
    const page = await stage.open(
      `${frameTag(stage, 'faq')}<iframe id="other" srcdoc="<title>Other</title>"></iframe>`,
      { head: listen },
    );
    const frame = await framed(page, 'faq');
    await frame.widget.ready();
    await frame.widget.unfold();
    // A greeting that does not come from the page around, though from a window of its origin.
    await (
      await page.frame('#other')
    ).evaluate(() => {
      parent.frames[0]?.postMessage({ mitidFrame: 1, scheme: 'dark' }, '*');
    });
    await frame.view.evaluate(async () => {
      await new Promise((done) => {
        addEventListener('message', done);
        postMessage('own', '*');
      });
      parent.postMessage('last', '*');
    });
    await hears(page, 'last');
    assert.deepEqual(
      (await heardBy(page)).map(({ data }) => data),
      ['last'],
    );
  });

  it('believes only messages of the right shape and size', async () => {
    const page = await stage.open(frameTag(stage, 'faq') + resizer(stage), { head: listen });
    const frame = await framed(page, 'faq');
    await frame.widget.ready();
    await fits(frame);
    const before = await heightOf(page);
    await frame.view.evaluate(() => {
      const wrong = [
        ...[NaN, Infinity, -5, 0, 1e6, '300', [300], null, undefined].map((height) => ({
          mitidFrame: 1,
          height,
        })),
        { mitidFrame: 2, height: 300 },
        { height: 300 },
        [1, 300],
        { mitidFrame: 1, height: {}, title: {}, top: {} },
        null,
        300,
        'mitidFrame',
      ];
      for (const data of wrong) parent.postMessage(data, '*');
      parent.postMessage('last', '*');
    });
    await hears(page, 'last');
    assert.equal(await heightOf(page), before);
  });

  it('believes no message of another window, nor of another origin in the frame', async () => {
    const liar = `<title>Liar</title><script>
      parent.postMessage({ mitidFrame: 1, height: 777, title: 'Liar' }, '*');
    </script>`;
    const page = await stage.open(
      frameTag(stage, 'faq') + '<iframe id="other"></iframe>' + resizer(stage),
      { head: listen },
    );
    const frame = await framed(page, 'faq');
    await frame.widget.ready();
    await fits(frame);
    const before = await heightOf(page);
    const count = (await heardBy(page)).length;
    await page.evaluate((address: string) => {
      window.postMessage({ mitidFrame: 1, height: 777, title: 'Self' }, '*');
      const other = document.querySelector<HTMLIFrameElement>('#other');
      if (other) other.src = address;
    }, stage.dist.publish(liar));
    await hears(page, 'Liar');
    // The widget's frame is taken to another server; its address says that it is still ours.
    await page.evaluate((address: string) => {
      document.querySelector<HTMLIFrameElement>('#one')?.contentWindow?.location.replace(address);
    }, stage.host.publish(liar));
    await waitFor(
      page,
      (host: string) =>
        (window as unknown as Listening).heard.some(
          ({ data, origin }) => JSON.stringify(data).includes('Liar') && origin === host,
        ),
      stage.host.url,
    );
    assert.ok((await heardBy(page)).length >= count + 3);
    assert.equal(await heightOf(page), before);
    assert.equal(
      await page.evaluate(() => document.querySelector('iframe')?.title),
      'Questions and answers',
    );
  });
});
