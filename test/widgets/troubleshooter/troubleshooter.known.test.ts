/** What the host and the other widgets of the page know, and what the host chooses. */
import { expect } from '@open-wc/testing';
import { EligibilityHarness } from '../eligibility-checker/eligibility-checker.harness.ts';
import { TroubleshooterHarness } from './troubleshooter.harness.ts';
import { usePage } from '../../support/widget-page.ts';
import { scanner } from '../../support/widget-people.ts';

const tag = 'mitid-troubleshooter';
const mount = (attributes = ''): Promise<TroubleshooterHarness> =>
  TroubleshooterHarness.mount(`<${tag} ${attributes}></${tag}>`);

const forgotPin = {
  problem: 'I forgot my PIN',
  'photo-id': 'chip-passport',
  phone: 'reads-chip',
};

describe(`what <${tag}> is told by others`, () => {
  usePage();

  describe('what the host has said', () => {
    it('does not ask for the problem where the host names it', async () => {
      const widget = await mount('answers="problem=forgot-pin"');
      expect(widget.fact).to.equal('photo-id');
    });

    it('shows the result at once where the host has said enough', async () => {
      const widget = await mount('answers="problem=new-phone"');
      expect(widget.result).to.equal('Copy the app to the new phone');
    });

    it('does not ask what the host has said', async () => {
      const widget = await mount('answers="photo-id=chip-passport phone=reads-chip"');
      expect(await widget.finish(forgotPin)).to.deep.equal(['problem']);
    });

    it('says in one line what it takes as known', async () => {
      const widget = await mount('answers="photo-id=chip-passport"');
      await widget.answer('I forgot my PIN');
      expect(widget.takenAsKnown).to.deep.equal({
        line: 'We assume: A passport with a chip',
        open: false,
        answers: [{ question: 'Which photo ID do you have?', answer: 'A passport with a chip' }],
      });
    });

    it('does not assume what nobody was sure of, but lets it be changed', async () => {
      const widget = await mount('answers="photo-id=chip-passport phone=not-sure"');
      await widget.finish(forgotPin);
      expect(widget.takenAsKnown?.line).to.equal('We assume: A passport with a chip');
      expect(widget.takenAsKnown?.answers).to.have.length(2);
    });

    it('says in the result, too, what it took as known', async () => {
      const widget = await mount('answers="photo-id=chip-passport"');
      await widget.finish(forgotPin);
      expect(widget.takenAsKnown?.line).to.equal('We assume: A passport with a chip');
    });

    it('takes nothing as known that the reader said', async () => {
      const widget = await mount();
      await widget.finish(forgotPin);
      expect(widget.takenAsKnown).to.equal(undefined);
    });

    it('lets the reader change what is taken as known', async () => {
      const widget = await mount('answers="photo-id=chip-passport phone=reads-chip"');
      await widget.finish(forgotPin);
      await widget.changeKnown('Which photo ID do you have?');
      expect([widget.fact, widget.chosen]).to.deep.equal(['photo-id', 'chip-passport']);
      await widget.answer('no-chip');
      await widget.untilResult();
      expect(widget.steps).to.deep.equal(['The app cannot scan your document']);
    });

    it('lists among the answers what the reader said in place of the host', async () => {
      const widget = await mount('answers="photo-id=chip-passport phone=reads-chip"');
      await widget.finish(forgotPin);
      await widget.changeKnown('Which photo ID do you have?');
      await widget.answer('no-chip');
      await widget.untilResult();
      expect(widget.answersListed).to.deep.include({
        question: 'Which photo ID do you have?',
        answer: 'A passport or ID card without a chip',
      });
      expect(widget.takenAsKnown?.line).not.to.contain('chip');
    });
  });

  describe('what the host chooses', () => {
    it('offers only the problems that only names', async () => {
      const widget = await mount('only="new-phone forgot-pin"');
      expect(widget.menu).to.deep.equal([
        {
          title: 'New, old or difficult phone',
          problems: ['I have a new phone, and the old one works'],
        },
        { title: 'Forgotten or blocked', problems: ['I forgot my PIN'] },
      ]);
    });

    it('shows all that belongs to a problem that only names', async () => {
      const widget = await mount('only="new-phone forgot-pin"');
      await widget.answer('I have a new phone, and the old one works');
      expect(widget.steps).to.have.lengthOf(4);
      expect(widget.contacts.map(({ name }) => name)).to.include('MitID Support');
    });

    it('says whom to call at once, whatever only names', async () => {
      const { alarm } = await mount('only="new-phone forgot-pin"');
      expect(alarm?.links.map(({ href }) => href)).to.include('tel:+4533980010');
    });

    it('does not say what cannot wait where exclude names it', async () => {
      expect((await mount('exclude="block-first"')).alarm).to.equal(undefined);
    });

    it('does not offer the problems that exclude names', async () => {
      const widget = await mount('exclude="death helping"');
      expect(widget.problems).to.have.lengthOf(14);
      expect(widget.problems).not.to.include('A person has died');
    });

    it('leaves out the steps and contacts that exclude names', async () => {
      const widget = await mount('exclude="block-sim mitid-support"');
      await widget.finish({ problem: 'My phone is lost or stolen' });
      expect(widget.steps).not.to.include('Have the SIM card blocked');
      expect(widget.section('Where to get help')).not.to.contain('MitID Support');
    });
  });

  describe('what another widget of the page has learned', () => {
    /** A reader goes through the eligibility checker first. */
    async function learn(attributes = ''): Promise<void> {
      const checker = await EligibilityHarness.mount(
        `<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`,
      );
      await checker.finish(scanner);
    }

    it('is not asked again', async () => {
      const widget = await mount();
      await learn();
      await widget.answer('I forgot my PIN');
      expect(widget.result).to.equal('Choose a new PIN');
    });

    it('is not asked again where the widget comes later', async () => {
      await learn();
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      expect(widget.result).to.equal('Choose a new PIN');
    });

    it('is listed among the answers, to be changed', async () => {
      await learn();
      const widget = await mount();
      await widget.answer('I forgot my PIN');
      await widget.click('Change: Which photo ID do you have?');
      expect(widget.chosen).to.equal('chip-passport');
    });

    it('is asked all the same with isolated', async () => {
      await learn();
      const widget = await mount('isolated');
      expect(await widget.finish(forgotPin)).to.deep.equal(['problem', 'photo-id', 'phone']);
    });

    it('is asked all the same where the other widget is isolated', async () => {
      await learn('isolated');
      const widget = await mount();
      expect(await widget.finish(forgotPin)).to.deep.equal(['problem', 'photo-id', 'phone']);
    });

    it('keeps its answers to itself with isolated', async () => {
      const [one, two] = [await mount('isolated'), await mount()];
      await one.answer('I forgot my PIN');
      await two.settled();
      expect(two.fact).to.equal('problem');
    });
  });
});
