/** The guide where a part of it cannot be loaded, or is still on its way. */
import { expect } from '@open-wc/testing';
import { partLoaders } from '../../src/content/generated/loaders.ts';
import { widgetLoaders } from '../../src/widgets/guide/load-widget.ts';
import { expectConsole } from '../support/console.ts';
import { isVisible } from '../support/harness.ts';
import { FinderHarness } from '../support/harness-finder.ts';
import { GuideHarness } from '../support/harness-guide.ts';
import { cleanUp, listen, printing, replace, stage, usePage } from '../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', fallback = ''): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${attributes}>${fallback}</${tag}>`);
const code = widgetLoaders as Record<string, () => Promise<unknown>>;
const says = /<mitid-guide> could not load <mitid-faq>/;

/** The code of a part cannot be loaded, until it is mended. */
function lose(part: string): { readonly tries: () => number; mend: () => void } {
  const real = code[part]!;
  let [tries, isLost] = [0, true];
  replace(code, part, () => {
    tries++;
    return isLost ? Promise.reject(new Error('No network')) : real();
  });
  return { tries: () => tries, mend: () => (isLost = false) };
}

/** The code of a part is on its way, until it is let through or lost. */
function hold(part: string): { readonly release: () => void; readonly fail: () => void } {
  const real = code[part]!;
  let release = (): void => undefined;
  let fail = (): void => undefined;
  const released = new Promise<void>((done, lost) => {
    release = done;
    fail = () => {
      lost(new Error('No network'));
    };
  });
  replace(code, part, () => released.then(real));
  cleanUp(() => {
    release();
  });
  return { release, fail };
}

async function withFailed(attributes = ''): Promise<GuideHarness> {
  const guide = await mount(`only="overview faq help-contacts" ${attributes}`);
  await guide.choose('Questions and answers');
  await guide.until(() => guide.isFailed, 'does not say that it failed');
  return guide;
}

describe(`<${tag}> where the code of a part cannot be loaded`, () => {
  usePage();

  it('says so in place of the part, with a link and a way to try again', async () => {
    expectConsole(says);
    lose('faq');
    const guide = await withFailed();
    expect(guide.text).to.contain('This guide could not be loaded');
    expect(guide.links.map(({ href }) => href)).to.include('https://www.mitid.dk/en-gb/');
    expect(guide.buttons).to.include('Try again');
  });

  it('tells the host and the console once', async () => {
    expectConsole(says);
    lose('faq');
    const lines = listen('error');
    const guide = await withFailed();
    expect(guide.events('mitid-error')).to.deep.equal([
      { widget: 'guide', code: 'code-unavailable', message: 'could not load <mitid-faq>.' },
    ]);
    expect(lines).to.have.lengthOf(1);
  });

  it('keeps the list, and marks the part that the reader wanted', async () => {
    expectConsole(says);
    lose('faq');
    expect((await withFailed()).current).to.deep.equal(['Questions and answers']);
  });

  it('moves focus to a heading with the name of the part', async () => {
    expectConsole(says);
    lose('faq');
    const guide = await withFailed();
    expect(guide.focusedHeading).to.deep.equal({ level: 3, text: 'Questions and answers' });
  });

  it('does not count the part as opened', async () => {
    expectConsole(says);
    lose('faq');
    expect((await withFailed()).progress.words).to.equal('1 of 3 parts opened');
  });

  it('opens the other parts', async () => {
    expectConsole(says);
    lose('faq');
    const guide = await withFailed();
    await guide.go('Whom to ask');
    expect(guide.shown).to.deep.equal(['help-contacts']);
  });

  it('says so again when the reader comes back, and does not try by itself', async () => {
    expectConsole(says);
    const { tries } = lose('faq');
    const guide = await withFailed();
    await guide.go('Whom to ask');
    await guide.choose('Questions and answers');
    expect([guide.isFailed, tries()]).to.deep.equal([true, 1]);
  });

  it('opens the part after "Try again" once it can be loaded, with focus on its heading', async () => {
    expectConsole(says);
    const { mend } = lose('faq');
    const guide = await withFailed();
    mend();
    guide.focusButton('Try again');
    await guide.click('Try again');
    await guide.arrived('Questions and answers');
    expect(guide.focusedHeading).to.deep.equal({ level: 3, text: 'Questions and answers' });
  });

  it('does not leave focus nowhere where "Try again" fails', async () => {
    expectConsole(says);
    const { tries } = lose('faq');
    const guide = await withFailed();
    guide.focusButton('Try again');
    await guide.click('Try again');
    await guide.until(() => tries() === 2 && guide.isFailed, 'does not try again');
    expect(guide.focusedHeading?.text).to.equal('Questions and answers');
  });

  it('does not take focus where it is the first part that fails', async () => {
    expectConsole(says);
    lose('faq');
    const guide = GuideHarness.place(`<${tag} open="faq"></${tag}>`);
    await guide.until(() => guide.isFailed, 'does not say that it failed');
    expect(document.activeElement === document.body).to.equal(true);
  });

  for (const look of ['theme="light"', 'theme="dark"', 'lang="da"']) {
    it(`axe finds nothing, ${look}`, async () => {
      expectConsole(says);
      lose('faq');
      const guide = GuideHarness.place(`<${tag} open="faq" ${look}></${tag}>`);
      await guide.until(() => guide.isFailed, 'does not say that it failed');
      expect(await guide.axe()).to.deep.equal([]);
    });
  }
});

/** Content that was loaded once stays, so each of these tests has a part that no other one opens. */
describe(`<${tag}> where the content of a part cannot be loaded`, () => {
  usePage();

  const loseContent = (part: 'safety' | 'services'): void => {
    const loaders = partLoaders[part] as Record<string, () => Promise<never>>;
    replace(loaders, 'en', () => Promise.reject(new Error('No network')));
  };

  it('says so in the part, moves focus to it, and opens the others', async () => {
    expectConsole(/<mitid-safety-check> could not load its content/);
    loseContent('safety');
    const guide = await mount();
    await guide.choose('Is it a scam?');
    await guide.until(() => guide.isFailed && guide.hasPartFocus, 'does not say that it failed');
    await guide.go('Whom to ask');
    expect(guide.shown).to.deep.equal(['help-contacts']);
  });

  it('prints the whole guide all the same', async () => {
    expectConsole(/<mitid-service-directory> could not load its content/);
    loseContent('services');
    const guide = GuideHarness.place(`<${tag} only="service-directory faq"></${tag}>`);
    await guide.until(() => guide.isFailed, 'does not say that it failed');
    const page = printing();
    await guide.click('Print the whole guide');
    await guide.until(() => page.calls > 0, 'does not print');
    expect(guide.part(FinderHarness, 'faq').heading.text).to.equal('Questions and answers');
    page.after();
  });
});

describe(`<${tag}> while a part is on its way`, () => {
  usePage();

  it('says that it loads, beside the list', async () => {
    hold('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    expect(guide.text).to.contain('Loading …');
    expect(guide.current).to.deep.equal(['Questions and answers']);
  });

  it('lets the reader go elsewhere, and stays there when the part comes', async () => {
    const { release } = hold('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    await guide.go('Whom to ask');
    release();
    await guide.settled();
    expect(guide.shown).to.deep.equal(['help-contacts']);
    expect(guide.focusedHeading?.text).to.equal('Whom can I ask?');
  });

  it('says nothing when it is taken out and the part is lost', async () => {
    const { fail } = hold('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    const seen = guide.seen.length;
    guide.element.remove();
    fail();
    await guide.settled();
    expect(guide.seen).to.have.lengthOf(seen);
  });

  it('shows the part when it was taken out, and is put back once the part has come', async () => {
    const { release } = hold('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    guide.element.remove();
    release();
    await guide.settled();
    stage().append(guide.element);
    await guide.until(() => guide.isReady && guide.shown.join() === 'faq', 'is not there');
  });

  it('loads the code of no part but the one that is open', async () => {
    const { tries } = lose('faq');
    await mount('only="overview faq"');
    expect(tries()).to.equal(0);
  });

  it('shows the fallback of the host until the first part is there, and not after', async () => {
    const { release } = hold('faq');
    const guide = GuideHarness.place(`<${tag} open="faq"><p>Read it on our page</p></${tag}>`);
    const fallback = guide.element.querySelector('p')!;
    await guide.until(() => guide.list.length > 0, 'has no list');
    const before = isVisible(fallback);
    release();
    await guide.ready();
    expect([before, isVisible(fallback)]).to.deep.equal([true, false]);
  });

  it('does not show the fallback of the host for a part that comes later', async () => {
    hold('faq');
    const guide = await mount('', '<p>Read it on our page</p>');
    await guide.choose('Questions and answers');
    expect(isVisible(guide.element.querySelector('p')!)).to.equal(false);
  });
});
