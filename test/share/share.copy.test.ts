import { expect } from '@open-wc/testing';
import { acceptingClipboard, missingClipboard, refusingClipboard } from '../support/clipboard.ts';
import { until } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { ShareHarness } from './share.harness.ts';
import { announced, usePage } from '../support/widget-page.ts';

/** A list whose link is on the screen. */
async function shown(attributes = ''): Promise<{ widget: ChecklistHarness; share: ShareHarness }> {
  const widget = await ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );
  const share = new ShareHarness(widget);
  await share.toggle();
  return { widget, share };
}

describe('the link in its field', () => {
  usePage();

  it('has a name', async () => {
    expect((await shown()).share.fieldName).to.equal('Link');
  });

  it('cannot be changed', async () => {
    expect((await shown()).share.isReadOnly).to.equal(true);
  });

  it('is marked as a whole when the field gets focus', async () => {
    const { share } = await shown();
    share.focusField();
    expect(share.marked).to.equal(share.link);
  });
});

describe('the button that copies the link', () => {
  usePage();

  it('copies exactly the link', async () => {
    const copied = acceptingClipboard();
    const { widget, share } = await shown();
    await widget.click('Copy link');
    expect(copied).to.deep.equal([share.link]);
  });

  it('says that it is done', async () => {
    acceptingClipboard();
    const { widget } = await shown();
    await widget.click('Copy link');
    await widget.until(() => widget.buttons.includes('Copied'), 'does not say so');
  });

  it('keeps focus', async () => {
    acceptingClipboard();
    const { widget } = await shown();
    widget.focusButton('Copy link');
    await widget.click('Copy link');
    await widget.until(() => widget.focused === 'Copied', 'loses focus');
  });

  for (const [lang, name, words] of [
    ['en', 'Copy link', 'Link copied'],
    ['da', 'Kopier link', 'Linket er kopieret'],
  ] as const) {
    it(`says so to screen readers: ${lang}`, async () => {
      acceptingClipboard();
      const { widget } = await shown(`lang="${lang}"`);
      await widget.click(name);
      await until(() => announced() !== '', 'nothing is announced');
      expect(announced()).to.equal(words);
    });
  }

  it('offers to copy again once the link is another', async () => {
    acceptingClipboard();
    const { widget } = await shown();
    await widget.click('Copy link');
    await widget.until(() => widget.buttons.includes('Copied'), 'does not say so');
    await widget.tick('passport');
    expect(widget.buttons).to.include('Copy link');
  });

  for (const [what, refuse] of [
    ['refuses', refusingClipboard],
    ['is missing', missingClipboard],
  ] as const) {
    it(`marks the link, so that the reader can copy it, where the clipboard ${what}`, async () => {
      refuse();
      const { widget, share } = await shown();
      await widget.click('Copy link');
      await widget.until(() => share.marked === share.link, 'does not mark the link');
    });

    it(`does not say that it is copied where the clipboard ${what}`, async () => {
      refuse();
      const { widget, share } = await shown();
      await widget.click('Copy link');
      await widget.until(() => share.marked !== '', 'does not mark the link');
      expect(widget.buttons).to.include('Copy link');
    });
  }
});
