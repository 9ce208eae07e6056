import { expect } from '@open-wc/testing';
import { press } from '../../support/widget.harness.ts';
import { EligibilityHarness } from './eligibility-checker.harness.ts';
import { announced, stage, usePage } from '../../support/widget-page.ts';
import {
  asAnswers,
  clueless,
  people,
  scanner,
  unsure,
  visitor,
  type Given,
} from '../../support/widget-people.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-eligibility-checker';
const mount = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<${tag} ${attributes}></${tag}>`);

const known = async (given: Given, attributes = ''): Promise<EligibilityHarness> => {
  const widget = await mount(`${asAnswers(given)} ${attributes}`);
  await widget.untilResult();
  return widget;
};

widgetSuite({
  name: 'eligibility-checker',
  part: 'eligibility',
  Harness: EligibilityHarness,
  heading: { en: 'How do I get MitID?', da: 'Hvordan får du MitID?' },
  fact: 'purpose',
  values: ['study', 'work'],
  goSomewhere: async (widget) => {
    await widget.answer('none');
    await widget.answer('18-plus');
  },
  isThere: (widget) => widget.fact === 'cpr',
  states: {
    'the first question': () => Promise.resolve(),
    'a question with hints and help': async (widget) => {
      await widget.answer('none');
      await widget.answer('18-plus');
      await widget.answer('resident');
    },
    'a certain result': async (widget) => {
      await widget.finish(visitor);
    },
    'a result with everything unfolded': async (widget) => {
      await widget.finish(people['cpr-first']!.given);
      widget.unfoldAll();
    },
    'a result that is open': async (widget) => {
      await widget.finish(unsure);
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('default', () => {
    it('asks one question at a time', async () => {
      const widget = await mount();
      expect(widget.questionCount).to.equal(1);
      expect(widget.question).to.equal('Do you have MitID?');
    });

    it('describes the question by how far the reader is and by its help', async () => {
      const widget = await mount();
      expect(widget.question).to.equal('Do you have MitID?');
      expect(widget.description).to.equal(
        'Question 1 · about 1 minute left MitID is the Danish log-in for public services, banks and many firms. NemID is the old one.',
      );
    });

    it('describes an answer by its hint', async () => {
      const widget = await mount();
      const locked = widget.options.find(({ value }) => value === 'locked');
      expect(locked?.hint).to.equal('Lost, broken, forgotten or blocked');
    });

    it('offers "I am not sure" last, on each question', async () => {
      const widget = await mount();
      const lasts: string[] = [];
      while (widget.fact !== undefined) {
        lasts.push(widget.options.at(-1)!.label);
        await widget.answer(visitor[widget.fact] ?? 'not-sure');
      }
      expect(lasts.length).to.be.greaterThan(5);
      expect([...new Set(lasts)]).to.deep.equal(['I am not sure']);
    });

    it('has chosen nothing beforehand', async () => {
      expect((await mount()).chosen).to.equal(undefined);
    });

    it('does not offer to go back from the first question', async () => {
      expect((await mount()).buttons).not.to.include('Back');
    });

    it('knows no outcome, and all ten as possible, before the first answer', async () => {
      const { element } = await mount();
      expect(element.outcome).to.equal(null);
      expect([...element.possible].sort()).to.deep.equal(Object.keys(people).sort());
      expect(element.notes).to.deep.equal([]);
    });

    it('says how far the reader is, in words and on a bar that has begun', async () => {
      const { progress } = await mount();
      expect(progress.words).to.equal('Question 1 · about 1 minute left');
      expect(progress.value).to.be.within(0.05, 0.2);
    });
  });

  describe('attributes', () => {
    it('does not ask what the host has said', async () => {
      const widget = await mount('answers="mitid=none age=18-plus"');
      expect(widget.fact).to.equal('cpr');
      expect(widget.buttons).not.to.include('Back');
    });

    it('shows the result at once where the host has said enough', async () => {
      const widget = await known(scanner);
      expect(widget.result).to.equal('Get MitID at home, in the app');
      expect(widget.element.outcome).to.equal('app-at-home');
    });

    it('does not list what the host has said among the answers of the reader', async () => {
      const widget = await known(scanner);
      expect(widget.answersListed).to.be.empty;
    });

    it('does not ask again what the host has given as not sure', async () => {
      const widget = await mount('answers="mitid=not-sure"');
      expect(widget.fact).to.equal('age');
    });

    it('leaves out the items that exclude names', async () => {
      const plain = await known(scanner);
      expect(plain.notices).to.include('Have a second way to log in');
      const { notices } = await known(scanner, 'exclude="set-up-backup"');
      expect(notices).not.to.include('Have a second way to log in');
    });

    it('shows of the items only those that only names', async () => {
      const widget = await known(scanner, 'only="scan-id set-up-backup"');
      expect(widget.steps).to.have.lengthOf(1);
      expect(widget.goodToKnow).to.deep.equal(['Have a second way to log in']);
    });

    it('shares answers with the other checkers of the page', async () => {
      const one = await mount();
      const two = await mount();
      await one.answer('none');
      await two.settled();
      expect(two.fact).to.equal('age');
    });

    it('keeps its answers to itself with isolated', async () => {
      const one = await mount('isolated');
      const two = await mount();
      await one.answer('none');
      await two.settled();
      expect(two.fact).to.equal('mitid');
    });

    it('does not take the answers of others with isolated', async () => {
      const one = await mount();
      const two = await mount('isolated');
      await one.answer('none');
      await two.settled();
      expect(two.fact).to.equal('mitid');
    });
  });

  describe('interaction', () => {
    it('takes an answer with one press', async () => {
      const widget = await mount();
      await widget.answer('works');
      expect(widget.element.answers).to.deep.equal({ mitid: 'works' });
    });

    it('offers no answer that the others rule out', async () => {
      const widget = await mount('answers="cpr=resident photo-id=danish-passport mitid=none"');
      const offered = new Map<string, readonly string[]>();
      while (widget.fact !== undefined) {
        offered.set(
          widget.fact,
          widget.options.map(({ value }) => value),
        );
        await widget.answer('not-sure');
      }
      expect(offered.get('home')).to.not.include('moving');
    });

    it('moves focus to the heading of the next question', async () => {
      const widget = await mount();
      await widget.answer('No, not yet');
      expect(widget.focused).to.equal('How old are you?');
    });

    it('moves focus to the heading of the question before', async () => {
      const widget = await mount();
      await widget.answer('none');
      await widget.goBack();
      expect(widget.focused).to.equal('Do you have MitID?');
    });

    it('moves focus to the heading of the result', async () => {
      const widget = await mount();
      await widget.finish(people['already-have']!.given);
      expect(widget.focused).to.equal('You already have MitID');
    });

    it('keeps earlier answers when the reader goes back', async () => {
      const widget = await mount();
      await widget.answer('none');
      await widget.answer('18-plus');
      await widget.goBack();
      await widget.goBack();
      expect(widget.chosen).to.equal('none');
      await widget.answer('none');
      expect(widget.chosen).to.equal('18-plus');
    });

    it('goes back from the result to the last question', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      await widget.goBack();
      expect([widget.fact, widget.chosen]).to.deep.equal(['phone', 'reads-chip']);
    });

    it('keeps the answer that was given before when the language changes', async () => {
      const around = stage({ lang: 'en' });
      const widget = await EligibilityHarness.mount(`<${tag}></${tag}>`, around);
      await widget.answer('none');
      await widget.goBack();
      around.lang = 'da';
      await widget.until(() => widget.language === 'da', 'stays English');
      expect(widget.chosen).to.equal('none');
    });

    it('shows the result in the other language when the language changes', async () => {
      const around = stage({ lang: 'en' });
      const widget = await EligibilityHarness.mount(
        `<${tag} ${asAnswers(scanner)}></${tag}>`,
        around,
      );
      await widget.untilResult();
      around.lang = 'da';
      await widget.until(() => widget.section('Det skal du gøre') !== undefined, 'stays English');
      await widget.until(() => !widget.result?.includes('Get MitID'), 'the result stays English');
    });

    it('returns to the result after one answer is changed', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      await widget.click('Change: Can your phone read chips?');
      expect([widget.fact, widget.chosen]).to.deep.equal(['phone', 'reads-chip']);
      await widget.answer('reads-chip');
      await widget.untilResult();
      expect(widget.result).to.equal('Get MitID at home, in the app');
    });

    it('returns to the result unchanged when the reader goes back from a change', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      await widget.click('Change: How old are you?');
      await widget.goBack();
      await widget.untilResult();
      expect(widget.element.answers['age']).to.equal('18-plus');
    });

    it('asks what a changed answer opens, and nothing else', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      await widget.click('Change: Can your phone read chips?');
      await widget.answer('none');
      expect(widget.fact).to.equal('helper-phone');
    });

    it('shows another result when a change leads to it', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      await widget.click('Change: Do you have MitID?');
      await widget.answer('locked');
      await widget.untilResult();
      expect(widget.result).to.equal('Get your MitID to work again');
    });

    it('lists the answers in the words of the reader', async () => {
      const widget = await mount();
      await widget.finish(people['too-young']!.given);
      expect(widget.answersListed).to.deep.equal([
        { question: 'Do you have MitID?', answer: 'No, not yet' },
        { question: 'How old are you?', answer: 'Under 13' },
      ]);
    });

    it('starts again without an answer, at the first question, with focus there', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      await widget.click('Start again');
      expect(widget.focused).to.equal('Do you have MitID?');
      expect(widget.chosen).to.equal(undefined);
      expect(widget.element.answers).to.deep.equal({});
    });

    it('keeps what the host has said when the reader starts again', async () => {
      const widget = await mount('answers="mitid=none"');
      await widget.finish(scanner);
      await widget.click('Start again');
      expect(widget.fact).to.equal('age');
    });

    const walks: Readonly<Record<string, Given>> = {
      newcomer: people['cpr-first']!.given,
      resident: visitor,
      unsure: {},
    };
    for (const [who, given] of Object.entries(walks)) {
      it(`never moves the bar back while a reader answers: ${who}`, async () => {
        const widget = await mount();
        const values: number[] = [];
        while (widget.fact !== undefined) {
          values.push(widget.progress.value);
          await widget.answer(given[widget.fact] ?? 'not-sure');
        }
        expect(values).to.deep.equal([...values].sort((a, b) => a - b));
      });
    }

    it('says when a question may be the last', async () => {
      const widget = await mount();
      for (const fact of ['mitid', 'age', 'cpr', 'photo-id', 'phone'])
        await widget.answer(fact === 'phone' ? 'none' : scanner[fact]!);
      await widget.answer('no');
      await widget.answer('denmark');
      await widget.answer('danish');
      expect(widget.progress.words).to.equal('Question 9 · this may be the last');
    });
  });

  describe('keyboard', () => {
    for (const key of ['Space', 'Enter']) {
      it(`answers with ${key}`, async () => {
        const widget = await mount();
        widget.focusOption('none');
        await press(key);
        await widget.until(() => widget.fact === 'age', 'stays at the first question');
      });
    }

    it('keeps the button that was pressed until focus has moved on, where it can be moved with its focus', async () => {
      const widget = await mount();
      const kept = (): number =>
        widget.element.shadowRoot!.querySelectorAll('.leaving > button').length;
      widget.focusOption('none');
      await press('Enter');
      await widget.until(() => widget.fact === 'age', 'stays at the first question');
      expect(kept()).to.equal('moveBefore' in Element.prototype ? 1 : 0);
      await widget.until(() => kept() === 0, 'the button stays');
      expect(widget.focused).to.equal('How old are you?');
    });

    it('does not move on by itself when focus moves over the answers', async () => {
      const widget = await mount();
      widget.focusOption('none');
      await press('Tab');
      expect([widget.fact, widget.focusedOption]).to.deep.equal(['mitid', 'works']);
    });

    it('reaches the answers from the heading of the question with Tab', async () => {
      const widget = await mount();
      await widget.answer('none');
      expect(widget.focused).to.equal('How old are you?');
      await press('Tab');
      expect(widget.focusedOption).not.to.equal(undefined);
    });
  });

  describe('events', () => {
    it('tells each step after it is shown', async () => {
      const widget = await mount();
      await widget.answer('none');
      const [step] = widget.seen.filter(({ type }) => type === 'mitid-step');
      expect(step?.detail).to.deep.equal({ widget: 'eligibility-checker', step: 'age' });
      expect(step?.shown).to.contain('How old are you?');
    });

    it('tells one step for each question, and one for the result', async () => {
      const widget = await mount();
      const asked = await widget.finish(scanner);
      expect(widget.events('mitid-step').map(({ step }) => step)).to.deep.equal([
        ...asked.slice(1),
        'result',
      ]);
    });

    it('tells the outcome once, after the result is shown', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      const outcomes = widget.seen.filter(({ type }) => type === 'mitid-outcome');
      expect(outcomes.map(({ detail }) => detail)).to.deep.equal([
        { widget: 'eligibility-checker', outcome: 'app-at-home' },
      ]);
      expect(outcomes[0]?.shown).to.contain('Get MitID at home, in the app');
    });

    it('tells null where several outcomes are open', async () => {
      const widget = await known(clueless);
      await widget.until(() => widget.events('mitid-outcome').length, 'tells no outcome');
      expect(widget.events('mitid-outcome').map(({ outcome }) => outcome)).to.deep.equal([null]);
    });

    it('tells the outcome also where the host has said everything', async () => {
      const widget = await known(scanner);
      await widget.until(() => widget.events('mitid-outcome').length, 'tells no outcome');
      expect(widget.events('mitid-outcome')[0]?.['outcome']).to.equal('app-at-home');
    });

    it('does not tell the outcome again when a note is answered in place', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      widget.unfold('Only if you got your CPR number today');
      await widget.click('Today', 'When did you get the CPR number?');
      expect(widget.events('mitid-outcome')).to.have.lengthOf(1);
    });

    it('tells ids of the widget, the step and the outcome, and nothing else', async () => {
      const widget = await mount();
      await widget.finish(people['cpr-first']!.given);
      const keys = new Set(widget.seen.flatMap(({ detail }) => Object.keys(detail)));
      expect([...keys].sort()).to.deep.equal(['outcome', 'step', 'widget']);
    });

    it('freezes what its events tell, lets them rise, and takes no "no"', async () => {
      const widget = await mount();
      await widget.finish(people['already-have']!.given);
      for (const { event, detail } of widget.seen) {
        expect(Object.isFrozen(detail)).to.equal(true);
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([
          true,
          true,
          false,
        ]);
      }
    });

    it('knows the outcome as soon as it is settled, before the questions that follow', async () => {
      const widget = await mount();
      for (const fact of ['mitid', 'age', 'cpr', 'photo-id']) await widget.answer(visitor[fact]!);
      await widget.answer('denmark');
      expect(widget.element.outcome).to.equal('citizen-service');
      expect(widget.fact).to.equal('citizenship');
    });
  });

  describe('cleanup', () => {
    it('leaves nothing in the announcements', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      expect(announced()).to.equal('');
    });
  });
});
