import { expect } from '@open-wc/testing';
import { entriesIn } from '../../support/calendar.ts';
import { GetStartedHarness, catchFiles, type SeenFile } from './get-started.harness.ts';
import { cleanUp, stage, usePage } from '../../support/widget-page.ts';

const tag = 'mitid-get-started';
const journey = async (id: string, attributes = ''): Promise<GetStartedHarness> => {
  const widget = await GetStartedHarness.mount(
    `<${tag} answers="journey=${id}" ${attributes}></${tag}>`,
  );
  await widget.untilResult();
  return widget;
};

/** A journey whose first day is given. */
const from = async (day: string, id: string, attributes = ''): Promise<GetStartedHarness> => {
  const widget = await journey(id, attributes);
  await widget.giveDay(day);
  return widget;
};

const passed = 'That day has passed.';
const save = 'Save the dates in your calendar';

describe(`<${tag}>: the first day`, () => {
  usePage();

  const labels = {
    eu: 'The day you arrive in Denmark',
    'non-eu': 'The day you move into your home in Denmark',
    nordic: 'The day you move into your home in Denmark',
    danish: 'The day you move into your home in Denmark',
    'no-number': 'The day you got the P code',
    leaving: 'The day you leave Denmark',
  };
  for (const [id, label] of Object.entries(labels)) {
    it(`is asked for as what it is in the journey ${id}`, async () => {
      expect((await journey(id)).dayLabel).to.equal(label);
    });
  }

  for (const id of ['cpr-number', 'old-number']) {
    it(`is not asked for where the journey has no deadline: ${id}`, async () => {
      expect((await journey(id)).dayLabel).to.equal(undefined);
    });
  }

  it('is not asked for where the host leaves out the stages with deadlines', async () => {
    expect((await journey('leaving', 'exclude="deregister"')).dayLabel).to.equal(undefined);
  });

  it('is optional, and the reader is told so and that it stays on the page', async () => {
    expect((await journey('eu')).dayHint).to.equal(
      'Optional. It turns deadlines into dates, and stays on this page.',
    );
  });

  it('turns no deadline into a date before it is given', async () => {
    const widget = await journey('leaving');
    expect(widget.days).to.deep.equal([]);
    expect(widget.stage('deregister')).to.contain('From 4 weeks before you leave to 5 days after.');
  });

  const deadlines: [what: string, id: string, stage: string, days: Record<string, string>][] = [
    [
      'five days for the CPR number',
      'nordic',
      'register',
      { '2027-01-05': 'At the latest 5 January 2027' },
    ],
    [
      'three months for the EU residence document',
      'eu',
      'eu-document',
      { '2027-03-31': 'At the latest 31 March 2027' },
    ],
    [
      '60 days for the P code',
      'no-number',
      'p-code-scan',
      { '2027-03-01': 'At the latest 1 March 2027' },
    ],
    [
      'from four weeks before to five days after leaving',
      'leaving',
      'deregister',
      { '2026-12-03': 'From 3 December 2026', '2027-01-05': 'At the latest 5 January 2027' },
    ],
  ];
  for (const [what, id, stageId, days] of deadlines) {
    it(`turns deadlines into dates: ${what}`, async () => {
      const widget = await from('2026-12-31', id);
      expect(widget.daysOf(stageId)).to.deep.equal(
        Object.entries(days).map(([day, words]) => ({ day, words })),
      );
    });
  }

  it('leaves the words of a deadline beside its date', async () => {
    const widget = await from('2026-12-31', 'no-number');
    expect(widget.stage('p-code-scan')).to.contain('60 days from when you got the code.');
  });

  it('is written in the language of the widget', async () => {
    const widget = await from('2026-12-31', 'nordic', 'lang="da"');
    expect(widget.days).to.deep.equal([{ day: '2027-01-05', words: 'Senest den 5. januar 2027' }]);
  });

  it('is kept when the language changes', async () => {
    const around = stage({ lang: 'en' });
    const widget = await GetStartedHarness.mount(
      `<${tag} answers="journey=nordic"></${tag}>`,
      around,
    );
    await widget.giveDay('2026-12-31');
    around.lang = 'da';
    await widget.until(() => widget.language === 'da', 'stays English');
    expect([widget.day, widget.days[0]?.day]).to.deep.equal(['2026-12-31', '2027-01-05']);
  });

  it('can be changed', async () => {
    const widget = await from('2026-12-31', 'nordic');
    await widget.giveDay('2027-02-25');
    expect(widget.days.map(({ day }) => day)).to.deep.equal(['2027-03-02']);
  });

  it('can be taken away', async () => {
    const widget = await from('2026-12-31', 'nordic');
    await widget.giveDay('');
    expect(widget.days).to.deep.equal([]);
  });

  it('is ignored where it cannot be', async () => {
    expect((await from('22027-01-05', 'nordic')).days).to.deep.equal([]);
  });

  it('is not taken out of the field while its year is typed', async () => {
    const widget = await from('2026-12-31', 'nordic');
    await widget.giveDay('0002-12-31');
    expect(widget.day).to.equal('0002-12-31');
  });

  it('is not taken for the first day of another journey', async () => {
    const widget = await from('2026-12-31', 'nordic');
    await widget.click('Change: Which of these is you?');
    await widget.answer('leaving');
    expect([widget.day, widget.days]).to.deep.equal(['', []]);
  });

  it('is forgotten when the reader starts again', async () => {
    const widget = await GetStartedHarness.mount(`<${tag}></${tag}>`);
    await widget.answer('nordic');
    await widget.giveDay('2026-12-31');
    await widget.click('Start again');
    await widget.answer('nordic');
    expect([widget.day, widget.days]).to.deep.equal(['', []]);
  });

  it('is forgotten when the reader deletes what is kept', async () => {
    cleanUp(() => {
      localStorage.clear();
    });
    const widget = await GetStartedHarness.mount(`<${tag} remember></${tag}>`);
    await widget.answer('nordic');
    await widget.giveDay('2026-12-31');
    await widget.click('Delete them');
    await widget.answer('nordic');
    expect([widget.day, widget.days]).to.deep.equal(['', []]);
  });

  it('stays in its widget: another one of the page does not know it', async () => {
    await from('2026-12-31', 'nordic');
    expect((await journey('nordic')).day).to.equal('');
  });

  it('is told in no event', async () => {
    const widget = await journey('nordic');
    const before = widget.seen.length;
    await widget.giveDay('2026-12-31');
    expect(widget.seen.slice(before)).to.deep.equal([]);
  });

  for (const attributes of ['', 'remember']) {
    it(`leaves no trace in storage, address, link and answers: <${tag} ${attributes}>`, async () => {
      cleanUp(() => {
        localStorage.clear();
      });
      const widget = await journey('nordic', attributes);
      const traces = (): string =>
        JSON.stringify([
          [localStorage, sessionStorage, document.cookie],
          [location.href, history.state, widget.link],
          [widget.element.answers, widget.element.outerHTML],
        ]);
      const before = traces();
      await widget.giveDay('2026-12-31');
      expect(traces()).to.equal(before);
    });
  }
});

