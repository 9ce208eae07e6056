/** The words that a newcomer does not know, explained under the widget that uses them. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { GlossaryHarness } from './glossary.harness.ts';
import { printing, usePage } from '../../support/widget-page.ts';

const checker = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(`<mitid-document-checklist ${attributes}></mitid-document-checklist>`);

/** A checker that asks for the CPR number. */
async function atCpr(
  attributes = '',
): Promise<{ widget: EligibilityHarness; glossary: GlossaryHarness }> {
  const widget = await checker(`answers="mitid=none age=18-plus" ${attributes}`);
  return { widget, glossary: new GlossaryHarness(widget) };
}

describe('the words that are explained', () => {
  usePage();

  it('are folded under the widget', async () => {
    const { glossary } = await atCpr();
    expect([glossary.summary, glossary.isOpen]).to.deep.equal(['Words explained', false]);
  });

  it('are said once they are unfolded', async () => {
    const { glossary } = await atCpr();
    await glossary.open();
    expect(glossary.words).to.deep.equal(['CPR number CPR-nummer']);
    expect(glossary.of('cpr-number')).to.include('Your personal number in Denmark.');
  });

  it('are those of the question on the screen, and no others', async () => {
    const { widget, glossary } = await atCpr();
    await glossary.open();
    await widget.answer('none');
    expect(glossary.ids).to.deep.equal([]);
    await widget.goBack();
    expect(glossary.ids).to.deep.equal(['cpr-number']);
  });

  it('are those of the question in a checklist too', async () => {
    const glossary = new GlossaryHarness(await checklist());
    await glossary.open();
    expect(glossary.ids).to.deep.equal(['cpr-number', 'citizen-service', 'ics', 'p-code', 'chip']);
  });

  it('are those of the papers once there is a list', async () => {
    const widget = await checklist('answers="route=counter citizenship=other"');
    const glossary = new GlossaryHarness(widget);
    await glossary.open();
    expect(glossary.ids).to.include.members(['health-card', 'residence-certificate', 'witness']);
  });

  it('are those of the result once there is one', async () => {
    const widget = await checker('answers="mitid=none"');
    await widget.finish({ age: '18-plus', cpr: 'none', home: 'moving' });
    const glossary = new GlossaryHarness(widget);
    await glossary.open();
    expect(glossary.ids).to.include('citizen-service');
  });

  it('are said to be none where there are none', async () => {
    const glossary = new GlossaryHarness(await checker());
    await glossary.open();
    expect(glossary.text).to.equal('There are no difficult words here.');
  });

  it('are explained in the same way by every widget', async () => {
    const { glossary } = await atCpr();
    const other = new GlossaryHarness(await checklist());
    await glossary.open();
    await other.open();
    expect(other.of('cpr-number')).to.equal(glossary.of('cpr-number'));
  });

  it('are explained in Danish', async () => {
    const { glossary } = await atCpr('lang="da"');
    await glossary.open();
    expect(glossary.summary).to.equal('Ordforklaringer');
    expect(glossary.words).to.deep.equal(['CPR-nummer']);
    expect(glossary.of('cpr-number')).to.include('Dit personnummer i Danmark.');
  });

  it('are said to be none in Danish', async () => {
    const glossary = new GlossaryHarness(await checker('lang="da"'));
    await glossary.open();
    expect(glossary.text).to.equal('Her er ingen ord, der skal forklares.');
  });

  it('stay unfolded in another language', async () => {
    const { widget, glossary } = await atCpr();
    await glossary.open();
    widget.element.lang = 'da';
    await widget.until(() => glossary.words.join() === 'CPR-nummer', 'the words stay English');
    expect(glossary.isOpen).to.equal(true);
  });

  it('have the Danish word beside the English, and say that it is Danish', async () => {
    const { widget, glossary } = await atCpr();
    await glossary.open();
    expect(widget.languageOf('CPR-nummer')).to.equal('da');
  });

  it('are folded again by the reader', async () => {
    const { widget, glossary } = await atCpr();
    await glossary.open();
    await glossary.toggle();
    widget.element.requestUpdate();
    await widget.settled();
    expect(glossary.isOpen).to.equal(false);
  });

  it('take no focus: it stays where the reader unfolds them', async () => {
    const { widget, glossary } = await atCpr();
    glossary.focus();
    await glossary.open();
    expect(widget.focused).to.equal('Words explained');
  });

  it('are not unfolded for the printer', async () => {
    const { glossary } = await atCpr();
    const { before, after } = printing();
    before();
    expect(glossary.isOpen).to.equal(false);
    after();
  });

  for (const lang of ['en', 'da']) {
    it(`pass axe when they are unfolded: ${lang}`, async () => {
      const { widget, glossary } = await atCpr(`lang="${lang}"`);
      await glossary.open();
      expect(await widget.axe()).to.deep.equal([]);
    });
  }
});
