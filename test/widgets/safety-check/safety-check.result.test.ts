import { expect } from '@open-wc/testing';
import { SafetyHarness } from './safety-check.harness.ts';
import { printing, usePage } from '../../support/widget-page.ts';
import type { Given } from '../../support/widget-people.ts';

const tag = 'mitid-safety-check';

const after = async (given: Given): Promise<SafetyHarness> => {
  const widget = await SafetyHarness.mount(`<${tag}></${tag}>`);
  await widget.finish(given);
  return widget;
};

interface Path {
  readonly outcome: string;
  readonly given: Given;
  readonly verdict: 'Act now' | 'Stop' | 'Check it yourself';
  readonly because: string;
  readonly first: string;
}

const message: Given = { given: 'nothing', event: 'message' };
const wantsMore = {
  outcome: 'message',
  verdict: 'Stop',
  first: 'Tap nothing, answer nothing',
} as const;

/** For each thing that can have happened: how bad it is, why, and what to do first. */
const paths: Readonly<Record<string, Path>> = {
  'something approved': {
    outcome: 'approved',
    given: { given: 'approved' },
    verdict: 'Act now',
    because: 'Somebody may now act in your name or move your money.',
    first: 'Block your MitID first',
  },
  'something told': {
    outcome: 'told',
    given: { given: 'details' },
    verdict: 'Act now',
    because: 'Somebody may try to log in or pay with what you gave.',
    first: 'Block your MitID first',
  },
  'a change that the reader did not make': {
    outcome: 'changed',
    given: { given: 'nothing', event: 'notice', started: 'no', asks: 'nothing' },
    verdict: 'Act now',
    because: 'You did not do it, so somebody else may have.',
    first: 'Block your MitID first',
  },
  'a call': {
    outcome: 'call',
    given: { given: 'nothing', event: 'call' },
    verdict: 'Stop',
    because: 'No office, bank or company calls you about your MitID.',
    first: 'Hang up',
  },
  'an approval that the reader did not start': {
    outcome: 'not-started',
    given: { given: 'nothing', event: 'approval', started: 'no' },
    verdict: 'Stop',
    because: 'Somebody else is behind this.',
    first: 'Say no',
  },
  'a message about NemID': {
    outcome: 'nemid',
    given: { ...message, asks: 'nemid' },
    verdict: 'Stop',
    because: 'NemID closed for all on 31 October 2023.',
    first: 'Tap nothing, answer nothing',
  },
  'a message that wants a secret': {
    ...wantsMore,
    given: { ...message, asks: 'secret' },
    because: 'No real message asks for your codes or your user ID.',
  },
  'a message with a link to log in': {
    ...wantsMore,
    given: { ...message, asks: 'link' },
    because: 'A real message from MitID does not ask you to log in.',
  },
  'a message that wants money': {
    ...wantsMore,
    given: { ...message, asks: 'money' },
    because: 'This message asks for more, or tells of something that you did not do.',
  },
  'a link that was opened': {
    outcome: 'opened',
    given: { given: 'link', event: 'message', asks: 'nothing' },
    verdict: 'Stop',
    because: 'You opened it, but gave nothing.',
    first: 'Close what you opened',
  },
  'a change that the reader made': {
    outcome: 'only-tells',
    given: { given: 'nothing', event: 'notice', started: 'yes', asks: 'nothing' },
    verdict: 'Check it yourself',
    because: 'You did it yourself, and the message asks for nothing.',
    first: 'Tap nothing, answer nothing',
  },
  'an approval that the reader started': {
    outcome: 'own-start',
    given: { given: 'nothing', event: 'approval', started: 'yes' },
    verdict: 'Check it yourself',
    because: 'You started it yourself, and nobody told you to.',
    first: 'Read before you swipe',
  },
  'a message that only tells': {
    outcome: 'only-tells',
    given: { ...message, asks: 'nothing' },
    verdict: 'Check it yourself',
    because: 'This message asks for nothing, and you know what it tells of.',
    first: 'Tap nothing, answer nothing',
  },
};

