import { expect } from '@open-wc/testing';
import { ChooserHarness } from './authenticator-chooser.harness.ts';
import { announced, printing, usePage } from '../../support/widget-page.ts';
import type { Given } from '../../support/widget-people.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-authenticator-chooser';
const mount = (attributes = ''): Promise<ChooserHarness> =>
  ChooserHarness.mount(`<${tag} ${attributes}></${tag}>`);

const after = async (given: Given, attributes = ''): Promise<ChooserHarness> => {
  const widget = await mount(attributes);
  await widget.finish(given);
  return widget;
};

const student: Given = { device: 'recent', 'app-wanted': 'yes' };
const office: Given = { device: 'none', sight: 'reads', approvals: 'often' };

interface Path {
  readonly given: Given;
  readonly title: string;
  readonly because: string;
  readonly first: string;
  readonly backups: readonly string[];
}

const besideTheApp = ['The app on a second device', 'A code display alongside the app kodeviser'];

/** For each result, the answers of one person, what it is called and why it fits. */
const paths: Readonly<Record<string, Path>> = {
  app: {
    given: student,
    title: 'The MitID app',
    because: 'You have a phone or tablet that can use the app.',
    first: 'Get the app',
    backups: besideTheApp,
  },
  'app-shared': {
    given: { device: 'shared', 'app-wanted': 'yes' },
    title: 'The MitID app, with your own PIN',
    because: 'More than one person can use the app on one device.',
    first: 'Get the app',
    backups: besideTheApp,
  },
  'audio-reader': {
    given: { device: 'recent', 'app-wanted': 'no', sight: 'needs-sound' },
    title: 'An audio code reader kodeoplæser',
    because: 'It reads the code aloud.',
    first: 'Order it, or ask for it',
    backups: ['The app on a phone or tablet'],
  },
  chip: {
    given: office,
    title: 'A chip MitID-chip',
    because: 'It is made for people who approve many times a day.',
    first: 'Buy the chip',
    backups: ['The app on a phone or tablet', 'A code display alongside the app kodeviser'],
  },
  'code-display': {
    given: { device: 'too-old', sight: 'reads', approvals: 'sometimes' },
    title: 'A code display kodeviser',
    because: 'It is made for people who do not use the app.',
    first: 'Order it, or ask for it',
    backups: ['The app on a phone or tablet'],
  },
};

