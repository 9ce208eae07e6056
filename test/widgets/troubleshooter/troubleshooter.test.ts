import { expect } from '@open-wc/testing';
import { press } from '../../support/widget.harness.ts';
import { TroubleshooterHarness } from './troubleshooter.harness.ts';
import { announced, stage, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-troubleshooter';
const mount = (attributes = ''): Promise<TroubleshooterHarness> =>
  TroubleshooterHarness.mount(`<${tag} ${attributes}></${tag}>`);

/** Where problems stand in the menu: their words differ by language. */
const places = { lostPhone: 0, forgotPin: 7, blocked: 10, leaving: 13 };

const scanner = { 'photo-id': 'chip-passport', phone: 'reads-chip' };
const forgotPin = { problem: 'I forgot my PIN', ...scanner };

widgetSuite({
  name: 'troubleshooter',
  part: 'problems',
  Harness: TroubleshooterHarness,
  heading: { en: 'What is wrong with your MitID?', da: 'Hvad er der galt med dit MitID?' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.chooseAt(places.forgotPin),
  isThere: (widget) => widget.fact === 'photo-id',
  states: {
    'the menu': () => Promise.resolve(),
    'a question about the problem': (widget) => widget.chooseAt(places.forgotPin),
    'a result that cannot wait, with everything unfolded': async (widget) => {
      await widget.chooseAt(places.lostPhone);
      await widget.finish({ 'other-way': 'none', 'photo-id': 'no-chip' });
      widget.unfoldAll();
    },
    'a result without a question': async (widget) => {
      await widget.chooseAt(places.leaving);
      await widget.untilResult();
    },
    'a result that is open': async (widget) => {
      await widget.chooseAt(places.blocked);
      await widget.finish({});
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('default', () => {
    it('shows all problems at a glance, under headings, what cannot wait first', async () => {
      const widget = await mount();
      expect(widget.menu.map(({ title }) => title)).to.deep.equal([
        'Urgent',
        'New, old or difficult phone',
        'Forgotten or blocked',
        'Something else',
      ]);
      expect(widget.menu[0]?.problems).to.deep.equal([
        'My phone is lost or stolen',
        'I think someone is scamming me',
        'My code display, reader or chip is lost or broken',
      ]);
    });

    it('shows each of the 16 problems once', async () => {
      const { problems } = await mount();
      expect(problems).to.have.lengthOf(16);
      expect(new Set(problems).size).to.equal(16);
    });

    it('says above the problems what cannot wait, with the number to call', async () => {
      const { alarm } = await mount();
      expect(alarm?.isAbove).to.equal(true);
      expect(alarm?.title).to.equal('Lost, stolen or scammed? Block first');
      expect(alarm?.links[0]).to.deep.equal({
        text: 'Call MitID Support +45 33 98 00 10',
        href: 'tel:+4533980010',
      });
    });

    it('says above the problems where MitID is blocked online', async () => {
      const { alarm } = await mount();
      expect(alarm?.links.map(({ href }) => href)).to.include(
        'https://www.mitid.dk/en-gb/help/help-universe/blocking/',
      );
    });

    it('has buttons to call and to block above what it asks about what cannot wait, and nothing to unfold or to read', async () => {
      const widget = await mount();
      await widget.answer('My phone is lost or stolen');
      expect(widget.fact).to.equal('other-way');
      expect(widget.alarm?.isAbove).to.equal(true);
      expect(widget.alarm?.words).to.equal('Call Block on mitid.dk');
      const [call, block] = widget.alarm?.links ?? [];
      expect(call?.href).to.equal('tel:+4533980010');
      expect(block?.href).to.match(/^https:\/\/(www\.)?mitid\.dk\//);
      expect(widget.sources).to.have.lengthOf(0);
    });

    it('sends nobody to log in who has nothing to log in with', async () => {
      const widget = await mount();
      await widget.answer('My phone is lost or stolen');
      await widget.answer('Nothing');
      expect(widget.fact).to.equal('photo-id');
      expect(widget.alarm?.links.map(({ href }) => href)).to.deep.equal(['tel:+4533980010']);
    });

    it('shows the number before any question where the host names what cannot wait', async () => {
      const widget = await mount('answers="problem=lost-phone"');
      expect(widget.alarm?.isAbove).to.equal(true);
    });

    it('does not alarm readers whose problem can wait', async () => {
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      expect(widget.alarm).to.equal(undefined);
    });

    it('needs no button but the problems', async () => {
      const widget = await mount();
      expect(widget.buttons).to.deep.equal(widget.problems);
    });

    it('knows no outcome, and all as possible, before a problem is chosen', async () => {
      const { element } = await mount();
      expect(element.outcome).to.equal(null);
      expect(element.possible).to.have.lengthOf(21);
    });
  });

  describe('interaction', () => {
    it('takes a problem with one press', async () => {
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      expect(widget.question).to.equal('Which photo ID do you have?');
    });

    it('moves focus to the heading of the question about the problem', async () => {
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      expect(widget.focused).to.equal('Which photo ID do you have?');
    });

    it('moves focus to the heading of the result where nothing is asked', async () => {
      const widget = await mount();
      await widget.answer('I have a new phone, and the old one works');
      expect(widget.focused).to.equal('Copy the app to the new phone');
    });

    it('goes back from the first question to the problems, with focus at the top', async () => {
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      await widget.goBack();
      expect(widget.problems).to.have.lengthOf(16);
      expect(widget.focused).to.equal(widget.heading.text);
    });

    it('goes back from the result to the last question', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      await widget.goBack();
      expect([widget.fact, widget.chosen]).to.deep.equal(['phone', 'reads-chip']);
    });

    it('takes another problem after going back', async () => {
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      await widget.goBack();
      await widget.answer('I forgot my password');
      expect(widget.fact).to.equal('other-way');
    });

    it('lists the answers in the words of the reader', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      expect(widget.answersListed).to.deep.equal([
        { question: 'What is wrong?', answer: 'I forgot my PIN' },
        { question: 'Which photo ID do you have?', answer: 'A passport with a chip' },
        { question: 'Can your phone read chips?', answer: 'Yes' },
      ]);
    });

    it('returns to the result after an answer is changed', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      await widget.click('Change: Which photo ID do you have?');
      await widget.answer('chip-id-card');
      await widget.untilResult();
      expect(widget.result).to.equal('Choose a new PIN');
    });

    it('shows the problems again where the problem is changed', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      await widget.click('Change: What is wrong?');
      expect(widget.problems).to.have.lengthOf(16);
      await widget.answer('I have a new phone, and the old one works');
      expect(widget.result).to.equal('Copy the app to the new phone');
    });

    it('returns to the result unchanged when the reader goes back from the problems', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      await widget.click('Change: What is wrong?');
      await widget.goBack();
      expect(widget.result).to.equal('Choose a new PIN');
    });

    it('starts again at the problems, without an answer', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      await widget.click('Start again');
      expect(widget.fact).to.equal('problem');
      expect(widget.element.answers).to.deep.equal({});
    });

    it('moves focus to its heading when it starts again', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      await widget.click('Start again');
      expect(widget.focused).to.equal(widget.heading.text);
    });

    it('shows the result in the other language when the language changes', async () => {
      const around = stage({ lang: 'en' });
      const widget = await TroubleshooterHarness.mount(`<${tag}></${tag}>`, around);
      await widget.finish(forgotPin);
      around.lang = 'da';
      await widget.until(() => widget.language === 'da', 'stays English');
      expect(widget.result).to.equal('Vælg en ny PIN-kode');
    });
  });

  describe('keyboard', () => {
    for (const key of ['Enter', 'Space']) {
      it(`takes a problem with ${key}`, async () => {
        const widget = await mount();
        widget.focusProblem('I forgot my PIN');
        await press(key);
        await widget.until(() => widget.fact === 'photo-id', 'stays at the problems');
      });
    }
  });

  describe('events', () => {
    it('tells one step for each question, and one for the result', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      expect(widget.events('mitid-step').map(({ step }) => step)).to.deep.equal([
        'photo-id',
        'phone',
        'result',
      ]);
    });

    it('tells the outcome once, after the result is shown', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      const outcomes = widget.seen.filter(({ type }) => type === 'mitid-outcome');
      expect(outcomes.map(({ detail }) => detail)).to.deep.equal([
        { widget: 'troubleshooter', outcome: 'forgot-pin' },
      ]);
      expect(outcomes[0]?.shown).to.contain('Choose a new PIN');
    });

    it('tells ids of the widget, the step and the outcome, and nothing else', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      const keys = new Set(widget.seen.flatMap(({ detail }) => Object.keys(detail)));
      expect([...keys].sort()).to.deep.equal(['outcome', 'step', 'widget']);
    });

    it('knows the outcome as soon as it is settled, before the questions that follow', async () => {
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      expect(widget.element.outcome).to.equal('forgot-pin');
      expect([...widget.element.possible]).to.deep.equal(['forgot-pin']);
    });
  });

  describe('cleanup', () => {
    it('leaves nothing in the announcements', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      expect(announced()).to.equal('');
    });
  });
});
