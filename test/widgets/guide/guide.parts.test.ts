/** The parts of the guide: what they know, what the host says to them, and what stays in them. */
import { expect } from '@open-wc/testing';
import { page } from '../../../src/page.ts';
import { expectConsole } from '../../support/console.ts';
import { WidgetHarness } from '../../support/widget.harness.ts';
import { ChecklistHarness } from '../document-checklist/document-checklist.harness.ts';
import { FinderHarness } from '../../finder/finder.harness.ts';
import { atFirstPart, GuideHarness } from './guide.harness.ts';
import { QuestionHarness } from '../../interview/question.harness.ts';
import { SwitchHarness } from '../switch-guide/switch-guide.harness.ts';
import { serveOverlay, serveText } from '../../support/overlays.ts';
import { cleanUp, shadowStage, stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', within?: Element | ShadowRoot): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${atFirstPart(attributes)}></${tag}>`, within);
const checklist = (guide: GuideHarness): ChecklistHarness => guide.part(ChecklistHarness);

/** A guide in which the reader has said of which country they are a citizen, for the papers. */
async function withCitizenship(attributes = ''): Promise<GuideHarness> {
  const guide = await mount(`answers="route=cpr" open="document-checklist" ${attributes}`);
  await checklist(guide).answer('eu');
  return guide;
}

/** Takes what a test left on the device away. */
const forgetDevice = (): void => {
  localStorage.clear();
};

describe(`<${tag}>: its parts`, () => {
  usePage();

  describe('place', () => {
    it('has one part in the page at a time', async () => {
      const guide = await mount();
      const most = guide.watchParts();
      for (const title of guide.titles.slice(1)) await guide.go(title);
      expect(most()).to.equal(1);
    });

    it('keeps the question of a part while another part is open', async () => {
      const guide = await mount('open="eligibility-checker"');
      await guide.part(QuestionHarness).answer('none');
      const { question } = guide.part(QuestionHarness);
      await guide.turn('next');
      await guide.turn('back');
      expect(guide.part(QuestionHarness).question).to.equal(question);
    });

    it('keeps what was searched for, and what is unfolded', async () => {
      const guide = await mount('open="faq"');
      await guide.part(FinderHarness).search('passport');
      const [id] = guide.part(FinderHarness).items;
      await guide.part(FinderHarness).open(id!);
      await guide.turn('next');
      await guide.turn('back');
      const faq = guide.part(FinderHarness);
      expect([faq.query, faq.isOpen(id!)]).to.deep.equal(['passport', true]);
    });

    it('keeps its part and the place in it when it is moved', async () => {
      const guide = await mount();
      await guide.go('Questions and answers');
      await guide.part(FinderHarness).search('passport');
      stage().append(guide.element);
      await guide.ready();
      expect(guide.shown).to.deep.equal(['faq']);
      expect(guide.part(FinderHarness).query).to.equal('passport');
    });

    it('moves focus to the heading of a part that has changed in the meantime', async () => {
      const guide = await mount('open="eligibility-checker"');
      await guide.turn('next');
      page.answers = { mitid: 'none', age: '18-plus' };
      await guide.turn('back');
      await guide.settled();
      expect(guide.focusedHeading?.text).to.equal('How do I get MitID?');
    });
  });

  describe('answers', () => {
    it('does not ask in one part what the reader said in another', async () => {
      const guide = await mount('open="eligibility-checker"');
      for (const answer of ['none', '18-plus', 'resident', 'no-chip', 'denmark', 'eu']) {
        await guide.part(QuestionHarness).answer(answer);
      }
      await guide.turn('next');
      expect([checklist(guide).fact, checklist(guide).hasList]).to.deep.equal([undefined, true]);
    });

    it('shares what the reader said with the page', async () => {
      const guide = await withCitizenship();
      expect(page.answers).to.deep.equal({ citizenship: 'eu' });
      expect(guide.element.answers).to.deep.equal({ route: 'cpr', citizenship: 'eu' });
    });

    it('keeps what the reader said from the page, if it is isolated', async () => {
      await withCitizenship('isolated');
      expect(page.answers).to.deep.equal({});
    });

    it('knows nothing of the page, if it is isolated', async () => {
      page.answers = { citizenship: 'eu' };
      const guide = await mount('isolated answers="route=cpr" open="document-checklist"');
      expect(checklist(guide).fact).to.equal('citizenship');
    });

    it('shares what the reader said among its parts, if it is isolated', async () => {
      const guide = await withCitizenship('isolated');
      await guide.turn('back');
      const { answers } = guide.part(WidgetHarness).element;
      expect(answers).to.deep.equal({ route: 'cpr', citizenship: 'eu' });
    });

    it('follows the page in the part that is open', async () => {
      const guide = await mount('open="switch-guide"');
      page.answers = { 'nemid-card': 'yes' };
      await guide.settled();
      expect(guide.part(SwitchHarness).isTicked('A key card')).to.equal(true);
    });

    it('gives its parts what the host has said', async () => {
      const guide = await mount(
        'isolated answers="route=cpr citizenship=eu" open="document-checklist"',
      );
      expect(checklist(guide).hasList).to.equal(true);
    });

    it('gives the part that is open what the host says later', async () => {
      const guide = await mount('open="document-checklist"');
      guide.element.answers = { route: 'cpr', citizenship: 'eu' };
      await guide.until(() => checklist(guide).hasList, 'no list');
      guide.element.answers = {};
      await guide.until(() => !checklist(guide).hasList, 'still a list');
    });

    it('knows of another guide of the page what was said there', async () => {
      const two = await mount('answers="route=cpr" open="document-checklist"');
      await withCitizenship();
      await two.settled();
      expect(checklist(two).hasList).to.equal(true);
    });
  });

  describe('attributes', () => {
    for (const [level, inPart] of [
      [3, 4],
      [6, 6],
    ] as const) {
      it(`gives a part heading level ${inPart} under its own ${level}`, async () => {
        const guide = await mount(`heading-level="${level}"`);
        expect(guide.part(WidgetHarness).heading.level).to.equal(inPart);
      });
    }

    it('gives a part its colours', async () => {
      const guide = await mount('theme="dark"');
      expect(guide.part(WidgetHarness).colours).to.deep.equal(guide.colours);
      expect(guide.isDark).to.equal(true);
    });

    it('gives a part its language', async () => {
      const guide = await mount('lang="da"');
      expect(guide.part(WidgetHarness).heading.text).to.equal('Hvad er MitID?');
    });

    it('speaks another language in a part that was open before', async () => {
      const guide = await mount();
      await guide.turn('next');
      guide.element.lang = 'da';
      await guide.until(() => guide.titles[0] === 'Kort fortalt', 'stays English');
      await guide.turn('back');
      await guide.until(() => guide.headings[1]?.text === 'Hvad er MitID?', 'stays English');
    });

    it('gives a part its direction, and takes it back', async () => {
      const guide = await mount('dir="rtl"');
      const before = guide.part(WidgetHarness).direction;
      guide.element.removeAttribute('dir');
      await guide.settled();
      await guide.part(WidgetHarness).settled();
      expect([before, guide.part(WidgetHarness).direction]).to.deep.equal(['rtl', 'ltr']);
    });

    it('gives a part the overlay of the host', async () => {
      const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
      const hours = [{ days, opens: '00:00', closes: '23:59' }];
      const { attribute } = serveOverlay({
        content: { contacts: { 'citizen-service': { hours } } },
      });
      const guide = await mount(`${attribute} open="help-contacts"`);
      await guide.until(() => guide.text.includes('Open now, until 23:59'), 'no hours');
    });

    it('shows its parts as on another day, and says so once', async () => {
      const guide = await mount('as-of="2090-03-01"');
      const days = (): number => guide.text.split('This is how it is on 1 March 2090').length - 1;
      await guide.until(() => guide.text.includes('may be out of date') && days() > 0, 'is today');
      expect(days()).to.equal(1);
    });

    it('shows the built-in content where the overlay cannot be used', async () => {
      expectConsole(/content-src=/);
      const { attribute } = serveText('not JSON');
      const guide = await mount(attribute);
      await guide.until(() => guide.events('mitid-error').length > 0, 'no error');
      expect(guide.part(WidgetHarness).heading.text).to.equal('What is MitID?');
    });
  });

  describe('remember', () => {
    beforeEach(forgetDevice);

    it('keeps nothing on the device without it', async () => {
      await withCitizenship();
      expect(localStorage.length).to.equal(0);
    });

    it('keeps what was said in a part, for the parts of the next visit', async () => {
      cleanUp(forgetDevice);
      const guide = await withCitizenship('remember');
      guide.element.remove();
      page.answers = {};
      const again = await mount('remember answers="route=cpr" open="document-checklist"');
      expect(checklist(again).hasList).to.equal(true);
    });

    it('says it once, and deletes it in all parts', async () => {
      cleanUp(forgetDevice);
      const guide = await withCitizenship('remember');
      expect(guide.buttons.filter((name) => name === 'Delete them')).to.have.lengthOf(1);
      await guide.click('Delete them');
      await guide.settled();
      expect([localStorage.length, checklist(guide).fact]).to.deep.equal([0, 'citizenship']);
    });
  });

  describe('surroundings', () => {
    it('goes from part to part on its own where two guides are on a page', async () => {
      const [one, two] = [await mount(), await mount()];
      await one.turn('next');
      expect([one.shown, two.shown]).to.deep.equal([['get-started'], ['overview']]);
    });

    it('works inside a shadow root', async () => {
      const guide = await mount('', shadowStage());
      await guide.turn('next');
      expect(guide.focusedHeading?.text).to.equal('Your way to MitID, step by step');
    });

    it('can be taken out while a part loads, and put back', async () => {
      const guide = GuideHarness.place(`<${tag} open="overview"></${tag}>`);
      await guide.settled();
      guide.element.remove();
      stage().append(guide.element);
      await guide.ready();
      expect(guide.shown).to.deep.equal(['overview']);
    });
  });
});
