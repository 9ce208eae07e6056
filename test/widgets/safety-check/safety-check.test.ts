import { expect } from '@open-wc/testing';
import { SafetyHarness } from './safety-check.harness.ts';
import { announced, stage, usePage } from '../../support/widget-page.ts';
import type { Given } from '../../support/widget-people.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-safety-check';
const mount = (attributes = ''): Promise<SafetyHarness> =>
  SafetyHarness.mount(`<${tag} ${attributes}></${tag}>`);

const after = async (given: Given, attributes = ''): Promise<SafetyHarness> => {
  const widget = await mount(attributes);
  await widget.finish(given);
  return widget;
};

const called: Given = { given: 'nothing', event: 'call' };
const approved: Given = { given: 'approved' };
const ownLogIn: Given = { given: 'nothing', event: 'approval', started: 'yes' };

widgetSuite({
  name: 'safety-check',
  part: 'safety',
  Harness: SafetyHarness,
  heading: { en: 'Is it really MitID?', da: 'Er det virkelig MitID?' },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.answer('nothing'),
  isThere: (widget) => widget.fact === 'event',
  states: {
    'the first question': () => Promise.resolve(),
    'the first question with everything unfolded': (widget) => {
      widget.unfoldAll();
      return Promise.resolve();
    },
    'a verdict to act now': async (widget) => {
      await widget.finish(approved);
    },
    'a verdict to stop': async (widget) => {
      await widget.finish(called);
    },
    'a verdict that it looks real': async (widget) => {
      await widget.finish(ownLogIn);
    },
    'a result that is open': async (widget) => {
      await widget.finish({});
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('what cannot wait', () => {
    it('stands above the first question, with the number to call', async () => {
      const { alarm } = await mount();
      expect(alarm?.isAbove).to.equal(true);
      expect(alarm?.links).to.deep.include({ text: 'Call', href: 'tel:+4533980010' });
    });

    it('stands above each question that follows', async () => {
      const widget = await mount();
      await widget.answer('nothing');
      await widget.answer('message');
      expect(widget.fact).to.equal('asks');
      expect(widget.alarm?.isAbove).to.equal(true);
    });

    it('stands there whatever only names', async () => {
      const { alarm } = await mount('only="asks-for-code"');
      expect(alarm?.links.map(({ href }) => href)).to.include('tel:+4533980010');
    });
  });

  it('shows what real messages are like before what can be done with a verdict', async () => {
    const widget = await after(approved);
    expect(widget.ending).to.deep.equal(['signs', 'tools']);
  });

  describe('the questions', () => {
    it('begin with what was done, since that is what hurts', async () => {
      expect((await mount()).question).to.equal('What have you done so far?');
    });

    it('stop at once where something was approved or given', async () => {
      const widget = await mount();
      expect(await widget.finish(approved)).to.deep.equal(['given']);
    });

    it('never ask what was told or typed', async () => {
      expect((await mount()).description).to.contain('We never ask what you typed');
    });

    it('do not ask what a caller wants', async () => {
      const widget = await mount();
      expect(await widget.finish(called)).to.deep.equal(['given', 'event']);
    });

    it('take focus to their headings one by one', async () => {
      const widget = await mount();
      await widget.answer('nothing');
      expect(widget.focused).to.equal('What happened?');
    });

    it('keep the answers when the reader goes back', async () => {
      const widget = await mount();
      await widget.answer('nothing');
      await widget.goBack();
      expect([widget.fact, widget.chosen]).to.deep.equal(['given', 'nothing']);
    });
  });

  describe('good to know', () => {
    for (const [where, given] of Object.entries({ question: undefined, verdict: called })) {
      it(`stands folded under a ${where}`, async () => {
        const widget = given ? await after(given) : await mount();
        expect(widget.folded).to.deep.include.members([
          { summary: 'What real messages are like', open: false },
          { summary: 'Good habits', open: false },
        ]);
      });
    }

    it('stays unfolded when the reader goes on', async () => {
      const widget = await mount();
      await widget.unfoldEntry('Good habits');
      await widget.answer('nothing');
      expect(widget.isUnfolded('Good habits')).to.equal(true);
    });

    it('stays unfolded when the language changes', async () => {
      const around = stage({ lang: 'en' });
      const widget = await SafetyHarness.mount(`<${tag}></${tag}>`, around);
      await widget.unfoldEntry('Good habits');
      around.lang = 'da';
      await widget.until(() => widget.language === 'da', 'stays English');
      expect(widget.isUnfolded('Gode vaner')).to.equal(true);
    });

    it('shows a false message beside a real one, with what gives each line away', async () => {
      const widget = await mount();
      expect(Object.keys(widget.signs)).to.deep.equal([
        'Signs of fraud',
        'A real message from MitID',
      ]);
      expect(widget.signs['Signs of fraud']?.[0]).to.equal(
        'Your MitID closes tonight! It says that you must hurry, pay or move money.',
      );
      expect(widget.signs['Signs of fraud']).to.include('Somebody calls you about your MitID.');
      expect(widget.signs['A real message from MitID']).to.include(
        'It comes by text or e-mail. But false ones do so too.',
      );
    });

    it('leaves out the line of a sign that the host leaves out', async () => {
      const widget = await mount('exclude="in-a-hurry"');
      expect(widget.text).not.to.contain('Your MitID closes tonight!');
    });

    it('names twelve habits', async () => {
      const { habits } = await mount();
      expect(habits).to.have.lengthOf(12);
      expect(habits[0]).to.equal('Approve only what you started');
    });

    it('leaves out the signs and habits that exclude names', async () => {
      const widget = await mount('exclude="somebody-calls keep-apart"');
      expect(widget.signs['Signs of fraud']).not.to.include('Somebody calls you about your MitID.');
      expect(widget.habits).not.to.include('Keep code display and password apart');
    });

    it('is not there where only leaves nothing of it', async () => {
      const widget = await mount('only="keep-apart"');
      expect(widget.habits).to.deep.equal(['Keep code display and password apart']);
      expect(widget.folded.map(({ summary }) => summary)).not.to.include(
        'What real messages are like',
      );
    });
  });

  describe('what the host has said', () => {
    it('is not asked', async () => {
      expect((await mount('answers="given=nothing"')).fact).to.equal('event');
    });

    it('stands in one line, and can be changed', async () => {
      const widget = await mount('answers="given=nothing"');
      expect(widget.takenAsKnown?.line).to.equal('We assume: Nothing yet');
      await widget.changeKnown('What have you done so far?');
      await widget.answer('approved');
      await widget.untilResult();
      expect(widget.verdict).to.equal('Act now');
    });

    it('stands in one line in the verdict too', async () => {
      const widget = await after(called, 'answers="given=nothing"');
      expect(widget.takenAsKnown?.line).to.equal('We assume: Nothing yet');
      expect(widget.answersListed).to.deep.equal([
        { question: 'What happened?', answer: 'Somebody called me about MitID' },
      ]);
    });
  });

  describe('answers', () => {
    it('can be changed, which leads to another verdict', async () => {
      const widget = await after(called);
      await widget.click('Change: What have you done so far?');
      await widget.answer('details');
      await widget.untilResult();
      expect(widget.verdict).to.equal('Act now');
    });

    it('are gone when the reader starts again', async () => {
      const widget = await after(called);
      await widget.click('Start again');
      expect([widget.fact, widget.chosen]).to.deep.equal(['given', undefined]);
      expect(widget.element.answers).to.deep.equal({});
    });

    it('are kept from the other widgets with isolated', async () => {
      const [one, two] = [await mount('isolated'), await mount()];
      await one.answer('nothing');
      await two.settled();
      expect(two.fact).to.equal('given');
    });
  });

  describe('events', () => {
    it('tell each step, and the outcome once', async () => {
      const widget = await after(called);
      expect(widget.events('mitid-step').map(({ step }) => step)).to.deep.equal([
        'event',
        'result',
      ]);
      expect(widget.events('mitid-outcome')).to.deep.equal([
        { widget: 'safety-check', outcome: 'call' },
      ]);
    });

    it('tell ids of the widget, the step and the outcome, and nothing else', async () => {
      const { seen } = await after(called);
      const keys = new Set(seen.flatMap(({ detail }) => Object.keys(detail)));
      expect([...keys].sort()).to.deep.equal(['outcome', 'step', 'widget']);
    });

    it('leave nothing in the announcements', async () => {
      await after(called);
      expect(announced()).to.equal('');
    });
  });
});
