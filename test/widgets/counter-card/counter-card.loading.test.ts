import { expect } from '@open-wc/testing';
import { importsOf } from '../../support/imports.ts';
import { expectConsole } from '../../support/console.ts';
import { CardHarness } from './counter-card.harness.ts';
import { listen, replace, usePage } from '../../support/widget-page.ts';
import { loadingSuite } from '../../support/widget-suite.ts';

loadingSuite({
  name: 'counter-card',
  part: 'counter',
  Harness: CardHarness,
  heading: { en: 'A card to show at the counter', da: 'Et kort, du kan vise ved skranken' },
});

describe('loading: the Danish on <mitid-counter-card>', () => {
  usePage();
  const loaders = importsOf('counter');

  /** A card that was asked for while its Danish cannot be loaded. */
  async function failed(): Promise<{
    widget: CardHarness;
    tries: () => number;
    mend: () => void;
  }> {
    expectConsole(/could not load its content/);
    const real = loaders['da']!;
    let tries = 0;
    replace(loaders, 'da', () => {
      tries++;
      return Promise.reject(new Error('No network'));
    });
    const widget = await CardHarness.mount('<mitid-counter-card></mitid-counter-card>');
    await widget.choose(0);
    await widget.until(() => widget.isFailed, 'does not show that it failed');
    return {
      widget,
      tries: () => tries,
      mend: () => {
        replace(loaders, 'da', real);
      },
    };
  }

  it('is not asked for before something is chosen', async () => {
    let tries = 0;
    const real = loaders['da']!;
    replace(loaders, 'da', () => {
      tries++;
      return real();
    });
    await CardHarness.mount('<mitid-counter-card></mitid-counter-card>');
    expect(tries).to.equal(0);
  });

  it('is not replaced by another language: no card is shown without it', async () => {
    const { widget } = await failed();
    expect(widget.isShown).to.equal(false);
  });

  it('is told to the host and the console once where it cannot be loaded', async () => {
    const lines = listen('error');
    const { widget } = await failed();
    widget.element.requestUpdate();
    await widget.settled();
    expect(lines).to.have.lengthOf(1);
    expect(widget.events('mitid-error').map(({ code }) => code)).to.deep.equal([
      'content-unavailable',
    ]);
  });

  it('is not asked for again by itself', async () => {
    const { widget, tries } = await failed();
    widget.element.requestUpdate();
    await widget.settled();
    expect(tries()).to.equal(1);
  });

  it('leaves focus in the widget where it cannot be loaded for the second time', async () => {
    const { widget, tries } = await failed();
    widget.focusButton('Try again');
    await widget.click('Try again');
    await widget.until(() => tries() === 2 && widget.isFailed, 'does not try again');
    expect(document.activeElement === widget.element).to.equal(true);
  });

  it('is on the card, which has focus, after "Try again" once it can be loaded', async () => {
    const { widget, mend } = await failed();
    mend();
    await widget.click('Try again');
    await widget.until(() => widget.isShown, 'shows no card');
    expect(widget.danish).to.deep.equal(['Jeg vil gerne have MitID.']);
    expect(widget.isCardFocused).to.equal(true);
  });
});
