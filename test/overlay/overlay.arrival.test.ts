/** An overlay that comes, changes and goes while a reader is at work. */
import { expect } from '@open-wc/testing';
import { until, type WidgetHarness } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { serveOverlay, type Served } from '../support/overlays.ts';
import { stage, usePage, watchListeners } from '../support/widget-page.ts';
import { asAnswers, scanner } from '../support/widget-people.ts';

const switchGuide = (attributes = ''): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(`<mitid-document-checklist ${attributes}></mitid-document-checklist>`);
const checker = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);

/** Something that each widget says, in the words of a host. */
const own = 'In the words of the host';
const words = {
  facts: {
    mitid: { question: own },
    age: { question: own },
    route: { question: own },
    citizenship: { question: own },
  },
  outcomes: { 'app-at-home': { title: own } },
  documents: { appointment: { title: own } },
  closures: { nemid: { status: own } },
};
const rewording = { text: { en: words, da: words } };
const other = (said: string): object => ({
  text: { en: { closures: { nemid: { status: said } } } },
});

async function arrive(widget: WidgetHarness, served: Served): Promise<void> {
  // While it is under way, the built-in content shows.
  await until(() => served.requests === 1, 'the overlay is not asked for');
  expect(widget.text).not.to.contain(own);
  served.release();
  await widget.until(() => widget.text.includes(own), 'the overlay does not show');
}

