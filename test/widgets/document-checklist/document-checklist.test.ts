import { expect } from '@open-wc/testing';
import { press, until } from '../../support/widget.harness.ts';
import { ChecklistHarness } from './document-checklist.harness.ts';
import { EligibilityHarness } from '../eligibility-checker/eligibility-checker.harness.ts';
import { announced, printing, stage, usePage } from '../../support/widget-page.ts';
import { widgetSuite } from '../../support/widget-suite.ts';

const tag = 'mitid-document-checklist';
const mount = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(`<${tag} ${attributes}></${tag}>`);
const counter = (citizenship = 'other', more = ''): Promise<ChecklistHarness> =>
  mount(`answers="route=counter citizenship=${citizenship}" ${more}`);
const registration = (citizenship: string): Promise<ChecklistHarness> =>
  mount(`answers="route=cpr citizenship=${citizenship}"`);
const idsOf = (widget: ChecklistHarness): string[] => widget.papers.map(({ id }) => id);

widgetSuite({
  name: 'document-checklist',
  part: 'documents',
  Harness: ChecklistHarness,
  heading: { en: 'Which papers do I need?', da: 'Hvilke papirer skal jeg bruge?' },
  fact: 'purpose',
  values: ['study', 'work'],
  goSomewhere: async (widget) => {
    if (widget.hasList) return;
    await widget.answer('counter');
    await widget.answer('other');
    await widget.tick('passport');
  },
  isThere: (widget) => widget.isTicked('passport'),
  states: {
    'the first question': () => Promise.resolve(),
    'not sure which way': async (widget) => {
      await widget.answer('not-sure');
    },
    'one office': async (widget) => {
      await widget.answer('counter');
      await widget.answer('other');
      await widget.tick('passport');
    },
    'two offices': async (widget) => {
      await widget.answer('cpr');
      await widget.answer('eu');
      widget.unfoldAll();
    },
    'citizenship not sure': async (widget) => {
      await widget.answer('cpr');
      await widget.answer('not-sure');
    },
  },
});

