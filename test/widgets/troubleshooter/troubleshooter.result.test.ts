import { expect } from '@open-wc/testing';
import { TroubleshooterHarness } from './troubleshooter.harness.ts';
import { printing, usePage } from '../../support/widget-page.ts';
import type { Given } from '../../support/widget-people.ts';

const tag = 'mitid-troubleshooter';
const mount = (attributes = ''): Promise<TroubleshooterHarness> =>
  TroubleshooterHarness.mount(`<${tag} ${attributes}></${tag}>`);

/** The menu chooses by words, the questions by ids. */
const after = async (problem: string, given: Given = {}): Promise<TroubleshooterHarness> => {
  const widget = await mount();
  await widget.finish({ problem, ...given });
  return widget;
};

const lost = 'My phone is lost or stolen';
const forgotPin = 'I forgot my PIN';
const blocked = 'MitID is blocked';
const scanner = { 'photo-id': 'chip-passport', phone: 'reads-chip' };

interface Path {
  readonly problem: string;
  readonly given?: Given;
  readonly title: string;
  readonly first: string;
}

/** For each remedy, the way to it, what it is called, and what to do first. */
const paths: Readonly<Record<string, Path>> = {
  'lost-phone': {
    problem: lost,
    given: { 'other-way': 'none', 'photo-id': 'chip-passport' },
    title: 'Block the app, then get it again',
    first: 'Call MitID Support to block the app',
  },
  fraud: {
    problem: 'I think someone is scamming me',
    title: 'Stop, block, and call your bank',
    first: 'Hang up, and block your MitID',
  },
  'lost-device': {
    problem: 'My code display, reader or chip is lost or broken',
    given: { 'other-way': 'app' },
    title: 'Block it, then get a new one',
    first: 'Lost or stolen? Block it now',
  },
  'new-phone': {
    problem: 'I have a new phone, and the old one works',
    title: 'Copy the app to the new phone',
    first: 'Keep the old phone for now',
  },
  'no-old-phone': {
    problem: 'I have a new phone, and the old one is gone',
    given: { 'other-way': 'device' },
    title: 'Set up the app again',
    first: 'Set up the app with your device',
  },
  'old-phone': {
    problem: 'My phone is too old, or the app is not in the store',
    title: 'A newer phone, or no app',
    first: 'Update the phone or use another',
  },
  'forgot-pin': {
    problem: forgotPin,
    given: scanner,
    title: 'Choose a new PIN',
    first: 'Choose a new PIN in the app',
  },
  'forgot-password': {
    problem: 'I forgot my password',
    given: { 'other-way': 'app' },
    title: 'Choose a new password',
    first: 'Change the password on mitid.dk',
  },
  'forgot-user-id': {
    problem: 'I forgot my user ID',
    given: { ...scanner, cpr: 'resident' },
    title: 'See your user ID again',
    first: 'See the user ID in the app',
  },
  'locked-for-a-while': {
    problem: blocked,
    given: { 'blocked-what': 'for-a-while' },
    title: 'Wait a little, then reactivate it',
    first: 'Wait a little, and do not guess',
  },
  'blocked-app': {
    problem: blocked,
    given: { 'blocked-what': 'app', 'other-way': 'app' },
    title: 'Add the app again',
    first: 'Copy the app that still works',
  },
  'blocked-device': {
    problem: blocked,
    given: { 'blocked-what': 'device', 'other-way': 'app' },
    title: 'Get a new code display or reader',
    first: 'Order a new one on mitid.dk',
  },
  'blocked-chip': {
    problem: blocked,
    given: { 'blocked-what': 'chip' },
    title: 'Add the chip again',
    first: 'Add the same chip again',
  },
  'blocked-by-me': {
    problem: blocked,
    given: { 'blocked-what': 'myself' },
    title: 'Open it again',
    first: 'Open MitID again when it is safe',
  },
  'blocked-by-others': {
    problem: blocked,
    given: { 'blocked-what': 'others' },
    title: 'Find out why it is blocked',
    first: 'Call MitID Support and ask why',
  },
  'scan-fails': {
    problem: 'The scan does not work',
    given: scanner,
    title: 'Try the scan again, step by step',
    first: 'Check the document',
  },
  'service-says-no': {
    problem: 'I can log in, but the service says no',
    given: { cpr: 'resident' },
    title: 'Find out why the service says no',
    first: 'Did you use a P code?',
  },
  'new-name': {
    problem: 'I have a new name',
    title: 'Change your name in CPR first',
    first: 'Change your name in the CPR register',
  },
  leaving: {
    problem: 'I am leaving Denmark',
    title: 'Get MitID ready for the move',
    first: 'Keep your phone number and e-mail current',
  },
  helping: {
    problem: 'I want to help another person',
    title: 'Help others, but use your own MitID',
    first: 'Use your own MitID, never theirs',
  },
  death: {
    problem: 'A person has died',
    title: 'Ask the probate court and the bank',
    first: 'Do not use their MitID',
  },
};

