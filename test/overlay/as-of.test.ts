/** The guide as on another day: what is true only from or until a day comes and goes. */
import { expect } from '@open-wc/testing';
import { datePart } from '../support/changed-content.ts';
import { expectConsole } from '../support/console.ts';
import type { WidgetHarness } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { listen, usePage } from '../support/widget-page.ts';
import { asAnswers, scanner } from '../support/widget-people.ts';

const [from, until] = ['2090-03-01', '2090-03-31'];
const days = {
  before: '2090-02-28',
  first: from,
  last: until,
  after: '2090-04-01',
};
const inMarch = { from, until };

datePart('results', {
  'notes.set-up-backup': inMarch,
  'steps.type-cpr': inMarch,
  'contacts.mitid-support': { until },
});
datePart('documents', {
  'documents.passport': inMarch,
  'documents.cpr-passport': { until },
  'documents.cpr-id-card': { until },
  'offices.siri': { until },
  'contacts.ics': { until },
  ...Object.fromEntries(
    ['expired-id', 'temporary-id', 'foreign-licence'].map((id) => [`documents.${id}`, { until }]),
  ),
});
datePart('switch', {
  'nemidItems.key-card': inMarch,
  'milestones.roll-out': inMarch,
  'steps.old-mail': inMarch,
  'contacts.cyberhotline': { until },
});