widgetSuite({
  name: 'authenticator-chooser',
  part: 'authenticators',
  Harness: ChooserHarness,
  heading: {
    en: 'App, code display, reader or chip?',
    da: 'App, kodeviser, kodeoplæser eller chip?',
  },
  fact: 'purpose',
  values: ['work', 'study'],
  goSomewhere: (widget) => widget.answer('recent'),
  isThere: (widget) => widget.fact === 'app-wanted',
  states: {
    'the first question, with the comparison unfolded': (widget) => {
      widget.unfoldAll();
      return Promise.resolve();
    },
    'a result with everything unfolded': async (widget) => {
      await widget.finish(office);
      widget.unfoldAll();
    },
    'a result that is open': async (widget) => {
      await widget.finish({});
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('the questions', () => {
    it('begin with the phone', async () => {
      expect((await mount()).question).to.equal('Which phone or tablet can you use?');
    });

    it('are two at most for a reader who can use the app and wants it', async () => {
      expect(await (await mount()).finish(student)).to.deep.equal(['device', 'app-wanted']);
    });

    it('do not offer the app to a reader whose phone is too old for it', async () => {
      const widget = await mount();
      expect(await widget.finish(paths['code-display']!.given)).not.to.include('app-wanted');
    });

    it('do not ask how often a reader approves who needs to hear the code', async () => {
      const widget = await mount();
      expect(await widget.finish(paths['audio-reader']!.given)).not.to.include('approvals');
    });

    it('take focus to their headings one by one', async () => {
      const widget = await mount();
      await widget.answer('recent');
      expect(widget.focused).to.equal('Do you want to use the MitID app?');
    });
  });

  describe('what fits', () => {
    for (const [outcome, { given, title, because, first, backups }] of Object.entries(paths)) {
      it(`is ${outcome} for its answers, and the reader is told why`, async () => {
        const widget = await after(given);
        expect(widget.element.outcome).to.equal(outcome);
        expect(widget.result).to.equal(title);
        expect(widget.hero).to.contain(because);
      });

      it(`comes with steps: ${outcome}`, async () => {
        expect((await after(given)).steps[0]).to.equal(first);
      });

      it(`comes with a backup: ${outcome}`, async () => {
        expect((await after(given)).backups).to.deep.equal(backups);
      });
    }

    it('is one of these five', async () => {
      const { element } = await mount();
      expect([...element.possible].sort()).to.deep.equal(Object.keys(paths).sort());
    });

    it('names the second best, where there is one', async () => {
      const widget = await after(office);
      expect(widget.section('A good alternative')).to.match(
        /^Code display kodeviser You press its button/,
      );
    });

    it('names no second best where there is none', async () => {
      const widget = await after(paths['audio-reader']!.given);
      expect(widget.section('A good alternative')).to.equal(undefined);
    });

    it('takes focus to its heading', async () => {
      expect((await after(student)).focused).to.equal('The MitID app');
    });

    it('says where each step is from', async () => {
      const widget = await after(student);
      expect(widget.stepTitles).to.have.lengthOf(6);
      for (const title of widget.stepTitles) {
        expect(widget.sourceOf(title).entries, title).not.to.be.empty;
      }
    });

    it('is printed when asked to', async () => {
      const page = printing();
      const widget = await after(student);
      await widget.click('Print');
      await widget.until(() => page.calls === 1, 'does not print');
      page.after();
    });
  });

  describe('a reader who is not sure', () => {
    const unsure: Given = { device: 'recent', 'app-wanted': 'not-sure', sight: 'reads' };

    it('gets every way that it can go, and on what each hangs', async () => {
      const widget = await after({ ...unsure, approvals: 'sometimes' });
      expect(widget.result).to.equal('First find out one thing');
      expect(widget.text).to.contain('There are 2 ways it can go');
      expect(widget.ways).to.deep.equal([
        { outcome: 'The MitID app', fitsIf: ['Do you want to use the MitID app? Yes'] },
        {
          outcome: 'A code display',
          fitsIf: ['Do you want to use the MitID app? No, I would rather not'],
        },
      ]);
    });

    it('is told how to find out', async () => {
      const widget = await after({ ...unsure, approvals: 'sometimes' });
      expect(widget.findingOut).to.deep.equal(['Do you want to use the MitID app?']);
      expect(widget.text).to.contain('Most people use the app.');
    });

    it('goes on from there to the result once it is known', async () => {
      const widget = await after({ ...unsure, approvals: 'sometimes' });
      await widget.click('I know it now', 'Do you want to use the MitID app?');
      await widget.answer('yes');
      await widget.untilResult();
      expect(widget.result).to.equal('The MitID app');
    });
  });

  describe('what the host has said', () => {
    it('is not asked', async () => {
      expect((await mount('answers="device=recent"')).fact).to.equal('app-wanted');
    });

    it('leads to the result at once where it is enough', async () => {
      const widget = await mount('answers="device=recent app-wanted=yes"');
      expect(widget.result).to.equal('The MitID app');
    });

    it('stands in one line, and can be changed', async () => {
      const widget = await mount('answers="device=recent"');
      expect(widget.takenAsKnown?.line).to.equal('We assume: A newer one of my own');
      await widget.changeKnown('Which phone or tablet can you use?');
      expect([widget.fact, widget.chosen]).to.deep.equal(['device', 'recent']);
    });
  });

  describe('answers', () => {
    it('are listed in the words of the reader', async () => {
      expect((await after(student)).answersListed).to.deep.equal([
        { question: 'Which phone or tablet can you use?', answer: 'A newer one of my own' },
        { question: 'Do you want to use the MitID app?', answer: 'Yes' },
      ]);
    });

    it('can be changed, which leads to another result', async () => {
      const widget = await after(student);
      await widget.click('Change: Which phone or tablet can you use?');
      await widget.answer('shared');
      await widget.untilResult();
      expect(widget.result).to.equal('The MitID app, with your own PIN');
    });

    it('are kept when the reader goes back', async () => {
      const widget = await after(student);
      await widget.goBack();
      expect([widget.fact, widget.chosen]).to.deep.equal(['app-wanted', 'yes']);
    });

    it('are gone when the reader starts again', async () => {
      const widget = await after(student);
      await widget.click('Start again');
      expect([widget.fact, widget.chosen]).to.deep.equal(['device', undefined]);
      expect(widget.element.answers).to.deep.equal({});
    });
  });

  describe('events', () => {
    it('tell each step, and the outcome once', async () => {
      const widget = await after(student);
      expect(widget.events('mitid-step').map(({ step }) => step)).to.deep.equal([
        'app-wanted',
        'result',
      ]);
      expect(widget.events('mitid-outcome')).to.deep.equal([
        { widget: 'authenticator-chooser', outcome: 'app' },
      ]);
    });

    it('tell ids of the widget, the step and the outcome, and nothing else', async () => {
      const { seen } = await after(student);
      const keys = new Set(seen.flatMap(({ detail }) => Object.keys(detail)));
      expect([...keys].sort()).to.deep.equal(['outcome', 'step', 'widget']);
    });

    it('leave nothing in the announcements', async () => {
      await after(student);
      expect(announced()).to.equal('');
    });
  });
});
