import { expect } from '@open-wc/testing';
import '../../../src/widgets/service-directory/define.ts';
import type { MitidServiceDirectory } from '../../../src/widgets/service-directory/service-directory.ts';
import { until } from '../../support/widget.harness.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { serveOverlay } from '../../support/overlays.ts';
import { announced, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

class DirectoryHarness extends FinderHarness<MitidServiceDirectory> {}

const tag = 'mitid-service-directory';
const mount = (attributes = ''): Promise<DirectoryHarness> =>
  DirectoryHarness.mount(`<${tag} ${attributes}></${tag}>`);

widgetSuite({
  name: 'service-directory',
  part: 'services',
  Harness: DirectoryHarness,
  heading: { en: 'Where do I need MitID?', da: 'Hvor skal jeg bruge MitID?' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.filter(widget.filters[2]!),
  isThere: (widget) => widget.items.length < 5,
  states: {
    all: () => Promise.resolve(),
    'one theme': (widget) => widget.filter(widget.filters[1]!),
    'something typed': (widget) => widget.search('tax'),
    'nothing found': (widget) => widget.search('volcano'),
  },
});

/** As many services as a large host may add. */
function longOverlay(): string {
  const ids = Array.from({ length: 60 }, (_, number) => `own-${number}`);
  const services = Object.fromEntries(
    ids.map((id) => [id, { theme: 'public', mitid: 'partly' }] as const),
  );
  const words = Object.fromEntries(
    ids.map((id) => [id, { title: `Service ${id}`, what: 'What it does.', ways: ['Ask.'] }]),
  );
  return serveOverlay({ content: { services }, text: { en: { services: words } } }).attribute;
}

describe(`<${tag}>: a long list`, () => {
  usePage();

  async function mountLong(): Promise<DirectoryHarness> {
    const widget = await mount(longOverlay());
    await widget.until(() => widget.items.length > 13, 'does not show what the host added');
    return widget;
  }

  it('is drawn as far as anybody looks; the rest when it is asked for, with focus on its first', async () => {
    const widget = await mountLong();
    const { length: before } = widget.items;
    expect(before).to.equal(50);
    expect(widget.found).to.equal('73 results');
    await widget.click('Show 23 more');
    expect(widget.items).to.have.lengthOf(73);
    expect(widget.focusedItem).to.equal(widget.items[50]);
    expect(widget.buttons).not.to.contain('Show 23 more');
  });

  it('begins anew with another search', async () => {
    const widget = await mountLong();
    await widget.click('Show 23 more');
    await widget.search('service');
    expect(widget.items).to.have.lengthOf(50);
  });
});

describe(`<${tag}>`, () => {
  usePage();

  it('says of each service whether MitID is needed, and the other way in', async () => {
    const widget = await mount();
    expect(widget.items).to.have.lengthOf(13);
    for (const id of widget.items) {
      expect(widget.item(id), id).to.match(/Needs MitID: (Yes|For some of it|Once, to set it up)/);
      expect(widget.item(id), id).to.contain('Without MitID:');
    }
    expect(widget.sources).to.have.lengthOf.at.least(13);
  });

  for (const [words, id] of [
    ['tax', 'skat'],
    ['SKAT', 'skat'],
    ['doctor', 'sundhed'],
    ['docter', 'sundhed'],
  ] as const) {
    it(`finds ${id} by “${words}”`, async () => {
      const widget = await mount();
      await widget.search(words);
      expect(widget.items[0]).to.equal(id);
    });
  }

  it('finds in Danish without Danish letters', async () => {
    const widget = await mount('lang="da"');
    await widget.search('laege');
    expect(widget.items).to.include('sundhed');
  });

  it('shows one theme, and searches only there', async () => {
    const widget = await mount();
    await widget.filter('Health');
    expect(widget.items).to.deep.equal(['sundhed']);
    await widget.search('tax');
    expect(widget.items).to.deep.equal([]);
    await widget.filter('All');
    expect(widget.items).to.include('skat');
  });

  it('says how many are left when the theme changes', async () => {
    const widget = await mount();
    await widget.filter('Health');
    await until(() => announced() === '1 result', 'the count is not announced');
  });

  it('offers only themes that have a service', async () => {
    const widget = await mount('only="skat sundhed"');
    expect(widget.filters).to.deep.equal(['All', 'Public', 'Health']);
  });
});
