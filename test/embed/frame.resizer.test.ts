/** `mitid-frame.js` in the page around a frame: heights, titles, colours, and what is in sight. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { until, waitFor } from './support/engines.ts';
import { assertSilent, fits, framed, frameTag, heightOf, resizer } from './support/frame.ts';
import { inEveryEngine } from './support/stage.ts';
import { heardBy, listen, type Listening } from './support/heard.ts';
import { atTheCounter } from './support/widget.ts';

inEveryEngine('the page around a frame', (stage) => {
  it('gives a frame the height of its content, in every step of an interview', async () => {
    const page = await stage.open(
      frameTag(stage, 'eligibility-checker', { more: 'width="500"' }) + resizer(stage),
    );
    const frame = await framed(page, 'eligibility-checker');
    const heights = new Set<number>();
    for (const [fact, value] of Object.entries(atTheCounter)) {
      await frame.widget.answer(fact, value);
      await fits(frame);
      heights.add(await heightOf(page));
    }
    await frame.widget.result();
    await fits(frame);
    const last = await heightOf(page);
    assert.ok(heights.size > 2, [...heights].join());
    assert.ok(last > Math.min(...heights), `grows to ${last}`);
    await frame.press('.answers button');
    await fits(frame);
    await waitFor(
      page,
      (before: number) => (document.querySelector('iframe')?.offsetHeight ?? before) < before,
      last,
    );
    await assertSilent(frame);
  });

  for (const [what, css, before] of [
    ['padding', 'padding-bottom:56.25%;height:0', ''],
    ['aspect-ratio', 'aspect-ratio:16/9', ''],
    ['a pseudo-element', '', '.box::before{content:"";display:block;padding-top:56.25%}'],
  ] as const) {
    it(`covers nothing that follows a box which keeps a ratio by ${what}`, async () => {
      const page = await stage.open(
        `<style>.box{position:relative;${css}}.box iframe{position:absolute;inset:0;width:100%;height:100%}${before}</style>
        <div class="box">${frameTag(stage, 'faq', {})}</div><p id="after">After</p>${resizer(stage)}`,
      );
      const frame = await framed(page, 'faq');
      await fits(frame);
      await waitFor(page, () => {
        const [bottom, top] = [
          document.querySelector('iframe')?.getBoundingClientRect().bottom ?? 0,
          document.querySelector('#after')?.getBoundingClientRect().top ?? 0,
        ];
        return bottom > 600 && top >= bottom - 1 && top < bottom + 100;
      });
    });
  }

  it('gives a frame without a title the heading of its widget, in its language', async () => {
    const page = await stage.open(
      frameTag(stage, 'faq', { id: 'none' }) +
        frameTag(stage, 'faq', { id: 'own', more: 'title="My title"' }) +
        resizer(stage),
    );
    const titled = (title: string): Promise<void> =>
      waitFor(page, (wanted: string) => document.querySelector('iframe')?.title === wanted, title);
    await titled('Questions and answers');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('iframe')) each.src += 'lang=da';
    });
    await titled('Spørgsmål og svar');
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('iframe')[1]?.title),
      'My title',
    );
  });

  it('counts the border of a frame where the host sizes by borders', async () => {
    const page = await stage.open(
      frameTag(stage, 'faq', { id: 'content' }) + frameTag(stage, 'faq', { id: 'border' }),
      {
        head: `<style>iframe { inline-size: 45%; border: 5px solid; } #border { box-sizing: border-box; }</style>${resizer(stage)}`,
      },
    );
    for (const id of ['content', 'border']) await fits(await framed(page, 'faq', id));
  });

  it('may have the script twice, as a classic script and as a module', async () => {
    const src = `${stage.dist.url}/mitid-frame.js`;
    const names = 'Object.getOwnPropertyNames(window)';
    const page = await stage.open(
      `${frameTag(stage, 'faq')}<script>window.before = ${names};</script>
       <script src="${src}"></script><script src="${src}"></script><script type="module" src="${src}"></script>`,
    );
    const frame = await framed(page, 'faq');
    await frame.widget.ready();
    await frame.widget.unfold();
    await fits(frame);
    const added = await page.evaluate(() => {
      const { before } = window as unknown as { before: string[] };
      // Engines give a frame with an id a name of its own.
      return Object.getOwnPropertyNames(window).filter(
        (name) => !before.includes(name) && !['before', 'one', '0'].includes(name),
      );
    });
    assert.deepEqual(added, []);
  });

  it('sees frames that are added, gives each its own height, and lets them go', async () => {
    const page = await stage.open(
      resizer(stage) + frameTag(stage, 'faq') + '<span id="place"></span>',
      // Both in sight: what a frame out of sight grows by is told when it comes up.
      { head: '<style>iframe { inline-size: 45%; }</style>' },
    );
    await page.evaluate(
      (tag: string) => {
        const place = document.querySelector('#place');
        if (place) place.innerHTML = tag;
        return new Promise((done) => {
          place?.firstElementChild?.addEventListener('load', done);
        });
      },
      frameTag(stage, 'counter-card', { id: 'two' }),
    );
    const [one, two] = [await framed(page, 'faq'), await framed(page, 'counter-card', 'two')];
    for (const each of [one, two]) {
      await each.widget.ready();
      await fits(each);
    }
    assert.notEqual(await heightOf(page, 'one'), await heightOf(page, 'two'));
    await page.evaluate(() => {
      document.querySelector('#one')?.remove();
    });
    await two.widget.unfold();
    await fits(two);
  });

  it('settles where the host keeps a frame low, which then scrolls', async () => {
    const page = await stage.open(frameTag(stage, 'faq') + resizer(stage), {
      head: `<style>iframe { max-height: 200px; box-sizing: border-box; }</style>${listen}`,
    });
    const frame = await framed(page, 'faq');
    await frame.widget.ready();
    await frame.widget.unfold();
    // A height that depended on the frame's own would be told again and again.
    await waitFor(page, async () => {
      const { heard } = window as unknown as Listening;
      const { length } = heard;
      for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
      return length > 0 && heard.length === length;
    });
    const [height, top] = await frame.view.evaluate(() => {
      scrollTo(0, 50);
      return [Math.ceil(document.documentElement.getBoundingClientRect().height), scrollY];
    });
    const told = (await heardBy(page)).at(-1)?.data as { height: number };
    assert.deepEqual([told.height, top, await heightOf(page)], [height, 50, 200]);
  });

  it('brings a new question into sight that comes up far above', async () => {
    const page = await stage.open(
      `<p>Above</p>${frameTag(stage, 'eligibility-checker')}<p id="below">Below</p>${resizer(stage)}`,
      { head: '<style>p { height: 3000px; } html { scroll-padding-top: 40px; }</style>' },
    );
    await page.setViewport(800, 600);
    const frame = await framed(page, 'eligibility-checker');
    await frame.widget.ready();
    await page.evaluate(() => {
      document.querySelector('iframe')?.scrollIntoView();
    });
    await fits(frame);
    // A real click: browsers give a frame the focus only then.
    await frame.view.click('mitid-eligibility-checker >>> #heading');
    // To the answer at the end, and a little further than a reader would go. A height that arrives later
    // moves the page once more.
    const place = (): Promise<number> =>
      page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0);
    let before = 0;
    await until(async () => {
      before = await page.evaluate(() => {
        document.querySelector('#below')?.scrollIntoView();
        scrollBy(0, -120);
        return document.querySelector('iframe')?.getBoundingClientRect().top ?? 0;
      });
      return before < -200 && (await place()) === before;
    }, 'the frame above the screen');
    await frame.view.evaluate(() => {
      const root = document.querySelector('mitid-eligibility-checker')?.shadowRoot;
      const button = root?.querySelector<HTMLElement>('#option-not-sure');
      button?.focus({ preventScroll: true });
      button?.click();
    });
    await waitFor(frame.view, () => {
      const root = document.querySelector('mitid-eligibility-checker')?.shadowRoot;
      return root?.activeElement?.id === 'question-age';
    });
    const headingAt = await frame.view.evaluate(() => {
      const root = document.querySelector('mitid-eligibility-checker')?.shadowRoot;
      return root?.activeElement?.getBoundingClientRect().top ?? NaN;
    });
    assert.ok(before + headingAt < 0, `was out of sight: ${before} + ${headingAt}`);
    await waitFor(
      page,
      (inside: number) => {
        const top = document.querySelector('iframe')?.getBoundingClientRect().top ?? NaN;
        return top + inside >= 40 && top + inside < innerHeight * 0.9;
      },
      headingAt,
    );
  });

  it('stays where it is when its reader is elsewhere on it', async () => {
    const page = await stage.open(
      `<button id="own">Own</button>${frameTag(stage, 'eligibility-checker')}<p>Below</p>${resizer(stage)}`,
      { head: '<style>html { overflow-anchor: none; } p { height: 3000px; }</style>' },
    );
    const frame = await framed(page, 'eligibility-checker');
    await frame.widget.ready();
    await fits(frame);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#own')?.focus();
      scrollTo(0, 1500);
    });
    // As the frame says it when the focus has moved.
    await frame.view.evaluate(() => {
      const { height } = document.documentElement.getBoundingClientRect();
      parent.postMessage({ mitidFrame: 1, height: Math.ceil(height), title: '', top: 0 }, '*');
    });
    await frame.widget.unfold();
    await fits(frame);
    assert.equal(await page.evaluate(() => scrollY), 1500);
  });

  it('shows a frame in its own colours: dark only where the page is', async () => {
    for (const [scheme, wanted] of [
      ['dark', 'dark'],
      ['light', 'light'],
      ['normal', 'light'],
    ]) {
      const page = await stage.open(frameTag(stage, 'faq') + resizer(stage), {
        head: `<style>html { color-scheme: ${scheme ?? ''}; }</style>`,
      });
      const frame = await framed(page, 'faq');
      await frame.widget.ready();
      await waitFor(
        frame.view,
        (theme: string) => {
          const base = document.querySelector('mitid-faq')?.shadowRoot?.querySelector('.base');
          const root = getComputedStyle(document.documentElement).colorScheme;
          return (
            base !== null &&
            base !== undefined &&
            root === theme &&
            getComputedStyle(base).colorScheme === theme
          );
        },
        wanted ?? '',
      );
    }
  });

  it('without the script has a frame that keeps its height and scrolls, by keyboard too', async () => {
    const page = await stage.open(frameTag(stage, 'faq', { more: 'height="300"' }));
    const { view, widget } = await framed(page, 'faq');
    await widget.ready();
    await view.click('mitid-faq >>> summary');
    await page.press('End');
    await waitFor(view, () => {
      const { scrollHeight } = document.documentElement;
      return scrollY > 0 && scrollHeight > innerHeight;
    });
    assert.equal(await page.evaluate(() => document.querySelector('iframe')?.clientHeight), 300);
  });
});
