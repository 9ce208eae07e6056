import { expect } from '@open-wc/testing';
import '../../../src/widgets/help-contacts/define.ts';
import type { MitidHelpContacts } from '../../../src/widgets/help-contacts/help-contacts.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { serveOverlay } from '../../support/overlays.ts';
import { usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

class HelpHarness extends FinderHarness<MitidHelpContacts> {
  /** Ids of what is folded. */
  get topics(): string[] {
    return this.all('details.entry').map(
      (each) => each.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '',
    );
  }

  get #field(): HTMLSelectElement | undefined {
    return this.all<HTMLSelectElement>('#municipality:enabled')[0];
  }

  async openPlaces(): Promise<void> {
    await this.open('places');
    await this.until(() => this.#field !== undefined, 'there are no municipalities');
  }

  /** Scrolls so that the field for the municipality is the last that is seen. */
  moveFieldToTheFoot(): void {
    const { bottom = 0 } = this.#field?.getBoundingClientRect() ?? {};
    this.element.style.marginTop = `${innerHeight - bottom}px`;
  }

  get firstOfficeIsInSight(): boolean {
    const office = this.all('[role="group"] .contacts > li')[0];
    return office !== undefined && office.getBoundingClientRect().bottom <= innerHeight + 1;
  }

  /** Looks for the offices of a municipality, by its id. */
  async choosePlace(id: string): Promise<void> {
    await this.openPlaces();
    const select = this.#field!;
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }
}

const tag = 'mitid-help-contacts';
const mount = (attributes = ''): Promise<HelpHarness> =>
  HelpHarness.mount(`<${tag} ${attributes}></${tag}>`);

widgetSuite({
  name: 'help-contacts',
  part: 'help',
  Harness: HelpHarness,
  heading: { en: 'Who can I ask?', da: 'Hvem kan jeg spørge?' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.open(widget.topics[1]!),
  isThere: (widget) => widget.isOpen(widget.topics[1]!),
  states: {
    'all folded': () => Promise.resolve(),
    'all unfolded': async (widget) => {
      for (const id of widget.topics) await widget.open(id);
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  it('puts what cannot wait first, with the number beside it', async () => {
    const widget = await mount();
    expect(widget.items.slice(0, 2)).to.deep.equal(['lost-or-stolen', 'fraud']);
    expect(widget.topics).not.to.include('fraud');
    expect(widget.item('lost-or-stolen')).to.contain('+45 33 98 00 10');
  });

  it('names the offices of a municipality once one is chosen', async () => {
    const widget = await mount();
    await widget.choosePlace('aarhus');
    expect(widget.text).to.contain('International Citizen Service West');
    expect(widget.text).to.contain('Citizen Service in Aarhus');
  });

  it('brings the first office into sight once a municipality is chosen', async () => {
    const widget = await mount();
    await widget.openPlaces();
    widget.moveFieldToTheFoot();
    await widget.choosePlace('aarhus');
    await widget.until(() => widget.firstOfficeIsInSight, 'it is out of sight');
  });

  it('names somebody to ask for everything', async () => {
    const widget = await mount();
    expect(widget.contacts.length).to.be.greaterThan(widget.topics.length);
  });

  it('says no hours of its own', async () => {
    expect((await mount()).text).not.to.match(/Open now|Closed now/);
  });

  it("says with the host's hours whether its office is open now", async () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const { attribute } = serveOverlay({
      content: {
        contacts: {
          'citizen-service': { hours: [{ days, opens: '00:00', closes: '23:59' }] },
          'mitid-support': { hours: [{ days: ['monday'], opens: '00:00', closes: '00:01' }] },
        },
      },
    });
    const widget = await mount(attribute);
    await widget.until(() => widget.text.includes('Open now, until 23:59'), 'no hours');
    expect(widget.text).to.contain('Closed now. Opens Monday at 00:00');
  });

  it('shows a topic that the host picks alone unfolded, as there is nothing to choose', async () => {
    const widget = await mount('only="tax"');
    expect(widget.items).to.deep.equal(['tax-agency', 'places']);
    const card = widget.element.shadowRoot?.querySelector('[data-item=tax-agency]');
    expect(card?.checkVisibility()).to.equal(true);
  });

  it('keeps the numbers of a topic that the host picks, but for whom the host leaves out', async () => {
    const picked = await mount('only="fraud"');
    expect(picked.items).to.deep.equal(['fraud']);
    expect(picked.item('fraud')).to.contain('+45 33 37 00 37');
    const fewer = await mount('only="fraud" exclude="cyberhotline"');
    expect(fewer.item('fraud')).not.to.contain('+45 33 37 00 37');
  });
});
