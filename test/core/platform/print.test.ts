import { expect } from '@open-wc/testing';
import { SwitchHarness } from '../../widgets/switch-guide/switch-guide.harness.ts';
import { printing, replace, shadowStage, stage, usePage } from '../../support/widget-page.ts';

const mount = (within?: Element | ShadowRoot): Promise<SwitchHarness> =>
  SwitchHarness.mount('<mitid-switch-guide></mitid-switch-guide>', within);

/** The rules that hold while the page prints, as far as they are added by script. */
const printRules = (): string =>
  document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');

/** Whether an element would be left out on paper: the print rules, tried on the screen. */
function isLeftOut(element: Element): boolean {
  const media = document.adoptedStyleSheets.flatMap(({ cssRules }) => [
    ...cssRules,
  ]) as CSSMediaRule[];
  const rules = media.flatMap(({ cssRules }) => [...cssRules]) as CSSStyleRule[];
  const hiding = rules.filter(({ style }) => style.display === 'none');
  // What is hidden hides all that stands in it.
  return hiding.some(({ selectorText }) => element.closest(selectorText) !== null);
}

const htmlOf = (element: Element): string => (element.cloneNode() as Element).outerHTML;

describe('printing one widget', () => {
  usePage();

  it('leaves out everything else of the page', async () => {
    const page = printing();
    const around = stage();
    const before = document.createElement('p');
    around.append(before);
    const other = stage();
    const widget = await mount(around);
    await widget.click('Print');
    expect([before, other].map(isLeftOut)).to.deep.equal([true, true]);
    expect(isLeftOut(widget.element)).to.equal(false);
    page.after();
  });

  it('leaves out only on paper', async () => {
    const page = printing();
    const widget = await mount();
    await widget.click('Print');
    expect(printRules()).to.match(/^@media print/);
    page.after();
  });

  it('has the host page as it was, once printed', async () => {
    const page = printing();
    const around = stage();
    const widget = await mount(around);
    const path = [document.documentElement, document.body, around, widget.element];
    const before = path.map(htmlOf);
    const sheets = document.adoptedStyleSheets.length;
    await widget.click('Print');
    page.after();
    expect(path.map(htmlOf)).to.deep.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('keeps the sheets of the host page in place', async () => {
    const page = printing();
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const widget = await mount();
    await widget.click('Print');
    page.after();
    expect(document.adoptedStyleSheets.includes(own)).to.equal(true);
    document.adoptedStyleSheets = [];
  });

  it('can be done a second time', async () => {
    const page = printing();
    const widget = await mount();
    await widget.click('Print');
    page.after();
    await widget.click('Print');
    expect(isLeftOut(widget.element)).to.equal(false);
    expect(page.calls).to.equal(2);
    page.after();
    expect(printRules()).to.equal('');
  });

  it('prints what of the page it stands in, from inside a shadow root', async () => {
    const page = printing();
    const other = stage();
    const root = shadowStage();
    const widget = await mount(root);
    await widget.click('Print');
    expect(isLeftOut(root.host)).to.equal(false);
    expect(isLeftOut(other)).to.equal(true);
    page.after();
    expect(printRules()).to.equal('');
  });
});

describe('where nothing can be printed', () => {
  usePage();

  it('there is no button', async () => {
    replace(window, 'print', undefined as never);
    const widget = await mount();
    expect(widget.buttons).not.to.include('Print');
  });

  it('the reader is told, and the page is as it was', async () => {
    printing();
    const around = stage();
    const widget = await mount(around);
    const path = [document.documentElement, document.body, around, widget.element];
    const before = path.map(htmlOf);
    await widget.click('Print');
    await widget.until(() => widget.text.includes('Printing does not work here'), 'says nothing');
    expect(path.map(htmlOf)).to.deep.equal(before);
    expect(printRules()).to.equal('');
    expect(widget.focused).to.match(/Printing does not work here/);
  });

  it('what the reader does next puts the page back, also where a browser prints late', async () => {
    printing();
    const widget = await mount();
    await widget.click('Print');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(printRules()).to.equal('');
  });

  it('a browser that throws does not throw into the page', async () => {
    replace(window, 'print', () => {
      throw new DOMException('no');
    });
    const widget = await mount();
    await widget.click('Print');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(printRules()).to.equal('');
  });
});

describe('what is folded', () => {
  usePage();

  const isOpen = ({ open }: { readonly open: boolean }): boolean => open;

  it('is open while the page prints, and folded after', async () => {
    const page = printing();
    const widget = await mount();
    const before = widget.folded;
    expect(before.every(isOpen)).to.equal(false);
    page.before();
    expect(widget.folded.every(isOpen)).to.equal(true);
    page.after();
    expect(widget.folded).to.deep.equal(before);
  });

  it('stays open after printing where the reader had opened it', async () => {
    const page = printing();
    const widget = await mount();
    const { summary } = widget.folded.find((each) => !isOpen(each))!;
    widget.unfold(summary);
    const before = widget.folded;
    page.before();
    page.after();
    expect(widget.folded).to.deep.equal(before);
  });

  it('is folded again where the browser says twice that it prints', async () => {
    const page = printing();
    const widget = await mount();
    const before = widget.folded;
    page.before();
    page.before();
    page.after();
    expect(widget.folded).to.deep.equal(before);
  });

  it('is left alone in a widget that is no longer in the page', async () => {
    const page = printing();
    const widget = await mount();
    const before = widget.folded;
    widget.element.remove();
    page.before();
    expect(widget.folded).to.deep.equal(before);
    page.after();
  });
});
