/** What a link brings along, in widgets that keep their answers to themselves and in those that share. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { follow, openAt } from '../../support/visit.ts';
import { stage, usePage } from '../../support/widget-page.ts';

const checker = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(`<mitid-document-checklist ${attributes}></mitid-document-checklist>`);

const listLink = '#mitid?citizenship=other&route=counter&ready=passport.appointment';
const ticked = (widget: ChecklistHarness): string[] =>
  widget.papers.filter(({ ready }) => ready).map(({ id }) => id);

describe('a page that is opened by a link with answers', () => {
  usePage();

  for (const [lang, result] of [
    ['en', 'You already have MitID'],
    ['da', 'Du har allerede MitID'],
  ] as const) {
    it(`shows the result at once: ${lang}`, async () => {
      openAt('#mitid?mitid=works');
      const widget = await checker(`isolated lang="${lang}"`);
      await widget.untilResult();
      expect(widget.result).to.equal(result);
    });

    it(`shows the list with its ticks at once: ${lang}`, async () => {
      openAt(listLink);
      const widget = await checklist(`isolated lang="${lang}"`);
      expect(ticked(widget)).to.have.members(['passport', 'appointment']);
    });
  }

  it('goes on with the first question that the link does not answer', async () => {
    openAt('#mitid?mitid=none');
    const widget = await checker('isolated');
    expect(widget.fact).to.equal('age');
  });

  it('is read where another program has encoded the link', async () => {
    openAt('#mitid%3Fmitid%3Dworks%26age%3D18-plus');
    const widget = await checker('isolated');
    expect(widget.element.answers).to.deep.equal({ mitid: 'works', age: '18-plus' });
  });

  it('passes over in silence what the link says and no widget knows', async () => {
    openAt('#mitid?shoe-size=42&purpose=skiing&mitid=works&ready=unicorn.passport&<b>');
    const widget = await checker('isolated');
    await widget.untilResult();
    expect(widget.element.answers).to.deep.equal({ mitid: 'works' });
  });

  it('lists no paper that the link ticks and no list has', async () => {
    openAt('#mitid?citizenship=other&route=counter&ready=unicorn.passport');
    const widget = await checklist('isolated');
    expect(widget.element.ready).to.deep.equal(['passport']);
  });

  it('takes the word of the link where the host has preset something else', async () => {
    openAt('#mitid?mitid=works');
    const widget = await checker('isolated answers="mitid=none"');
    expect(widget.element.answers).to.deep.equal({ mitid: 'works' });
  });

  it('does not take focus', async () => {
    openAt('#mitid?mitid=works');
    const widget = await checker('isolated');
    await widget.untilResult();
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('is opened once: what the reader changes stays changed when the widget is moved', async () => {
    openAt(listLink);
    const widget = await checklist('isolated');
    await widget.tick('passport');
    stage().append(widget.element);
    await widget.ready();
    expect(ticked(widget)).to.deep.equal(['appointment']);
  });

  it("takes nothing from a fragment of the host's", async () => {
    openAt('#mitid=works');
    const widget = await checker('isolated');
    expect(widget.element.answers).to.deep.equal({});
  });

  it('has its address left as it was', async () => {
    openAt(listLink);
    const widget = await checklist('isolated');
    await widget.tick('passport');
    expect(location.hash).to.equal(listLink);
  });
});

describe('a link with answers that is followed on the page', () => {
  usePage();

  it('opens in the widgets that share their answers', async () => {
    const [one, two] = [await checker(), await checklist()];
    await follow('#mitid?mitid=works&citizenship=other&route=counter&ready=passport');
    await one.untilResult();
    await two.settled();
    expect([one.result, two.isTicked('passport')]).to.deep.equal(['You already have MitID', true]);
  });

  it('opens in a widget that keeps its answers to itself', async () => {
    const widget = await checker('isolated');
    await follow('#mitid?mitid=works');
    await widget.untilResult();
    expect(widget.result).to.equal('You already have MitID');
  });

  it('replaces what the link before it said, and leaves the rest', async () => {
    const widget = await checker();
    await follow('#mitid?mitid=works&age=18-plus');
    await follow('#mitid?mitid=none');
    expect(widget.element.answers).to.deep.equal({ mitid: 'none', age: '18-plus' });
  });

  it("changes nothing where it is the host's", async () => {
    const widget = await checker();
    await widget.answer('none');
    await follow('#opening-hours');
    expect(widget.element.answers).to.deep.equal({ mitid: 'none' });
    expect(widget.fact).to.equal('age');
  });

  it('opens no more in a widget that was taken out', async () => {
    const widget = await checker('isolated');
    widget.element.remove();
    await follow('#mitid?mitid=works');
    expect(widget.element.answers).to.deep.equal({});
  });

  it('is not read again when the reader goes back to it and has said otherwise since', async () => {
    const widget = await checker('isolated');
    await follow('#mitid?mitid=locked');
    await widget.untilResult();
    await widget.click('Change: Do you have MitID?');
    await widget.answer('works');
    await follow('#mitid?part=faq');
    await follow('#mitid?mitid=locked');
    await widget.settled();
    expect(widget.element.answers).to.deep.equal({ mitid: 'works' });
  });
});
