/** Going from part to part of the guide: by the list, by the buttons, by the keyboard. */
import { expect } from '@open-wc/testing';
import { press, until } from '../../support/widget.harness.ts';
import { GuideHarness } from './guide.harness.ts';
import { stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', within?: Element): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${attributes}></${tag}>`, within);
const wide = (): HTMLElement => stage({ style: 'inline-size: 70rem' });
const narrow = (): HTMLElement => stage({ style: 'inline-size: 20rem' });

describe(`<${tag}>: going from part to part`, () => {
  usePage();

  describe('by clicking', () => {
    it('goes on and back by the buttons under the part', async () => {
      const guide = await mount();
      await guide.turn('Next');
      const second = guide.shown;
      await guide.turn('Back');
      expect([...second, ...guide.shown]).to.deep.equal(['get-started', 'overview']);
    });

    it('offers no way back at the first part, and no way on at the last', async () => {
      const guide = await mount();
      const atFirst = guide.ways;
      await guide.go('Where to get help');
      expect([atFirst, guide.ways]).to.deep.equal([
        ['Next: Step by step', 'Print the whole guide'],
        ['Back: Questions and answers', 'Print the whole guide'],
      ]);
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
      const guide = await mount();
      guide.focusButton('Next: Step by step');
      scrollTo(0, document.documentElement.scrollHeight);
      await until(() => !guide.isPartInView, 'the end of the part is not in the window');
      await guide.turn('Next');
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

    it('says how many parts were opened', async () => {
      const guide = await mount();
      const before = guide.progress;
      await guide.go('Where to get help');
      expect([before, guide.progress]).to.deep.equal([
        { value: 0.083333, label: 'Parts opened', words: '1 of 12 parts opened' },
        { value: 0.166667, label: 'Parts opened', words: '2 of 12 parts opened' },
      ]);
    });

    it('counts a part once', async () => {
      const guide = await mount();
      await guide.turn('Next');
      await guide.turn('Back');
      expect(guide.progress.words).to.equal('2 of 12 parts opened');
    });

    it('counts the parts that the host shows', async () => {
      const guide = await mount('only="faq help-contacts"');
      expect(guide.progress.words).to.equal('1 of 2 parts opened');
    });

    it('tells screen readers which parts were opened', async () => {
      const guide = await mount();
      await guide.turn('Next');
      expect(guide.titles.slice(0, 3)).to.deep.equal([
        'What MitID is (opened)',
        'Step by step',
        'Your way to MitID',
      ]);
    });

    it('says the same in Danish', async () => {
      const guide = await mount('lang="da"');
      await guide.turn('Næste');
      expect([guide.listName, guide.titles[0], guide.progress.words, ...guide.ways]).to.deep.equal([
        'Guidens dele',
        'Kort fortalt (åbnet)',
        '2 af 12 dele åbnet',
        'Næste: Din vej til MitID',
        'Tilbage: Kort fortalt',
        'Udskriv hele guiden',
      ]);
    });
  });

  describe('the list', () => {
    it('stands beside the part where there is room, and cannot be folded', async () => {
      const guide = await mount('', wide());
      expect([guide.isListBeside, guide.isListVisible]).to.deep.equal([true, true]);
      expect(guide.isListUnfolded).to.equal(undefined);
    });

    it('is folded where there is no room beside the part', async () => {
      const guide = await mount('', narrow());
      expect([guide.isListVisible, guide.isListUnfolded]).to.deep.equal([false, false]);
    });

    it('is unfolded by its button', async () => {
      const guide = await mount('', narrow());
      await guide.click('All parts');
      expect([guide.isListVisible, guide.isListUnfolded]).to.deep.equal([true, true]);
    });

    it('is folded again when a part is chosen', async () => {
      const guide = await mount('', narrow());
      await guide.click('All parts');
      await guide.go('Where to get help');
      expect(guide.isListVisible).to.equal(false);
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

    it('goes on with Space on the button under the part', async () => {
      const guide = await mount();
      guide.focusButton('Next: Step by step');
      await press('Space');
      await guide.arrived('Step by step');
      expect(guide.shown).to.deep.equal(['get-started']);
    });
  });
});
