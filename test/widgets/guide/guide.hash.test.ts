/** The guide in the address of the page: with `hash` each part has a link. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../document-checklist/document-checklist.harness.ts';
import { until } from '../../support/widget.harness.ts';
import { atFirstPart, GuideHarness } from './guide.harness.ts';
import { cleanUp, stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', within?: Element): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${atFirstPart(attributes)}></${tag}>`, within);

const untilShown = (guide: GuideHarness, part: string): Promise<void> =>
  guide.until(() => guide.shown.join() === part && guide.isReady, `${part} is not shown`);

/** Changes the address as a link of the page does, and waits until everybody was told. */
async function follow(fragment: string): Promise<void> {
  const told = new Promise((done) => {
    addEventListener('hashchange', done, { once: true });
  });
  location.hash = fragment;
  await told;
}

/**
 * The address as it was before, and word of it, as the browser's button gives them. The button itself
 * could leave the page of the tests; it is pressed in `test/embed`.
 */
function goBackTo(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

describe(`<${tag}> with hash`, () => {
  usePage();

  /** The address without a fragment, for each test. */
  const plain = location.href.replace(/#.*/s, '');
  beforeEach(() => {
    history.replaceState(null, '', plain);
  });
  after(() => {
    history.replaceState(null, '', plain);
  });

  describe('links', () => {
    it('gives each part a link', async () => {
      const guide = await mount('hash only="overview faq"');
      expect(guide.list.map(({ href }) => href)).to.deep.equal([
        `${plain}#mitid__part_overview`,
        `${plain}#mitid__part_faq`,
      ]);
    });

    it('gives no part a link without it', async () => {
      const hrefs = (await mount()).list.map(({ href }) => href);
      expect(new Set(hrefs)).to.deep.equal(new Set([undefined]));
    });

    it('marks the link of the part that is open, and no other', async () => {
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      expect(guide.current).to.deep.equal(['Questions and answers']);
    });

    it('gives links to this page where the page has a base address', async () => {
      const base = document.createElement('base');
      base.href = 'https://host.example/deep/';
      document.head.append(base);
      cleanUp(() => {
        base.remove();
      });
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      expect(guide.list[0]?.href).to.equal(`${plain}#mitid__part_overview`);
      expect(location.href).to.equal(`${plain}#mitid__part_faq`);
    });

    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      it(`leaves a click with ${key} to the browser`, async () => {
        const guide = await mount('hash');
        expect(await guide.clickWith('Questions and answers', { [key]: true })).to.equal(true);
        expect([guide.shown, location.hash]).to.deep.equal([['overview'], '']);
      });
    }

    it('does not leave a plain click to the browser, which would load the page anew', async () => {
      const guide = await mount('hash');
      expect(await guide.clickWith('Questions and answers', {})).to.equal(false);
    });
  });

  describe('the address', () => {
    it('names the part that the reader goes to by the list', async () => {
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      expect(location.hash).to.equal('#mitid__part_faq');
    });

    it('names the part that the reader goes to by the button under a part', async () => {
      const guide = await mount('hash');
      await guide.turn('next');
      expect(location.hash).to.equal('#mitid__part_get-started');
    });

    it('stays as it is until the reader goes somewhere', async () => {
      await mount('hash open="faq"');
      expect(location.href).to.equal(plain);
    });

    it('stays as it is without hash', async () => {
      const guide = await mount();
      await guide.turn('next');
      expect(location.href).to.equal(plain);
    });

    it('changes nothing without hash', async () => {
      const guide = await mount();
      await follow('#mitid?part=faq');
      await guide.settled();
      expect(guide.shown).to.deep.equal(['overview']);
    });

    it('opens the part that it names', async () => {
      await follow('#mitid?part=faq');
      expect((await mount('hash open="overview"')).shown).to.deep.equal(['faq']);
    });

    it('opens the part that it names in an address that a program wrote as codes', async () => {
      await follow('#mitid%3Fpart%3Dfaq');
      expect((await mount('hash')).shown).to.deep.equal(['faq']);
    });

    it('does not take focus when it opens a part at first', async () => {
      await follow('#mitid?part=faq');
      await mount('hash');
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('opens another part when it changes, with focus on its heading', async () => {
      const guide = await mount('hash');
      await follow('#mitid?part=faq');
      await guide.arrived('Questions and answers');
      expect(guide.focusedHeading?.text).to.equal('Questions and answers');
    });

    it('is read by the part that it names without a word, also before the guide has heard of it', async () => {
      const guide = await mount('hash answers="route=cpr citizenship=eu"');
      history.replaceState(null, '', `${plain}#mitid?part=document-checklist`);
      await guide.go('Your papers');
      expect(guide.part(ChecklistHarness).hasList).to.equal(true);
    });

    it('opens both the part and the answers that it names', async () => {
      await follow('#mitid?part=document-checklist&route=cpr&citizenship=eu');
      const guide = await mount('hash isolated');
      expect(guide.part(ChecklistHarness).hasList).to.equal(true);
    });

    it('opens both also where the answers stand before the part', async () => {
      await follow('#mitid?citizenship=eu&part=document-checklist');
      const guide = await mount('hash isolated answers="route=cpr"');
      expect(guide.part(ChecklistHarness).hasList).to.equal(true);
    });

    it('takes in answers that come later, in the part that it names', async () => {
      const guide = await mount('hash answers="route=cpr"');
      await follow('#mitid?part=document-checklist&citizenship=eu');
      await guide.arrived('Your papers');
      expect(guide.part(ChecklistHarness).hasList).to.equal(true);
    });

    it('stays with the part in the link that readers take along', async () => {
      const guide = await mount('hash answers="route=cpr citizenship=eu"');
      await guide.go('Your papers');
      expect(guide.shareLink).to.equal(`${plain}#mitid__part_document-checklist`);
    });

    for (const [what, fragment] of [
      ['of the host', '#main'],
      ['with answers and no part', '#mitid?citizenship=eu'],
      ['with a part that there is not', '#mitid?part=nothing'],
      ['with a part that the host leaves out', '#mitid?part=help-contacts'],
      ['that is empty', '#'],
    ]) {
      it(`changes nothing with a fragment ${what}`, async () => {
        const guide = await mount('hash exclude="help-contacts"');
        await guide.go('Questions and answers');
        const steps = guide.events('mitid-step').length;
        await follow(fragment!);
        await guide.settled();
        expect([guide.shown, guide.events('mitid-step').length]).to.deep.equal([['faq'], steps]);
      });
    }

    it('takes no focus with a part that the host leaves out', async () => {
      const guide = await mount('hash exclude="help-contacts"');
      await follow('#mitid?part=help-contacts');
      guide.element.requestUpdate();
      await guide.settled();
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('takes no focus with the part that is open already', async () => {
      const guide = await mount('hash open="faq"');
      await follow('#mitid?part=faq');
      await guide.settled();
      expect(document.activeElement === document.body).to.equal(true);
    });

    it('without a fragment changes nothing where the host moves the guide', async () => {
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      history.replaceState(null, '', plain);
      stage().append(guide.element);
      await guide.ready();
      expect(guide.shown).to.deep.equal(['faq']);
    });

    it('is not followed by a guide that was taken out', async () => {
      const guide = await mount('hash');
      guide.element.remove();
      await follow('#mitid?part=faq');
      await guide.settled();
      expect(guide.shown).to.deep.equal(['overview']);
    });

    it('is followed by a guide that is put back', async () => {
      const guide = await mount('hash');
      guide.element.remove();
      await follow('#mitid?part=faq');
      stage().append(guide.element);
      await untilShown(guide, 'faq');
    });
  });

  describe('back', () => {
    it('goes to the part before, with focus on its heading', async () => {
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      await guide.go('Where to get help');
      goBackTo('#mitid?part=faq');
      await guide.arrived('Questions and answers');
      expect(guide.focusedHeading?.text).to.equal('Questions and answers');
    });

    it('goes to the part that was open from the start', async () => {
      const guide = await mount('hash open="get-started"');
      await guide.go('Questions and answers');
      goBackTo(plain);
      await guide.arrived('Step by step');
    });

    it('tells the host which part is open then', async () => {
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      await guide.go('Where to get help');
      goBackTo('#mitid?part=faq');
      await guide.arrived('Questions and answers');
      expect(guide.events('mitid-step').map(({ step }) => step)).to.deep.equal([
        'faq',
        'help-contacts',
        'faq',
      ]);
    });

    it('is one step for each part that the reader went to', async () => {
      const steps: string[] = [];
      const note = (): void => void steps.push(location.hash);
      addEventListener('hashchange', note);
      cleanUp(() => {
        removeEventListener('hashchange', note);
      });
      const guide = await mount('hash');
      await guide.go('Questions and answers');
      await guide.go('Questions and answers');
      await guide.go('Where to get help');
      await until(() => steps.length === 2, 'the address has not changed twice');
      expect(steps.at(-1)).to.equal('#mitid__part_help-contacts');
    });
  });
});
