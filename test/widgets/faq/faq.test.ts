import { expect } from '@open-wc/testing';
import '../../../src/widgets/faq/define.ts';
import type { MitidFaq } from '../../../src/widgets/faq/faq.ts';
import { until } from '../../support/widget.harness.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { announced, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

class FaqHarness extends FinderHarness<MitidFaq> {
  /** The themes whose questions can be seen. */
  get openThemes(): string[] {
    return this.all('.part[data-theme]')
      .filter((each) => each.querySelector('[data-item]')?.checkVisibility())
      .map(({ dataset }) => dataset['theme'] ?? '');
  }

  /** Folds or unfolds a theme. */
  turn(theme: string): void {
    this.find(`.part[data-theme=${theme}] > details > summary`)?.click();
  }

  /** What search engines read in the page. */
  get structuredData(): unknown {
    const script = this.element.querySelector('script[type="application/ld+json"]');
    return script ? (JSON.parse(script.textContent) as unknown) : undefined;
  }
}

const tag = 'mitid-faq';
const mount = (attributes = ''): Promise<FaqHarness> =>
  FaqHarness.mount(`<${tag} ${attributes}></${tag}>`);

widgetSuite({
  name: 'faq',
  part: 'questions',
  Harness: FaqHarness,
  heading: { en: 'Questions and answers', da: 'Spørgsmål og svar' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.open(widget.items[1]!),
  isThere: (widget) => widget.isOpen(widget.items[1]!),
  states: {
    'nothing unfolded': () => Promise.resolve(),
    'everything unfolded': async (widget) => {
      for (const id of widget.items) await widget.open(id);
    },
    'something typed': (widget) => widget.search('phone'),
    'nothing found': (widget) => widget.search('volcano'),
  },
});

describe(`<${tag}>`, () => {
  usePage();

  it('shows the questions under headings, all folded', async () => {
    const widget = await mount();
    expect(widget.headings.map(({ text }) => text)).to.include.members([
      'Getting MitID',
      'Using MitID',
      'Safety',
    ]);
    expect(widget.items.some((id) => widget.isOpen(id))).to.equal(false);
  });

  it('shows all themes at once, and the questions of the first', async () => {
    const widget = await mount();
    expect(widget.openThemes).to.deep.equal(['getting']);
    const few = await mount('only="age cost abroad"');
    expect(few.openThemes).to.deep.equal(['getting', 'money', 'leaving']);
  });

  it('keeps a theme as the reader turned it, also in another language', async () => {
    const widget = await mount();
    widget.turn('getting');
    widget.turn('using');
    await widget.until(() => widget.openThemes.join() === 'using', 'the themes did not turn');
    widget.element.lang = 'da';
    await widget.until(() => widget.text.includes('Brug MitID'), 'still English');
    expect(widget.openThemes).to.deep.equal(['using']);
  });

  it('finds a question by other words than its own, and says how many', async () => {
    const widget = await mount();
    const all = widget.items.length;
    await widget.search('phishing');
    expect(widget.items.length).to.be.lessThan(all);
    await until(() => announced() !== '', 'nothing is announced');
    expect(announced()).to.equal(widget.found);
  });

  it('forgives a typing error', async () => {
    const widget = await mount();
    await widget.search('pasport');
    expect(widget.items).not.to.have.lengthOf(0);
  });

  it('searches once a key', async () => {
    const widget = await mount();
    const { element } = widget;
    let asked = 0;
    const { isShown } = element;
    Object.defineProperty(element, 'isShown', {
      value: (id: string) => {
        if (id === 'lost-access') asked++;
        return isShown(id);
      },
    });
    await widget.search('phishing');
    await until(() => announced() === widget.found, 'the count is not announced');
    expect(asked).to.equal(1);
  });

  it('says so where nothing is found, and shows all again by a button', async () => {
    const widget = await mount();
    const all = widget.items;
    await widget.search('volcano');
    expect(widget.items).to.deep.equal([]);
    expect(widget.found).to.equal('Nothing found. Try another word.');
    await widget.click('Show all');
    await widget.until(() => widget.items.length > 0, 'shows nothing');
    expect(widget.items).to.deep.equal(all);
    expect(widget.query).to.equal('');
  });

  it('unfolds the theme that is chosen where nothing is found', async () => {
    const widget = await mount();
    await widget.search('volcano');
    await widget.click('Safety');
    await widget.until(() => widget.openThemes.includes('safety'), 'it stays folded');
    expect(widget.focusedItem).to.equal('lost-access');
  });

  it('unfolds the questions that the host names', async () => {
    const [first = '', second = ''] = (await mount()).items;
    const widget = await mount(`open="${second}"`);
    expect([widget.isOpen(first), widget.isOpen(second)]).to.deep.equal([false, true]);
    const last = await mount('open="abroad"');
    expect(last.openThemes).to.deep.equal(['getting', 'leaving']);
  });

  it('takes ids as the text of an attribute, as frameworks give it to properties', async () => {
    const widget = await mount('');
    const [first = '', second = '', third = ''] = widget.items;
    // A part of an id is no id.
    Object.assign(widget.element, { only: `${first} ${second}-and-more, ${third}`, open: third });
    await widget.element.updateComplete;
    expect(widget.items).to.deep.equal([first, third]);
    Object.assign(widget.element, { only: null, exclude: `${first}, ${third}` });
    await widget.element.updateComplete;
    expect(widget.items[0]).to.equal(second);
    expect(widget.items).not.to.include(third);
  });

  it('leaves out what the host excludes', async () => {
    const [first = '', second = ''] = (await mount()).items;
    expect((await mount(`exclude="${first}"`)).items[0]).to.equal(second);
    expect((await mount(`only="${second}"`)).items).to.deep.equal([second]);
  });

  it('says of each answer where it is from', async () => {
    const widget = await mount();
    expect(widget.sources).to.have.lengthOf.at.least(widget.items.length);
  });

  it('writes nothing into the page unless the host asks for it', async () => {
    expect((await mount()).structuredData).to.equal(undefined);
  });

  it('writes every question into the page as structured data, and takes it out again', async () => {
    const widget = await mount('structured-data');
    const data = widget.structuredData as { '@type': string; mainEntity: { name: string }[] };
    expect(data['@type']).to.equal('FAQPage');
    expect(data.mainEntity).to.have.lengthOf(widget.items.length);
    widget.element.structuredData = false;
    await widget.settled();
    expect(widget.structuredData).to.equal(undefined);
  });
});
