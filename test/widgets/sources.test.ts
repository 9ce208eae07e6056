/** Where statements are from, and when they were checked: the same in every widget. */
import { expect } from '@open-wc/testing';
import { changePart } from '../support/changed-content.ts';
import type { WidgetHarness } from '../support/widget.harness.ts';
import { ChecklistHarness } from './document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from './eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from './switch-guide/switch-guide.harness.ts';
import { printing, usePage } from '../support/widget-page.ts';
import { asAnswers, scanner } from '../support/widget-people.ts';

changePart('switch', ({ steps, sources }) => {
  // One statement has been compared with the live pages, and hangs on two sources.
  const two = Object.entries(sources!).slice(0, 2);
  for (const [id, source] of two) sources![id] = { ...source, every: 'P6M' };
  steps!['destroy-nemid'] = {
    sources: two.map(([id]) => id),
    checked: { on: '2026-11-20', against: 'live' },
  };
});

const switchGuide = (attributes = ''): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`);
const checklist = (attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
  );
async function checker(attributes = ''): Promise<EligibilityHarness> {
  const widget = await EligibilityHarness.mount(
    `<mitid-eligibility-checker ${asAnswers(scanner)} ${attributes}></mitid-eligibility-checker>`,
  );
  await widget.untilResult();
  return widget;
}

const widgets: Readonly<Record<string, (attributes?: string) => Promise<WidgetHarness>>> = {
  'mitid-eligibility-checker': checker,
  'mitid-document-checklist': checklist,
  'mitid-switch-guide': switchGuide,
};

const checkedLive = 'Cut up the card';
const old = 'may be out of date';
/** The day on which the archived copies were read. */
const dayOfCheck = '2026-11-22';

describe('the sources of statements', () => {
  usePage();

  describe('in the result of <mitid-eligibility-checker>', () => {
    it('are listed of the outcome, of each step, and of each note', async () => {
      const widget = await checker();
      const titles = [widget.result!, ...widget.stepTitles, ...widget.goodToKnow];
      expect(titles.length).to.be.greaterThan(4);
      for (const title of titles) expect(widget.sourceOf(title).entries, title).not.to.be.empty;
    });

    it('are listed of what hangs on something nobody asked', async () => {
      const widget = await checker();
      expect(widget.sourceOf('A new number may need a day').entries).not.to.be.empty;
    });
  });

  it('are listed of each paper of <mitid-document-checklist>', async () => {
    const widget = await checklist();
    expect(widget.papers).not.to.be.empty;
    for (const { label } of widget.papers) {
      expect(widget.sourceOf(label).entries, label).not.to.be.empty;
    }
  });

  it('are listed of what a thing is worth in <mitid-switch-guide>, once it shows', async () => {
    const widget = await switchGuide();
    await widget.tick('A key card');
    expect(widget.sourceOf('A key card').entries).not.to.be.empty;
  });

  for (const [tag, mount] of Object.entries(widgets)) {
    describe(`in <${tag}>`, () => {
      it('are one line, folded: when the oldest was checked, and how many there are', async () => {
        const widget = await mount();
        expect(widget.parts('sources')).to.have.lengthOf(1);
        const { summary, open } = widget.sourcesLine;
        expect(summary).to.match(/^Checked \d+ November 2026 · \d+ sources$/);
        expect(open).to.equal(false);
      });

      it('stand nowhere but in the list of that line', async () => {
        const widget = await mount();
        expect(widget.strayLinks).to.deep.equal([]);
      });

      it('unfold to who says so, the page with a link, and the day of the check', async () => {
        const widget = await mount();
        widget.unfoldSources();
        expect(widget.sourcesLine.open).to.equal(true);
        for (const { entries, links } of widget.sources) {
          expect(entries).not.to.be.empty;
          expect(links.map(({ href }) => href).join()).to.match(/^https:\/\/\S+$/);
          for (const [index, entry] of entries.entries()) {
            expect(entry).to.match(/^\S.*: /);
            expect(entry).to.match(/ · (archived copy read|checked on) \d+ November 2026$/);
            expect(entry).to.contain(links[index]?.text);
          }
        }
      });

      it('are said in Danish', async () => {
        const widget = await mount('lang="da"');
        expect(widget.sourcesLine.summary).to.match(/^Tjekket \d+\. november 2026 · \d+ kilder$/);
        for (const entry of widget.sources.flatMap(({ entries }) => entries)) {
          expect(entry).to.match(/ · (læst i en arkiveret kopi|tjekket) den \d+\. november 2026$/);
        }
      });

      it('are one line on paper too', async () => {
        const page = printing();
        const widget = await mount();
        page.before();
        expect(widget.sourcesLine.open).to.equal(false);
      });

      it('are not called out of date on the day of the check', async () => {
        const widget = await mount();
        await widget.showDay(dayOfCheck);
        expect(widget.sources).not.to.be.empty;
        expect(widget.text).not.to.contain(old);
      });

      it('may be out of date years later, which the line and each entry say', async () => {
        const widget = await mount('as-of="2040-01-31"');
        await widget.until(() => widget.dayNotice, 'does not show the day');
        expect(widget.sourcesLine.summary).to.contain(old);
        for (const entry of widget.sources.flatMap(({ entries }) => entries)) {
          expect(entry).to.contain(old);
        }
      });

      it('may be out of date, in Danish', async () => {
        const widget = await mount('lang="da" as-of="2040-01-31"');
        await widget.until(() => widget.dayNotice, 'does not show the day');
        expect(widget.sourcesLine.summary).to.contain('kan være forældet');
      });
    });
  }

  it('do not claim of an archived copy that the page itself was read', async () => {
    const widget = await switchGuide();
    expect(widget.sourceOf(widget.stepTitles[0]!).entries.join()).to.contain(
      'archived copy read 22 November 2026',
    );
  });

  it('say so where the live page was checked', async () => {
    const widget = await switchGuide();
    const { entries } = widget.sourceOf(checkedLive);
    expect(entries).to.have.lengthOf(2);
    for (const entry of entries) expect(entry).to.contain('checked on 20 November 2026');
  });

  it('say so in Danish too', async () => {
    const widget = await switchGuide('lang="da"');
    const { entries } = widget.sourceOf(widget.stepTitles[3]!);
    for (const entry of entries) expect(entry).to.contain('tjekket den 20. november 2026');
  });

  it('are old from the day after the last on which they may be trusted', async () => {
    const widget = await switchGuide();
    await widget.showDay('2027-05-20');
    expect(widget.sourceOf(checkedLive).entries.join()).not.to.contain(old);
    await widget.showDay('2027-05-21');
    expect(widget.sourceOf(checkedLive).entries.join()).to.contain(old);
  });
});
