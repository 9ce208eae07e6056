import { expect } from '@open-wc/testing';
import { announce, prepareAnnouncer } from '../../../src/core/platform/announcer.ts';
import { until } from '../../support/widget.harness.ts';
import { announced, cleanUp, replace } from '../../support/widget-page.ts';

const regions = (): Element[] => [...document.querySelectorAll('[aria-live]')];

/** Lets timers run when the test says so. */
function clock(): () => void {
  const due = new Map<number, () => void>();
  let last = 0;
  replace(window, 'setTimeout', ((run: () => void) => {
    due.set(++last, run);
    return last;
  }) as unknown as typeof setTimeout);
  replace(window, 'clearTimeout', ((id: number) => void due.delete(id)) as typeof clearTimeout);
  return () => {
    const [first] = due;
    if (!first) return;
    due.delete(first[0]);
    first[1]();
  };
}

describe('announcer', () => {
  beforeEach(() => {
    for (const each of regions()) each.remove();
  });

  it('has one polite region a page, empty before the first text', () => {
    prepareAnnouncer(document.body);
    prepareAnnouncer(document.body);
    expect(regions()).to.have.lengthOf(1);
    expect(regions()[0]?.getAttribute('aria-live')).to.equal('polite');
    expect(announced()).to.equal('');
  });

  it('makes the region again where the page took it away', () => {
    prepareAnnouncer(document.body);
    regions()[0]?.remove();
    prepareAnnouncer(document.body);
    expect(regions()).to.have.lengthOf(1);
  });

  it('says a text, in its language', async () => {
    announce('To af tre', 'da', document.body);
    await until(() => announced() === 'To af tre', 'says nothing');
    expect(regions()[0]?.getAttribute('lang')).to.equal('da');
  });

  it('is not seen on the page but can be read', () => {
    prepareAnnouncer(document.body);
    const { width, height } = regions()[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('sets the text in a later task than the one that emptied it', () => {
    const next = clock();
    announce('One', 'en', document.body);
    expect(announced()).to.equal('');
    next();
    expect(announced()).to.equal('One');
  });

  it('is emptied again after the text', () => {
    const next = clock();
    announce('One', 'en', document.body);
    next();
    next();
    expect(announced()).to.equal('');
  });

  it('says the last of two texts that come one upon the other', async () => {
    announce('One', 'en', document.body);
    announce('Two', 'en', document.body);
    await until(() => announced() === 'Two', 'does not say the last');
  });

  for (const [what, tag, attributes] of [
    ['a dialog', 'dialog', { open: '' }],
    ['what says that it is modal', 'div', { 'aria-modal': 'true' }],
    ['what has the role of a dialog', 'div', { role: 'alertdialog' }],
  ] as const) {
    it(`speaks inside ${what} that holds the widget, since nothing outside of it is read`, async () => {
      const dialog = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) dialog.setAttribute(name, value);
      const within = document.createElement('div');
      const widget = document.createElement('p');
      dialog.append(within);
      within.attachShadow({ mode: 'open' }).append(widget);
      document.body.append(dialog);
      cleanUp(() => {
        dialog.remove();
      });
      prepareAnnouncer(widget);
      prepareAnnouncer(widget);
      announce('Two of three', 'en', widget);
      await until(() => dialog.textContent === 'Two of three', 'says nothing');
      expect(dialog.querySelectorAll('[aria-live]')).to.have.lengthOf(1);
    });
  }
});
