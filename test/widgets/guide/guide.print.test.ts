/** The guide on paper: one part, or all of them. */
import { expect } from '@open-wc/testing';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { atFirstPart, GuideHarness } from './guide.harness.ts';
import { printing, replace, shadowStage, stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', within?: Element | ShadowRoot): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${atFirstPart(attributes)}></${tag}>`, within);
const printAll = 'Print the whole guide';
/** A guide with few parts is as good as one with all for most of what follows. */
const few = 'only="overview switch-guide faq"';

/** Whether an element of the page is left out on paper, by the rules that are there for that. */
const isLeftOut = (element: Element): boolean =>
  document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules] as CSSMediaRule[])
    .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[])
    .filter(({ style }) => style.display === 'none')
    .some(({ selectorText }) => element.closest(selectorText) !== null);

describe(`<${tag}> on paper`, () => {
  usePage();

  /** Presses the button, and waits until the browser is asked to print. */
  async function print(guide: GuideHarness, page = printing()): Promise<typeof page> {
    await guide.click(printAll);
    await guide.until(() => page.calls > 0, 'does not print');
    return page;
  }

  describe('the whole', () => {
    it('shows all parts while it prints, in the order of the list', async () => {
      const guide = await mount('open="faq"');
      const page = await print(guide);
      expect(guide.shown).to.have.lengthOf(12);
      expect(guide.shown.slice(0, 2)).to.deep.equal(['overview', 'get-started']);
      page.after();
    });

    it('shows the content of all parts before it prints', async () => {
      const guide = await mount();
      let headings: string[] = [];
      replace(window, 'print', () => {
        headings = guide.headings.filter(({ level }) => level === 3).map(({ text }) => text);
      });
      await guide.click(printAll);
      await guide.until(() => headings.length > 0, 'does not print');
      window.dispatchEvent(new Event('afterprint'));
      expect(headings).to.have.lengthOf(12);
      expect(headings.at(-1)).to.equal('Who can I ask?');
    });

    it('prints once, also where the button is pressed twice', async () => {
      const guide = await mount(few);
      const page = printing();
      void guide.click(printAll);
      await print(guide, page);
      await guide.settled();
      page.after();
      await guide.until(() => guide.shown.length === 1, 'is not as before');
      expect(page.calls).to.equal(1);
    });

    it('leaves out the rest of the page', async () => {
      const other = stage();
      const guide = await mount(few);
      const page = await print(guide);
      expect([other, guide.element].map(isLeftOut)).to.deep.equal([true, false]);
      page.after();
    });

    it('prints from inside a shadow root', async () => {
      const other = stage();
      const root = shadowStage();
      const guide = await mount(few, root);
      const page = await print(guide);
      expect([other, root.host].map(isLeftOut)).to.deep.equal([true, false]);
      page.after();
    });

    it('has the part that was open, and no other, once printed', async () => {
      const guide = await mount(few);
      await guide.go('I still have NemID');
      (await print(guide)).after();
      await guide.settled();
      expect([guide.shown, guide.current]).to.deep.equal([
        ['switch-guide'],
        ['I still have NemID'],
      ]);
    });

    it('has the place in the part as it was, once printed', async () => {
      const guide = await mount(few);
      await guide.go('Questions and answers');
      await guide.part(FinderHarness).search('passport');
      (await print(guide)).after();
      await guide.settled();
      expect(guide.part(FinderHarness).query).to.equal('passport');
    });

    it('leaves focus at the button', async () => {
      const guide = await mount(few);
      guide.focusButton(printAll);
      (await print(guide)).after();
      await guide.settled();
      expect(guide.focused).to.equal(printAll);
    });

    it('says once when it was printed', async () => {
      const guide = await mount(few);
      const page = await print(guide);
      page.before();
      expect(guide.text.split('Printed on').length - 1).to.equal(1);
      page.after();
    });

    it('can be printed a second time', async () => {
      const guide = await mount(few);
      const page = await print(guide);
      page.after();
      await guide.settled();
      await guide.click(printAll);
      await guide.until(() => page.calls === 2, 'does not print again');
      page.after();
    });

    it('prints only the parts that the host shows', async () => {
      const guide = await mount('exclude="faq"');
      const page = await print(guide);
      expect(guide.shown).to.have.lengthOf(11);
      page.after();
    });

    it('has one part again when the reader goes on where the browser cannot print', async () => {
      const guide = await mount(few);
      await print(guide);
      await guide.go('Questions and answers');
      expect(guide.shown).to.deep.equal(['faq']);
    });

    it('does not print when it is taken out in the meantime', async () => {
      const guide = await mount(few);
      const page = printing();
      await guide.click(printAll);
      guide.element.remove();
      stage().append(guide.element);
      await guide.ready();
      await print(guide, page);
      page.after();
      await guide.settled();
      expect([page.calls, guide.shown]).to.deep.equal([1, ['overview']]);
    });
  });

  describe('one part', () => {
    it('prints what of the page the guide stands in', async () => {
      const other = stage();
      const page = printing();
      const guide = await mount('open="switch-guide"');
      await guide.click('Print');
      expect([page.calls, ...[other, guide.element].map(isLeftOut)]).to.deep.equal([
        1,
        true,
        false,
      ]);
      page.after();
    });

    it('prints no other part', async () => {
      const page = printing();
      const guide = await mount('open="switch-guide"');
      await guide.click('Print');
      expect(guide.shown).to.deep.equal(['switch-guide']);
      page.after();
    });

    it('unfolds what is folded in it', async () => {
      const page = printing();
      const guide = await mount('open="faq"');
      page.before();
      expect(guide.onPaper.map(({ open }) => open)).not.to.include(false);
      page.after();
    });
  });
});