describe(`<${tag}>: a deadline that has passed`, () => {
  usePage();

  /** Somebody who moved in on 31 December 2026 and looks at the page on another day. */
  async function lookingOn(today: string): Promise<GetStartedHarness> {
    const widget = await journey('nordic');
    await widget.showDay(today);
    await widget.giveDay('2026-12-31');
    return widget;
  }

  it('says so', async () => {
    expect((await lookingOn('2027-01-06')).stage('register')).to.contain(passed);
  });

  it('says nothing on the last day itself', async () => {
    expect((await lookingOn('2027-01-05')).text).not.to.contain(passed);
  });

  it('says it of that stage alone', async () => {
    const widget = await lookingOn('2027-01-06');
    const late = widget.stages.filter((id) => widget.stage(id).includes(passed));
    expect(late).to.deep.equal(['register']);
  });
});

describe(`<${tag}>: the calendar file`, () => {
  usePage();

  async function saved(id: string, attributes = '', button = save): Promise<SeenFile> {
    const files = catchFiles();
    const widget = await from('2026-12-31', id, attributes);
    await widget.click(button);
    const [file, ...others] = await files();
    expect(others).to.be.empty;
    return file!;
  }

  it('is not offered before a day is given', async () => {
    expect((await journey('eu')).buttons).not.to.include(save);
  });

  it('is not offered for a day that cannot be', async () => {
    expect((await from('22027-01-05', 'eu')).buttons).not.to.include(save);
  });

  it('is called mitid.ics and is a calendar', async () => {
    const { name, type } = await saved('eu');
    expect([name, type]).to.deep.equal(['mitid.ics', 'text/calendar']);
  });

  it('holds the days on the page, each with its words', async () => {
    const { text } = await saved('leaving');
    expect(entriesIn(text).map(({ local, title }) => [local, title])).to.deep.equal([
      ['2026-12-03T09:00:00', 'From today: Tell the municipality that you are leaving'],
      ['2027-01-05T09:00:00', 'Last day: Tell the municipality that you are leaving'],
    ]);
  });

  it('says in full what the deadline is', async () => {
    const [entry] = entriesIn((await saved('eu')).text);
    expect(entry?.details).to.contain('Three months from the day you arrive.');
  });

  it('reminds a week and a day before', async () => {
    const [entry] = entriesIn((await saved('eu')).text);
    expect(entry?.alarms.map(({ before }) => before)).to.deep.equal(['-P7D', '-P1D']);
  });

  it('is in the language of the widget', async () => {
    const { text } = await saved('leaving', 'lang="da"', 'Gem datoerne i din kalender');
    expect(entriesIn(text).map(({ title }) => title)).to.deep.equal([
      'Fra i dag: Meld udrejse til kommunen',
      'Sidste dag: Meld udrejse til kommunen',
    ]);
  });

  it('holds no stage that the host leaves out', async () => {
    const { text } = await saved('non-eu', 'only="register-non-eu"');
    expect(entriesIn(text)).to.have.lengthOf(1);
  });

  it('moves the entries of an earlier file, and adds none', async () => {
    const files = catchFiles();
    const widget = await from('2026-12-31', 'leaving');
    await widget.click(save);
    await widget.giveDay('2027-02-25');
    await widget.click(save);
    const [before, after] = (await files()).map(({ text }) => entriesIn(text));
    expect(after?.map(({ uid }) => uid)).to.deep.equal(before?.map(({ uid }) => uid));
    expect(after?.map(({ local }) => local)).not.to.deep.equal(before?.map(({ local }) => local));
  });
});
