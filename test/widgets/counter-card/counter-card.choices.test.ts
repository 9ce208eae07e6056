/** Before the card: what shall stand on it. */
import { expect } from '@open-wc/testing';
import { CardHarness } from './counter-card.harness.ts';
import { ChecklistHarness } from '../document-checklist/document-checklist.harness.ts';
import { stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-counter-card';
const mount = (attributes = '', within?: HTMLElement): Promise<CardHarness> =>
  CardHarness.mount(`<${tag} ${attributes}></${tag}>`, within);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );

describe(`choosing for <${tag}>`, () => {
  usePage();

  it('asks in three steps what the reader wants, brings and asks', async () => {
    expect((await mount()).headings.map(({ text }) => text)).to.deep.equal([
      'A card to show at the counter',
      'What do you want at the counter?',
      'Which papers do you bring?',
      'What do you want to ask?',
    ]);
  });

  it('has nothing chosen beforehand', async () => {
    expect((await mount()).chosen).to.deep.equal([]);
  });

  it('says where the card will be as long as nothing is chosen', async () => {
    const widget = await mount();
    expect(widget.isShown).to.equal(false);
    expect(widget.text).to.include('Your card appears here when you choose something.');
  });

  it('has one step unfolded at a time', async () => {
    const widget = await mount();
    expect(widget.steps.map(({ isOpen }) => isOpen)).to.deep.equal([true, false, false]);
    await widget.toggleStep(2);
    expect(widget.steps.map(({ isOpen }) => isOpen)).to.deep.equal([false, false, true]);
    await widget.toggleStep(2);
    expect(widget.steps.map(({ isOpen }) => isOpen)).to.deep.equal([false, false, false]);
  });

  it('leads on to the next step, and takes focus along', async () => {
    const widget = await mount();
    await widget.click('Next: your papers');
    expect(widget.steps.map(({ isOpen }) => isOpen)).to.deep.equal([false, true, false]);
    expect(widget.focused).to.equal('Passport from your country pas');
  });

  it('says in the line of a step how much is chosen of it', async () => {
    const widget = await mount();
    await widget.choose('Passport from your country');
    expect(widget.steps.map(({ words }) => /\d chosen/.exec(words)?.[0])).to.deep.equal([
      undefined,
      '1 chosen',
      undefined,
    ]);
  });

  it('has the papers ticked that are ticked in the checklist', async () => {
    const widget = await mount();
    await (await checklist()).tick('passport');
    await widget.settled();
    expect(widget.chosen).to.deep.equal(['Passport from your country pas']);
  });

  it('ticks papers in the checklist too', async () => {
    const papers = await checklist();
    await (await mount()).choose('Passport from your country');
    await papers.settled();
    expect(papers.isTicked('passport')).to.equal(true);
  });

  it('takes no ticks from the page where it keeps them to itself', async () => {
    await (await checklist()).tick('passport');
    expect((await mount('isolated')).chosen).to.deep.equal([]);
  });

  it('offers what the host wants offered', async () => {
    expect((await mount('only="get-mitid passport"')).choices).to.have.lengthOf(2);
    expect((await mount('exclude="get-mitid"')).choices).not.to.include(
      'I would like to get MitID.',
    );
  });

  it('shows no card where the host leaves out all that is chosen', async () => {
    await (await checklist()).tick('passport');
    const widget = await mount('exclude="passport"');
    expect(widget.isShown).to.equal(false);
  });

  it('lets nobody write anything', async () => {
    const widget = await mount();
    widget.unfoldAll();
    expect(new Set(widget.fields)).to.deep.equal(new Set(['checkbox']));
  });

  it('says where what it offers is from', async () => {
    expect((await mount()).links.map(({ href }) => href).join()).to.include(
      'https://www.mitid.dk/',
    );
  });

  it('fits into 320 pixels', async () => {
    const around = stage();
    around.style.inlineSize = '320px';
    const widget = await mount('', around);
    widget.unfoldAll();
    expect(widget.overflowing).to.deep.equal([]);
  });
});
