/** Links to single questions, where the host lets the widget use the fragment of the address. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/faq/define.ts';
import type { MitidFaq } from '../../../src/widgets/faq/faq.ts';
import { until } from '../../support/widget.harness.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { cleanUp, usePage } from '../../support/widget-page.ts';

class FaqHarness extends FinderHarness<MitidFaq> {
  /** Where the links under the answers lead. */
  get permalinks(): string[] {
    return this.all<HTMLAnchorElement>('.permalink a').map(({ href }) => href);
  }

  follow(id: string): void {
    this.find(`[data-item="${id}"] .permalink a`)?.click();
  }
}

const mount = (attributes: string): Promise<FaqHarness> =>
  FaqHarness.mount(`<mitid-faq ${attributes}></mitid-faq>`);

/** Puts a fragment into the address, and takes it away after the test. */
function openAt(fragment: string): void {
  const before = location.href;
  cleanUp(() => {
    history.replaceState(null, '', before);
  });
  location.hash = fragment;
}

describe('links to single questions', () => {
  usePage();

  it('are there for every question, where the host wants them', async () => {
    const widget = await mount('hash');
    const [first] = widget.items;
    expect(widget.permalinks).to.have.lengthOf(widget.items.length);
    expect(widget.permalinks[0]).to.match(new RegExp(`#mitid__question_${first}$`));
  });

  it('are not there, and do nothing, where the host does not', async () => {
    const { items } = await mount('');
    openAt(`#mitid?question=${items[1]}`);
    const widget = await mount('');
    expect(widget.permalinks).to.be.empty;
    expect(widget.isOpen(items[1]!)).to.equal(false);
  });

  it('unfold the question and move focus to it', async () => {
    const { items } = await mount('hash');
    openAt(`#mitid?question=${items[2]}`);
    const widget = await mount('hash');
    expect(widget.items.filter((id) => widget.isOpen(id))).to.deep.equal([items[2]]);
    expect(widget.focused).not.to.equal('');
  });

  it('lead to another question of the same page', async () => {
    const widget = await mount('hash');
    const [, second = ''] = widget.items;
    openAt('');
    widget.follow(second);
    await until(() => location.hash.endsWith(second), 'the address stays');
    await until(() => widget.isOpen(second), 'stays folded');
  });

  it('find the question although something else was searched for', async () => {
    const widget = await mount('hash');
    const [, second = ''] = widget.items;
    await widget.search('volcano');
    openAt(`#mitid?question=${second}`);
    await until(() => widget.items.includes(second), 'is not shown');
    expect(widget.query).to.equal('');
  });

  it('that name no question do nothing', async () => {
    openAt('#mitid?question=no-such-thing');
    const widget = await mount('hash');
    expect(widget.items.some((id) => widget.isOpen(id))).to.equal(false);
  });
});
