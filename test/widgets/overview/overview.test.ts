import { expect } from '@open-wc/testing';
import '../../../src/widgets/overview/define.ts';
import type { MitidOverview } from '../../../src/widgets/overview/overview.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { usePage } from '../../support/widget-page.ts';
import { wordsOf } from '../../support/widget.harness.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

class OverviewHarness extends FinderHarness<MitidOverview> {
  /** Ids of the cards. */
  get cards(): string[] {
    return this.all('.beliefs > li').map(({ dataset }) => dataset['item'] ?? '');
  }

  /** The claim that the reader is asked about. */
  get claim(): string {
    return wordsOf(this.find('#claim'));
  }

  /** What is said of it, once the reader has guessed. */
  get truth(): string | undefined {
    const [truth] = this.all('#truth');
    return truth && wordsOf(truth);
  }

  async guess(isTrue: boolean): Promise<void> {
    this.find(`.guess [value=${isTrue ? 'right' : 'wrong'}]`)!.click();
    await this.settled();
  }

  async nextClaim(): Promise<void> {
    this.find('.deck > .button')!.click();
    await this.settled();
  }

  get focusedId(): string | undefined {
    return this.root.activeElement?.id;
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
    'a claim': () => Promise.resolve(),
    'what is true of it': (widget) => widget.guess(true),
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

  it('asks about one claim, and says whether it is so once the reader has guessed', async () => {
    const widget = await mount();
    expect(widget.truth).to.equal(undefined);
    await widget.guess(true);
    expect(widget.truth).to.match(/^Not true /);
    expect(widget.focusedId).to.equal('truth');
  });

  it('goes on to the next claim, of which nothing is said yet', async () => {
    const widget = await mount();
    const first = widget.claim;
    await widget.guess(false);
    await widget.nextClaim();
    expect(widget.claim).not.to.equal(first);
    expect(widget.truth).to.equal(undefined);
    expect(widget.focusedId).to.equal('claim');
  });

  it('begins again after the last claim', async () => {
    const widget = await mount();
    const first = widget.claim;
    for (const _ of widget.cards) {
      await widget.guess(true);
      await widget.nextClaim();
    }
    expect(widget.claim).to.equal(first);
  });

  it('shows only the cards that the host wants', async () => {
    const [first = '', second = ''] = (await mount()).cards;
    expect((await mount(`exclude="${first}"`)).cards[0]).to.equal(second);
  });
});