const switchGuide = (attributes = ''): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`);
const checklist = (answers: string, attributes = ''): Promise<ChecklistHarness> =>
  ChecklistHarness.mount(
    `<mitid-document-checklist answers="${answers}" ${attributes}></mitid-document-checklist>`,
  );
const counter = (attributes = ''): Promise<ChecklistHarness> =>
  checklist('route=counter citizenship=other', attributes);
async function checker(attributes = ''): Promise<EligibilityHarness> {
  const widget = await EligibilityHarness.mount(
    `<mitid-eligibility-checker ${asAnswers(scanner)} ${attributes}></mitid-eligibility-checker>`,
  );
  await widget.untilResult();
  return widget;
}

const mounts: Readonly<Record<string, (attributes?: string) => Promise<WidgetHarness>>> = {
  'mitid-eligibility-checker': checker,
  'mitid-document-checklist': counter,
  'mitid-switch-guide': switchGuide,
};

/** Today where the guide is about, whatever the time zone of the reader. */
const today = (): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Copenhagen' }).format();

async function show(widget: WidgetHarness, day: string | undefined): Promise<void> {
  widget.element.asOf = day;
  await widget.settled();
}

describe('as-of', () => {
  usePage();

  const shown: Readonly<Record<string, Readonly<Record<string, () => Promise<boolean[]>>>>> =
    Object.fromEntries(
      Object.entries({ ...days, today: '' }).map(([name, day]) => {
        const attribute = day ? `as-of="${day}"` : '';
        return [
          name,
          {
            'a thing': async () => {
              const { things } = await switchGuide(attribute);
              return [things.join().includes('A key card'), things.length === 5];
            },
            'a date': async () => {
              const { timeline } = await switchGuide(attribute);
              return [timeline[0]?.date === '2021-10', timeline.length === 6];
            },
            'a step': async () => {
              const [guide, { steps }] = [await switchGuide(attribute), await checker(attribute)];
              return [
                guide.steps.length === 5,
                steps.some((title) => title.includes('CPR number')),
              ];
            },
            'a note': async () => {
              const { notices } = await checker(attribute);
              return [notices.includes('Have a second way to log in')];
            },
            'a paper': async () => {
              const { papers } = await counter(attribute);
              return [papers.some(({ id }) => id === 'passport')];
            },
          },
        ];
      }),
    );

  for (const what of ['a thing', 'a date', 'a step', 'a note', 'a paper']) {
    for (const [when, expected] of [
      ['before', false],
      ['first', true],
      ['last', true],
      ['after', false],
      ['today', false],
    ] as const) {
      const words = when === 'first' || when === 'last' ? `on the ${when} day` : when;
      it(`${expected ? 'shows' : 'does not show'} ${what} ${words}`, async () => {
        const seen = await shown[when]![what]!();
        expect(seen).to.deep.equal(seen.map(() => expected));
      });
    }
  }

  describe('what named something that is gone', () => {
    for (const [tag, mount] of Object.entries(mounts)) {
      it(`leaves no hole in <${tag}>`, async () => {
        const widget = await mount(`as-of="${days.after}"`);
        expect(widget.holes).to.deep.equal([]);
        widget.unfoldAll();
        expect(await widget.axe()).to.deep.equal([]);
      });
    }

    it('does not list a contact that is gone, and keeps the others', async () => {
      const widget = await switchGuide();
      const before = widget.contacts.map(({ name }) => name);
      await show(widget, days.after);
      expect(before).to.have.lengthOf(3);
      expect(widget.contacts.map(({ name }) => name)).to.deep.equal(before.slice(0, 2));
    });

    it('keeps a warning whose number is gone', async () => {
      const widget = await switchGuide(`as-of="${days.after}"`);
      expect(widget.text).to.contain('A message about NemID is fraud');
      expect(widget.warningLinks).not.to.include('tel:+4533370037');
    });

    it('does not count papers that are gone', async () => {
      const widget = await checklist('route=tax citizenship=eu');
      expect(widget.papers).to.have.lengthOf(5);
      expect(widget.progress.words).to.equal('0 of 2 ready');
      await show(widget, days.after);
      expect(widget.papers.map(({ id }) => id)).to.deep.equal([
        'work-contract',
        'marriage-papers',
        'swedish-certificate',
      ]);
      expect(widget.progress.words).to.equal('0 of 1 ready');
      await widget.tick('work-contract');
      expect(widget.progress.words).to.equal('Everything is ready');
      expect(widget.holes).to.deep.equal([]);
    });

    it('goes to one office less where one is gone, without numbers', async () => {
      const widget = await checklist('route=cpr citizenship=eu');
      expect(widget.offices).to.have.lengthOf(2);
      await show(widget, days.after);
      expect(widget.offices.map(({ name }) => name)).to.deep.equal([
        'The municipality, or International Citizen Service kommune',
      ]);
    });

    it('does not say "Does not count here" over nothing', async () => {
      const widget = await checklist('route=p-code');
      expect(widget.offices[0]?.rejected).to.have.lengthOf(3);
      await show(widget, days.after);
      expect(widget.offices[0]?.rejected).to.be.empty;
      expect(widget.section('Does not count here')).to.equal(undefined);
    });
  });

  for (const [tag, mount] of Object.entries(mounts)) {
    describe(`of <${tag}>`, () => {
      it('is said in a notice', async () => {
        const widget = await mount('as-of="2090-03-01"');
        expect(widget.dayNotice).to.equal('This is how it is on 1 March 2090, not today.');
      });

      it('is said in Danish', async () => {
        const widget = await mount('as-of="2090-03-01" lang="da"');
        expect(widget.dayNotice).to.equal('Sådan er det den 1. marts 2090, ikke i dag.');
      });

      it('is not said where no day is asked for', async () => {
        expect((await mount()).dayNotice).to.equal('');
      });

      it('is not said where the day is today', async () => {
        const widget = await mount();
        const before = widget.text;
        await widget.showDay(today());
        expect(widget.dayNotice).to.equal('');
        expect(widget.text === before).to.equal(true);
      });

      it('warns of nothing when the attribute is taken away, empty or not', async () => {
        const warnings = listen('warn');
        const before = (await mount()).text;
        for (const day of ['2090-03-01', '']) {
          const widget = await mount(`as-of="${day}"`);
          widget.element.removeAttribute('as-of');
          await widget.until(() => widget.text === before, 'does not show today');
        }
        expect(warnings).to.be.empty;
      });

      it('follows the host, there and back', async () => {
        const widget = await mount();
        const before = widget.text;
        widget.element.setAttribute('as-of', days.first);
        await widget.until(() => widget.dayNotice, 'does not show the day');
        expect(widget.text === before).to.equal(false);
        await show(widget, undefined);
        expect(widget.text === before).to.equal(true);
      });

      it('says axe nothing', async () => {
        const widget = await mount('as-of="2090-03-01"');
        expect(await widget.axe()).to.deep.equal([]);
      });

      for (const wrong of ['soon', '2090-13-01', '1/3/2090']) {
        it(`that is wrong gives one warning, and no notice: ${wrong}`, async () => {
          // The page warns once for each value, so each widget has to be asked with its own.
          const value = `${wrong} ${tag}`;
          expectConsole(/as-of=.* is not a day/);
          const warnings = listen('warn');
          const widget = await mount(`as-of="${value}"`);
          await mount(`as-of="${value}"`);
          await widget.until(() => warnings.length, 'does not warn');
          expect(warnings).to.have.lengthOf(1);
          expect(warnings[0]).to.contain(`as-of="${value}"`);
          expect(widget.dayNotice).to.equal('');
          expect(widget.events('mitid-error')).to.be.empty;
        });
      }
    });
  }

  for (const wrong of [
    'soon',
    '2090-02-30',
    '2090-02-29',
    '2090-04-31',
    '2090-00-01',
    '2090-1-1',
  ]) {
    it(`that is no day of the calendar is today, in every browser: ${wrong}`, async () => {
      expectConsole(/is not a day such as 2027-01-31; today is used/);
      const warnings = listen('warn');
      const before = (await switchGuide()).text;
      const widget = await switchGuide(`as-of="${wrong}"`);
      await widget.until(() => warnings.length, 'does not warn');
      expect(warnings).to.have.lengthOf(1);
      expect(widget.text === before).to.equal(true);
      // Everything is old on a day that is none, as on one in a thousand years.
      expect(widget.text).not.to.contain('may be out of date');
    });
  }

  it('keeps what the reader ticked, and focus, when the day changes', async () => {
    const widget = await counter();
    widget.focusPaper('user-id');
    await widget.tick('user-id');
    await show(widget, days.first);
    expect(widget.isTicked('user-id')).to.equal(true);
    expect(widget.focused).to.contain('Two ideas for a user ID');
  });

  it('keeps the answer that was given before, and focus, when the day changes', async () => {
    const widget = await EligibilityHarness.mount(
      '<mitid-eligibility-checker></mitid-eligibility-checker>',
    );
    await widget.answer('none');
    await widget.answer('18-plus');
    await widget.goBack();
    widget.focusOption('18-plus');
    await show(widget, days.first);
    await widget.until(() => widget.dayNotice, 'does not show the day');
    expect([widget.fact, widget.chosen, widget.focusedOption]).to.deep.equal([
      'age',
      '18-plus',
      '18-plus',
    ]);
  });
});
