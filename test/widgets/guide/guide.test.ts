import { expect } from '@open-wc/testing';
import { expectConsole } from '../../support/console.ts';
import { GuideHarness } from './guide.harness.ts';
import { listen, stage, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-guide';
const mount = (attributes = ''): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${attributes}></${tag}>`);

widgetSuite({
  name: 'guide',
  part: 'guide',
  Harness: GuideHarness,
  heading: { en: 'MitID for newcomers to Denmark', da: 'MitID for dig, der er ny i Danmark' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: async (widget) => {
    await widget.choose(widget.language === 'da' ? 'Spørgsmål og svar' : 'Questions and answers');
    await widget.until(() => widget.isReady && widget.hasPartFocus, 'is not there');
  },
  isThere: (widget) => widget.shown.join() === 'faq',
  states: {
    'the home': () => Promise.resolve(),
    'the home in a wide place': async (widget) => {
      stage({ style: 'inline-size: 70rem' }).append(widget.element);
      await widget.ready();
    },
    'a part, with the list beside it': async (widget) => {
      stage({ style: 'inline-size: 70rem' }).append(widget.element);
      widget.element.open = 'help-contacts';
      await widget.until(() => !widget.isHome && widget.isReady, 'is not there');
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('default', () => {
    it('asks at first what the reader wants to do, and opens no part', async () => {
      const guide = await mount();
      expect(guide.text).to.contain('What do you want to do?');
      expect([guide.isHome, guide.shown]).to.deep.equal([true, []]);
    });

    it('leads from its home to each of its twelve parts', async () => {
      expect((await mount()).titles).to.have.lengthOf(12);
    });

    it('has what cannot wait before everything else', async () => {
      const guide = await mount();
      await guide.click('Phone lost, or scammed? Block now');
      await guide.until(() => guide.shown.join() === 'troubleshooter', 'is not there');
    });

    it('has a list of twelve parts, in the order in which they are needed', async () => {
      expect((await mount('open="overview"')).titles).to.deep.equal([
        'What MitID is',
        'Step by step',
        'Can I get MitID?',
        'Your papers',
        'At the counter',
        'App, display or chip',
        'Where you use it',
        'When something is wrong',
        'Is it a scam?',
        'I still have NemID',
        'Questions and answers',
        'Where to get help',
      ]);
    });

    it('opens the part that a line of the list names', async () => {
      const guide = await mount('open="overview"');
      const opened: string[] = [];
      for (const title of guide.titles.slice(1)) {
        await guide.go(title);
        opened.push(...guide.shown);
      }
      expect(opened).to.deep.equal([
        'get-started',
        'eligibility-checker',
        'document-checklist',
        'counter-card',
        'authenticator-chooser',
        'service-directory',
        'troubleshooter',
        'safety-check',
        'switch-guide',
        'faq',
        'help-contacts',
      ]);
    });

    it('marks the part that is open, and no other, in the list', async () => {
      const guide = await mount('open="overview"');
      await guide.go('Your papers');
      expect(guide.current).to.deep.equal(['Your papers']);
    });

    it('calls the list by its name for screen readers', async () => {
      expect((await mount()).listName).to.equal('Topics');
    });

    it('leaves no element empty', async () => {
      expect((await mount()).holes).to.deep.equal([]);
    });
  });

  describe('attributes', () => {
    it('opens the part that the host names', async () => {
      const guide = await mount('open="troubleshooter"');
      expect(guide.shown).to.deep.equal(['troubleshooter']);
      expect(guide.current).to.deep.equal(['When something is wrong']);
    });

    it('opens its home for an unknown open, and warns once', async () => {
      expectConsole(/open="nothing" is not known; the home is opened/);
      const warnings = listen('warn');
      const guide = await mount('open="nothing"');
      await mount('open="nothing"');
      expect(guide.isHome).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
    });

    it('opens another part when the host says so, also after the reader has gone on', async () => {
      const guide = await mount('open="faq"');
      await guide.turn('back');
      guide.element.open = 'switch-guide';
      await guide.until(() => guide.shown.join() === 'switch-guide' && guide.isReady, 'not there');
      expect(guide.current).to.deep.equal(['I still have NemID']);
    });

    it('does not take focus when the host opens a part', async () => {
      const guide = await mount();
      guide.element.open = 'switch-guide';
      await guide.until(() => guide.shown.join() === 'switch-guide' && guide.isReady, 'not there');
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('shows only the parts that only names, in the order of the guide', async () => {
      const guide = await mount('only="faq overview" open="faq"');
      expect(guide.titles).to.deep.equal(['What MitID is', 'Questions and answers']);
    });

    it('opens at once the only part that is left, and needs no way home', async () => {
      const guide = await mount('only="faq"');
      expect([guide.shown, guide.list]).to.deep.equal([['faq'], []]);
    });

    it('does not open a part that the host leaves out', async () => {
      expect((await mount('open="faq" exclude="faq"')).isHome).to.equal(true);
    });

    it('says so where no part is left', async () => {
      const guide = await mount('only="nothing"');
      expect(guide.text).to.contain('There is nothing to show here.');
      expect(guide.titles).to.deep.equal([]);
    });
  });

  describe('events', () => {
    it('tells the host which part is open, and of the home', async () => {
      const guide = await mount('open="overview"');
      await guide.go('Your papers');
      await guide.goHome();
      expect(guide.events('mitid-step')).to.deep.equal([
        { widget: 'guide', step: 'document-checklist' },
        { widget: 'guide', step: 'home' },
      ]);
    });

    it('tells nothing of the part that was open from the start', async () => {
      const guide = await mount('open="faq"');
      expect(guide.events('mitid-step')).to.deep.equal([]);
    });

    it('tells nothing when the part that is open is chosen again', async () => {
      const guide = await mount('open="overview"');
      await guide.go('What MitID is');
      expect(guide.events('mitid-step')).to.deep.equal([]);
    });

    it('tells of a part that the host opens', async () => {
      const guide = await mount();
      guide.element.open = 'faq';
      await guide.until(() => guide.shown.join() === 'faq', 'not there');
      expect(guide.events('mitid-step')).to.deep.equal([{ widget: 'guide', step: 'faq' }]);
    });

    it('lets the events of its parts through, under their own names', async () => {
      const guide = await mount('open="switch-guide"');
      expect(guide.eventsOf('switch-guide', 'mitid-ready')).to.have.lengthOf(1);
    });
  });
});
