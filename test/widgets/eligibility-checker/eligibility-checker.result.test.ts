import { expect } from '@open-wc/testing';
import { EligibilityHarness } from './eligibility-checker.harness.ts';
import { until } from '../../support/widget.harness.ts';
import { printing, usePage } from '../../support/widget-page.ts';
import {
  asAnswers,
  clueless,
  people,
  scanner,
  unsure,
  visitor,
  type Given,
} from '../../support/widget-people.ts';

const tag = 'mitid-eligibility-checker';
const mount = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<${tag} ${attributes}></${tag}>`);

const known = async (given: Given, attributes = ''): Promise<EligibilityHarness> => {
  const widget = await mount(`${asAnswers(given)} ${attributes}`);
  await widget.untilResult();
  return widget;
};

describe(`the result of <${tag}>`, () => {
  usePage();

  describe('an outcome', () => {
    for (const [outcome, { title, given }] of Object.entries(people)) {
      it(`leads to the outcome ${outcome} by choosing answers`, async () => {
        const widget = await mount();
        await widget.finish(given);
        expect(widget.result).to.equal(title);
        expect(widget.element.outcome).to.equal(outcome);
        expect(widget.steps).not.to.be.empty;
      });
    }

    it('says why, with the answers that decided and no others', async () => {
      const widget = await mount();
      await widget.finish(visitor);
      widget.unfold('Why this way?');
      const [why] = widget.parts('why');
      expect(why).to.contain('Which photo ID do you have? A passport or ID card without a chip');
      expect(why).not.to.contain('Which citizenship do you have?');
    });

    it('lists the papers for the outcome', async () => {
      const widget = await mount();
      await widget.finish(visitor);
      expect(widget.section('Citizen Service: what to have ready')).to.contain(
        'Yellow health card',
      );
    });

    it('names the papers at a glance, as a choice where one is enough, until they are unfolded', async () => {
      const widget = await mount();
      await widget.finish(visitor);
      expect(widget.glance).to.contain('Passport from your country, National ID card, ');
      expect(widget.glance).to.contain(' or ID card from a municipality');
      expect(widget.glance).to.contain('A witness');
      widget.unfold('Citizen Service: what to have ready');
      await until(() => widget.glance === '', 'is still said twice');
    });

    it('says where everything is from and when it was read', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      expect(widget.parts('sources')[0]).to.contain('archived copy read 22 November 2026');
    });

    it('says that nothing leaves the page and who decides', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      expect(widget.text).to.contain('Your answers are not sent to anyone.');
    });

    it('prints when asked to', async () => {
      const page = printing();
      const widget = await mount();
      await widget.finish(scanner);
      await widget.click('Print');
      await widget.until(() => page.calls === 1, 'does not print');
      page.after();
    });
  });

  describe('a result that is open', () => {
    it('names exactly the outcomes that are possible', async () => {
      const widget = await mount();
      await widget.finish({ ...unsure, phone: 'reads-chip', home: 'denmark' });
      expect(widget.result).to.equal('First find out one thing');
      expect(widget.text).to.contain('There are 2 ways it can go');
      expect(widget.ways.map(({ outcome }) => outcome)).to.deep.equal([
        'Get MitID at home, in the app',
        'Get MitID in person',
      ]);
      expect([...widget.element.possible]).to.deep.equal(['app-at-home', 'citizen-service']);
      expect(widget.element.outcome).to.equal(null);
    });

    it('says of each on which answers it hangs', async () => {
      const widget = await mount();
      await widget.finish({ ...unsure, phone: 'reads-chip', home: 'denmark' });
      expect(widget.ways[1]!.fitsIf).to.deep.equal([
        'Which photo ID do you have? A passport or ID card without a chip, Only an expired or temporary one or No passport and no ID card',
      ]);
    });

    it('says to those who listen that it is the result', async () => {
      const widget = await known({ mitid: 'works' });
      expect(widget.resultDescription).to.equal('Your result');
    });

    it('says how to find out what the reader is not sure of', async () => {
      const widget = await mount();
      await widget.finish({ ...unsure, phone: 'reads-chip', home: 'denmark' });
      expect(widget.findingOut).to.deep.equal(['Which photo ID do you have?']);
      expect(widget.text).to.contain('Look at the cover of the passport');
    });

    it('asks only for what is still open once the reader knows', async () => {
      const widget = await mount();
      await widget.finish({ ...unsure, phone: 'reads-chip', home: 'denmark' });
      await widget.click('I know it now', 'Which photo ID do you have?');
      expect([widget.fact, widget.chosen]).to.deep.equal(['photo-id', 'not-sure']);
      await widget.answer('chip-passport');
      await widget.untilResult();
      expect(widget.result).to.equal('Get MitID at home, in the app');
    });

    it('offers a way on also where the host gave the answer that is not sure', async () => {
      const widget = await known({ ...unsure, phone: 'reads-chip', home: 'denmark' });
      await widget.click('I know it now', 'Which photo ID do you have?');
      expect(widget.fact).to.equal('photo-id');
    });

    it('tells apart the buttons that say "I know it now"', async () => {
      const widget = await known(clueless);
      const names = widget.buttons.filter((name) => name.startsWith('I know it now'));
      expect(names.length).to.be.greaterThan(1);
      expect(new Set(names).size).to.equal(names.length);
    });

    it('names all ways but those shut out when nothing is sure', async () => {
      const widget = await known(clueless);
      expect(widget.ways).to.have.lengthOf(10);
    });
  });

  describe('notes', () => {
    it('offers notes that hang on what nobody asked', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      expect(widget.onlyIf).to.include('Only if you got your CPR number today');
    });

    it('moves a note that fits to the top once the reader says so', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      widget.unfold('Only if you got your CPR number today');
      await widget.click('Today', 'When did you get the CPR number?');
      expect(widget.notices).to.include('A new number may need a day');
      expect(widget.onlyIf).not.to.include('Only if you got your CPR number today');
    });

    it('moves a note that fits to Good to know', async () => {
      const widget = await mount();
      await widget.finish({ ...scanner, need: 'public' });
      widget.unfold('Only if you want to use a bank online');
      await widget.click('A bank, and public services', 'Only if you want to use a bank online');
      expect(widget.goodToKnow).to.include('A bank wants level Substantial');
    });

    it('takes away a note that does not fit', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      widget.unfold('Only if you got your CPR number today');
      await widget.click('Before today', 'When did you get the CPR number?');
      expect(widget.text).not.to.contain('A new number may need a day');
    });

    it('does not lose focus when a note is answered in place', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      widget.unfold('Only if you got your CPR number today');
      widget.focusButton('Before today');
      await widget.click('Before today');
      expect(widget.focused).not.to.equal('');
    });

    it('lets the reader take back what was said in place', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      widget.unfold('Only if you got your CPR number today');
      await widget.click('Before today', 'When did you get the CPR number?');
      expect(widget.buttons).to.include('Change: When did you get the CPR number?');
    });

    it('tells the host which notes hold', async () => {
      const widget = await mount();
      await widget.finish(scanner);
      expect(widget.element.notes).to.include('set-up-backup');
      expect(widget.element.notes).not.to.include('wait-24-hours');
    });

    it('warns a reader who only has NemID', async () => {
      const widget = await mount();
      await widget.finish({ ...scanner, mitid: 'nemid-only' });
      expect(widget.notices[0]).to.equal('NemID is closed');
    });
  });
});
