import { expect } from '@open-wc/testing';
import { printWithCode } from '../../src/result/print-with-code.ts';
import '../../src/widgets/safety-check/define.ts';
import { until } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { QuestionHarness } from '../interview/question.harness.ts';
import { ShareHarness } from './share.harness.ts';
import { follow, leave, openAt } from '../support/visit.ts';
import { printing, usePage } from '../support/widget-page.ts';

const checker = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(`<mitid-document-checklist ${attributes}></mitid-document-checklist>`);
const preset = (more = ''): Promise<ChecklistHarness> =>
  checklist(`answers="route=counter citizenship=other" ${more}`);

/** The address of the page without its fragment. */
const page = (): string => location.href.replace(/#.*/, '');
const fragmentOf = (link: string): string => new URL(link).hash;

/** A list that a reader has asked for, with a paper ticked. */
async function asked(attributes = ''): Promise<{ widget: ChecklistHarness; share: ShareHarness }> {
  const widget = await checklist(attributes);
  await widget.answer('counter');
  await widget.answer('other');
  await widget.tick('passport');
  return { widget, share: new ShareHarness(widget) };
}
const listFragment = '#mitid__citizenship_other__route_counter__ready_passport';

describe('what a reader can take along', () => {
  usePage();

  it('is folded under the list', async () => {
    const share = new ShareHarness(await preset());
    expect([share.summary, share.isOpen]).to.deep.equal(['Get a link', false]);
  });

  it('is not there while a question is asked', async () => {
    expect(new ShareHarness(await checklist()).isThere).to.equal(false);
  });

  it('says what the link holds and who can read it', async () => {
    expect(new ShareHarness(await preset()).text).to.include(
      'This link opens the page with your answers and ticks. They are part of the link and are not sent to anyone. Whoever has the link can read them.',
    );
  });

  it('says so in Danish', async () => {
    const share = new ShareHarness(await preset('lang="da"'));
    expect(share.summary).to.equal('Få et link');
    expect(share.text).to.include('Alle, der har linket, kan læse dem.');
  });

  it('stays unfolded when the reader ticks a paper', async () => {
    const { widget, share } = await asked();
    await share.open();
    await widget.tick('appointment');
    expect(share.isOpen).to.equal(true);
  });

  it('stays unfolded in another language', async () => {
    const { widget, share } = await asked();
    await share.open();
    widget.element.lang = 'da';
    await widget.until(() => widget.language === 'da', 'stays English');
    expect(share.isOpen).to.equal(true);
  });

  it('is folded again by the reader', async () => {
    const { widget, share } = await asked();
    await share.open();
    await share.toggle();
    widget.element.requestUpdate();
    await widget.settled();
    expect(share.isOpen).to.equal(false);
  });

  it('is not unfolded for the printer, who cannot follow links', async () => {
    const share = new ShareHarness(await preset());
    const { before, after } = printing();
    before();
    expect(share.isOpen).to.equal(false);
    after();
  });

  it('is a code on the printed sheet, and gone from the page once printed', async () => {
    const browser = printing();
    const { widget, share } = await asked();
    await widget.click('Print');
    await widget.until(() => browser.calls === 1, 'does not print');
    expect(share.code).to.equal(share.link);
    browser.after();
    expect(share.code).to.equal(undefined);
  });

  it('keeps no sheet waiting: what comes too late is taken away', async () => {
    const browser = printing();
    const { widget } = await asked();
    let come: (takeAway: () => void) => void = () => undefined;
    const onPaper = (): Promise<() => void> => new Promise((resolve) => (come = resolve));
    await printWithCode(widget.element, { onPaper });
    expect(browser.calls).to.equal(1);
    const isTakenAway = new Promise<void>((resolve) => {
      come(resolve);
    });
    await isTakenAway;
    browser.after();
  });

  it('is on no sheet about what happened to somebody', async () => {
    const browser = printing();
    const widget = await QuestionHarness.mount('<mitid-safety-check></mitid-safety-check>');
    await widget.answerAll({ event: 'call', given: 'details' });
    await widget.click('Print');
    await widget.until(() => browser.calls === 1, 'does not print');
    expect(new ShareHarness(widget).code).to.equal(undefined);
    browser.after();
  });

  it('is offered under a result', async () => {
    const widget = await checker('answers="mitid=works"');
    await widget.untilResult();
    expect(new ShareHarness(widget).isThere).to.equal(true);
  });

  it('is not offered under what happened to somebody', async () => {
    const widget = await QuestionHarness.mount('<mitid-safety-check></mitid-safety-check>');
    await widget.answerAll({ event: 'call', given: 'details' });
    expect(widget.parts('result')).to.have.lengthOf(1);
    expect(new ShareHarness(widget).isThere).to.equal(false);
  });

  it('passes axe when it is unfolded', async () => {
    const { widget, share } = await asked();
    await share.open();
    expect(await widget.axe()).to.deep.equal([]);
  });
});

describe('the link to take along', () => {
  usePage();

  it('leads to this page with what the reader has said and ticked', async () => {
    const { share } = await asked();
    expect(share.link).to.equal(`${page()}${listFragment}`);
  });

  it('holds nothing that the host has preset', async () => {
    const widget = await preset();
    await widget.tick('passport');
    expect(fragmentOf(new ShareHarness(widget).link)).to.equal('#mitid__ready_passport');
  });

  it('holds what the reader has said in other widgets of the page', async () => {
    await (await checker()).answer('none');
    expect(fragmentOf(new ShareHarness(await preset()).link)).to.equal('#mitid__mitid_none');
  });

  it('holds nothing of the others in a widget that keeps its answers to itself', async () => {
    await (await checker()).answer('none');
    expect(fragmentOf(new ShareHarness(await preset('isolated')).link)).to.equal('');
  });

  it("keeps the host's fragment in front, so that it leads to the same place", async () => {
    openAt('#opening-hours');
    const { share } = await asked();
    expect(fragmentOf(share.link)).to.equal(`#opening-hours__${listFragment.slice(1)}`);
  });

  it('follows what the reader ticks', async () => {
    const { widget, share } = await asked();
    await widget.tick('passport');
    expect(fragmentOf(share.link)).to.equal('#mitid__citizenship_other__route_counter');
  });

  for (const how of ['in a new page', 'in a page that is open']) {
    it(`opens the same list ${how}`, async () => {
      const { widget, share } = await asked();
      const [{ papers }, { link }] = [widget, share];
      leave();
      if (how === 'in a new page') openAt(link);
      const again = await checklist('isolated');
      if (how !== 'in a new page') await follow(fragmentOf(link));
      await again.until(() => again.hasList, 'shows no list');
      expect(again.papers).to.deep.equal(papers);
    });
  }

  it('opens the same result, with the same answers', async () => {
    const widget = await checker();
    await widget.finish({ mitid: 'none', age: '18-plus', cpr: 'none', home: 'moving' });
    const { result, answersListed } = widget;
    const { link } = new ShareHarness(widget);
    leave();
    openAt(link);
    const again = await checker('isolated');
    await again.untilResult();
    expect([again.result, again.answersListed]).to.deep.equal([result, answersListed]);
  });

  it('opens the same list for a reader of another language', async () => {
    const { widget, share } = await asked('lang="da"');
    const ids = widget.papers.map(({ id }) => id);
    const { link } = share;
    leave();
    openAt(link);
    const again = await checklist('isolated lang="en"');
    expect(again.papers.map(({ id }) => id)).to.deep.equal(ids);
  });
});

describe('the code to take along', () => {
  usePage();

  it('says exactly what the link is', async () => {
    const { share } = await asked();
    await share.open();
    expect(share.code).to.equal(share.link);
  });

  it('says to screen readers what it is', async () => {
    const { share } = await asked();
    await share.open();
    expect(share.codeName).to.equal('QR code of the link');
  });

  it('follows the link', async () => {
    const { widget, share } = await asked();
    await share.open();
    await widget.tick('appointment');
    await until(() => share.code === share.link, 'the code stays as it was');
    expect(fragmentOf(share.code!)).to.include('appointment_passport');
  });

  it('is left out where the address of the page is too long for one, and comes back', async () => {
    const { widget, share } = await asked();
    await share.open();
    const short = location.href;
    openAt(`?${'long'.repeat(800)}`);
    widget.element.requestUpdate();
    await widget.until(() => share.code === undefined, 'a code is left');
    expect(share.link).to.include('longlong');
    openAt(short);
    widget.element.requestUpdate();
    await widget.until(() => share.code === share.link, 'no code comes back');
  });

  it('is there again when the widget is taken out and put back', async () => {
    const { widget, share } = await asked();
    await share.open();
    const { parentElement } = widget.element;
    widget.element.remove();
    parentElement!.append(widget.element);
    await widget.ready();
    expect(share.code).to.equal(share.link);
  });
});
