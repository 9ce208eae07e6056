/** Where statements are from, and when they were checked: the same in every widget. */
import { expect } from '@open-wc/testing';
import { changePart } from '../support/changed-content.ts';
import type { SeenSource, WidgetHarness } from '../support/widget.harness.ts';
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
    it('stand under the outcome', async () => {
      const widget = await checker();
      expect(widget.sourceOf(widget.result!).line).to.match(/^Sources?: \S/);
    });

    it('stand under each step', async () => {
      const widget = await checker();
      expect(widget.stepTitles).not.to.be.empty;
      for (const title of widget.stepTitles) {
        expect(widget.sourceOf(title).name).to.contain(`(${title})`);
      }
    });

    it('stand under each note', async () => {
      const widget = await checker();
      expect(widget.goodToKnow).not.to.be.empty;
      for (const title of widget.goodToKnow) {
        expect(widget.sourceOf(title).name).to.contain(`(${title})`);
      }
    });

    it('stand under what hangs on something nobody asked', async () => {
      const widget = await checker();
      widget.unfold('Only if you got your CPR number today');
      expect(widget.sourceOf('A new number may need a day').line).to.match(/^Sources?: \S/);
    });
  });

  it('stand under each paper of <mitid-document-checklist>', async () => {
    const widget = await checklist();
    expect(widget.papers).not.to.be.empty;
    for (const { label } of widget.papers) {
      const { line, name } = widget.sourceOf(label);
      expect(line).to.match(/^Sources?: \S/);
      // The Danish term belongs to the label, but not to the name of the source.
      expect(label).to.contain(/\((.*)\)$/.exec(name)?.[1]);
    }
  });

  it('stand under what a thing is worth in <mitid-switch-guide>, once it shows', async () => {
    const widget = await switchGuide();
    const before = widget.sources.length;
    await widget.tick('A key card');
    expect(widget.sources.length).to.equal(before + 1);
    expect(widget.sourceOf('Worth nothing').name).to.match(/^Sources?: .*\(A key card\)$/);
  });

  for (const [tag, mount] of Object.entries(widgets)) {
    describe(`in <${tag}>`, () => {
      it('are folded', async () => {
        const { sources } = await mount();
        expect(sources.filter(({ open }) => open)).to.be.empty;
      });

      it('have each a name of its own, which says the words of the line first', async () => {
        const { sources } = await mount();
        expect(new Set(sources.map(({ name }) => name)).size).to.equal(sources.length);
        for (const { name, line } of sources) expect(name.startsWith(line)).to.equal(true);
      });

      it('unfold to who says so, the page with a link, and the day of the check', async () => {
        const widget = await mount();
        widget.unfoldAll();
        for (const { open, line, entries, links } of widget.sources) {
          expect(open).to.equal(true);
          expect(entries).not.to.be.empty;
          expect(links.map(({ href }) => href).join()).to.match(/^https:\/\/\S+$/);
          for (const [index, entry] of entries.entries()) {
            const publisher = entry.slice(0, entry.indexOf(':'));
            expect(line).to.contain(publisher);
            expect(entry).to.match(/ · (archived copy read|checked on) \d+ November 2026$/);
            expect(entry).to.contain(links[index]?.text);
          }
        }
      });

      it('are said in Danish', async () => {
        const widget = await mount('lang="da"');
        expect(widget.sources).not.to.be.empty;
        for (const { line, entries } of widget.sources) {
          expect(line).to.match(/^Kilder?: \S/);
          for (const entry of entries) {
            expect(entry).to.match(
              / · (læst i en arkiveret kopi|tjekket) den \d+\. november 2026$/,
            );
          }
        }
      });

      it('are open while the page prints, and folded after', async () => {
        const page = printing();
        const widget = await mount();
        page.before();
        expect(widget.sources.every(({ open }) => open)).to.equal(true);
        page.after();
        expect(widget.sources.some(({ open }) => open)).to.equal(false);
      });

      it('stand also under everything, once', async () => {
        const widget = await mount();
        expect(widget.parts('sources')).to.have.lengthOf(1);
        expect(widget.folded.at(-1)?.summary).to.match(/^Sources?: .* \d+ sources$/);
      });

      const flagged = ({ sources }: WidgetHarness): SeenSource[] =>
        sources.filter(({ line }) => line.includes(old));

      it('are not called out of date on the day of the check', async () => {
        const widget = await mount();
        await widget.showDay(dayOfCheck);
        expect(widget.sources).not.to.be.empty;
        expect(flagged(widget)).to.be.empty;
        expect(widget.text).not.to.contain(old);
      });

      it('may be out of date years later, which each line and its name say', async () => {
        const widget = await mount('as-of="2040-01-31"');
        await widget.until(() => widget.dayNotice, 'does not show the day');
        const lines = flagged(widget);
        expect(lines).to.have.lengthOf(widget.sources.length);
        expect(lines.every(({ name }) => name.includes(old))).to.equal(true);
        expect(widget.folded.at(-1)?.summary).to.contain(old);
      });

      it('may be out of date, in Danish', async () => {
        const widget = await mount('lang="da" as-of="2040-01-31"');
        await widget.until(() => widget.dayNotice, 'does not show the day');
        expect(widget.sources.every(({ line }) => line.includes('kan være forældet'))).to.equal(
          true,
        );
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
    expect(widget.sourceOf(checkedLive).line).not.to.contain(old);
    await widget.showDay('2027-05-21');
    expect(widget.sourceOf(checkedLive).line).to.contain(old);
  });
});
