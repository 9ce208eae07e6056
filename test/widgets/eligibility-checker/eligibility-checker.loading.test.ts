import { expect } from '@open-wc/testing';
import { importsOf } from '../../support/imports.ts';
import { expectConsole } from '../../support/console.ts';
import { EligibilityHarness } from './eligibility-checker.harness.ts';
import { cleanUp, listen, replace, usePage } from '../../support/widget-page.ts';
import { loadingSuite } from '../../support/widget-suite.ts';

loadingSuite({
  name: 'eligibility-checker',
  part: 'eligibility',
  Harness: EligibilityHarness,
  heading: { en: 'How do I get MitID?', da: 'Hvordan får du MitID?' },
});

const untilTestEnds = (): Promise<void> =>
  new Promise((done) => {
    cleanUp(done);
  });

describe('loading: the result of <mitid-eligibility-checker>', () => {
  usePage();
  const loaders = importsOf('results');

  /** A checker whose host has said everything, where the first tries to load results fail. */
  async function failed(answers = 'mitid=works'): Promise<{
    widget: EligibilityHarness;
    tries: () => number;
    mend: () => void;
  }> {
    expectConsole(/could not load its content/);
    const real = loaders['en']!;
    let tries = 0;
    replace(loaders, 'en', () => {
      tries++;
      const fail = (): never => {
        throw new Error('No network');
      };
      // A widget that asks again by itself would never end.
      return tries > 5 ? untilTestEnds().then(fail) : Promise.resolve().then(fail);
    });
    const widget = EligibilityHarness.place(
      `<mitid-eligibility-checker answers="${answers}"></mitid-eligibility-checker>`,
    );
    await widget.ready();
    if (answers === '') await widget.answer('works');
    await widget.until(() => widget.isFailed || tries > 5, 'does not show that it failed');
    return {
      widget,
      tries: () => tries,
      mend: () => {
        replace(loaders, 'en', real);
      },
    };
  }

  it('shows its heading and "Try again" where the result cannot be loaded', async () => {
    const { widget } = await failed();
    expect(widget.heading.text).to.equal('How do I get MitID?');
    expect(widget.buttons).to.deep.equal(['Try again']);
  });

  it('moves focus to the words that say so where the last answer leads there, and again after "Try again"', async () => {
    const { widget, tries } = await failed('');
    const words = 'This guide could not be loaded';
    await widget.until(() => widget.focused === words, 'focus is elsewhere');
    await widget.click('Try again');
    await widget.until(() => tries() === 2 && widget.focused === words, 'focus is elsewhere');
  });

  it('keeps "Try again", and focus on it, until it is known what comes of it', async () => {
    const { widget } = await failed();
    replace(loaders, 'en', () =>
      untilTestEnds().then(() => Promise.reject(new Error('No network'))),
    );
    widget.focusButton('Try again');
    await widget.click('Try again');
    expect([widget.buttons, widget.focused]).to.deep.equal([['Try again'], 'Try again']);
    expect(widget.text).to.include('Loading …');
  });

  it('does not ask again by itself where the result cannot be loaded', async () => {
    const { widget, tries } = await failed();
    widget.element.requestUpdate();
    await widget.settled();
    expect(tries()).to.equal(1);
  });

  it('tells the host and the console once that the result cannot be loaded', async () => {
    const lines = listen('error');
    const { widget } = await failed();
    expect(lines).to.have.lengthOf(1);
    expect(widget.events('mitid-error').map(({ code }) => code)).to.deep.equal([
      'content-unavailable',
    ]);
  });

  it('tells no outcome where the result cannot be loaded', async () => {
    const { widget } = await failed();
    expect(widget.events('mitid-outcome')).to.be.empty;
  });

  it('shows the result after "Try again" once it can be loaded', async () => {
    const { widget, mend } = await failed();
    mend();
    await widget.click('Try again');
    await widget.untilResult();
    expect(widget.result).to.equal('You already have MitID');
  });
});

describe('loading: what <mitid-eligibility-checker> works out', () => {
  usePage();

  it('is worked out before the first press, while nothing else is to do', async () => {
    const works: (() => void)[] = [];
    replace(window, 'requestIdleCallback', (work) =>
      works.push(() => {
        work({ didTimeout: false, timeRemaining: () => 0 });
      }),
    );
    const widget = EligibilityHarness.place(
      '<mitid-eligibility-checker></mitid-eligibility-checker>',
    );
    await widget.ready();
    for (let work = works.shift(); work; work = works.shift()) work();
    const remembered: string[] = [];
    const set = Reflect.get(Map.prototype, 'set') as (...entry: unknown[]) => Map<unknown, unknown>;
    replace(
      Map.prototype,
      'set',
      function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
        if (String(key).startsWith('longest ')) remembered.push(String(key));
        return Reflect.apply(set, this, [key, value]);
      },
    );
    await widget.answer('none');
    expect(remembered).to.deep.equal([]);
  });
});
