/** Going from part to part of the guide: by the list, by the buttons, by the keyboard. */
import { expect } from '@open-wc/testing';
import { press, until } from '../../support/widget.harness.ts';
import { atFirstPart, GuideHarness } from './guide.harness.ts';
import { GetStartedHarness } from '../get-started/get-started.harness.ts';
import { stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', within?: Element): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${atFirstPart(attributes)}></${tag}>`, within);
const wide = (): HTMLElement => stage({ style: 'inline-size: 70rem' });
const narrow = (): HTMLElement => stage({ style: 'inline-size: 20rem' });

describe(`<${tag}>: going from part to part`, () => {
  usePage();

  describe('by clicking', () => {
    it('leads home from a part, and there on to another', async () => {
      const guide = await mount();
      await guide.goHome();
      const home = guide.text;
      await guide.choose('See which papers to bring');
      await guide.until(() => guide.isReady && guide.hasPartFocus, 'is not there');
      expect(home).to.contain('What do you want to do?');
      expect(guide.shown).to.deep.equal(['document-checklist']);
    });

    it('moves focus to the heading of the home', async () => {
      const guide = await mount();
      await guide.goHome();
      expect(guide.focusedHeading?.text).to.equal('MitID for newcomers to Denmark');
    });

    it('says on the home how much of the route is done', async () => {
      const guide = await mount('open="get-started" answers="journey=eu" isolated');
      const route = guide.part(GetStartedHarness);
      await route.untilLoaded();
      await route.tickStage('find-home');
      await guide.goHome();
      expect(guide.text).to.match(/Your route: 1 of \d+ done/);
    });

    for (const [title, heading] of Object.entries({
      'Step by step': 'Your way to MitID, step by step',
      'When something is wrong': 'What is wrong with your MitID?',
      'Is it a scam?': 'Is it really MitID?',
      'Where to get help': 'Who can I ask?',
    })) {
      it(`moves focus to the heading of the part: ${title}`, async () => {
        const guide = await mount();
        await guide.go(title);
        expect(guide.focusedHeading).to.deep.equal({ level: 3, text: heading });
      });
    }

    it('has the beginning of the part in the window, also from the end of the one before', async () => {
      const guide = await mount('', wide());
      scrollTo(0, document.documentElement.scrollHeight);
      await guide.turn('next');
      await until(() => guide.isPartInView, 'the beginning of the next part is not in the window');
    });

    it('moves focus to the heading of the part that is open when it is chosen again', async () => {
      const guide = await mount('', wide());
      await guide.go('Questions and answers');
      guide.focusEntry('Questions and answers');
      await guide.go('Questions and answers');
      expect(guide.focusedHeading?.text).to.equal('Questions and answers');
    });

    it('moves focus once, and leaves it to the reader from then on', async () => {
      const guide = await mount('', wide());
      await guide.go('Questions and answers');
      await guide.choose('Questions and answers');
      guide.focusEntry('Your papers');
      guide.element.requestUpdate();
      await guide.settled();
      expect(guide.focused).to.equal('Your papers');
    });
  });

  describe('the list', () => {
    it('stands beside the part where there is room', async () => {
      const guide = await mount('', wide());
      expect([guide.isListBeside, guide.isListVisible]).to.deep.equal([true, true]);
    });

    it('is left to the home where there is no room beside the part', async () => {
      const guide = await mount('', narrow());
      expect(guide.isListVisible).to.equal(false);
    });

    it('scrolls with the part, so that no line with focus is out of reach in a low window', async () => {
      const guide = await mount('', wide());
      expect(guide.listPosition).to.equal('static');
    });
  });

  describe('by the keyboard', () => {
    it('goes to a part with Enter on its line', async () => {
      const guide = await mount('', wide());
      guide.focusEntry('Your papers');
      await press('Enter');
      await guide.arrived('Your papers');
      expect(guide.shown).to.deep.equal(['document-checklist']);
    });
  });
});
