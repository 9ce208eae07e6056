/** The embed builder as a host's editor uses it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, it } from 'node:test';

import { assertAccessible } from './support/accessible.ts';
import { messagesOf, waitFor, type Page } from './support/engines.ts';
import { onTheSite } from './support/served.ts';
import { until } from './support/wait.ts';
import { widget } from './support/widget.ts';

/** What is copied takes its files from there, and not from the computer that runs the tests. */
const onServer = 'files=https%3A%2F%2Fown.example%2F';

onTheSite('the embed builder', (served) => {
  let page: Page;

  beforeEach(async () => {
    page = await served.browser.newPage();
  });

  afterEach(async () => {
    served.site.intercept(() => undefined);
    const messages = await messagesOf(page);
    await page.close();
    assert.deepEqual(messages, []);
  });

  const open = async (fragment = ''): Promise<void> => {
    await page.goto(`${served.site.url}/build.html${fragment}`);
    await waitFor(page, () => document.querySelector('.dock') !== null);
  };

  const code = (name: string): Promise<string> =>
    page.evaluate(
      (wanted: string) =>
        document.querySelector(`[data-block="${wanted}"] code`)?.textContent ?? '',
      name,
    );

  const type = (id: string, text: string): Promise<void> =>
    page.evaluate(
      (wanted: string, words: string) => {
        const field = document.getElementById(wanted) as HTMLInputElement;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // As somebody who goes on to the next field.
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      },
      id,
      text,
    );

  const choose = (id: string, value: string): Promise<void> =>
    page.evaluate(
      (wanted: string, chosen: string) => {
        const field = document.getElementById(wanted) as HTMLSelectElement;
        field.value = chosen;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      id,
      value,
    );

  const openFile = (name: string, text: string): Promise<void> =>
    page.evaluate(
      (called: string, words: string) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([words], called, { type: 'application/json' }));
        const input = document.getElementById('overlay-file') as HTMLInputElement;
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      text,
    );

  const shows = (text: string): Promise<void> =>
    waitFor(page, (words: string) => document.body.innerText.includes(words), text);

  it('shows the widget that is chosen in the preview, the snippet and the address', async () => {
    await open();
    await page.click('[data-pick="switch-guide"]');
    assert.match(await code('all'), /<mitid-switch-guide>/);
    assert.equal(await page.evaluate(() => location.hash), '#widget=switch-guide');
    await widget(await page.frame('.stage iframe'), 'mitid-switch-guide').ready();
  });

  it('asks who comes for the first time what the page is for, and sets up what goes together', async () => {
    await open();
    await page.click('[data-pick="trouble"]');
    assert.equal(
      (await code('all')).match(/<mitid-[a-z-]+/g)?.join(),
      '<mitid-troubleshooter,<mitid-safety-check,<mitid-help-contacts',
    );
    await waitFor(page, () => document.querySelectorAll('.stage iframe').length === 3);
    const [focused, isOpen] = await page.evaluate(() => [
      document.activeElement?.localName,
      document.querySelector<HTMLDetailsElement>('.picker')?.open,
    ]);
    assert.deepEqual([focused, isOpen], ['summary', false]);
    await open('#widget=faq');
    assert.equal(
      await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.picker')?.open),
      false,
    );
  });

  it('adds a widget to the page, and takes it away', async () => {
    await open('#widget=faq&more=overview');
    assert.match(await code('all'), /<mitid-faq>[^]*<mitid-overview>/);
    await page.evaluate(() => {
      const ticks = [...document.querySelectorAll<HTMLLabelElement>('.tick')];
      ticks.find(({ textContent }) => textContent.trim() === 'What MitID is')?.click();
    });
    assert.doesNotMatch(await code('all'), /overview/);
    assert.equal(await page.evaluate(() => location.hash), '#widget=faq');
  });

  it('opens with everything that its address says', async () => {
    await open('#widget=document-checklist&lang=da&answers=route%3Dcpr&headingLevel=4&kind=hook');
    const place = await code('all');
    for (const part of [
      'data-mitid="document-checklist"',
      'data-lang="da"',
      'data-answers="route=cpr"',
      'data-heading-level="4"',
    ]) {
      assert.ok(place.includes(part), place);
    }
    const preview = widget(await page.frame('.stage iframe'), 'mitid-document-checklist');
    assert.equal(await preview.heading(), 'Hvilke papirer skal jeg bruge?');
  });

  it('leaves one step in the history, however much is set', async () => {
    await open();
    const before = await page.evaluate(() => history.length);
    for (const value of ['da', 'en']) await choose('lang', value);
    await page.click('input[name="width"][value="phone"]');
    assert.equal(await page.evaluate(() => history.length), before);
  });

  it('follows a change of the address', async () => {
    await open();
    await page.evaluate(() => {
      location.hash = '#kind=react';
    });
    await waitFor(page, () => document.querySelector('[data-block="component"]') !== null);
  });

  it('has what to copy in sight, whatever is set', async () => {
    await open();
    await page.setViewport(1280, 720);
    for (const tab of ['content', 'look', 'office', 'advanced']) {
      await page.click(`#setup-tab-${tab}`);
      const [bottom, height] = await page.evaluate(() => [
        document.querySelector('.blocks > .panel:not([hidden]) pre')?.getBoundingClientRect()
          .bottom ?? 0,
        innerHeight,
      ]);
      assert.ok(bottom > 0 && bottom <= height, `${tab}: ${bottom} of ${height}`);
    }
  });

  it('speaks Danish where its page does, but for what is copied', async () => {
    await open(`#widget=faq&lang=en&${onServer}`);
    const place = await code('all');
    await page.evaluate(() => {
      document.documentElement.lang = 'da';
    });
    await shows('Jeres kontor');
    assert.equal(await code('all'), place);
    // Nobody has said which language the page has.
    await choose('lang', '');
    assert.match(await code('all'), /<mitid-faq>\s+<a [^>]+>Læs/);
    await widget(await page.frame('.stage iframe'), 'mitid-faq').shows('Spørgsmål og svar');
  });

  it('gives the same frame in each language, with a title in that of the widget', async () => {
    await open(`#widget=faq&kind=iframe&lang=en&${onServer}`);
    const place = await code('all');
    assert.match(place, /title="MitID: Questions and answers"/);
    await page.evaluate(() => {
      document.documentElement.lang = 'da';
    });
    await shows('Jeres kontor');
    assert.equal(await code('all'), place);
    await choose('lang', 'da');
    assert.match(await code('all'), /title="MitID: Spørgsmål og svar"/);
  });

  it('wants a language for a frame, which cannot see that of the page', async () => {
    await open('#kind=sharepoint');
    assert.match(await code('place'), /lang=en/);
    assert.equal(await page.evaluate(() => document.querySelector('#lang option[value=""]')), null);
  });

  it('shows what readers get in the end, on the page of an editor', async () => {
    await open('#widget=document-checklist');
    await page.click('input[name="at"][value="result"]');
    await widget(await page.frame('.stage iframe'), 'mitid-document-checklist').result();
    await choose('skin', 'intranet');
    await waitFor(page, () => document.querySelector('.page.intranet') !== null);
  });

  it('copies a block, or marks it where it may not', async () => {
    await open('#widget=faq&apart=true');
    await page.click('#block-tab-place');
    await page.click('[data-block="place"] header button');
    await waitFor(
      page,
      () =>
        document.querySelector('[data-block="place"] button')?.textContent.trim() === 'Copied' ||
        getSelection()?.toString().trim() ===
          document.querySelector('[data-block="place"] code')?.textContent.trim(),
    );
  });

  it('says that a block is copied only as long as it reads the same', async () => {
    await open('#widget=faq&lang=en&apart=true');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.resolve() },
      });
    });
    const words = (name: string): Promise<string | undefined> =>
      page.evaluate(
        (wanted: string) =>
          document.querySelector(`[data-block="${wanted}"] button`)?.textContent.trim(),
        name,
      );
    for (const name of ['head', 'place']) {
      await page.click(`#block-tab-${name}`);
      await page.click(`[data-block="${name}"] button`);
      await waitFor(
        page,
        (wanted: string) =>
          document.querySelector(`[data-block="${wanted}"] button`)?.textContent.trim() ===
          'Copied',
        name,
      );
    }
    await type('overlay-name', 'Nyborup');
    assert.deepEqual([await words('head'), await words('place')], ['Copied', 'Copy the code']);
    await page.evaluate(() => {
      location.hash = '#widget=faq&lang=da&apart=true';
    });
    await waitFor(
      page,
      () =>
        document.querySelector('[data-block="head"] button')?.textContent.trim() ===
        'Copy the code',
    );
  });

  it('folds the list of widgets where a tab below it is chosen', async () => {
    await open();
    await page.click('#setup-tab-look');
    const [isOpen, isSeen] = await page.evaluate(() => [
      document.querySelector<HTMLDetailsElement>('.picker')?.open,
      document.querySelector('#accent')?.checkVisibility(),
    ]);
    assert.deepEqual([isOpen, isSeen], [false, true]);
  });

  it('puts the languages that readers can choose from into snippet, address and preview', async () => {
    await open('#widget=faq&lang=en');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>(
        '.boxes [lang=da], .boxes [lang=uk]',
      ))
        each.click();
    });
    assert.match(await code('all'), /<mitid-faq lang="en" languages="da uk">/);
    assert.match(await page.evaluate(() => location.hash), /languages=da\+uk/);
    await waitFor(page, () => {
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const found = frame?.contentDocument?.querySelector('mitid-faq')?.shadowRoot;
      return found?.querySelectorAll('[part~=languages] button').length === 3;
    });
    await choose('kind', 'iframe');
    assert.match(await code('all'), /languages=da\+uk/);
  });

  it('shows a frame without a script as high as it will be', async () => {
    await open('#widget=guide&kind=sharepoint&lang=en');
    const height = (): Promise<number> =>
      page.evaluate(() => document.querySelector<HTMLElement>('.stage iframe')?.offsetHeight ?? 0);
    assert.equal(await height(), 900);
    await type('height', '640 px');
    assert.equal(await height(), 640);
    assert.match(await code('place'), /height="640"/);
  });

  /** The text that is shown to be copied. */
  const shown = (): Promise<string> =>
    page.evaluate(
      () => document.querySelector('.blocks > .panel:not([hidden]) code')?.textContent ?? '',
    );

  it('has beside the code what to send to the administrator of SharePoint, with a gap where the server has no name', async () => {
    await open('#kind=sharepoint&lang=en');
    assert.match(await shown(), /^<iframe[^]*src="\[address of the files\]\/frame\//);
    await page.click('#block-tab-ask');
    assert.match(await shown(), /a frame from \[address of the files\][^]*HTML Field Security/);
    await type('files', 'https://own.example/');
    assert.match(await shown(), /a frame from own\.example/);
    await page.evaluate(() => {
      document.documentElement.lang = 'da';
    });
    await shows('Send dette til');
    assert.match(await shown(), /en ramme fra own\.example[^]*HTML-feltsikkerhed/);
  });

  it('opens on the code, which has a gap as long as the files have no address', async () => {
    await open('#widget=faq&lang=en');
    assert.match(await shown(), /^<script[^]*"\[address of the files\]\/mitid-widgets\.js"/);
    await shows('The address of the files is still missing.');
    await type('files', 'http://own.example/mitid/');
    await shows('A page with https: does not load files over http:.');
    await type('files', 'https://own.example/mitid/');
    assert.equal(await page.evaluate(() => document.querySelector('.lack')), null);
    assert.match(await shown(), /^<script[^]*https:\/\/own\.example\/mitid\/mitid-widgets\.js/);
    // Who wants the computer at hand says so.
    await type('files', 'http://localhost:1234/dist/');
    await shows('The code works only on your own computer.');
    assert.match(await shown(), /http:\/\/localhost:1234\/dist\/mitid-widgets\.js/);
  });

  it('has a letter to IT for who lacks the address, to be copied and to be read, and none once it is there', async () => {
    await open('#widget=faq&lang=en');
    const ask = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector('.files > button')?.textContent.trim());
    assert.equal(await ask(), 'Copy a letter to IT');
    await page.click('#block-tab-files');
    const letter = await shown();
    assert.match(letter, /npm run release/);
    assert.ok(letter.includes(`${served.site.url}/docs/hosting/self-hosting.html`), letter);
    await type('files', 'https://own.example/mitid/');
    assert.equal(await ask(), undefined);
  });

  it('leads from what is copied to the address that it lacks, and asks a bundle for none', async () => {
    await open('#widget=faq');
    await page.click('.lack button');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'files');
    await choose('kind', 'react');
    assert.deepEqual(
      await page.evaluate(() =>
        ['.lack', '#files', '#block-tab-files'].map((each) => document.querySelector(each)),
      ),
      [null, null, null],
    );
  });

  it('has the code in one block, or in parts for who can edit the head', async () => {
    await open(`#widget=faq&lang=en&accent=%237a2340&${onServer}`);
    const labels = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('#dock [role=tab]')].map(({ textContent }) =>
          textContent.replace(/\s+/g, ' ').trim(),
        ),
      );
    const [letter, ...end] = ['Letter to IT', 'Good to know (1)', 'Security policy (for IT)'];
    assert.deepEqual(await labels(), ['The code', letter, ...end]);
    await page.click('#setup-tab-advanced');
    await page.click('#setup-panel-advanced .tick');
    const parts = ['1 In the head', '2 On the page', '3 The colour'];
    assert.deepEqual(await labels(), [...parts, letter, ...end]);
    assert.match(await page.evaluate(() => location.hash), /apart=true/);
  });

  it('leaves tabs and the Copy button where they are, whichever step is shown', async () => {
    await page.setViewport(1280, 800);
    await open('#widget=faq&lang=en&apart=true');
    const places: string[] = [];
    for (const name of ['head', 'place', 'policy']) {
      await page.click(`#block-tab-${name}`);
      places.push(
        await page.evaluate(() =>
          ['#block-tab-head', '.blocks > .panel:not([hidden]) header button']
            .map((each) => document.querySelector(each)?.getBoundingClientRect())
            .map((box) => `${Math.round(box?.right ?? 0)} ${Math.round(box?.top ?? 0)}`)
            .join(),
        ),
      );
    }
    assert.equal(new Set(places).size, 1, places.join(' | '));
  });

  it('takes a colour without its sign, and says where one is none', async () => {
    await open(`#widget=faq&${onServer}`);
    await type('accent', 'c00020');
    assert.match(await code('all'), /--mitid-color-accent: #c00020/);
    assert.ok(await page.evaluate(() => document.querySelector('#accent-danger') !== null));
    await type('accent', 'redd');
    await shows('Your colour is not in it');
    await page.click('.lack button');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'accent');
  });

  it('has the way to the code, and no width that does not fit, on a phone', async () => {
    await page.setViewport(390, 740);
    await open('#widget=faq');
    const toCode = '.to-code button:last-child';
    await page.click(toCode);
    const [focused, widths] = await page.evaluate(() => [
      document.activeElement?.id,
      document.querySelector('.of-width')?.checkVisibility(),
    ]);
    assert.deepEqual([focused, widths], ['dock', false]);
    // From any field of the settings, it is in sight, and so is the way to the preview.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#setup-tab-look')?.click();
      document.getElementById('accent')?.focus();
    });
    const [field, way] = await page.evaluate(() =>
      ['#accent', '.to-code button'].map((each) => {
        const { top, bottom } = document.querySelector(each)!.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    assert.ok(field && way && field.bottom <= way.top && way.bottom <= 740, JSON.stringify(way));
    await page.click('.to-code button');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'stage');
    await page.click(toCode);
    const top = await page.evaluate(
      () => document.querySelector('#kind')?.getBoundingClientRect().top ?? -1,
    );
    assert.ok(top >= 0 && top < 200, `the beginning of the dock, at ${top}`);
    const [tabs, wide] = await page.evaluate(() => [
      Math.max(
        ...[...document.querySelectorAll('.blocks [role=tab]')].map(
          (tab) => tab.getBoundingClientRect().right,
        ),
      ),
      innerWidth,
    ]);
    assert.ok(tabs <= wide, `${tabs} of ${wide}`);
  });

  it('says at the field what is wrong with an address, and has a gap in its place', async () => {
    await open('#lang=en');
    await type('files', 'nonsense://x');
    await shows('An address looks like this');
    assert.match(await code('all'), /"\[address of the files\]\/mitid-widgets\.js"/);
    await type('files', 'https://own.example/mitid');
    assert.match(await code('all'), /https:\/\/own\.example\/mitid\/mitid-widgets\.js/);
  });

  it('shows in the preview what the host writes of its own office', async () => {
    await open('#widget=help-contacts&lang=en');
    await type('overlay-name', 'Nyborup Kommune');
    await choose('contact', 'citizen-service');
    await type('text.en.contacts.citizen-service.title', 'Citizen Service in Nyborup');
    await type('citizen-service-phone', '+45 00 00 00 10');
    await waitFor(page, () => {
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const found = frame?.contentDocument?.querySelector('mitid-help-contacts')?.shadowRoot;
      return (
        found?.querySelector('.base')?.textContent.includes('Citizen Service in Nyborup') ?? false
      );
    });
  });

  it('shows the card of the office alone, beside its form', async () => {
    await page.setViewport(1280, 720);
    await open('#widget=faq&lang=en');
    await page.click('#setup-tab-office');
    await type('overlay-name', 'Nyborup Kommune');
    await type('citizen-service-phone', '+45 00 00 00 11');
    await waitFor(page, () => {
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const root = frame?.contentDocument?.querySelector('mitid-help-contacts')?.shadowRoot;
      const cards = [...(root?.querySelectorAll('[part~=contacts] li') ?? [])];
      return cards.length === 1 && Boolean(cards[0]?.textContent.includes('+45 00 00 00 11'));
    });
    // Its title is in sight, whatever stands above it.
    await waitFor(page, () => {
      const stage = document.querySelector('.stage')?.getBoundingClientRect();
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const card = frame?.contentDocument
        ?.querySelector('mitid-help-contacts')
        ?.shadowRoot?.querySelector('[part~=contacts] li');
      if (!stage || !frame || !card) return false;
      const top = frame.getBoundingClientRect().top + card.getBoundingClientRect().top;
      return top > stage.top && top < stage.bottom - 60;
    });
  });

  it('asks for the words in the language of the readers, and for no other one', async () => {
    await open('#widget=faq&lang=da&languages=pl');
    const legends = (): Promise<readonly string[][]> =>
      page.evaluate(() => {
        const [words] = document.querySelectorAll('#setup-panel-office .languages');
        return ['legend', 'summary'].map((each) =>
          [...(words?.querySelectorAll(each) ?? [])].map(({ textContent }) => textContent.trim()),
        );
      });
    assert.deepEqual(await legends(), [['Dansk'], ['Polski (optional)', 'English (optional)']]);
    await type('text.en.contacts.citizen-service.title', 'Citizen Service in Nyborup');
    assert.deepEqual(await legends(), [['Dansk'], ['Polski (optional)', 'English (written)']]);
    await choose('lang', 'en');
    assert.equal((await legends())[0]?.[0], 'English');
  });

  it('shows the card without what is built in of every office, unless the host wants it', async () => {
    await open('#widget=help-contacts&lang=en');
    await page.click('#setup-tab-office');
    await type('overlay-name', 'Nyborup Kommune');
    await type('citizen-service-url', 'nyborup.example/borgerservice');
    const card = (part: string): Promise<void> =>
      waitFor(
        page,
        (words: string) => {
          const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
          const root = frame?.contentDocument?.querySelector('mitid-help-contacts')?.shadowRoot;
          return root?.querySelector('[part~=contacts] li')?.textContent.includes(words) ?? false;
        },
        part,
      );
    await card('nyborup.example');
    const text = await page.evaluate(
      () =>
        document
          .querySelector<HTMLIFrameElement>('.stage iframe')
          ?.contentDocument?.querySelector('mitid-help-contacts')
          ?.shadowRoot?.querySelector('[part~=contacts] li')?.textContent ?? '',
    );
    assert.doesNotMatch(text, /mitid\.dk|in English/);
    await page.evaluate(() => {
      const ticks = [...document.querySelectorAll<HTMLElement>('#setup-panel-office .tick')];
      ticks.find((each) => each.textContent.includes('Leave out the built-in words'))?.click();
    });
    await card('mitid.dk');
  });

  it('forgets a contact of which nothing was written, and leads to the title of one that lacks it', async () => {
    await open(`#widget=faq&lang=en&inline=true&${onServer}`);
    await page.click('#setup-tab-office');
    await type('overlay-name', 'Nyborup Kommune');
    const add = (): Promise<void> =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('#setup-panel-office button')];
        all.find((each) => each.textContent.trim() === 'Add a contact of your own')?.click();
      });
    await add();
    await choose('contact', 'citizen-service');
    await type('citizen-service-phone', '+45 00 00 00 11');
    assert.match(await code('all'), /\+45 00 00 00 11/);
    await add();
    await type('own-contact-phone', '+45 00 00 00 12');
    await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('#dock button')];
      all.find((each) => each.textContent.trim() === 'Go there')?.click();
    });
    await waitFor(page, () => document.activeElement?.id.endsWith('own-contact.title') === true);
  });

  it('puts the office into what is copied, for who has no server for a file', async () => {
    await open('#widget=faq&inline=true');
    await type('overlay-name', 'Nyborup Kommune');
    await type('citizen-service-phone', '+45 00 00 00 11');
    const place = await code('all');
    assert.match(place, /<mitid-faq content-src="#mitid-own">/);
    assert.match(place, /<script type="application\/json" id="mitid-own">[^]*\+45 00 00 00 11/);
    await choose('kind', 'sharepoint');
    assert.match(await code('place'), /faq\.html\?lang=en#overlay=[\w-]+"/);
    await choose('kind', 'react');
    assert.doesNotMatch(await code('component'), /content-src/);
  });

  it('shows in the preview an item that the host adds', async () => {
    await open('#widget=faq&lang=en');
    await type('overlay-name', 'Nyborup Kommune');
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#setup-panel-office button')];
      buttons.find((each) => each.textContent.trim() === 'Add an item')?.click();
    });
    await type('text.en.questions.own-questions.question', 'Where do I park at the town hall?');
    await type('text.en.questions.own-questions.answer', 'Behind the house.');
    await waitFor(page, () => {
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const found = frame?.contentDocument?.querySelector('mitid-faq')?.shadowRoot;
      return found?.querySelector('.base')?.textContent.includes('Where do I park') ?? false;
    });
  });

  it('says at the field what does not fit, and leads there from where it would be copied', async () => {
    await open(`#widget=faq&${onServer}`);
    await type('overlay-name', 'Nyborup');
    await choose('contact', 'citizen-service');
    await type('citizen-service-phone', '12');
    const [invalid, problem] = await page.evaluate(() => {
      const field = document.getElementById('citizen-service-phone');
      const described = field?.getAttribute('aria-describedby') ?? '';
      return [field?.getAttribute('aria-invalid'), document.getElementById(described)?.textContent];
    });
    assert.equal(invalid, 'true');
    assert.match(problem ?? '', /a number such as/);
    assert.doesNotMatch(await code('all'), /Nyborup/);
    await page.click('.lack button');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'citizen-service-phone');
    await type('citizen-service-phone', '00000010');
    assert.match(await code('all'), /Nyborup[^]*\+45 00 00 00 10/);
    assert.equal(await page.evaluate(() => document.querySelector('.lack')), null);
  });

  it('says that an office in a file is not in what is copied before its address is', async () => {
    await open(`#widget=faq&inline=false&${onServer}`);
    await type('overlay-name', 'Nyborup');
    await shows('Your office is not in it yet: say where your file is.');
    await type('overlay', '/mitid/own.json');
    assert.match(await code('all'), /content-src="\/mitid\/own.json"/);
    assert.equal(await page.evaluate(() => document.querySelector('.lack')), null);
  });

  it('shows what is right of an office while something of it is wrong', async () => {
    await open('#widget=faq&lang=en');
    await page.click('#setup-tab-office');
    await type('overlay-name', 'Nyborup');
    await type('citizen-service-phone', '1');
    await type('citizen-service-email', 'post@nyborup.example');
    await waitFor(page, () => {
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const root = frame?.contentDocument?.querySelector('mitid-help-contacts')?.shadowRoot;
      return Boolean(root?.querySelector('[part~=contacts]')?.textContent.includes('post@nyborup'));
    });
  });

  it('begins another box of hours with the days that are left, and leads to its heading', async () => {
    await page.setViewport(1280, 800);
    await open('#widget=faq&lang=en');
    await page.click('#setup-tab-office');
    const add = (): Promise<readonly number[]> =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('#setup-panel-office button')];
        all.find((each) => each.textContent.trim() === 'Add hours')?.click();
        return [...document.querySelectorAll('.hours .card')].map(
          (each) => each.querySelectorAll(':checked').length,
        );
      });
    assert.deepEqual(await add(), [5]);
    await page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.hours .days .tick')[4]?.click();
    });
    assert.deepEqual(await add(), [4, 1]);
    assert.deepEqual(await add(), [4, 1, 0]);
    const [focused, isSeen] = await page.evaluate(() => {
      const panel = document.querySelector('#setup-panel-office')?.getBoundingClientRect();
      const heading = document.activeElement?.getBoundingClientRect();
      return [
        document.activeElement?.textContent.trim(),
        panel && heading && heading.top >= panel.top && heading.bottom <= panel.bottom,
      ];
    });
    assert.deepEqual([focused, isSeen], ['Hours 3', true]);
  });

  it('takes hours for said once they have times, and says what they replace', async () => {
    await open(`#widget=document-checklist&lang=en&${onServer}`);
    await page.click('#setup-tab-office');
    await type('overlay-name', 'Nyborup Kommune');
    const before = await code('all');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.hours > button')?.click();
    });
    assert.equal(await code('all'), before, 'days alone');
    assert.equal(await page.evaluate(() => document.querySelector('.problem')), null);
    await type('citizen-service-opens-0', '9');
    await type('citizen-service-closes-0', '14');
    assert.match(await code('all'), /"opens": "09:00"/);
    const [isTold, isOn] = await page.evaluate(() => {
      const tick = [...document.querySelectorAll('#setup-panel-office .tick')].find((each) =>
        each.textContent.includes('Leave out the built-in words'),
      );
      return [tick !== undefined, tick?.querySelector('input')?.checked];
    });
    assert.deepEqual([isTold, isOn], [true, true]);
    // What is there is written over, not into.
    await page.evaluate(() => document.getElementById('citizen-service-opens-0')?.focus());
    assert.equal(await page.evaluate(() => getSelection()?.toString()), '9');
  });

  it('moves nothing that is in use while hours are written on a phone', async () => {
    await page.setViewport(390, 740);
    await open('#widget=document-checklist&lang=en');
    await page.click('#setup-tab-office');
    await page.click('.hours > button');
    const places = (): Promise<number[]> =>
      page.evaluate(() =>
        ['#citizen-service-opens-0', '#citizen-service-closes-0', '.hours > button'].map((each) =>
          Math.round(document.querySelector(each)?.getBoundingClientRect().top ?? 0),
        ),
      );
    await page.click('#citizen-service-opens-0');
    const before = await places();
    await page.press('9');
    await waitFor(page, () => {
      const field = document.querySelector<HTMLInputElement>('#citizen-service-opens-0');
      return field?.value === '9';
    });
    await shows('Your card');
    assert.deepEqual(await places(), before);
  });

  it('shows the card where the widget of the page has it, with the name that the host gives it', async () => {
    await page.setViewport(1280, 800);
    await open('#widget=document-checklist&lang=en');
    await page.click('#setup-tab-office');
    await type('overlay-name', 'Nyborup Kommune');
    await type('text.en.contacts.citizen-service.title', 'Nyborup Citizen Service');
    await shows('Your card, as it stands in “Papers to bring”.');
    await waitFor(page, () => {
      const stage = document.querySelector('.stage')?.getBoundingClientRect();
      const frame = document.querySelector<HTMLIFrameElement>('.stage iframe');
      const card = frame?.contentDocument
        ?.querySelector('mitid-document-checklist')
        ?.shadowRoot?.querySelector('[data-item=citizen-service]');
      if (!stage || !frame || !card?.textContent.includes('Nyborup Citizen Service')) return false;
      const top = frame.getBoundingClientRect().top + card.getBoundingClientRect().top;
      return top > stage.top && top < stage.bottom - 60;
    });
    await page.click('#setup-tab-content');
    assert.equal(await page.evaluate(() => document.querySelector('.stage')?.scrollTop), 0);
  });

  it('says that one language leaves readers nothing to choose', async () => {
    await open('#widget=faq&lang=da');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.boxes [lang=da]')?.click();
    });
    await shows('One language is no choice yet');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.boxes [lang=en]')?.click();
    });
    await shows('a small row of languages');
  });

  it('shows the colour of the host where a widget begins with warnings', async () => {
    await open('#widget=troubleshooter');
    await page.click('#setup-tab-look');
    assert.ok(
      await page.evaluate(
        () => document.querySelector<HTMLInputElement>('input[name=at][value=result]')?.checked,
      ),
    );
  });

  it('says where a contact is shown, and asks first for places in the widgets of the page', async () => {
    await open('#widget=document-checklist&lang=en');
    await page.click('#setup-tab-office');
    await type('citizen-service-phone', '+45 00 00 00 11');
    const [told, first, others] = await page.evaluate(() => [
      [...document.querySelectorAll('.shown li')].map(({ textContent }) => textContent.trim()),
      [...document.querySelectorAll('#setup-panel-office .ticks > .tick .hint')].every(
        ({ textContent }) => textContent === 'an office of the list of papers',
      ),
      [...document.querySelectorAll('#setup-panel-office .ticks summary')].map(({ textContent }) =>
        textContent.trim(),
      ),
    ]);
    assert.deepEqual(told, [
      'Citizen Service, an office of the list of papers',
      'The municipality, or International Citizen Service, an office of the list of papers',
    ]);
    assert.deepEqual([first, others], [true, ['In other widgets']]);
    await shows('Your card, as it stands in “Papers to bring”.');
  });

  it('finds no fault with a field before it is left', async () => {
    await open(`#${onServer}`);
    await page.click('#setup-tab-office');
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#setup-panel-office button')];
      buttons.find((each) => each.textContent.trim() === 'Add a contact of your own')?.click();
    });
    assert.equal(await page.evaluate(() => document.querySelectorAll('.problem').length), 0);
    assert.ok(await page.evaluate(() => document.querySelector('.lack') !== null));
  });

  it('opens a file that is there, and keeps it over a reload', async () => {
    await open();
    await openFile('own.json', readFileSync('site/overlays/university.overlay.json', 'utf8'));
    await shows('Opened: own.json');
    const name = (): Promise<string> =>
      page.evaluate(() => (document.getElementById('overlay-name') as HTMLInputElement).value);
    assert.equal(await name(), 'University of Havnby');
    await open('#again');
    assert.equal(await name(), 'University of Havnby');
  });

  it('stays as it is while the host types, however far the address or the name is', async () => {
    await open('#overlay=https:');
    await page.click('#setup-tab-office');
    await type('overlay-name', 'N');
    await type('overlay-name', '');
    assert.ok(
      await page.evaluate(
        () => document.querySelector<HTMLElement>('#setup-panel-office')?.hidden === false,
      ),
    );
  });

  it('keeps a space that is typed between numbers', async () => {
    await open();
    await choose('contact', 'citizen-service');
    await type('citizen-service-phone', '+45');
    await type('citizen-service-phone', '+45 ');
    assert.equal(
      await page.evaluate(
        () => (document.getElementById('citizen-service-phone') as HTMLInputElement).value,
      ),
      '+45 ',
    );
  });

  it('shows the item in the list of which the words are changed', async () => {
    await open();
    const items = await page.evaluate(() =>
      [...(document.getElementById('word-item') as HTMLSelectElement).options].map(
        ({ value }) => value,
      ),
    );
    for (const at of [1, 0, 2]) await choose('word-item', items[at] ?? '');
    await choose('word-kind', 'questions');
    const [shown, changed] = await page.evaluate(() => [
      (document.getElementById('word-item') as HTMLSelectElement).value,
      document.querySelector('[id^="text.en.questions."]')?.id.split('.')[3],
    ]);
    assert.equal(shown, changed);
  });

  it('opens a file that is no overlay, and says what is wrong with it, after a reload too', async () => {
    await open();
    await page.click('#setup-tab-office');
    await openFile('own.json', '{ "name": "Us", "text": { "en": null } }');
    await shows('Fix this before');
    await open('#again');
    await shows('Fix this before');
  });

  it('brings back what was there after the host began afresh', async () => {
    await open();
    await type('overlay-name', 'Nyborup');
    const press = (words: string): Promise<void> =>
      page.evaluate((text: string) => {
        const buttons = [...document.querySelectorAll('#setup-panel-office button')];
        const button = buttons.find((each) => each.textContent.trim() === text);
        (button as HTMLElement | undefined)?.click();
      }, words);
    const name = (): Promise<string> =>
      page.evaluate(() => (document.getElementById('overlay-name') as HTMLInputElement).value);
    await press('Start over');
    assert.equal(await name(), '');
    await press('Bring back what was there');
    assert.equal(await name(), 'Nyborup');
  });

  it('says why a file cannot be opened', async () => {
    await open();
    await openFile('broken.json', '{ "name": ');
    await shows('broken.json: It is not JSON');
  });

  /** What the page says after a while, where it goes on saying that it loads. */
  const late = (target: Page): Promise<readonly string[]> =>
    target.evaluate(() => {
      for (const each of document.getAnimations()) each.finish();
      return [...document.querySelectorAll<HTMLElement>('#builder > p')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map(({ innerText }) => innerText.replace(/\s+/g, ' '));
    });

  it('says that it could not be loaded, with two ways on, where its script does not come', async () => {
    let asked = 0;
    served.site.intercept((path) =>
      path === '/built/builder.js' && ++asked === 1
        ? { status: 200, headers: { 'content-type': 'text/javascript' }, body: '' }
        : undefined,
    );
    await page.goto(`${served.site.url}/build.html?lang=da#widget=faq`);
    await waitFor(page, () => document.documentElement.lang === 'da');
    assert.deepEqual(await late(page), [
      'Byggeren kunne ikke hentes. Prøv igen Skriv selv HTML’en ud fra vejledningen (på engelsk)',
    ]);
    await page.click('[data-reload]');
    // The old page may still answer, or be gone before it does.
    const isThere = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('.dock') !== null).catch(() => false);
    await until(isThere, 'the builder, loaded again');
    assert.equal(asked, 2);
    assert.equal(await page.evaluate(() => location.hash), '#widget=faq');
  });

  it('says the same at once where what it works with does not come', async () => {
    served.site.intercept((path) =>
      path === '/built/base.json' ? { status: 500, headers: {}, body: '' } : undefined,
    );
    const other = await served.browser.newPage();
    await other.goto(`${served.site.url}/build.html?lang=en`);
    await waitFor(other, () => document.querySelector('.late.now') !== null);
    assert.match((await late(other)).join(), /^The builder could not be loaded\. Try again/);
    await other.close();
  });

  it('has nothing that axe finds, unfolded, wide and narrow, and is never too wide', async () => {
    await open('#widget=faq&choice=only&kind=iframe&files=nonsense%3A');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      for (const each of document.querySelectorAll<HTMLElement>('[role=tabpanel]')) {
        each.hidden = false;
      }
    });
    await choose('contact', 'citizen-service');
    await assertAccessible(page, 'the builder');
  });
});
