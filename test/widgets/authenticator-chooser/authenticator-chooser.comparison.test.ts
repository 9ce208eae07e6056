import { expect } from '@open-wc/testing';
import { ChooserHarness } from './authenticator-chooser.harness.ts';
import { stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-authenticator-chooser';
const mount = (attributes = ''): Promise<ChooserHarness> =>
  ChooserHarness.mount(`<${tag} ${attributes}></${tag}>`);

/** With the comparison, which is loaded once somebody wants it. */
async function open(widget: ChooserHarness): Promise<ChooserHarness> {
  widget.unfold('Compare all four');
  await widget.until(() => widget.hasComparison, 'shows no comparison');
  return widget;
}

const opened = async (attributes = ''): Promise<ChooserHarness> => open(await mount(attributes));

/** The comparison, unfolded, in a widget of a width. */
const at = async (inlineSize: string): Promise<ChooserHarness> => {
  const around = stage({ style: `inline-size: ${inlineSize}` });
  const widget = await ChooserHarness.mount(`<${tag}></${tag}>`, around);
  return open(widget);
};

const wide = '60em';
const narrow = '20em';

describe(`the comparison of <${tag}>`, () => {
  usePage();

  it('stands folded under the question', async () => {
    const widget = await mount();
    expect(widget.folded).to.deep.include({ summary: 'Compare all four', open: false });
  });

  it('stands folded in the result', async () => {
    const widget = await mount('answers="device=recent app-wanted=yes"');
    expect(widget.folded).to.deep.include({ summary: 'Compare all four', open: false });
  });

  it('has a row for each of the four', async () => {
    const { comparison } = await opened();
    expect(comparison.caption).to.equal('All four side by side');
    expect(comparison.rows.map(({ title }) => title)).to.deep.equal([
      'MitID app MitID-app',
      'Code display kodeviser',
      'Audio code reader kodeoplæser',
      'Chip MitID-chip',
    ]);
  });

  it('says of each how it works, for whom it is, and what it takes', async () => {
    const { comparison } = await opened();
    expect(comparison.columns).to.deep.equal([
      'How it works',
      'For whom',
      'Price',
      'You need',
      'How many',
      'Level',
    ]);
    for (const { title, cells } of comparison.rows) {
      expect(Object.values(cells).filter(Boolean), title).to.have.lengthOf(6);
    }
  });

  it('says the prices that are sure', async () => {
    const { rows } = (await opened()).comparison;
    expect(rows.map(({ cells }) => cells['Price'])).to.deep.equal([
      'Free.',
      'The first three are free, then 41.76 kr. each.',
      'The first three are free. Ask for the price of more.',
      '143.60 kr. It is never free.',
    ]);
  });

  it('marks the one that fits, for the eye and for a screen reader', async () => {
    const widget = await mount('answers="device=none sight=reads approvals=often"');
    const marked = widget.comparison.rows.filter(({ isMarked }) => isMarked);
    expect(marked.map(({ title }) => title)).to.deep.equal(['Chip MitID-chip']);
  });

  it('marks none before there is a result', async () => {
    const { rows } = (await opened()).comparison;
    expect(rows.some(({ isMarked }) => isMarked)).to.equal(false);
  });

  it('compares only those that the host shows', async () => {
    const { rows } = (await opened('exclude="chip audio-reader"')).comparison;
    expect(rows.map(({ title }) => title)).to.deep.equal([
      'MitID app MitID-app',
      'Code display kodeviser',
    ]);
  });

  it('is a table with its headings above where there is room', async () => {
    expect((await at(wide)).comparison.labelled).to.equal(0);
  });

  it('is one card at a time that names each value, under tabs, where there is no room', async () => {
    const widget = await at(narrow);
    expect(widget.shownCards).to.deep.equal(['MitID app MitID-app']);
    expect(widget.comparison.labelled).to.equal(6);
    await widget.click('Chip');
    expect(widget.shownCards).to.deep.equal(['Chip MitID-chip']);
    expect(widget.pressedTabs).to.deep.equal(['Chip']);
  });

  it('has no tabs where there is room', async () => {
    expect((await at(wide)).pressedTabs).to.deep.equal([]);
  });

  it('shows first the one that fits', async () => {
    const around = stage({ style: `inline-size: ${narrow}` });
    const widget = await ChooserHarness.mount(
      `<${tag} answers="device=none sight=reads approvals=often"></${tag}>`,
      around,
    );
    widget.unfold('Compare all four');
    expect(widget.shownCards).to.deep.equal(['Chip MitID-chip']);
  });

  for (const [how, width] of Object.entries({ wide, narrow })) {
    it(`stays a table for a screen reader: ${how}`, async () => {
      expect((await at(width)).comparison.roles).to.have.members([
        'table table',
        'tr row',
        'th columnheader',
        'th rowheader',
        'td cell',
      ]);
    });

    it(`never needs scrolling to the side: ${how}`, async () => {
      const { element } = await at(width);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it(`axe finds nothing: ${how}`, async () => {
      expect(await (await at(width)).axe()).to.deep.equal([]);
    });
  }

  it('says where it is from', async () => {
    const widget = await at(wide);
    expect(widget.comparisonSources.join()).to.contain('Code display · archived copy read');
  });
});
