import { expect } from '@open-wc/testing';
import { CardHarness } from './counter-card.harness.ts';
import { ChecklistHarness } from '../document-checklist/document-checklist.harness.ts';
import { GlossaryHarness } from '../../core/element/glossary.harness.ts';
import { follow, leave, openAt } from '../../support/visit.ts';
import { printing, stage, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-counter-card';
const mount = (attributes = '', within?: HTMLElement): Promise<CardHarness> =>
  CardHarness.mount(`<${tag} ${attributes}></${tag}>`, within);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );

widgetSuite({
  name: 'counter-card',
  part: 'counter',
  Harness: CardHarness,
  heading: { en: 'A card to show at the counter', da: 'Et kort, du kan vise ved skranken' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.showFirst(),
  isThere: (widget) => widget.isShown,
  states: {
    'nothing chosen': () => Promise.resolve(),
    'papers unfolded': (widget) => {
      widget.unfoldAll();
      return Promise.resolve();
    },
    'the card': async (widget) => {
      for (const place of widget.choices.keys()) await widget.choose(place);
      await widget.until(() => widget.code !== undefined, 'no code is drawn');
    },
    'the card on the whole screen': async (widget) => {
      await widget.showFirst();
      await widget.showOnScreen();
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  it('says in Danish what the reader has chosen, and beside it what that means', async () => {
    const widget = await mount();
    await widget.choose('I would like to get MitID.');
    await widget.untilShown();
    expect(widget.lines).to.deep.equal([
      [
        { words: 'Jeg vil gerne have MitID.', lang: 'da' },
        { words: 'I would like to get MitID.', lang: 'en' },
      ],
    ]);
  });

  it('has its headings in both languages too', async () => {
    const widget = await mount();
    await widget.showFirst();
    expect(widget.titles).to.deep.equal([
      [
        { words: 'Det vil jeg gerne', lang: 'da' },
        { words: 'What I need', lang: 'en' },
      ],
    ]);
  });

  it('says everything once where the reader reads Danish', async () => {
    const widget = await mount('lang="da"');
    await widget.showFirst();
    expect([widget.titles, widget.lines]).to.deep.equal([
      [[{ words: 'Det vil jeg gerne', lang: 'da' }]],
      [[{ words: 'Jeg vil gerne have MitID.', lang: 'da' }]],
    ]);
  });

  it('puts first what the reader wants, then the papers, then the questions', async () => {
    const widget = await mount();
    await widget.choose('Do you speak English?');
    await widget.choose('Passport from your country');
    await widget.choose('I would like to get MitID.');
    await widget.untilShown();
    expect(widget.danish).to.deep.equal([
      'Jeg vil gerne have MitID.',
      'Udenlandsk pas',
      'Taler du engelsk?',
    ]);
  });

  it('has on it the papers that are ticked in the checklist', async () => {
    await (await checklist()).tick('passport');
    const widget = await mount();
    await widget.untilShown();
    expect(widget.danish).to.deep.equal(['Udenlandsk pas']);
  });

  it('follows the checklist while it is shown', async () => {
    const papers = await checklist();
    const widget = await mount();
    await widget.showFirst();
    await papers.tick('passport');
    await widget.settled();
    expect(widget.danish).to.include('Udenlandsk pas');
  });

  it('has no heading over nothing', async () => {
    const widget = await mount();
    await widget.choose('Do you speak English?');
    await widget.untilShown();
    expect(widget.titles.map(([first]) => first?.words)).to.deep.equal(['Mine spørgsmål']);
  });

  it('fills the screen when the reader wants, and gives focus back when it is closed', async () => {
    const widget = await mount();
    await widget.showFirst();
    widget.focusButton('Show it on the whole screen');
    await widget.showOnScreen();
    expect(widget.isOnScreen).to.equal(true);
    expect(widget.danish).to.deep.equal(['Jeg vil gerne have MitID.']);
    await widget.click('Close the card');
    expect(widget.isOnScreen).to.equal(false);
    expect(widget.focused).to.equal('Show it on the whole screen');
    expect(widget.chosen).to.deep.equal(['I would like to get MitID.']);
  });

  it('is closed by Escape, and can fill the screen again', async () => {
    const widget = await mount();
    await widget.showFirst();
    await widget.showOnScreen();
    await widget.escape();
    expect(widget.isOnScreen).to.equal(false);
    await widget.showOnScreen();
    expect(widget.isOnScreen).to.equal(true);
  });

  it('does not fill the screen again by itself when something comes on it after nothing was left', async () => {
    const papers = await checklist();
    await papers.tick('passport');
    const widget = await mount();
    await widget.untilShown();
    await widget.showOnScreen();
    await papers.tick('passport');
    await widget.settled();
    await papers.tick('passport');
    await widget.untilShown();
    expect(widget.isOnScreen).to.equal(false);
  });

  it('does not fill the screen any more once it was taken away', async () => {
    const widget = await mount();
    await widget.showFirst();
    await widget.showOnScreen();
    const { element } = widget;
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await widget.settled();
    expect(widget.isOnScreen).to.equal(false);
  });

  it('has a code that opens the list of the reader again', async () => {
    await (await checklist()).tick('passport');
    const widget = await mount();
    await widget.untilShown();
    await widget.until(() => widget.code !== undefined, 'no code is drawn');
    const link = widget.code!;
    leave();
    openAt(link);
    const again = await checklist('isolated');
    expect(again.element.ready).to.deep.equal(['passport']);
  });

  it('has nothing in its code that the host has preset', async () => {
    const widget = await mount('answers="citizenship=other"');
    await widget.showFirst();
    await widget.until(() => widget.code !== undefined, 'no code is drawn');
    expect(new URL(widget.code!).hash).to.equal('');
  });

  it('says for whom the code is', async () => {
    const widget = await mount();
    await widget.showFirst();
    await widget.until(() => widget.code !== undefined, 'no code is drawn');
    expect(widget.text).to.include('For you: this code opens your list again.');
  });

  it('takes the ticks of a link that is opened on its page', async () => {
    const widget = await mount();
    await follow('#mitid?ready=passport');
    await widget.untilShown();
    expect(widget.danish).to.deep.equal(['Udenlandsk pas']);
  });

  it('fits into 320 pixels', async () => {
    const around = stage();
    around.style.inlineSize = '320px';
    const widget = await mount('', around);
    for (const place of widget.choices.keys()) await widget.choose(place);
    await widget.untilShown();
    await widget.until(() => widget.code !== undefined, 'no code is drawn');
    expect(widget.overflowing).to.deep.equal([]);
  });

  it('can be printed', async () => {
    const page = printing();
    const widget = await mount();
    await widget.showFirst();
    await widget.click('Print');
    expect(page.calls).to.equal(1);
    page.after();
  });

  it('stands on paper with its code, without its buttons', async () => {
    const widget = await mount();
    await widget.showFirst();
    await widget.until(() => widget.code !== undefined, 'no code is drawn');
    const leftOut = ['result', 'item', 'qr', 'actions'].map((part) =>
      widget.isLeftOutOnPaper(part),
    );
    expect(leftOut).to.deep.equal([false, false, false, true]);
  });

  it('explains no words: those on it are for the clerk', async () => {
    const widget = await mount();
    expect(new GlossaryHarness(widget).isThere).to.equal(false);
    await widget.showFirst();
    expect(new GlossaryHarness(widget).isThere).to.equal(false);
  });
});
