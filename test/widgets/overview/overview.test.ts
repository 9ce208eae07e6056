import { expect } from '@open-wc/testing';
import '../../../src/widgets/overview/define.ts';
import type { MitidOverview } from '../../../src/widgets/overview/overview.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

class OverviewHarness extends FinderHarness<MitidOverview> {
  /** Ids of the cards. */
  get cards(): string[] {
    return this.all('.beliefs > li').map(({ dataset }) => dataset['item'] ?? '');
  }
}

const tag = 'mitid-overview';
const mount = (attributes = ''): Promise<OverviewHarness> =>
  OverviewHarness.mount(`<${tag} ${attributes}></${tag}>`);

widgetSuite({
  name: 'overview',
  part: 'overview',
  Harness: OverviewHarness,
  heading: { en: 'What is MitID?', da: 'Hvad er MitID?' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.open(widget.cards[1]!),
  isThere: (widget) => widget.isOpen(widget.cards[1]!),
  states: {
    'all cards closed': () => Promise.resolve(),
    'all cards open': async (widget) => {
      for (const id of widget.cards) await widget.open(id);
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  it('says when NemID ended', async () => {
    expect((await mount()).item('nemid')).to.contain('31 October 2023');
  });

  it('has ten cards, and hides what is so until a card is opened', async () => {
    const widget = await mount();
    expect(widget.cards).to.have.lengthOf(10);
    expect(widget.cards.some((id) => widget.isOpen(id))).to.equal(false);
  });

  it('says on each card in words whether it is so, and why', async () => {
    const widget = await mount();
    for (const id of widget.cards) {
      expect(widget.item(id), id).to.match(/(Not true|Partly true|True) /);
    }
    expect(widget.sources).to.have.lengthOf.at.least(widget.cards.length);
  });

  it('shows only the cards that the host wants', async () => {
    const [first = '', second = ''] = (await mount()).cards;
    expect((await mount(`exclude="${first}"`)).cards[0]).to.equal(second);
  });
});
