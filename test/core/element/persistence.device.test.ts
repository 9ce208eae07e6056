/** The button that deletes, and devices that keep nothing or something else. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import {
  blockStorage,
  fillStorage,
  keep,
  onDevice,
  sharedKey,
  useDevice,
} from '../../support/visit.ts';
import { usePage } from '../../support/widget-page.ts';

const checker = (attributes = 'remember'): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);
const checklist = (attributes = 'remember'): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );

const saysSo = ({ text }: { readonly text: string }): boolean =>
  text.includes('Your answers are kept on this device.');

describe('the button that deletes what is kept', () => {
  usePage();
  useDevice();

  /** A checker that has kept an answer, and its button pressed from the keyboard. */
  async function deleted(): Promise<EligibilityHarness> {
    const widget = await checker();
    await widget.answer('none');
    widget.focusButton('Delete them');
    await widget.click('Delete them');
    return widget;
  }

  it('deletes it from the device', async () => {
    await deleted();
    expect(onDevice()).to.deep.equal({});
  });

  it('takes the answers off the page', async () => {
    const widget = await deleted();
    expect(widget.element.answers).to.deep.equal({});
    expect(widget.fact).to.equal('mitid');
  });

  it('takes the ticks off the page', async () => {
    const widget = await checklist();
    await widget.tick('passport');
    await widget.click('Delete them');
    expect(widget.element.ready).to.deep.equal([]);
  });

  it('takes it out of the widgets beside it too', async () => {
    const beside = await checklist();
    await beside.tick('passport');
    await deleted();
    await beside.settled();
    expect([beside.element.ready, saysSo(beside)]).to.deep.equal([[], false]);
  });

  it('goes away with it', async () => {
    const widget = await deleted();
    expect(saysSo(widget)).to.equal(false);
    expect(widget.buttons).not.to.include('Delete them');
  });

  it('leaves focus in the widget', async () => {
    const widget = await deleted();
    expect(document.activeElement === widget.element).to.equal(true);
    expect(widget.headings.map(({ text }) => text)).to.include(widget.focused);
  });

  it('leaves what the host has preset', async () => {
    const widget = await checker('remember answers="mitid=none"');
    await widget.answer('18-plus');
    await widget.click('Delete them');
    expect(widget.element.answers).to.deep.equal({ mitid: 'none' });
  });

  it('deletes also after the host has stopped keeping', async () => {
    const widget = await checker();
    await widget.answer('none');
    widget.element.toggleAttribute('remember', false);
    await widget.settled();
    await widget.click('Delete them');
    expect([onDevice(), saysSo(widget)]).to.deep.equal([{}, false]);
  });

  it('does not keep the widget from keeping what is said after it', async () => {
    const widget = await deleted();
    await widget.answer('works');
    expect(onDevice()).to.deep.equal({ [sharedKey]: 'mitid=works' });
  });
});

describe('a device', () => {
  usePage();
  useDevice();

  for (const [what, refuse] of [
    ['that forbids storage', blockStorage],
    ['that is full', fillStorage],
  ] as const) {
    it(`${what} lets the reader go on`, async () => {
      refuse();
      const widget = await checker();
      await widget.answer('works');
      await widget.untilResult();
      expect(widget.result).to.equal('You already have MitID');
    });

    it(`${what} is not said to keep anything`, async () => {
      refuse();
      const widget = await checker();
      await widget.answer('none');
      expect(saysSo(widget)).to.equal(false);
    });
  }

  for (const [what, junk] of Object.entries({
    'another text': 'Lorem ipsum <b>&&=%%%\u0000',
    'a text that is far too long': 'mitid=works&'.repeat(10_000),
    JSON: '{"answers":{"mitid":"works"}}',
  })) {
    it(`with ${what} in place of ours brings nothing back`, async () => {
      keep(junk);
      const widget = await checker();
      expect(widget.element.answers).to.deep.equal({});
    });

    it(`with ${what} in place of ours has it replaced by what the reader says`, async () => {
      keep(junk);
      await (await checker()).answer('none');
      expect(onDevice()).to.deep.equal({ [sharedKey]: 'mitid=none' });
    });
  }

  it('with facts that this version does not know shows the rest', async () => {
    keep('shoe-size=42&mitid=none&age=very-old');
    const widget = await checker();
    expect(widget.element.answers).to.deep.equal({ mitid: 'none' });
  });

  it('with what another version has kept has that left alone', async () => {
    keep('mitid=works', 'mitid-widgets/2');
    const widget = await checker();
    expect(widget.element.answers).to.deep.equal({});
    expect(onDevice()).to.deep.equal({ 'mitid-widgets/2': 'mitid=works' });
  });
});
