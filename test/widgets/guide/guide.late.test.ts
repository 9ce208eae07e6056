/** The guide while a part is on its way. */
import { expect } from '@open-wc/testing';
import { expectConsole } from '../../support/console.ts';
import { holdCode, holdContent, loseCode } from '../../support/guide-loads.ts';
import { isVisible } from '../../support/widget.harness.ts';
import { atFirstPart, GuideHarness } from './guide.harness.ts';
import { serveText } from '../../support/overlays.ts';
import { printing, stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-guide';
const mount = (attributes = '', fallback = ''): Promise<GuideHarness> =>
  GuideHarness.mount(`<${tag} ${atFirstPart(attributes)}>${fallback}</${tag}>`);

describe(`<${tag}> while a part is on its way`, () => {
  usePage();

  it('says that it loads, beside the list', async () => {
    holdCode('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    expect(guide.text).to.contain('Loading …');
    expect(guide.current).to.deep.equal(['Questions and answers']);
  });

  it('lets the reader go elsewhere, and stays there when the part comes', async () => {
    const { release } = holdCode('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    await guide.go('Where to get help');
    await release();
    await guide.settled();
    expect(guide.shown).to.deep.equal(['help-contacts']);
    expect(guide.focusedHeading?.text).to.equal('Who can I ask?');
  });

  it('says nothing when it is taken out and the part is lost', async () => {
    const { fail } = holdCode('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    const seen = guide.seen.length;
    guide.element.remove();
    await fail();
    await guide.settled();
    expect(guide.seen).to.have.lengthOf(seen);
  });

  it('tries anew when it is put back after the part was lost', async () => {
    const { fail } = holdCode('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    guide.element.remove();
    await fail();
    await guide.settled();
    stage().append(guide.element);
    await guide.until(() => guide.isReady && guide.shown.join() === 'faq', 'is not there');
  });

  it('shows the part when it was taken out, and is put back once the part has come', async () => {
    const { release } = holdCode('faq');
    const guide = await mount();
    await guide.choose('Questions and answers');
    guide.element.remove();
    await release();
    await guide.settled();
    stage().append(guide.element);
    await guide.until(() => guide.isReady && guide.shown.join() === 'faq', 'is not there');
  });

  it('loads the code of no part but the one that is open', async () => {
    const { tries } = loseCode('faq');
    await mount('only="overview faq"');
    expect(tries()).to.equal(0);
  });

  it('shows the fallback of the host until the first part is there, and not after', async () => {
    const { release } = holdCode('faq');
    const guide = GuideHarness.place(`<${tag} open="faq"><p>Read it on our page</p></${tag}>`);
    const fallback = guide.element.querySelector('p')!;
    await guide.until(() => guide.list.length > 0, 'has no list');
    const before = isVisible(fallback);
    await release();
    await guide.ready();
    expect([before, isVisible(fallback)]).to.deep.equal([true, false]);
  });

  it('does not show the fallback of the host for a part that comes later', async () => {
    holdCode('faq');
    const guide = await mount('', '<p>Read it on our page</p>');
    await guide.choose('Questions and answers');
    expect(isVisible(guide.element.querySelector('p')!)).to.equal(false);
  });

  it('gives up printing when the reader goes on before the code is there', async () => {
    const { release } = holdCode('faq');
    const page = printing();
    const guide = await mount('only="overview faq help-contacts"');
    await guide.click('Print the whole guide');
    await guide.go('Where to get help');
    const most = guide.watchParts();
    await release();
    await guide.settled();
    await guide.go('Questions and answers');
    expect([page.calls, most()]).to.deep.equal([0, 1]);
  });
});

describe(`<${tag}> while the content of a part is on its way`, () => {
  usePage();

  it('gives up printing when the reader goes on before it is there', async () => {
    const { release } = holdContent('journeys');
    const page = printing();
    const guide = await mount('only="overview get-started"');
    await guide.click('Print the whole guide');
    await guide.until(() => guide.shown.length === 2, 'does not show all');
    await guide.choose('What MitID is');
    await release();
    await guide.go('Step by step');
    expect(page.calls).to.equal(0);
  });

  it('leaves focus where the reader is when it comes on paper only', async () => {
    const { release } = holdContent('switch');
    const page = printing();
    const guide = await mount('only="overview switch-guide help-contacts"');
    await guide.choose('I still have NemID');
    await guide.until(() => guide.shown.join() === 'switch-guide', 'is not there');
    await guide.go('Where to get help');
    guide.focusButton('Print the whole guide');
    await guide.click('Print the whole guide');
    await release();
    await guide.until(() => page.calls > 0, 'does not print');
    expect(guide.focused).to.equal('Print the whole guide');
    page.after();
  });

  it('moves focus to the heading, also where the overlay of the host fails first', async () => {
    expectConsole(/content-src=/);
    const guide = await mount(serveText('not JSON').attribute);
    const { release } = holdContent('counter');
    await guide.choose('At the counter');
    await guide.until(
      () => guide.eventsOf('counter-card', 'mitid-error').length > 0,
      'the overlay does not fail',
    );
    await release();
    await guide.arrived('At the counter');
    expect(guide.focusedHeading?.text).to.equal('A card to show at the counter');
  });
});