describe(`the result of <${tag}>`, () => {
  usePage();

  describe('a remedy', () => {
    for (const [outcome, { problem, given, title, first }] of Object.entries(paths)) {
      it(`leads to ${outcome} by choosing answers, and says what to do first`, async () => {
        const widget = await after(problem, given);
        expect(widget.element.outcome).to.equal(outcome);
        expect(widget.result).to.equal(title);
        expect(widget.steps[0]).to.equal(first);
      });
    }

    it('has a way here for every problem of the menu', async () => {
      const { problems } = await mount();
      const reached = new Set(Object.values(paths).map(({ problem }) => problem));
      expect([...reached].sort()).to.deep.equal([...problems].sort());
    });

    it('leads to each remedy that there is', async () => {
      const { element } = await mount();
      expect([...element.possible].sort()).to.deep.equal(Object.keys(paths).sort());
    });

    it('asks no more about a problem than its remedy turns on', async () => {
      const widget = await mount();
      const asked = await widget.finish({ problem: lost, 'other-way': 'app' });
      expect(asked).to.deep.equal(['problem', 'other-way']);
    });

    const otherWays = {
      app: 'Copy the app that still works',
      device: 'Set up the app with your device',
      none: 'Get the app and scan your ID',
    };
    for (const [way, step] of Object.entries(otherWays)) {
      it(`says only how to go on with what the reader still has: ${way}`, async () => {
        const { steps } = await after(lost, { 'other-way': way, 'photo-id': 'chip-passport' });
        const ways = Object.values(otherWays).filter((each) => steps.includes(each));
        expect(ways).to.deep.equal([step]);
      });
    }

    it('names the way in person for a document that the app cannot read', async () => {
      const widget = await after(forgotPin, { 'photo-id': 'no-chip' });
      expect(widget.steps).to.deep.equal(['The app cannot scan your document']);
      expect(widget.fallbacks).to.include('Go to Citizen Service with your papers');
    });

    it('says what to do if the first way does not work', async () => {
      const widget = await after(forgotPin, scanner);
      expect(widget.fallbacks).to.deep.equal([
        'Can you log in with something else?',
        'Few people can get help by phone',
        'Go to Citizen Service with your papers',
      ]);
    });

    it('says whom to call, with the number as a link', async () => {
      const support = (await after(lost)).contacts.find(({ name }) => name === 'MitID Support');
      expect(support?.links).to.deep.include({ text: '+45 33 98 00 10', href: 'tel:+4533980010' });
    });

    it('says of each step where it is from', async () => {
      const widget = await after(forgotPin, scanner);
      for (const title of widget.stepTitles) {
        expect(widget.sourceOf(title).entries, title).not.to.be.empty;
      }
    });

    it('says that the answers are sent to nobody, and who decides', async () => {
      const { text } = await after(forgotPin, scanner);
      expect(text).to.contain('Your answers are not sent to anyone.');
      expect(text).to.contain('The municipality, the bank or MitID decides.');
    });

    it('prints when asked to', async () => {
      const page = printing();
      const widget = await after(forgotPin, scanner);
      await widget.click('Print');
      await widget.until(() => page.calls === 1, 'does not print');
      page.after();
    });
  });

  describe('a reader who is not sure', () => {
    it('gets every way that it can go', async () => {
      const widget = await after(blocked);
      expect(widget.result).to.equal('First find out one thing');
      expect(widget.text).to.contain('There are 7 ways it can go');
      expect(widget.ways.map(({ outcome }) => outcome)).to.deep.equal([
        'Wait a little, then reactivate it',
        'Choose a new PIN',
        'Add the app again',
        'Get a new code display or reader',
        'Add the chip again',
        'Open it again',
        'Find out why it is blocked',
      ]);
    });

    it('is told of each way on what it hangs', async () => {
      const widget = await after(blocked);
      expect(widget.ways[4]?.fitsIf).to.deep.equal(['What is blocked? A chip, permanently']);
    });

    it('is told how to find out', async () => {
      const widget = await after(blocked);
      expect(widget.findingOut).to.deep.equal(['What is blocked?']);
      expect(widget.text).to.contain('read what it says');
    });

    it('goes on from there to the result once it is known', async () => {
      const widget = await after(blocked);
      await widget.click('I know it now', 'What is blocked?');
      await widget.answer('chip');
      await widget.untilResult();
      expect(widget.result).to.equal('Add the chip again');
    });

    it('leaves the outcome open for the host', async () => {
      const widget = await after(blocked);
      expect(widget.element.outcome).to.equal(null);
      expect(widget.events('mitid-outcome').map(({ outcome }) => outcome)).to.deep.equal([null]);
    });

    it('gets each step that may fit, with what it hangs on', async () => {
      const widget = await after(forgotPin, { 'photo-id': 'not-sure' });
      expect(widget.steps.map((step) => widget.onlyIfOf(step))).to.deep.equal([
        'Only if you have a document with a chip, and a phone that reads it',
        'Only if your phone cannot read chips',
        'Only if you have no valid document with a chip',
      ]);
    });

    it('is not told what a step hangs on where that is known', async () => {
      const widget = await after(forgotPin, scanner);
      expect(widget.onlyIfOf('Choose a new PIN in the app')).to.equal('');
    });
  });
});
