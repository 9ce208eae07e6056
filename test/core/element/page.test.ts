/** What a host learns of its readers on this page, and what it can say of them. */
import { expect } from '@open-wc/testing';
import { page } from '../../../src/page.ts';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { keep, useDevice } from '../../support/visit.ts';
import { cleanUp, usePage } from '../../support/widget-page.ts';

const checker = (attributes = ''): Promise<EligibilityHarness> =>
  EligibilityHarness.mount(`<mitid-eligibility-checker ${attributes}></mitid-eligibility-checker>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );

/** What the page says each time that it tells of a change, and what its host does then. */
function changes(act = (): void => undefined): unknown[] {
  const heard: unknown[] = [];
  const hear = (): void => {
    heard.push({ answers: page.answers, ready: page.ready });
    act();
  };
  page.addEventListener('change', hear);
  cleanUp(() => {
    page.removeEventListener('change', hear);
  });
  return heard;
}

describe('the page, as its host sees it', () => {
  usePage();
  useDevice();

  it('says what readers have answered', async () => {
    await (await checker()).answer('none');
    expect(page.answers).to.deep.equal({ mitid: 'none' });
  });

  it('says what readers have ticked', async () => {
    await (await checklist()).tick('passport');
    expect(page.ready).to.deep.equal(['passport']);
  });

  it('says nothing that the host has preset', async () => {
    await checker('answers="mitid=none"');
    expect(page.answers).to.deep.equal({});
  });

  it('says nothing of widgets that keep their answers to themselves', async () => {
    await (await checker('isolated')).answer('none');
    await (await checklist('isolated')).tick('passport');
    expect([page.answers, page.ready]).to.deep.equal([{}, []]);
  });

  it('hands out nothing that can be changed from outside', () => {
    expect([page.answers, page.ready].every(Object.isFrozen)).to.equal(true);
  });

  it('tells of a change when a reader answers', async () => {
    const widget = await checker();
    const heard = changes();
    await widget.answer('none');
    expect(heard).to.deep.equal([{ answers: { mitid: 'none' }, ready: [] }]);
  });

  it('tells of a change when a reader ticks', async () => {
    const widget = await checklist();
    const heard = changes();
    await widget.tick('passport');
    expect(heard).to.deep.equal([{ answers: {}, ready: ['passport'] }]);
  });

  it('tells of no change in widgets that keep their answers to themselves', async () => {
    const widget = await checker('isolated');
    const heard = changes();
    await widget.answer('none');
    expect(heard).to.be.empty;
  });

  it('tells of a change when a widget brings back what is kept', async () => {
    keep('mitid=none');
    const heard = changes();
    await checker('remember');
    expect(heard).to.deep.equal([{ answers: { mitid: 'none' }, ready: [] }]);
  });

  it('tells of no change when a widget has nothing to bring back', async () => {
    const heard = changes();
    await checker('remember');
    expect(heard).to.be.empty;
  });

  it('tells of a change when the host has made it', () => {
    const heard = changes();
    page.answers = { mitid: 'none' };
    page.ready = ['passport'];
    expect(heard).to.deep.equal([
      { answers: { mitid: 'none' }, ready: [] },
      { answers: { mitid: 'none' }, ready: ['passport'] },
    ]);
  });

  it('lets a host say the same again when it hears of a change', () => {
    const heard = changes(() => {
      page.answers = { ...page.answers };
    });
    page.answers = { mitid: 'none' };
    expect(heard).to.have.lengthOf(1);
  });
});

describe('what a host says of the page', () => {
  usePage();

  it('is answered in the widgets', async () => {
    const widget = await checker();
    page.answers = { mitid: 'works' };
    await widget.untilResult();
    expect(widget.result).to.equal('You already have MitID');
  });

  it('is ticked in the widgets', async () => {
    const widget = await checklist();
    page.ready = ['passport'];
    await widget.settled();
    expect(widget.isTicked('passport')).to.equal(true);
  });

  it('is there for widgets that come later', async () => {
    page.answers = { mitid: 'works' };
    const widget = await checker();
    await widget.untilResult();
    expect(widget.result).to.equal('You already have MitID');
  });

  it('replaces what was answered', async () => {
    const widget = await checker();
    await widget.answer('none');
    page.answers = { age: '18-plus' };
    await widget.settled();
    expect(widget.element.answers).to.deep.equal({ age: '18-plus' });
  });

  it('replaces what was ticked', async () => {
    const widget = await checklist();
    await widget.tick('passport');
    page.ready = ['appointment'];
    await widget.settled();
    expect(widget.element.ready).to.deep.equal(['appointment']);
  });

  for (const nothing of [null, undefined]) {
    it(`takes everything away where it is ${String(nothing)}`, async () => {
      const [one, two] = [await checker(), await checklist()];
      await one.answer('none');
      await two.tick('passport');
      page.answers = nothing;
      page.ready = nothing;
      await one.settled();
      await two.settled();
      expect([one.fact, two.element.ready]).to.deep.equal(['mitid', []]);
    });
  }

  it('is passed over in silence where no widget knows it', async () => {
    const widget = await checker();
    page.answers = { 'shoe-size': '42', age: 'very-old', mitid: 'none' };
    await widget.settled();
    expect(widget.element.answers).to.deep.equal({ mitid: 'none' });
  });

  it('lists no paper that no list has', async () => {
    const widget = await checklist();
    page.ready = ['unicorn', 'passport'];
    await widget.settled();
    expect(widget.element.ready).to.deep.equal(['passport']);
  });

  it('does not reach widgets that keep their answers to themselves', async () => {
    const [one, two] = [await checker('isolated'), await checklist('isolated')];
    page.answers = { mitid: 'works' };
    page.ready = ['passport'];
    await one.settled();
    await two.settled();
    expect([one.fact, two.element.ready]).to.deep.equal(['mitid', []]);
  });

  it('does not change with what the host has handed in', () => {
    const answers: Record<string, string> = { mitid: 'none' };
    page.answers = answers;
    answers['mitid'] = 'works';
    expect(page.answers).to.deep.equal({ mitid: 'none' });
  });

  it('moves no focus', async () => {
    const widget = await checker();
    page.answers = { mitid: 'works' };
    await widget.untilResult();
    expect(document.activeElement === document.body).to.equal(true);
  });
});