describe(`<${tag}>`, () => {
  usePage();

  describe('default', () => {
    it('asks first for the way', async () => {
      const widget = await mount();
      expect(widget.question).to.equal('What do you want to do?');
      expect(widget.options.map(({ value }) => value)).to.deep.equal([
        'app',
        'counter',
        'cpr',
        'tax',
        'p-code',
        'not-sure',
      ]);
    });

    it('asks for the citizenship where papers hang on it', async () => {
      const widget = await mount();
      await widget.answer('counter');
      expect(widget.fact).to.equal('citizenship');
    });

    it('does not ask for the citizenship where no paper hangs on it', async () => {
      const widget = await mount();
      await widget.answer('app');
      expect(widget.hasList).to.equal(true);
    });

    it('has nothing ticked beforehand', async () => {
      const widget = await counter();
      expect(widget.papers.filter(({ ready }) => ready)).to.be.empty;
      expect(widget.element.ready).to.deep.equal([]);
    });

    it('groups the papers by office, in the order of the visits', async () => {
      const widget = await registration('eu');
      expect(widget.offices.map(({ name }) => name)).to.deep.equal([
        '1. SIRI Styrelsen for International Rekruttering og Integration',
        '2. The municipality, or International Citizen Service kommune',
      ]);
    });

    it('does not number a single office', async () => {
      const [office] = (await counter()).offices;
      expect(office?.name).to.equal('Citizen Service Borgerservice');
    });

    it('says of which papers one is enough', async () => {
      const widget = await counter();
      expect(widget.choiceOf('passport')).to.equal('One of these');
      expect(widget.choiceOf('appointment')).to.equal(undefined);
    });

    it('says which papers go together', async () => {
      const widget = await counter();
      expect(widget.choiceOf('yellow-card')).to.equal('And one of these');
      expect(widget.wayOf('yellow-card')).to.equal(widget.wayOf('passport'));
    });

    it('says that what stands after a choice is needed too', async () => {
      const widget = await counter();
      expect(widget.choiceOf('witness')).to.equal('Also bring');
    });

    it('tells apart the ways of which one is enough', async () => {
      const widget = await counter();
      const [office] = widget.offices;
      expect(office?.groups[0]).to.equal('You have these options. You need one.');
      // What newcomers have comes first.
      expect([widget.wayOf('passport'), widget.wayOf('danish-licence')]).to.deep.equal([
        'Option 1 of 3',
        'Option 2 of 3',
      ]);
    });

    it('marks papers that not everybody needs', async () => {
      const { papers } = await registration('other');
      const marked = papers.filter(({ onlyIf }) => onlyIf).map(({ id, onlyIf }) => [id, onlyIf]);
      expect(marked).to.deep.equal([
        ['marriage-papers', 'Only if you are or were married'],
        ['birth-certificates', 'Only if your children come with you'],
        ['custody-papers', 'Only if your children come without the other parent'],
      ]);
    });

    it('folds papers that not everybody needs, and names them', async () => {
      const { papersOfSome } = await registration('other');
      expect(papersOfSome.isOpen).to.equal(false);
      expect(papersOfSome.words).to.contain('Only in some cases (3)');
      expect(papersOfSome.words).to.contain('Birth certificates of your children');
    });

    it('keeps what only some need unfolded where the reader has ticked some of it', async () => {
      const widget = await registration('other');
      await widget.tick('birth-certificates');
      await widget.click('Change: What do you want to do?');
      await widget.goBack();
      expect(widget.papersOfSome.isOpen).to.equal(true);
    });

    it('marks what hangs on a citizenship that is not known', async () => {
      const { papers } = await registration('not-sure');
      const letter = papers.find(({ id }) => id === 'permit-letter');
      expect(letter?.onlyIf).to.equal(
        'Only if you are not from a Nordic, EU or EEA country or Switzerland',
      );
    });

    it('says of a visit that hangs on a citizenship that is not known for whom it is', async () => {
      const widget = await registration('not-sure');
      const siri = widget.offices.find(({ name }) => name.includes('SIRI'));
      expect(siri?.words).to.contain('Only if');
    });

    for (const citizenship of ['danish', 'nordic', 'eu', 'other', 'not-sure']) {
      it(`never lists a rental contract for Citizen Service: ${citizenship}`, async () => {
        const widget = await counter(citizenship);
        const [office] = widget.offices;
        expect(office?.rejected).to.include('Rental contract lejekontrakt');
        expect(office?.papers.filter(({ label }) => /rental/i.test(label))).to.be.empty;
      });
    }

    it('says what does not count under a heading of its own', async () => {
      const widget = await counter();
      expect(widget.section('Does not count here')).to.contain('It is for the CPR number.');
    });

    it('asks for proof of the address where the CPR number is made', async () => {
      expect(idsOf(await registration('nordic'))).to.include('proof-of-address');
    });

    it('does not send a Danish citizen to get a permit letter', async () => {
      const ids = idsOf(await registration('danish'));
      expect(ids).not.to.include('permit-letter');
      expect(ids).not.to.include('eu-residence-document');
    });

    it('names each paper by its label, with the Danish word', async () => {
      const { papers } = await counter();
      expect(papers.find(({ id }) => id === 'yellow-card')?.label).to.equal(
        'Yellow health card sundhedskort',
      );
    });
  });

  describe('attributes', () => {
    it('shows the list at once where the host has said enough', async () => {
      expect((await counter()).hasList).to.equal(true);
    });

    it('asks only for the citizenship where the host has said the way', async () => {
      const widget = await mount('answers="route=tax"');
      expect(widget.fact).to.equal('citizenship');
      expect(widget.chosen).to.equal(undefined);
    });

    it('finds the way by itself where answers settle an outcome', async () => {
      const widget = await mount(
        'answers="mitid=none age=18-plus cpr=none purpose=study home=moving stay=over-6-months citizenship=other"',
      );
      expect(widget.offices.map(({ name }) => name)).to.deep.equal([
        'The municipality, or International Citizen Service kommune',
      ]);
    });

    it('follows a way that the host chooses, against what the answers lead to', async () => {
      const widget = await mount(
        'answers="route=counter mitid=none age=18-plus cpr=none purpose=study home=moving stay=over-6-months citizenship=other"',
      );
      expect(widget.offices[0]?.name).to.equal('Citizen Service Borgerservice');
    });

    it('asks for the way where the answers lead to an outcome without papers', async () => {
      const widget = await mount('answers="mitid=works"');
      expect(widget.fact).to.equal('route');
    });

    it('leaves out the papers that exclude names', async () => {
      const widget = await counter('other', 'exclude="witness appointment"');
      expect(idsOf(widget)).not.to.include('witness');
      expect(idsOf(widget)).not.to.include('appointment');
      expect(idsOf(widget)).to.include('passport');
    });

    it('leaves out of "Does not count here" what exclude names', async () => {
      const widget = await counter('other', 'exclude="utility-bill"');
      expect(widget.offices[0]?.rejected.join()).not.to.contain('Electricity');
    });

    it('shows of the papers only those that only names', async () => {
      const widget = await counter('other', 'only="passport yellow-card"');
      expect(idsOf(widget)).to.deep.equal(['passport', 'yellow-card']);
    });

    it('shares its ticks with the other checklists of the page', async () => {
      const [one, two] = [await counter(), await counter()];
      await one.tick('passport');
      await two.settled();
      expect(two.isTicked('passport')).to.equal(true);
      expect(two.element.ready).to.deep.equal(['passport']);
    });

    it('does not share the way, which is a choice of what to look at', async () => {
      const [one, two] = [await mount(), await mount()];
      await one.answer('app');
      await two.settled();
      expect(two.fact).to.equal('route');
    });

    it('keeps its ticks to itself with isolated', async () => {
      const [one, two] = [await counter('other', 'isolated'), await counter()];
      await one.tick('passport');
      await two.settled();
      expect(two.isTicked('passport')).to.equal(false);
    });

    it('follows the answers of a checker on the same page', async () => {
      const widget = await mount();
      const checker = await EligibilityHarness.mount(
        '<mitid-eligibility-checker></mitid-eligibility-checker>',
      );
      await checker.finish({
        mitid: 'none',
        age: '18-plus',
        cpr: 'resident',
        'photo-id': 'chip-passport',
        phone: 'reads-chip',
      });
      await widget.settled();
      expect(widget.offices.map(({ name }) => name)).to.deep.equal(['At home']);
    });
  });

  describe('interaction', () => {
    it('counts what is ready as papers are ticked', async () => {
      const widget = await counter();
      const before = widget.progress;
      expect(before.words).to.match(/^0 of \d+ ready$/);
      await widget.tick('user-id');
      expect(widget.progress.words).to.equal(before.words.replace('0', '1'));
      expect(widget.progress.value).to.be.greaterThan(0);
    });

    it('counts a group as ready only once all that goes together is there', async () => {
      const widget = await counter();
      await widget.tick('passport');
      expect(widget.progress.words).to.match(/^0 of/);
      await widget.tick('yellow-card');
      expect(widget.progress.words).to.match(/^1 of/);
    });

    it('counts a paper that stands alone as enough for its group', async () => {
      const widget = await counter();
      await widget.tick('danish-licence');
      expect(widget.progress.words).to.match(/^1 of/);
    });

    it('unticks a paper', async () => {
      const widget = await counter();
      await widget.tick('passport');
      await widget.tick('passport');
      expect(widget.element.ready).to.deep.equal([]);
    });

    it('says when everything is ready', async () => {
      const widget = await registration('danish');
      for (const { id, onlyIf } of widget.papers) if (!onlyIf) await widget.tick(id);
      expect(widget.progress.words).to.equal('Everything is ready');
      expect(widget.progress.value).to.equal(1);
    });

    it('says politely to screen readers how much is ready', async () => {
      const widget = await counter();
      await widget.tick('user-id');
      await until(() => announced() === widget.progress.words, 'is not announced');
    });

    it('says it in the language of the widget', async () => {
      const widget = await counter('other', 'lang="da"');
      await widget.tick('user-id');
      await until(() => /^1 af \d+ er klar$/.test(announced()), 'is not announced in Danish');
    });

    it('keeps focus on the paper that is ticked', async () => {
      const widget = await counter();
      widget.focusPaper('user-id');
      await widget.tick('user-id');
      expect(widget.focused).to.contain('Two ideas for a user ID');
    });

    it('unticks all', async () => {
      const widget = await counter();
      await widget.tick('passport');
      await widget.tick('user-id');
      await widget.click('Untick all');
      expect(widget.papers.filter(({ ready }) => ready)).to.be.empty;
      expect(widget.progress.words).to.match(/^0 of/);
    });

    it('does not lose focus when all is unticked', async () => {
      const widget = await counter();
      await widget.tick('passport');
      widget.focusButton('Untick all');
      await widget.click('Untick all');
      expect(widget.focused).not.to.equal('');
    });

    it('offers to untick only where this list has something ticked', async () => {
      const [one, two] = [await counter(), await mount('answers="route=app"')];
      await one.tick('user-id');
      await two.settled();
      expect(two.buttons).not.to.include('Untick all');
    });

    it('leaves the ticks of other lists alone when all is unticked', async () => {
      const [one, two] = [await counter(), await mount('answers="route=app"')];
      await one.tick('user-id');
      await two.tick('cpr-number');
      await two.click('Untick all');
      await one.settled();
      expect(one.isTicked('user-id')).to.equal(true);
    });

    it('moves focus to the next question', async () => {
      const widget = await mount();
      await widget.answer('counter');
      expect(widget.focused).to.equal('Which citizenship do you have?');
    });

    it('moves focus to the heading of the list', async () => {
      const widget = await mount();
      await widget.answer('app');
      expect(widget.focused).to.equal('At home');
    });

    it('moves focus to the list also where the host gives the heading', async () => {
      const widget = await ChecklistHarness.mount(
        `<${tag}><h2 slot="heading">Ours</h2></${tag}>`,
        stage(),
      );
      await widget.answer('app');
      expect(widget.focused).not.to.equal('');
    });

    it('goes back to the way with the answer kept', async () => {
      const widget = await mount();
      await widget.answer('counter');
      await widget.goBack();
      expect([widget.fact, widget.chosen]).to.deep.equal(['route', 'counter']);
    });

    it('changes the way and keeps the citizenship', async () => {
      const widget = await mount();
      await widget.answer('counter');
      await widget.answer('eu');
      await widget.click('Change: What do you want to do?');
      expect([widget.fact, widget.chosen]).to.deep.equal(['route', 'counter']);
      await widget.answer('cpr');
      expect(widget.offices).to.have.lengthOf(2);
    });

    it('changes the way that the host chose', async () => {
      const widget = await counter();
      await widget.click('Change: What do you want to do?');
      await widget.answer('app');
      expect(widget.offices[0]?.name).to.equal('At home');
    });

    it('keeps the list when the reader goes back from a change', async () => {
      const widget = await counter();
      await widget.click('Change: What do you want to do?');
      await widget.goBack();
      expect(widget.offices[0]?.name).to.equal('Citizen Service Borgerservice');
    });

    it('keeps a tick when the way changes and the paper is on both lists', async () => {
      const widget = await mount('answers="route=app"');
      await widget.tick('phone-with-reader');
      await widget.click('Change: What do you want to do?');
      await widget.answer('p-code');
      expect(widget.isTicked('phone-with-reader')).to.equal(true);
    });

    it('explains and asks again where the reader is not sure of the way', async () => {
      const widget = await mount();
      await widget.answer('not-sure');
      expect(widget.fact).to.equal('route');
      expect(widget.parts('notice')[0]).to.contain(
        'Do you have a CPR number? Then try the app first.',
      );
    });

    it('goes on from there', async () => {
      const widget = await mount();
      await widget.answer('not-sure');
      await widget.answer('app');
      expect(widget.hasList).to.equal(true);
    });

    it('shows a list also where the reader is not sure of the citizenship', async () => {
      const widget = await mount();
      await widget.answer('cpr');
      await widget.answer('not-sure');
      expect(widget.offices.length).to.equal(2);
    });

    it('lists what chose the papers, in the words of the reader', async () => {
      const widget = await counter('eu');
      expect(widget.answersListed).to.deep.equal([
        { question: 'What do you want to do?', answer: 'Get MitID in person' },
        {
          question: 'Which citizenship do you have?',
          answer: 'Another EU or EEA country, or Switzerland',
        },
      ]);
    });

    it('prints when asked to', async () => {
      const page = printing();
      const widget = await counter();
      await widget.click('Print');
      await widget.until(() => page.calls === 1, 'does not print');
      page.after();
    });
  });

  describe('keyboard', () => {
    it('ticks with Space', async () => {
      const widget = await counter();
      widget.focusPaper('passport');
      await press('Space');
      expect(widget.isTicked('passport')).to.equal(true);
    });

    it('offers all answers again after one that leads back to the same question', async () => {
      const widget = await mount();
      const before = widget.options.map(({ value }) => value);
      widget.focusOption('not-sure');
      await press('Enter');
      await widget.until(() => widget.chosen === 'not-sure', 'is not asked again');
      await widget.settled();
      expect(widget.options.map(({ value }) => value)).to.deep.equal(before);
    });

    it('answers with Enter', async () => {
      const widget = await mount();
      widget.focusOption('app');
      await press('Enter');
      await widget.until(() => widget.hasList, 'stays at the question');
    });
  });

  describe('events', () => {
    it('tells how much is ready, after it is shown', async () => {
      const widget = await counter();
      await widget.tick('user-id');
      await widget.until(() => widget.events('mitid-progress').length, 'tells no progress');
      const progress = widget.seen.find(({ type }) => type === 'mitid-progress')!;
      const total = progress.detail['total'] as number;
      expect(progress.detail).to.deep.equal({ widget: 'document-checklist', done: 1, total });
      expect(progress.shown).to.contain(`1 of ${total} ready`);
    });

    it('tells progress once for each tick', async () => {
      const widget = await counter();
      await widget.tick('user-id');
      await widget.tick('passport');
      await widget.until(() => widget.events('mitid-progress').length >= 2, 'tells no progress');
      expect(widget.events('mitid-progress').map(({ done }) => done)).to.deep.equal([1, 1]);
    });

    it('tells the question and the list as steps', async () => {
      const widget = await mount();
      await widget.answer('counter');
      await widget.answer('eu');
      expect(widget.events('mitid-step').map(({ step }) => step)).to.deep.equal([
        'citizenship',
        'result',
      ]);
    });

    it('tells neither answers nor papers', async () => {
      const widget = await mount();
      await widget.answer('counter');
      await widget.answer('eu');
      await widget.tick('passport');
      await widget.until(() => widget.events('mitid-progress').length, 'tells no progress');
      const keys = new Set(widget.seen.flatMap(({ detail }) => Object.keys(detail)));
      expect([...keys].sort()).to.deep.equal(['done', 'step', 'total', 'widget']);
    });
  });
});
