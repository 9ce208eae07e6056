import { expect } from '@open-wc/testing';
import { isVisible, press } from '../../support/widget.harness.ts';
import { SwitchHarness } from './switch-guide.harness.ts';
import { printing, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-switch-guide';
const mount = (attributes = ''): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<${tag} ${attributes}></${tag}>`);

widgetSuite({
  name: 'switch-guide',
  part: 'switch',
  Harness: SwitchHarness,
  heading: { en: 'I still have NemID', da: 'Jeg har stadig NemID' },
  fact: 'nemid-card',
  values: ['yes', 'no'],
  goSomewhere: async (widget) => {
    await widget.tick(widget.things[1]!);
  },
  isThere: (widget) => widget.isTicked(widget.things[1]!),
  states: {
    'nothing ticked': () => Promise.resolve(),
    'everything ticked and unfolded': async (widget) => {
      for (const thing of widget.things) await widget.tick(thing);
      widget.unfoldAll();
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('default', () => {
    it('says plainly that nothing can be switched any more', async () => {
      const [result] = (await mount()).parts('result');
      expect(result).to.contain('Closed on 31 October 2023');
      expect(result).to.contain('You can no longer switch, and there is no deadline to meet.');
    });

    it('lists what a reader may still have, with nothing ticked', async () => {
      const widget = await mount();
      expect(widget.things).to.have.lengthOf(5);
      expect(widget.things.map((thing) => widget.isTicked(thing))).not.to.include(true);
    });

    it('says what to do now, in order', async () => {
      const { steps } = await mount();
      expect(steps).to.have.lengthOf(5);
    });

    it('shows six dates in their order', async () => {
      const { timeline } = await mount();
      expect(timeline.map(({ date }) => date)).to.deep.equal([
        '2021-10',
        '2022-10',
        '2023-05-30',
        '2023-06-05',
        '2023-06-30',
        '2023-10-31',
      ]);
    });

    it('says the dates in words, a month where no day is known', async () => {
      const { timeline } = await mount();
      expect(timeline[0]?.words).to.equal('October 2021');
      expect(timeline.at(-1)).to.deep.equal({
        date: '2023-10-31',
        words: '31 October 2023',
        event: 'NemID closes for all, also for companies',
      });
    });

    it('says the dates in the words of its language', async () => {
      const { timeline } = await mount('lang="da"');
      expect(timeline.map(({ words }) => words)[5]).to.equal('31. oktober 2023');
    });

    it('warns of fraud, with a number to call', async () => {
      const widget = await mount();
      expect(widget.parts('notice')[0]).to.contain('A message about NemID is fraud');
      expect(widget.warningLinks).to.include('tel:+4533370037');
    });

    it('says whom to ask', async () => {
      expect((await mount()).section('Where to get help')).to.contain('+45 33 98 00 10');
    });

    it('says where everything is from', async () => {
      expect((await mount()).parts('sources')).to.have.lengthOf(1);
    });
  });

  describe('attributes', () => {
    it('shows as ticked what the host has said', async () => {
      const widget = await mount('answers="nemid-card=yes"');
      expect(widget.isTicked('A key card')).to.equal(true);
      expect(widget.worthOf('A key card')).to.contain('Worth nothing');
    });

    it('leaves out the things, steps and dates that exclude names', async () => {
      const widget = await mount('exclude="key-card forget-nemid roll-out nemid-scam"');
      expect(widget.things.join()).not.to.contain('A key card');
      expect(widget.steps).to.have.lengthOf(4);
      expect(widget.timeline).to.have.lengthOf(5);
      expect(widget.parts('notice')).to.be.empty;
    });

    it('shows no empty section where only leaves nothing of it', async () => {
      const widget = await mount('only="key-card"');
      expect(widget.things).to.have.lengthOf(1);
      expect(widget.section('How NemID ended')).to.equal(undefined);
      expect(widget.section('What to do now')).to.equal(undefined);
    });

    it('keeps its ticks to itself with isolated', async () => {
      const [one, two] = [await mount('isolated'), await mount()];
      await one.tick('A key card');
      await two.settled();
      expect(two.isTicked('A key card')).to.equal(false);
    });

    it('shares its ticks with the other guides of the page', async () => {
      const [one, two] = [await mount(), await mount()];
      await one.tick('A key card');
      await two.settled();
      expect(two.isTicked('A key card')).to.equal(true);
    });
  });

  describe('interaction', () => {
    for (const [thing, worth] of Object.entries({
      'A key card': 'Worth nothing',
      'The key app': 'Worth nothing',
      'NemID for a business': 'Closed the same day',
      'A Danish bank account': 'Call the bank',
      'A guide or message that says': 'Out of date, or fraud',
    })) {
      it(`says what a thing is worth once it is ticked: ${thing}`, async () => {
        const widget = await mount();
        expect(widget.worthOf(thing)).to.equal('');
        await widget.tick(thing);
        expect(widget.worthOf(thing)).to.contain(worth);
      });
    }

    it('takes it back when the thing is unticked', async () => {
      const widget = await mount();
      await widget.tick('A key card');
      await widget.tick('A key card');
      expect(widget.worthOf('A key card')).to.equal('');
    });

    it('unticks what the host has said', async () => {
      const widget = await mount('answers="nemid-card=yes"');
      await widget.tick('A key card');
      expect(widget.isTicked('A key card')).to.equal(false);
    });

    it('keeps focus on what is ticked', async () => {
      const widget = await mount();
      widget.focusThing('A key card');
      await widget.tick('A key card');
      expect(widget.focused).to.contain('A key card');
    });

    it('prints when asked to', async () => {
      const page = printing();
      const widget = await mount();
      await widget.click('Print');
      expect(page.calls).to.equal(1);
      page.after();
    });

    it('shows the footer of the host below everything', async () => {
      const widget = await SwitchHarness.mount(`<${tag}><p slot="footer">Ours</p></${tag}>`);
      expect(isVisible(widget.element.querySelector('p')!)).to.equal(true);
    });
  });

  describe('keyboard', () => {
    it('ticks with Space', async () => {
      const widget = await mount();
      widget.focusThing('The key app');
      await press('Space');
      await widget.settled();
      expect(widget.worthOf('The key app')).not.to.equal('');
    });
  });

  describe('events', () => {
    it('tells nothing of what the reader ticks', async () => {
      const widget = await mount();
      await widget.tick('A key card');
      expect(widget.seen.map(({ type }) => type)).to.deep.equal(['mitid-ready']);
    });
  });
});
