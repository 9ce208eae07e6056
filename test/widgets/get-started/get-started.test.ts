import { expect } from '@open-wc/testing';
import { EligibilityHarness } from '../eligibility-checker/eligibility-checker.harness.ts';
import { GetStartedHarness } from './get-started.harness.ts';
import { printing, stage, usePage } from '../../support/widget-page.ts';
import { people } from '../../support/widget-people.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-get-started';
const mount = (attributes = ''): Promise<GetStartedHarness> =>
  GetStartedHarness.mount(`<${tag} ${attributes}></${tag}>`);

const journey = async (id: string, attributes = ''): Promise<GetStartedHarness> => {
  const widget = await mount(`answers="journey=${id}" ${attributes}`);
  await widget.untilResult();
  return widget;
};

/** Each journey: what it is called, its first stage and its last. */
const journeys = {
  eu: ['Moving here as a citizen of the EU, EEA or Switzerland', 'find-home', 'digital-post'],
  'non-eu': ['Moving here as a citizen of another country', 'permit', 'digital-post'],
  nordic: ['Moving here as a Nordic citizen', 'find-home', 'digital-post'],
  danish: ['Moving here as a Danish citizen', 'find-home', 'digital-post'],
  'cpr-number': ['You have a CPR number and want MitID', 'register-again', 'digital-post'],
  'short-work': [
    'You work here for a short time, or travel here to work',
    'tax-number',
    'nemkonto',
  ],
  'no-number': ['You have no CPR number and are not moving here', 'p-code-get', 'backup'],
  'old-number': ['You live abroad and have a Danish CPR number', 'mitid-app', 'update-details'],
  leaving: ['You are leaving Denmark', 'update-details', 'cut-card'],
} as const;

/** Somebody whose other answers settle the journey, as a host would say them. */
const mover = 'cpr=none home=moving stay=over-6-months citizenship=eu';