describe('an overlay that arrives', () => {
  usePage();

  for (const lang of ['en', 'da']) {
    describe(`in ${lang}`, () => {
      const held = (overlay: object = rewording): Served => serveOverlay(overlay, { held: true });
      const attributes = ({ attribute }: Served): string => `lang="${lang}" ${attribute}`;

      it('keeps the place, the answers and focus in the checker', async () => {
        const served = held();
        const widget = await checker(attributes(served));
        await widget.answer('none');
        await widget.answer('15-17');
        await widget.goBack();
        widget.focusOption('15-17');
        await arrive(widget, served);
        expect(widget.question).to.equal(own);
        expect([widget.fact, widget.chosen, widget.focusedOption]).to.deep.equal([
          'age',
          '15-17',
          '15-17',
        ]);
        expect(widget.element.answers).to.deep.equal({ mitid: 'none', age: '15-17' });
        await widget.answer('15-17');
        expect(widget.fact).to.equal('cpr');
      });

      it('keeps the result, what is unfolded and focus in the checker', async () => {
        const served = held();
        const widget = await checker(attributes(served));
        await widget.answerAll(scanner);
        await widget.until(() => widget.stepTitles.length, 'no result is shown');
        const note = widget.folded.find(({ summary }) =>
          /CPR.*(today|i dag)/.test(summary),
        )!.summary;
        widget.unfold(note);
        const button = widget.buttons.find((name) => /^(Today|I dag)$/.test(name))!;
        widget.focusButton(button);
        await arrive(widget, served);
        expect(widget.text).to.contain(own);
        expect(widget.focused).to.equal(button);
        expect(widget.folded.filter(({ open }) => open).map(({ summary }) => summary)).to.include(
          note,
        );
      });

      it('keeps the place and focus in the checklist', async () => {
        const served = held();
        const widget = await checklist(attributes(served));
        widget.focusOption('counter');
        await arrive(widget, served);
        expect([widget.fact, widget.focusedOption]).to.deep.equal(['route', 'counter']);
      });

      it('keeps the way, the ticks and focus in the checklist', async () => {
        const served = held();
        const widget = await checklist(attributes(served));
        await widget.answer('counter');
        await widget.answer('other');
        await widget.tick('user-id');
        await widget.tick('passport');
        widget.focusPaper('passport');
        const { focused, progress } = widget;
        await arrive(widget, served);
        expect(widget.element.ready).to.deep.equal(['user-id', 'passport']);
        expect([widget.isTicked('user-id'), widget.isTicked('passport')]).to.deep.equal([
          true,
          true,
        ]);
        expect(widget.focused).to.equal(focused);
        expect(widget.progress).to.deep.equal(progress);
      });

      it('keeps the ticks and focus in the switch guide', async () => {
        const served = held();
        const widget = await switchGuide(attributes(served));
        const [first, second] = widget.things as [string, string];
        await widget.tick(first);
        widget.focusThing(second);
        await arrive(widget, served);
        expect(widget.isTicked(first)).to.equal(true);
        expect(widget.focused).to.equal(second);
      });
    });
  }

  it('moves focus nowhere where the reader has it outside', async () => {
    const served = serveOverlay(rewording, { held: true });
    const widget = await switchGuide(served.attribute);
    await arrive(widget, served);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('tells the host nothing of it', async () => {
    const served = serveOverlay(rewording, { held: true });
    const widget = await checker(served.attribute);
    await widget.answer('none');
    const before = widget.seen.length;
    await arrive(widget, served);
    expect(widget.seen).to.have.lengthOf(before);
  });

  it('keeps ticks of what is left where something else is hidden', async () => {
    const served = serveOverlay(
      { content: { documents: { appointment: null, passport: null } } },
      { held: true },
    );
    const widget = await checklist(`answers="route=counter citizenship=other" ${served.attribute}`);
    await widget.tick('passport');
    await widget.tick('user-id');
    const before = widget.papers.length;
    served.release();
    await widget.until(() => widget.papers.length < before, 'nothing is hidden');
    expect(widget.papers.filter(({ ready }) => ready).map(({ id }) => id)).to.deep.equal([
      'user-id',
    ]);
    expect(widget.element.ready).to.deep.equal(['user-id']);
  });

  it('keeps ticks of what is left in the switch guide', async () => {
    const served = serveOverlay({ content: { nemidItems: { 'key-card': null } } }, { held: true });
    const widget = await switchGuide(served.attribute);
    await widget.tick('A key card');
    await widget.tick('A Danish bank account');
    served.release();
    await widget.until(() => widget.things.length === 4, 'nothing is hidden');
    expect(widget.things.filter((thing) => widget.isTicked(thing))).to.deep.equal([
      'A Danish bank account',
    ]);
    expect(widget.worthOf('A Danish bank account')).to.contain('Call the bank');
  });
});

/** An own step that comes first, and another that goes. */
const ownStepFirst = {
  content: {
    steps: { 'ask-at-work': {} },
    closures: { nemid: { steps: ['ask-at-work', 'destroy-nemid', 'old-mail'] } },
  },
  text: { en: { steps: { 'ask-at-work': { title: 'Ask us first' } } } },
};
const isOpen = ({ open }: { readonly open: boolean }): boolean => open;
const counter = 'answers="route=counter citizenship=other"';

describe('where items come or go before it, the reader stays at', () => {
  usePage();

  for (const [what, hidden, stays] of [
    ['the paper', 'user-id', 'own-phone'],
    ['the paper of a group', 'id-card', 'residence-card'],
  ] as const) {
    it(`${what} that has focus, there and back`, async () => {
      const served = serveOverlay({ content: { documents: { [hidden]: null } } }, { held: true });
      const widget = await checklist(`${counter} ${served.attribute}`);
      widget.focusPaper(stays);
      const { focused } = widget;
      const isThere = (): boolean => widget.papers.some(({ id }) => id === hidden);
      served.release();
      await widget.until(() => !isThere(), 'nothing is hidden');
      expect(widget.focused).to.equal(focused);
      widget.element.removeAttribute('content-src');
      await widget.until(isThere, 'is not shown again');
      expect(widget.focused).to.equal(focused);
    });
  }

  it('the paper that has focus where one is put before it', async () => {
    const served = serveOverlay(
      {
        content: {
          documents: { 'staff-card': {} },
          checklists: {
            tax: { needs: [{ document: 'staff-card' }, { document: 'work-contract' }] },
          },
        },
        text: { en: { documents: { 'staff-card': { title: 'Staff card', why: 'We scan it.' } } } },
      },
      { held: true },
    );
    const widget = await checklist(`answers="route=tax citizenship=eu" ${served.attribute}`);
    widget.focusPaper('work-contract');
    const { focused } = widget;
    served.release();
    await widget.until(() => widget.papers[0]?.id === 'staff-card', 'nothing is put before it');
    expect(widget.focused).to.equal(focused);
  });

  it('what counts for a paper, unfolded, where a paper of its group is hidden', async () => {
    const served = serveOverlay({ content: { documents: { passport: null } } }, { held: true });
    const widget = await checklist(`${counter} ${served.attribute}`);
    widget.unfoldDetailsOf('id-card');
    served.release();
    await widget.until(() => !widget.papers.some(({ id }) => id === 'passport'), 'not hidden');
    expect(widget.unfoldedPapers).to.deep.equal(['id-card']);
  });

  it('the thing that has focus', async () => {
    const served = serveOverlay({ content: { nemidItems: { 'key-card': null } } }, { held: true });
    const widget = await switchGuide(served.attribute);
    widget.focusThing('The key app');
    served.release();
    await widget.until(() => widget.things.length === 4, 'nothing is hidden');
    expect(widget.focused).to.contain('The key app');
  });

  it('a note that is unfolded', async () => {
    const served = serveOverlay({ content: { notes: { 'wait-24-hours': null } } }, { held: true });
    const widget = await checker(`${asAnswers(scanner)} ${served.attribute}`);
    await widget.untilResult();
    widget.unfold('Only if you want to use a bank online');
    served.release();
    await widget.until(() => !widget.onlyIf.join().includes('number today'), 'nothing is hidden');
    expect(widget.folded.filter(isOpen).at(-1)?.summary).to.equal(
      'Only if you want to use a bank online',
    );
  });

  it('the sources, unfolded, where a step is hidden', async () => {
    const served = serveOverlay({ content: { steps: { 'forget-nemid': null } } }, { held: true });
    const widget = await switchGuide(served.attribute);
    widget.unfoldSources();
    served.release();
    await widget.until(() => widget.steps.length === 4, 'nothing is hidden');
    expect(widget.sourcesLine.open).to.equal(true);
  });

  it('the sources, unfolded, where a step is added, there and back', async () => {
    const served = serveOverlay(ownStepFirst, { held: true });
    const widget = await switchGuide(served.attribute);
    widget.unfoldSources();
    served.release();
    await widget.until(() => widget.steps[0] === 'Ask us first', 'nothing is put before it');
    expect(widget.sourcesLine.open).to.equal(true);
    widget.element.removeAttribute('content-src');
    await widget.until(() => widget.steps.length === 5, 'the own step stays');
    expect(widget.sourcesLine.open).to.equal(true);
  });
});

describe('the address of an overlay', () => {
  usePage();

  it('is asked once for two widgets', async () => {
    const served = serveOverlay(rewording);
    const widgets = await Promise.all([
      switchGuide(served.attribute),
      switchGuide(served.attribute),
      checklist(served.attribute),
    ]);
    for (const widget of widgets) {
      await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    }
    expect(served.requests).to.equal(1);
  });

  it('is not asked again by a widget that comes later', async () => {
    const served = serveOverlay(rewording);
    const first = await switchGuide(served.attribute);
    await first.until(() => first.text.includes(own), 'the overlay does not show');
    const second = await checklist(served.attribute);
    await second.until(() => second.text.includes(own), 'the overlay does not show');
    expect(served.requests).to.equal(1);
  });

  it('may be relative to the page', async () => {
    const served = serveOverlay(rewording);
    const base = document.createElement('base');
    base.href = new URL('.', served.url).href;
    stage().append(base);
    const widget = await switchGuide(`content-src="${served.url.split('/').at(-1)!}"`);
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    base.remove();
  });

  it('can be set as a property before the widget is in the document', async () => {
    const served = serveOverlay(rewording);
    const widget = new SwitchHarness(document.createElement('mitid-switch-guide'));
    widget.element.contentSrc = served.url;
    stage().append(widget.element);
    await widget.until(() => widget.isReady && widget.text.includes(own), 'does not show');
  });

  it('swaps the overlay when it changes; until the other is there, the built-in content shows', async () => {
    const [one, two] = [serveOverlay(other('One')), serveOverlay(other('Two'), { held: true })];
    const widget = await switchGuide(one.attribute);
    await widget.until(() => widget.text.includes('One'), 'the first does not show');
    widget.element.setAttribute('content-src', two.url);
    await widget.until(() => two.requests === 1, 'the second is not asked for');
    expect(widget.text).to.contain('Closed on 31 October 2023');
    two.release();
    await widget.until(() => widget.text.includes('Two'), 'the second does not show');
    expect(widget.text).not.to.contain('One');
  });

  it('shows the last one wanted where the first is slower', async () => {
    const [one, two] = [serveOverlay(other('One'), { held: true }), serveOverlay(other('Two'))];
    const widget = await switchGuide(one.attribute);
    await widget.until(() => one.requests === 1, 'the first is not asked for');
    widget.element.setAttribute('content-src', two.url);
    await widget.until(() => widget.text.includes('Two'), 'the second does not show');
    expect(one.aborted).to.equal(1);
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('goes back to one that was there before without asking again', async () => {
    const [one, two] = [serveOverlay(other('One')), serveOverlay(other('Two'))];
    const widget = await switchGuide(one.attribute);
    for (const [served, said] of [
      [one, 'One'],
      [two, 'Two'],
      [one, 'One'],
    ] as const) {
      widget.element.setAttribute('content-src', served.url);
      await widget.until(() => widget.text.includes(said), `${said} does not show`);
    }
    expect([one.requests, two.requests]).to.deep.equal([1, 1]);
  });

  it('restores the built-in content when it is taken away', async () => {
    const served = serveOverlay(rewording);
    const widget = await switchGuide();
    const before = widget.text;
    widget.element.setAttribute('content-src', served.url);
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    widget.element.removeAttribute('content-src');
    await widget.until(() => !widget.text.includes(own), 'the overlay stays');
    expect(widget.text === before).to.equal(true);
  });

  it('asks for nothing where it is empty', async () => {
    const before = (await switchGuide()).text;
    const widget = await switchGuide('content-src=""');
    expect(widget.text === before).to.equal(true);
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('holds when the widget moves or is put back', async () => {
    const served = serveOverlay(rewording);
    const widget = await switchGuide(served.attribute);
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    stage().append(widget.element);
    await widget.ready();
    expect(widget.text).to.contain(own);
    widget.element.remove();
    stage().append(widget.element);
    await widget.ready();
    expect(widget.text).to.contain(own);
    expect(served.requests).to.equal(1);
  });

  it('is no longer asked when the widget is taken out while it loads', async () => {
    const served = serveOverlay(rewording, { held: true });
    const widget = await switchGuide(served.attribute);
    await widget.until(() => served.requests === 1, 'the overlay is not asked for');
    widget.element.remove();
    await until(() => served.aborted === 1, 'the request is not broken off');
    await widget.settled();
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('is asked again when the widget moves while it loads, and nobody notices', async () => {
    const served = serveOverlay(rewording, { held: true });
    const widget = await switchGuide(served.attribute);
    await until(() => served.requests === 1, 'the overlay is not asked for');
    stage().append(widget.element);
    await until(() => served.requests === 2, 'the overlay is not asked for again');
    served.release();
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    expect(served.aborted).to.equal(1);
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('is asked again when it comes back after it was taken away while it loads', async () => {
    const served = serveOverlay(rewording, { held: true });
    const widget = await switchGuide(served.attribute);
    await until(() => served.requests === 1, 'the overlay is not asked for');
    widget.element.removeAttribute('content-src');
    await until(() => served.aborted === 1, 'the request is not broken off');
    served.release();
    await widget.settled();
    expect(widget.text).not.to.contain(own);
    widget.element.setAttribute('content-src', served.url);
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('may change to and fro faster than any of them comes', async () => {
    const [one, two] = ['One', 'Two'].map((said) => serveOverlay(other(said), { held: true })) as [
      Served,
      Served,
    ];
    const widget = await switchGuide(one.attribute);
    await until(() => one.requests === 1, 'the overlay is not asked for');
    for (const { url } of [two, one, two, one]) {
      widget.element.contentSrc = url;
      await widget.settled();
    }
    two.release();
    one.release();
    await widget.until(() => widget.text.includes('One'), 'the last one does not show');
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('is not asked by a widget that was taken out before its code was there', async () => {
    const served = serveOverlay(rewording);
    const widget = SwitchHarness.place(
      `<mitid-switch-guide ${served.attribute}></mitid-switch-guide>`,
    );
    widget.element.remove();
    // One that comes later has its code later.
    const later = await switchGuide();
    await later.showDay('2090-03-01');
    await widget.settled();
    expect(served.requests).to.equal(0);
  });

  it('is not asked by a widget that was taken out, whatever the host sets on it', async () => {
    const served = serveOverlay(rewording);
    const widget = await switchGuide();
    await widget.showDay('2090-03-01');
    widget.element.remove();
    widget.element.setAttribute('content-src', served.url);
    await widget.settled();
    expect(served.requests).to.equal(0);
    stage().append(widget.element);
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    expect(served.requests).to.equal(1);
  });

  it('is asked once by thirty widgets, of which every other is isolated', async () => {
    const served = serveOverlay(rewording, { held: true });
    const widgets = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        switchGuide(`${index % 2 ? 'isolated' : ''} ${served.attribute}`),
      ),
    );
    await until(() => served.requests > 0, 'the overlay is not asked for');
    served.release();
    for (const widget of widgets) {
      await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    }
    expect(served.requests).to.equal(1);
  });

  it('is still asked where another widget waits for it', async () => {
    const served = serveOverlay(rewording, { held: true });
    // A widget that shows the day has asked for its overlay.
    const attributes = `as-of="2090-03-01" ${served.attribute}`;
    const [one, two] = [await switchGuide(attributes), await switchGuide(attributes)];
    for (const widget of [one, two]) {
      await widget.until(() => widget.text.includes('1 March 2090'), 'does not show the day');
    }
    one.element.remove();
    served.release();
    await two.until(() => two.text.includes(own), 'the overlay does not show');
    expect(served.aborted).to.equal(0);
  });

  it('leaves no listener and no observer on the page when the widget is taken out', async () => {
    const left = watchListeners();
    const served = serveOverlay(rewording);
    const widget = await switchGuide(served.attribute);
    await widget.until(() => widget.text.includes(own), 'the overlay does not show');
    widget.element.remove();
    expect(left()).to.deep.equal([]);
  });
});
