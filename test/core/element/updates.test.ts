/** How often widgets render: once where something changed for them, and not at all where nothing did. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/eligibility-checker/define.ts';
import { MitidElement } from '../../../src/core/element/mitid-element.ts';
import { replace, stage, usePage } from '../../support/widget-page.ts';

type Checker = HTMLElementTagNameMap['mitid-eligibility-checker'];

/** Which widgets update from now on, in order. */
function watchUpdates(): Element[] {
  const seen: Element[] = [];
  const prototype = MitidElement.prototype as unknown as { update: (changed: unknown) => void };
  const { update } = prototype;
  replace(prototype, 'update', function (this: Element, changed) {
    seen.push(this);
    update.call(this as never, changed);
  });
  return seen;
}

async function settled(widgets: readonly Checker[]): Promise<void> {
  for (const each of widgets) while (!(await each.updateComplete));
}

describe('an update', () => {
  usePage();

  async function mountThree(): Promise<Checker[]> {
    const widgets = [1, 2, 3].map(() => document.createElement('mitid-eligibility-checker'));
    const ready = widgets.map(
      (each) => new Promise((done) => each.addEventListener('mitid-ready', done, { once: true })),
    );
    stage().append(...widgets);
    await Promise.all(ready);
    await settled(widgets);
    return widgets;
  }

  it('happens once in every widget of the page where a question is answered', async () => {
    const widgets = await mountThree();
    const seen = watchUpdates();
    widgets[0]!.shadowRoot?.querySelector<HTMLElement>('#option-none')?.click();
    await settled(widgets);
    expect(seen).to.have.lengthOf(3);
    expect(widgets.every((each) => seen.includes(each))).to.equal(true);
  });

  it('happens in one widget alone where somebody goes back, which changes no answer', async () => {
    const widgets = await mountThree();
    const [first] = widgets;
    const root = first!.shadowRoot;
    root?.querySelector<HTMLElement>('#option-none')?.click();
    await settled(widgets);
    const seen = watchUpdates();
    root?.querySelector<HTMLElement>('[part~=actions] .link')?.click();
    await settled(widgets);
    expect(seen).to.deep.equal([first]);
  });

  it('does not happen where an attribute of the page changes that means nothing to it', async () => {
    const widgets = await mountThree();
    const seen = watchUpdates();
    document.documentElement.dataset['scrolled'] = 'far';
    document.body.classList.add('scrolled');
    // Observers are told before the next task.
    await new Promise((done) => setTimeout(done));
    await settled(widgets);
    delete document.documentElement.dataset['scrolled'];
    document.body.classList.remove('scrolled');
    expect(seen).to.have.lengthOf(0);
  });

  it('asks for no style, which lays out the page, between the first of widgets that come at once and the last', async () => {
    // What they show is there then.
    await mountThree();
    const widgets = [1, 2, 3].map(() => document.createElement('mitid-eligibility-checker'));
    stage().append(...widgets);
    const asked: Element[] = [];
    const styleOf = window.getComputedStyle.bind(window);
    replace(window, 'getComputedStyle', (element, pseudo) => {
      asked.push(element);
      return styleOf(element, pseudo);
    });
    await settled(widgets);
    expect(widgets.every((each) => each.shadowRoot?.querySelector('#option-none'))).to.equal(true);
    expect(asked).to.have.lengthOf(0);
  });
});