widgetSuite({
  name: 'get-started',
  part: 'journeys',
  Harness: GetStartedHarness,
  heading: { en: 'Your way to MitID, step by step', da: 'Din vej til MitID, trin for trin' },
  fact: 'citizenship',
  values: ['eu', 'other'],
  goSomewhere: async (widget) => {
    await widget.answer('leaving');
  },
  isThere: (widget) => widget.stages.includes('deregister'),
  states: {
    'the question': () => Promise.resolve(),
    'a journey': (widget) => widget.answer('non-eu'),
    'a journey with days that have passed': async (widget) => {
      await widget.answer('leaving');
      await widget.giveDay('2020-01-05');
      widget.unfoldAll();
    },
    'a reader who is not sure': (widget) => widget.answer('not-sure'),
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('default', () => {
    it('asks which journey it is, and nothing else', async () => {
      const widget = await mount();
      expect(await widget.answerAll({ journey: 'eu' })).to.deep.equal(['journey']);
    });

    it('offers nine journeys and "I am not sure"', async () => {
      const widget = await mount();
      expect(widget.options.map(({ value }) => value)).to.deep.equal([
        ...Object.keys(journeys),
        'not-sure',
      ]);
    });

    it('names every journey to a reader who is not sure, and none as theirs', async () => {
      const widget = await mount();
      await widget.answer('not-sure');
      for (const [title] of Object.values(journeys)) expect(widget.text).to.contain(title);
      expect(widget.stages).to.be.empty;
    });
  });

  describe('journeys', () => {
    for (const [id, [title, first, last]] of Object.entries(journeys)) {
      it(`shows the journey ${id} from its first stage to its last`, async () => {
        const widget = await mount();
        await widget.answer(id);
        expect([widget.result, widget.stages[0], widget.stages.at(-1)]).to.deep.equal([
          title,
          first,
          last,
        ]);
      });

      it(`leaves nothing empty in the journey ${id}`, async () => {
        expect((await journey(id)).holes).to.deep.equal([]);
      });

      for (const lang of ['en', 'da']) {
        it(`fits the journey ${id} into 320 pixels, in ${lang}`, async () => {
          const narrow = stage({ style: 'inline-size: 320px' });
          const widget = await GetStartedHarness.mount(
            `<${tag} answers="journey=${id}" lang="${lang}"></${tag}>`,
            narrow,
          );
          if (widget.dayLabel !== undefined) await widget.giveDay('2027-09-29');
          widget.unfoldAll();
          expect(widget.tooWide).to.deep.equal([]);
        });
      }
    }

    it('says of a stage who, where, what to bring, how long and what can go wrong', async () => {
      const widget = await journey('eu');
      for (const label of ['Who', 'Where', 'Bring', 'Takes', 'If it goes wrong'])
        expect(widget.stage('register-eu')).to.match(new RegExp(`\\b${label}\\b`));
    });

    it('says where each stage is from', async () => {
      const widget = await journey('eu');
      expect(widget.stageTitles).not.to.be.empty;
      for (const title of widget.stageTitles) {
        expect(widget.sourceOf(title).entries, title).not.to.be.empty;
      }
    });

    it('says of a stage on what it hangs, where that is not known', async () => {
      const widget = await journey('no-number');
      expect(widget.stage('company-adds-you')).to.contain('Only if you must act for a company');
    });

    it('says no condition of a stage where that is known', async () => {
      const widget = await mount('answers="journey=no-number need=company"');
      expect(widget.stage('company-adds-you')).not.to.contain('Only if');
    });

    it('leaves out a stage that the answers rule out', async () => {
      const widget = await mount('answers="journey=no-number need=bank"');
      expect(widget.stages).to.deep.equal(['p-code-get', 'p-code-scan', 'backup']);
    });
  });

  describe('what is known', () => {
    it('does not ask whose journey it is where the answers settle it', async () => {
      const widget = await mount(`answers="${mover}"`);
      expect(widget.element.outcome).to.equal('eu');
    });

    it('asks where the answers do not settle it', async () => {
      const widget = await mount(`answers="${mover.replace('eu', 'not-sure')}"`);
      expect(widget.fact).to.equal('journey');
    });

    it('says in one line which journey it takes as known', async () => {
      const widget = await mount(`answers="${mover}"`);
      expect(widget.takenAsKnown?.line).to.match(/^We assume: .*\bEU\b/);
    });

    it('does not take as known what the reader answered here', async () => {
      const widget = await mount();
      await widget.answer('eu');
      expect(widget.takenAsKnown).to.equal(undefined);
    });

    it('lets the reader change the journey that it takes as known', async () => {
      const widget = await mount(`answers="${mover}"`);
      await widget.click('Change: Which of these is you?');
      expect([widget.fact, widget.chosen]).to.deep.equal(['journey', 'eu']);
      await widget.answer('leaving');
      expect(widget.element.outcome).to.equal('leaving');
    });

    it('takes the journey from the host rather than from other answers', async () => {
      const widget = await mount(`answers="journey=leaving ${mover}"`);
      expect(widget.element.outcome).to.equal('leaving');
    });

    it('keeps the journey that the reader chose when the host says more', async () => {
      const widget = await mount();
      await widget.answer('leaving');
      widget.element.answers = { cpr: 'resident', home: 'denmark' };
      await widget.settled();
      expect(widget.element.outcome).to.equal('leaving');
    });

    it('takes the journey from what the reader said in another widget of the page', async () => {
      const checker = await EligibilityHarness.mount(
        '<mitid-eligibility-checker></mitid-eligibility-checker>',
      );
      await checker.finish(people['cpr-first']!.given);
      const widget = await mount();
      expect(widget.element.outcome).to.equal('non-eu');
    });

    it('does not name the journey that follows among what the reader answered', async () => {
      const widget = await mount(`answers="${mover}"`);
      expect(widget.element.answers).not.to.have.property('journey');
    });
  });

  describe('attributes', () => {
    it('shows of the stages only those that only names', async () => {
      const widget = await journey('eu', 'only="backup eu-document"');
      expect(widget.stages).to.deep.equal(['eu-document', 'backup']);
    });

    it('leaves out the stages that exclude names', async () => {
      const widget = await journey('old-number', 'exclude="backup"');
      expect(widget.stages).to.deep.equal(['mitid-app', 'mitid-visit', 'update-details']);
    });
  });

  describe('interaction', () => {
    it('moves focus to the heading of the journey', async () => {
      const widget = await mount();
      await widget.answer('nordic');
      expect(widget.focused).to.equal(journeys.nordic[0]);
    });

    it('goes back to the question, with the answer it had', async () => {
      const widget = await mount();
      await widget.answer('nordic');
      await widget.goBack();
      expect([widget.fact, widget.chosen]).to.deep.equal(['journey', 'nordic']);
    });

    it('starts again at the question, without an answer', async () => {
      const widget = await mount();
      await widget.answer('nordic');
      await widget.click('Start again');
      expect([widget.fact, widget.chosen]).to.deep.equal(['journey', undefined]);
    });

    it('prints', async () => {
      const page = printing();
      const widget = await journey('eu');
      await widget.click('Print');
      await widget.until(() => page.calls === 1, 'does not print');
      page.after();
    });
  });

  describe('events', () => {
    it('tells the journey once, after it is shown', async () => {
      const widget = await mount();
      await widget.answer('danish');
      const outcomes = widget.seen.filter(({ type }) => type === 'mitid-outcome');
      expect(outcomes.map(({ detail }) => detail)).to.deep.equal([
        { widget: 'get-started', outcome: 'danish' },
      ]);
      expect(outcomes[0]?.shown).to.contain(journeys.danish[0]);
    });

    it('tells null of a reader who is not sure', async () => {
      const widget = await mount();
      await widget.answer('not-sure');
      expect(widget.events('mitid-outcome').map(({ outcome }) => outcome)).to.deep.equal([null]);
    });
  });
});
