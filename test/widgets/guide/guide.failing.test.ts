/** The guide where the code or the content of a part cannot be loaded. */
import { expect } from '@open-wc/testing';
import { expectConsole } from '../../support/console.ts';
import { loseCode, loseContent } from '../../support/guide-loads.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { atFirstPart, GuideHarness } from './guide.harness.ts';
import { listen, printing, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = ''): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${atFirstPart(attributes)}></${tag}>`);
const says = /<mitid-guide> could not load <mitid-faq>/;

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
    loseCode('faq');
    const guide = await withFailed();
    expect(guide.text).to.contain('This guide could not be loaded');
    expect(guide.links.map(({ href }) => href)).to.include('https://www.mitid.dk/en-gb/');
    expect(guide.buttons).to.include('Try again');
  });

  it('tells the host and the console once', async () => {
    expectConsole(says);
    loseCode('faq');
    const lines = listen('error');
    const guide = await withFailed();
    expect(guide.events('mitid-error')).to.deep.equal([
      { widget: 'guide', code: 'code-unavailable', message: 'could not load <mitid-faq>.' },
    ]);
    expect(lines).to.have.lengthOf(1);
  });

  it('keeps the list, and marks the part that the reader wanted', async () => {
    expectConsole(says);
    loseCode('faq');
    expect((await withFailed()).current).to.deep.equal(['Questions and answers']);
  });

  it('moves focus to a heading with the name of the part', async () => {
    expectConsole(says);
    loseCode('faq');
    const guide = await withFailed();
    expect(guide.focusedHeading).to.deep.equal({ level: 3, text: 'Questions and answers' });
  });

  it('opens the other parts', async () => {
    expectConsole(says);
    loseCode('faq');
    const guide = await withFailed();
    await guide.go('Where to get help');
    expect(guide.shown).to.deep.equal(['help-contacts']);
  });

  it('says so again when the reader comes back, and does not try by itself', async () => {
    expectConsole(says);
    const { tries } = loseCode('faq');
    const guide = await withFailed();
    await guide.go('Where to get help');
    await guide.choose('Questions and answers');
    expect([guide.isFailed, tries()]).to.deep.equal([true, 1]);
  });

  it('opens the part after "Try again" once it can be loaded, with focus on its heading', async () => {
    expectConsole(says);
    const { mend } = loseCode('faq');
    const guide = await withFailed();
    mend();
    guide.focusButton('Try again');
    await guide.click('Try again');
    await guide.arrived('Questions and answers');
    expect(guide.focusedHeading).to.deep.equal({ level: 3, text: 'Questions and answers' });
  });

  it('does not leave focus nowhere where "Try again" fails', async () => {
    expectConsole(says);
    const { tries } = loseCode('faq');
    const guide = await withFailed();
    guide.focusButton('Try again');
    await guide.click('Try again');
    await guide.until(() => tries() === 2 && guide.isFailed, 'does not try again');
    expect(guide.focusedHeading?.text).to.equal('Questions and answers');
  });

  it('does not take focus where it is the first part that fails', async () => {
    expectConsole(says);
    loseCode('faq');
    const guide = GuideHarness.place(`<${tag} open="faq"></${tag}>`);
    await guide.until(() => guide.isFailed, 'does not say that it failed');
    expect(document.activeElement === document.body).to.equal(true);
  });

  for (const look of ['theme="light"', 'theme="dark"', 'lang="da"']) {
    it(`axe finds nothing, ${look}`, async () => {
      expectConsole(says);
      loseCode('faq', look.startsWith('lang') ? 'da' : 'en');
      const guide = GuideHarness.place(`<${tag} open="faq" ${look}></${tag}>`);
      await guide.until(() => guide.isFailed, 'does not say that it failed');
      expect(await guide.axe()).to.deep.equal([]);
    });
  }

  it('has the other parts on paper, and says what is missing in the console', async () => {
    expectConsole(says);
    loseCode('faq');
    const lines = listen('error');
    const page = printing();
    const guide = await mount('only="overview faq help-contacts"');
    await guide.click('Print the whole guide');
    await guide.until(() => page.calls > 0, 'does not print');
    expect(guide.shown).to.deep.equal(['overview', 'help-contacts']);
    expect(lines).to.have.lengthOf(1);
    page.after();
  });

  it('has the other parts on paper also when it is open', async () => {
    expectConsole(says);
    loseCode('faq');
    const page = printing();
    const guide = await withFailed();
    await guide.click('Print the whole guide');
    await guide.until(() => page.calls > 0, 'does not print');
    expect(guide.shown).to.deep.equal(['overview', 'help-contacts']);
    page.after();
  });
});

describe(`<${tag}> where the content of a part cannot be loaded`, () => {
  usePage();

  it('says so in the part, moves focus to it, and opens the others', async () => {
    expectConsole(/<mitid-safety-check> could not load its content/);
    loseContent('safety');
    const guide = await mount();
    await guide.choose('Is it a scam?');
    await guide.until(() => guide.isFailed && guide.hasPartFocus, 'does not say that it failed');
    await guide.go('Where to get help');
    expect(guide.shown).to.deep.equal(['help-contacts']);
  });

  it('prints the whole guide all the same', async () => {
    expectConsole(/<mitid-service-directory> could not load its content/);
    loseContent('services');
    const guide = GuideHarness.place(
      `<${tag} only="service-directory faq" open="service-directory"></${tag}>`,
    );
    await guide.until(() => guide.isFailed, 'does not say that it failed');
    const page = printing();
    await guide.click('Print the whole guide');
    await guide.until(() => page.calls > 0, 'does not print');
    expect(guide.part(FinderHarness, 'faq').heading.text).to.equal('Questions and answers');
    page.after();
  });
});