describe(`the verdict of <${tag}>`, () => {
  usePage();

  for (const [what, { outcome, given, verdict, because, first }] of Object.entries(paths)) {
    it(`is “${verdict}” for ${what}`, async () => {
      const widget = await after(given);
      expect(widget.verdict).to.equal(verdict);
      expect(widget.element.outcome).to.equal(outcome);
    });

    it(`says why, and what to do first, for ${what}`, async () => {
      const widget = await after(given);
      expect(widget.hero).to.contain(because);
      expect(widget.steps[0]).to.equal(first);
    });
  }

  it('is one of these ten', async () => {
    const { element } = await SafetyHarness.mount(`<${tag}></${tag}>`);
    const reached = new Set(Object.values(paths).map(({ outcome }) => outcome));
    expect([...element.possible].sort()).to.deep.equal([...reached].sort());
  });

  for (const [what, { given, verdict }] of Object.entries(paths)) {
    if (verdict !== 'Check it yourself') continue;
    it(`says that we cannot know, and how to make sure: ${what}`, async () => {
      const widget = await after(given);
      expect(widget.hero).to.match(/We cannot see (if it is real|who sent it)/);
      expect(widget.steps).to.include('In doubt? Type mitid.dk yourself');
    });
  }

  for (const [what, { given, verdict }] of Object.entries(paths)) {
    if (verdict !== 'Act now') continue;
    it(`has the number for blocking in sight: ${what}`, async () => {
      const [first] = (await after(given)).stepLinks;
      expect(first?.map(({ href }) => href)).to.include('tel:+4533980010');
    });
  }

  for (const [what, { given }] of Object.entries(paths)) {
    it(`never says that anything is real or safe: ${what}`, async () => {
      const widget = await after(given);
      expect(widget.hero).not.to.match(/(?<!\bif it )\b(is|looks|seems) (real|genuine|safe)\b/i);
    });
  }

  it('takes focus to its heading', async () => {
    const widget = await after({ given: 'approved' });
    expect(widget.focused).to.match(/^Act now \w/);
  });

  it('shows only the steps that fit what was done', async () => {
    const { steps } = await after({ given: 'nothing', event: 'call' });
    expect(steps).not.to.include('Close what you opened');
  });

  it('says that nobody can be quite sure, and that the answers are sent to nobody', async () => {
    const { text } = await after({ given: 'approved' });
    expect(text).to.contain('This is guidance: from answers alone, nobody can be quite sure.');
    expect(text).to.contain('Your answers are not sent to anyone.');
  });

  it('says where it and its steps are from', async () => {
    const widget = await after({ given: 'approved' });
    for (const title of widget.stepTitles) {
      expect(widget.sourceOf(title).entries, title).not.to.be.empty;
    }
  });

  it('is printed when asked to', async () => {
    const page = printing();
    const widget = await after({ given: 'approved' });
    await widget.click('Print');
    await widget.until(() => page.calls === 1, 'does not print');
    page.after();
  });

  describe('for a reader who is not sure', () => {
    const unsure: Given = { ...message, event: 'approval', started: 'not-sure' };

    it('names every way that it can go, and on what each hangs', async () => {
      const { ways } = await after(unsure);
      expect(ways).to.have.deep.members([
        {
          outcome: 'You did not start this: reject it',
          fitsIf: ['Did you start it yourself just now? No'],
        },
        {
          outcome: 'Nothing you told us points to fraud',
          fitsIf: ['Did you start it yourself just now? Yes'],
        },
      ]);
    });

    it('says how to find out', async () => {
      const widget = await after(unsure);
      expect(widget.findingOut).to.deep.equal(['Did you start it yourself just now?']);
      expect(widget.text).to.contain('If you do not, say no.');
    });

    it('leaves the outcome open for the host', async () => {
      const { element } = await after(unsure);
      expect(element.outcome).to.equal(null);
      expect([...element.possible].sort()).to.deep.equal(['not-started', 'own-start']);
    });

    it('is there once the reader knows', async () => {
      const widget = await after(unsure);
      await widget.click('I know it now', 'Did you start it yourself just now?');
      await widget.answer('no');
      await widget.untilResult();
      expect(widget.verdict).to.equal('Stop');
    });
  });
});
