/** Where the reader is stays where it is while an overlay, or another day, changes what is around. */
import { expect } from '@open-wc/testing';
import { until } from '../support/widget.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { serveOverlay, type Served } from '../support/overlays.ts';
import { printing, stage, usePage } from '../support/widget-page.ts';
import { asAnswers, scanner } from '../support/widget-people.ts';

const switchGuide = (attributes = ''): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`);
const result = async (served: Served): Promise<EligibilityHarness> => {
  const widget = await EligibilityHarness.mount(
    `<mitid-eligibility-checker ${asAnswers(scanner)} ${served.attribute}></mitid-eligibility-checker>`,
  );
  await widget.untilResult();
  return widget;
};
const unfolded = (widget: { allFolded: readonly { open: boolean; summary: string }[] }): string[] =>
  // The first step is open from the start.
  widget.allFolded
    .filter(({ open }) => open)
    .map(({ summary }) => summary)
    .slice(1);
const mail = { 'our-office': { email: 'borger@nordby.example' } };
const officeText = { contacts: { 'our-office': { title: 'Our office' } } };

describe('where items come or go before it, the reader stays at', () => {
  usePage();

  it('the sources, unfolded, where a step gets a contact', async () => {
    const served = serveOverlay(
      {
        content: { contacts: mail, steps: { 'destroy-nemid': { contacts: ['our-office'] } } },
        text: { en: officeText },
      },
      { held: true },
    );
    const widget = await switchGuide(served.attribute);
    widget.unfoldSources();
    served.release();
    await widget.until(() => widget.text.includes('Our office'), 'is not shown');
    expect(widget.sourcesLine.open).to.equal(true);
  });

  it('the sources, unfolded, where a contact is added', async () => {
    const contacts = ['our-office', 'mitid-support', 'mitid-foreigners', 'cyberhotline'];
    const served = serveOverlay(
      { content: { contacts: mail, closures: { nemid: { contacts } } }, text: { en: officeText } },
      { held: true },
    );
    const widget = await switchGuide(served.attribute);
    widget.unfoldSources();
    served.release();
    await widget.until(() => widget.text.includes('Our office'), 'is not shown');
    expect(widget.sourcesLine.open).to.equal(true);
  });

  it('the button that has focus where a contact is added before it', async () => {
    const contacts = ['our-office', 'mitid-support'];
    const served = serveOverlay(
      {
        content: { contacts: mail, outcomes: { 'app-at-home': { contacts } } },
        text: { en: officeText },
      },
      { held: true },
    );
    const widget = await result(served);
    widget.focusButton('Start again');
    served.release();
    await widget.until(() => widget.text.includes('Our office'), 'is not shown');
    expect(widget.focused).to.equal('Start again');
  });

  it('the button that has focus where a contact is taken away before it', async () => {
    const served = serveOverlay(
      { content: { contacts: { 'mitid-support': { phone: null } } } },
      { held: true },
    );
    const widget = await result(served);
    widget.focusButton('Print');
    const links = widget.links.length;
    served.release();
    await widget.until(() => widget.links.length < links, 'is not taken away');
    expect(widget.focused).to.equal('Print');
  });

  it('what is unfolded where an item of another widget comes at once', async () => {
    await result(serveOverlay({}));
    const widget = await switchGuide();
    widget.unfoldSources();
    const steps = ['book-counter', 'destroy-nemid'];
    widget.element.contentSrc = serveOverlay({ content: { closures: { nemid: { steps } } } }).url;
    await widget.until(() => widget.steps.length === 2, 'is not shown');
    await until(() => widget.sourcesLine.open, 'nothing is unfolded any more');
  });

  it('the thing that has focus where the address changes to and fro', async () => {
    const overlays = ['key-card', 'business'].map((id) =>
      serveOverlay({ content: { nemidItems: { [id]: null } } }),
    );
    const widget = await switchGuide();
    for (const { url } of overlays) {
      widget.element.contentSrc = url;
      const gone = url === overlays[0]!.url ? 'key card' : 'business';
      await widget.until(() => !widget.things.join().includes(gone), 'is not hidden');
    }
    widget.focusThing('A Danish bank');
    for (const at of [0, 1, 0, 1, 0]) {
      widget.element.contentSrc = overlays[at]!.url;
      await widget.settled();
    }
    await widget.until(
      () => widget.things.length === 4 && !widget.things.join().includes('key card'),
      'the first is back',
    );
    expect(widget.focused).to.contain('A Danish bank');
  });

  it('what the reader unfolded where it comes while the page is printed', async () => {
    const page = printing();
    const served = serveOverlay({ content: { steps: { 'forget-nemid': null } } }, { held: true });
    const widget = await switchGuide(served.attribute);
    widget.unfoldSources();
    page.before();
    served.release();
    await widget.until(() => widget.steps.length === 4, 'nothing is hidden');
    page.after();
    expect(unfolded(widget)).to.have.lengthOf(1);
  });
  it('no other thing where the one that has focus is hidden', async () => {
    const served = serveOverlay({ content: { nemidItems: { 'key-card': null } } }, { held: true });
    const widget = await switchGuide(served.attribute);
    widget.focusThing('A key card');
    served.release();
    await widget.until(() => widget.things.length === 4, 'nothing is hidden');
    expect(widget.focused).not.to.contain('The key app');
  });
});

describe('the address of an overlay', () => {
  usePage();
  it('is asked once by a widget that moved while it loads and one that comes then', async () => {
    const served = serveOverlay(
      { text: { en: { closures: { nemid: { status: 'Own' } } } } },
      { held: true },
    );
    const one = await switchGuide(served.attribute);
    await until(() => served.requests === 1, 'not asked for');
    stage().append(one.element);
    await until(() => served.aborted === 1 && served.requests === 2, 'not asked for again');
    const two = await switchGuide(served.attribute);
    await two.showDay('2090-03-01');
    served.release();
    for (const each of [one, two])
      await each.until(() => each.text.includes('Own'), 'does not show');
    expect(served.requests).to.equal(2);
  });
});

describe('an overlay', () => {
  usePage();
  it('unfolds the office where it brings its opening hours while the list is shown', async () => {
    const hours = [{ days: ['monday'], opens: '10:00', closes: '15:00' }];
    const served = serveOverlay(
      { content: { contacts: { 'citizen-service': { hours } } } },
      { held: true },
    );
    const widget = await ChecklistHarness.mount(
      `<mitid-document-checklist answers="route=counter citizenship=other" ${served.attribute}></mitid-document-checklist>`,
    );
    await widget.until(() => widget.hasList, 'no list');
    const office = (): boolean =>
      widget.allFolded.some(({ summary, open }) => open && summary === 'The office');
    expect(office()).to.equal(false);
    served.release();
    await widget.until(() => widget.text.includes('10:00'), 'no hours');
    await widget.settled();
    expect(office()).to.equal(true);
  });
  for (const [what, note] of [
    ['note', 'set-up-backup'],
    ['note that may hold', 'wait-24-hours'],
  ] as const) {
    it(`shows phone and e-mail address of a contact with a ${what}`, async () => {
      const contacts = { 'our-office': { ...mail['our-office'] } };
      const served = serveOverlay({
        content: { contacts, notes: { [note]: { contacts: ['our-office'] } } },
        text: { en: officeText },
      });
      const widget = await result(served);
      await widget.until(
        () => widget.links.some(({ href }) => href === 'mailto:borger@nordby.example'),
        'is not shown',
      );
    });
  }
});

describe('as-of', () => {
  usePage();
  it('keeps focus on the thing that has it where one before it has ended', async () => {
    const served = serveOverlay({
      content: { nemidItems: { 'key-card': { until: '2090-01-01' } } },
      text: { en: { closures: { nemid: { status: 'Own' } } } },
    });
    const widget = await switchGuide(served.attribute);
    await widget.until(() => widget.text.includes('Own'), 'is not back');
    widget.focusThing('The key app');
    widget.element.asOf = '2090-02-01';
    await widget.until(() => widget.things.length === 4, 'is not hidden');
    expect(widget.focused).to.contain('The key app');
  });
});
