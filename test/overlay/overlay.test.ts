/** The host's overlay: what it changes, adds and hides in the widgets that name it. */
import { expect } from '@open-wc/testing';
import { expectConsole } from '../support/console.ts';
import type { WidgetHarness } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { hostName, serveOverlay, type Served } from '../support/overlays.ts';
import { listen, usePage } from '../support/widget-page.ts';
import { asAnswers, scanner, visitor } from '../support/widget-people.ts';

type Mount<H> = (served: Served, attributes?: string) => Promise<H>;

/** A widget that shows something else than the built-in content. */
async function changed<H extends WidgetHarness>(widget: H, served: Served): Promise<H> {
  const before = widget.text;
  widget.element.contentSrc = served.url;
  await widget.until(() => widget.text !== before, 'the overlay changes nothing');
  return widget;
}

const switchGuide: Mount<SwitchHarness> = async (served, attributes = '') =>
  changed(
    await SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`),
    served,
  );
const checklist: Mount<ChecklistHarness> = async (served, attributes = '') =>
  changed(
    await ChecklistHarness.mount(
      `<mitid-document-checklist answers="route=counter citizenship=other" ${attributes}></mitid-document-checklist>`,
    ),
    served,
  );
const checker: Mount<EligibilityHarness> = async (served, attributes = '') => {
  const widget = await EligibilityHarness.mount(
    `<mitid-eligibility-checker ${asAnswers(scanner)} ${attributes}></mitid-eligibility-checker>`,
  );
  await widget.until(() => widget.stepTitles.length, 'no result is shown');
  return changed(widget, served);
};

const ownStep = {
  content: {
    steps: { 'ask-at-work': {} },
    outcomes: { 'app-at-home': { steps: ['update-phone', 'ask-at-work', 'scan-id'] } },
    closures: { nemid: { steps: ['forget-nemid', 'ask-at-work', 'old-mail'] } },
  },
  text: {
    en: { steps: { 'ask-at-work': { title: 'Ask us first', body: ['We help on Mondays.'] } } },
    da: { steps: { 'ask-at-work': { title: 'Spørg os først' } } },
  },
};

const ownContact = {
  content: {
    contacts: {
      'our-office': {
        phone: '+45 12 34 56 78',
        email: 'borger@nordby.example',
        url: 'https://nordby.example/mitid',
        address: ['Torvet 1', '9999 Nordby'],
        hours: [
          { days: ['monday', 'tuesday', 'wednesday'], opens: '10:00', closes: '15:00' },
          { days: ['thursday'], opens: '10:00', closes: '17:30' },
        ],
      },
    },
    closures: { nemid: { contacts: ['our-office'] } },
    outcomes: { 'app-at-home': { contacts: ['mitid-support', 'our-office'] } },
    offices: { 'citizen-service': { contacts: ['our-office'] } },
  },
  text: {
    en: { contacts: { 'our-office': { title: 'Our office', link: 'Our page on MitID' } } },
    da: { contacts: { 'our-office': { title: 'Vores kontor', link: 'Vores side om MitID' } } },
  },
};

describe('what an overlay changes', () => {
  usePage();

  it('hides a step', async () => {
    const widget = await switchGuide(serveOverlay({ content: { steps: { 'old-mail': null } } }));
    expect(widget.steps).to.have.lengthOf(4);
    expect(widget.holes).to.deep.equal([]);
  });

  it('hides a step of an outcome', async () => {
    const widget = await checker(serveOverlay({ content: { steps: { 'scan-id': null } } }));
    expect(widget.stepTitles.join()).not.to.contain('Scan the document');
    expect(widget.holes).to.deep.equal([]);
  });

  it('hides a paper, which is then not counted', async () => {
    const served = serveOverlay({ content: { documents: { 'user-id': null } } });
    const plain = await ChecklistHarness.mount(
      '<mitid-document-checklist answers="route=counter citizenship=other"></mitid-document-checklist>',
    );
    const total = Number(/of (\d+)/.exec(plain.progress.words)?.[1]);
    const widget = await checklist(served);
    expect(widget.papers.map(({ id }) => id)).not.to.include('user-id');
    expect(widget.papers).to.have.lengthOf(plain.papers.length - 1);
    expect(widget.progress.words).to.equal(`0 of ${total - 1} ready`);
    expect(widget.holes).to.deep.equal([]);
  });

  it('leaves no group behind whose papers are all hidden', async () => {
    const hidden = {
      'yellow-card': null,
      'special-health-card': null,
      'residence-certificate': null,
    };
    const widget = await checklist(serveOverlay({ content: { documents: hidden } }));
    expect(widget.papers.map(({ id }) => id)).to.include('passport');
    expect(widget.offices[0]?.groups).not.to.include('And one of these');
    expect(widget.holes).to.deep.equal([]);
  });

  it('hides a note', async () => {
    const widget = await checker(serveOverlay({ content: { notes: { 'set-up-backup': null } } }));
    expect(widget.notices).not.to.include('Have a second way to log in');
    expect(widget.element.notes).not.to.include('set-up-backup');
    expect(widget.holes).to.deep.equal([]);
  });

  it('hides things and dates', async () => {
    const content = { nemidItems: { 'key-card': null }, milestones: { 'roll-out': null } };
    const widget = await switchGuide(serveOverlay({ content }));
    expect(widget.things).to.have.lengthOf(4);
    expect(widget.timeline).to.have.lengthOf(5);
  });

  it('shows no empty section where everything of a kind is hidden', async () => {
    const milestones = Object.fromEntries(
      ['roll-out', 'banks-stop', 'last-cards', 'last-move', 'no-support', 'closed'].map((id) => [
        id,
        null,
      ]),
    );
    const widget = await switchGuide(serveOverlay({ content: { milestones } }));
    expect(widget.section('How NemID ended')).to.equal(undefined);
    expect(widget.holes).to.deep.equal([]);
  });

  it('goes to one office less where an office is hidden', async () => {
    const widget = await ChecklistHarness.mount(
      '<mitid-document-checklist answers="route=cpr citizenship=eu"></mitid-document-checklist>',
    );
    await changed(widget, serveOverlay({ content: { offices: { siri: null } } }));
    expect(widget.offices.map(({ name }) => name)).to.deep.equal([
      'The municipality, or International Citizen Service kommune',
    ]);
  });

  for (const [lang, contact] of Object.entries({
    en: {
      name: 'Our office',
      page: 'Our page on MitID',
      hours: ['Monday–Wednesday 10:00–15:00', 'Thursday 10:00–17:30'],
    },
    da: {
      name: 'Vores kontor',
      page: 'Vores side om MitID',
      hours: ['Mandag–onsdag 10.00–15.00', 'Torsdag 10.00–17.30'],
    },
  })) {
    for (const [tag, mount] of Object.entries<Mount<WidgetHarness>>({
      'mitid-eligibility-checker': checker,
      'mitid-document-checklist': checklist,
      'mitid-switch-guide': switchGuide,
    })) {
      it(`adds a contact with all it has to <${tag}>, in ${lang}`, async () => {
        const widget = await mount(serveOverlay(ownContact), `lang="${lang}"`);
        const seen = widget.contacts.find(({ name }) => name === contact.name);
        expect(seen?.links).to.deep.equal([
          { text: '+45 12 34 56 78', href: 'tel:+4512345678' },
          { text: 'borger@nordby.example', href: 'mailto:borger@nordby.example' },
          { text: contact.page, href: 'https://nordby.example/mitid' },
        ]);
        expect(seen?.lines.slice(0, 2)).to.deep.equal(['Torvet 1', '9999 Nordby']);
        expect(seen?.lines.slice(2)).to.deep.equal(contact.hours);
        expect(await widget.axe()).to.deep.equal([]);
      });
    }
  }

  for (const [what, fields] of Object.entries({
    'an e-mail address': { email: 'borger@nordby.example' },
    'an address': { address: ['Torvet 1', '9999 Nordby'] },
    'opening hours': { hours: [{ days: ['friday'], opens: '09:00', closes: '12:00' }] },
  })) {
    for (const [tag, mount] of Object.entries<Mount<WidgetHarness>>({
      'mitid-eligibility-checker': checker,
      'mitid-document-checklist': checklist,
      'mitid-switch-guide': switchGuide,
    })) {
      it(`lists a contact that has ${what} only in <${tag}>`, async () => {
        const overlay = {
          ...ownContact,
          content: { ...ownContact.content, contacts: { 'our-office': fields } },
        };
        const widget = await mount(serveOverlay(overlay));
        const seen = widget.contacts.find(({ name }) => name === 'Our office');
        const said = [...(seen?.links ?? []).map(({ text }) => text), ...(seen?.lines ?? [])];
        expect(said).to.deep.equal(
          'email' in fields
            ? ['borger@nordby.example']
            : 'address' in fields
              ? fields.address
              : ['Friday 09:00–12:00'],
        );
        expect(widget.holes).to.deep.equal([]);
      });
    }
  }

  const mailOnly = { 'our-office': { email: 'borger@nordby.example' } };
  const officeText = { contacts: { 'our-office': { title: 'Our office' } } };
  const hrefs = (widget: WidgetHarness): string[] => widget.links.map(({ href }) => href);

  it('shows the e-mail address of a contact with a step', async () => {
    const overlay = {
      content: { contacts: mailOnly, steps: { 'old-mail': { contacts: ['our-office'] } } },
      text: { en: officeText },
    };
    const widget = await switchGuide(serveOverlay(overlay));
    expect(hrefs(widget)).to.include('mailto:borger@nordby.example');
    expect(widget.holes).to.deep.equal([]);
  });

  it('shows the e-mail address of a contact with a warning', async () => {
    const overlay = {
      content: { contacts: mailOnly, closures: { 'nemid-scam': { contacts: ['our-office'] } } },
      text: { en: officeText },
    };
    const widget = await switchGuide(serveOverlay(overlay));
    expect(widget.warningLinks).to.include('mailto:borger@nordby.example');
  });

  describe('names built-in items that only another widget has', () => {
    it('a contact of an office', async () => {
      const overlay = {
        content: { offices: { 'citizen-service': { contacts: ['mitid-support', 'ics'] } } },
      };
      const widget = await checklist(serveOverlay(overlay));
      await widget.until(
        () => widget.contacts.some(({ name }) => name === 'MitID Support'),
        'is not shown',
      );
      expect(widget.contacts[0]?.links.map(({ href }) => href)).to.include('tel:+4533980010');
      expect(widget.holes).to.deep.equal([]);
    });

    it('a step after NemID', async () => {
      const overlay = {
        content: { closures: { nemid: { steps: ['forget-nemid', 'book-counter'] } } },
      };
      const widget = await switchGuide(serveOverlay(overlay));
      await widget.until(() => widget.steps.length === 2, 'is not shown');
      expect(widget.sourceOf(widget.steps[1]!).links).not.to.be.empty;
      expect(widget.holes).to.deep.equal([]);
    });

    it('a paper in the list of the result', async () => {
      const overlay = {
        content: { checklists: { counter: { needs: [{ document: 'utility-bill' }] } } },
      };
      const widget = await EligibilityHarness.mount(
        `<mitid-eligibility-checker ${asAnswers(visitor)}></mitid-eligibility-checker>`,
      );
      await widget.untilResult();
      await changed(widget, serveOverlay(overlay));
      await widget.until(
        () => widget.section('Citizen Service: what to have ready')?.includes('Electricity'),
        'is not shown',
      );
      expect(widget.holes).to.deep.equal([]);
    });

    it('in Danish, and in English again', async () => {
      const overlay = {
        content: { offices: { 'citizen-service': { contacts: ['mitid-support', 'ics'] } } },
        text: { da: { contacts: { 'mitid-support': { title: 'Hjælp til MitID' } } } },
      };
      const widget = await checklist(serveOverlay(overlay), 'lang="da"');
      const isFirst = (title: string) => () => widget.contacts[0]?.name === title;
      await widget.until(isFirst('Hjælp til MitID'), 'is not shown in Danish');
      widget.element.lang = 'en';
      await widget.until(isFirst('MitID Support'), 'is not shown in English');
    });
  });

  it('hides what it lists too', async () => {
    const overlay = {
      content: {
        steps: { 'old-mail': null },
        closures: { nemid: { steps: ['forget-nemid', 'old-mail'] } },
      },
    };
    const widget = await switchGuide(serveOverlay(overlay));
    expect(widget.steps).to.have.lengthOf(1);
    expect(widget.holes).to.deep.equal([]);
  });

  it('hides what it lists and only another widget has', async () => {
    const overlay = {
      content: {
        steps: { 'book-counter': null },
        closures: { nemid: { steps: ['forget-nemid', 'book-counter'] } },
      },
    };
    const widget = await switchGuide(serveOverlay(overlay));
    expect(widget.steps).to.have.lengthOf(1);
    expect(widget.holes).to.deep.equal([]);
  });

  it('leaves no empty list where all steps of an outcome are hidden, and its contacts taken', async () => {
    const hidden = [
      'book-counter',
      'choose-user-id-counter',
      'bring-papers',
      'prove-who-you-are',
      'leave-with-mitid',
      'company-adds-you',
    ];
    const overlay = {
      content: {
        steps: Object.fromEntries(hidden.map((id) => [id, null])),
        outcomes: { 'citizen-service': { contacts: null } },
      },
    };
    const widget = await EligibilityHarness.mount(
      `<mitid-eligibility-checker ${asAnswers(visitor)}></mitid-eligibility-checker>`,
    );
    await widget.untilResult();
    await changed(widget, serveOverlay(overlay));
    expect(widget.steps).to.be.empty;
    expect(widget.holes).to.deep.equal([]);
  });

  it('adds opening hours to a built-in contact', async () => {
    const hours = [{ days: ['friday'], opens: '09:00', closes: '12:00' }];
    const overlay = { content: { contacts: { 'mitid-support': { hours } } } };
    const widget = await switchGuide(serveOverlay(overlay));
    const support = widget.contacts.find(({ name }) => name === 'MitID Support');
    expect(support?.lines).to.deep.equal(['Friday 09:00–12:00']);
    expect(support?.links.map(({ href }) => href)).to.include('tel:+4533980010');
  });

  it('takes away what a built-in contact has', async () => {
    const overlay = { content: { contacts: { 'mitid-support': { phone: null } } } };
    const widget = await switchGuide(serveOverlay(overlay));
    const support = widget.contacts.find(({ name }) => name === 'MitID Support');
    expect(support?.links.map(({ href }) => href)).to.deep.equal(['https://www.mitid.dk/en-gb/']);
  });

  for (const [lang, title] of Object.entries({ en: 'Ask us first', da: 'Spørg os først' })) {
    it(`puts an own step where the host wants it, in ${lang}`, async () => {
      const widget = await checker(serveOverlay(ownStep), `lang="${lang}"`);
      expect(widget.stepTitles.indexOf(title)).to.equal(1);
      expect(widget.stepTitles.slice(0, 3)).to.have.lengthOf(3);
    });

    it(`puts an own step among those of another widget, in ${lang}`, async () => {
      const widget = await switchGuide(serveOverlay(ownStep), `lang="${lang}"`);
      expect(widget.stepTitles).to.have.lengthOf(3);
      expect(widget.stepTitles[1]).to.equal(title);
    });
  }

  it('asks the reader for nothing where an own step hangs on a fact', async () => {
    const overlay = structuredClone(ownStep) as unknown as {
      content: { steps: Record<string, object> };
    };
    overlay.content.steps['ask-at-work'] = { when: { purpose: ['study'] } };
    const plain = await checker(serveOverlay(overlay), 'isolated');
    expect(plain.onlyIf).to.include('Ask us first');
    const widget = await EligibilityHarness.mount(
      `<mitid-eligibility-checker isolated ${asAnswers({ ...scanner, purpose: 'work' })}></mitid-eligibility-checker>`,
    );
    await widget.untilResult();
    await changed(widget, serveOverlay(overlay));
    expect(widget.stepTitles).not.to.include('Ask us first');
  });

  it('adds an own paper to a list, to tick and to count', async () => {
    const overlay = {
      content: {
        documents: { 'staff-card': {} },
        checklists: { tax: { needs: [{ document: 'work-contract' }, { document: 'staff-card' }] } },
      },
      text: { en: { documents: { 'staff-card': { title: 'Staff card', why: 'We scan it.' } } } },
    };
    const widget = await ChecklistHarness.mount(
      '<mitid-document-checklist answers="route=tax citizenship=eu"></mitid-document-checklist>',
    );
    await changed(widget, serveOverlay(overlay));
    expect(widget.papers.map(({ id }) => id)).to.deep.equal(['work-contract', 'staff-card']);
    expect(widget.papers[1]?.label).to.equal('Staff card');
    await widget.tick('staff-card');
    expect(widget.progress.words).to.equal('1 of 2 ready');
    expect(widget.element.ready).to.deep.equal(['staff-card']);
  });

  it('replaces a wording in one language only', async () => {
    const overlay = { text: { da: { steps: { 'old-mail': { title: 'Gem din gamle post' } } } } };
    const served = serveOverlay(overlay);
    const danish = await switchGuide(served, 'lang="da"');
    expect(danish.stepTitles.at(-1)).to.equal('Gem din gamle post');
    const plain = await SwitchHarness.mount('<mitid-switch-guide></mitid-switch-guide>');
    const english = await SwitchHarness.mount(
      `<mitid-switch-guide ${served.attribute}></mitid-switch-guide>`,
    );
    await english.until(() => served.requests === 1, 'is not asked for');
    expect(english.stepTitles).to.deep.equal(plain.stepTitles);
  });

  it('replaces a wording also after the language changes', async () => {
    const overlay = {
      text: {
        en: { closures: { nemid: { status: 'Over and done' } } },
        da: { closures: { nemid: { status: 'Helt forbi' } } },
      },
    };
    const widget = await switchGuide(serveOverlay(overlay), 'lang="en"');
    expect(widget.text).to.contain('Over and done');
    widget.element.lang = 'da';
    await widget.until(() => widget.text.includes('Helt forbi'), 'is not said in Danish');
  });

  it('says a new item without words in the reader’s language in another, and which', async () => {
    const overlay = { ...ownStep, text: { en: ownStep.text.en } };
    const widget = await switchGuide(serveOverlay(overlay), 'lang="da"');
    expect(widget.stepTitles[1]).to.equal('Ask us first');
    expect(widget.languageOf('Ask us first')).to.equal('en');
    expect(widget.languageOf(widget.stepTitles[0]!)).to.equal('da');
  });

  it('says a new item in the language that there is, where English is missing too', async () => {
    const overlay = { ...ownStep, text: { da: ownStep.text.da } };
    const widget = await switchGuide(serveOverlay(overlay), 'lang="en"');
    expect(widget.stepTitles[1]).to.equal('Spørg os først');
    expect(widget.languageOf('Spørg os først')).to.equal('da');
  });

  describe('names the host as the source', () => {
    for (const lang of ['en', 'da'] as const) {
      it(`of an item of its own, in ${lang}`, async () => {
        const widget = await switchGuide(serveOverlay(ownStep), `lang="${lang}"`);
        const { entries, links } = widget.sourceOf(ownStep.text[lang].steps['ask-at-work'].title);
        expect(entries).to.deep.equal([hostName]);
        expect(links).to.be.empty;
      });

      it(`of its own wording, beside those who said so before, in ${lang}`, async () => {
        const overlay = { text: { [lang]: { steps: { 'old-mail': { title: 'Own words' } } } } };
        const widget = await switchGuide(serveOverlay(overlay), `lang="${lang}"`);
        const { entries, links } = widget.sourceOf('Own words');
        expect(entries[0]).to.equal(hostName);
        expect(links).not.to.be.empty;
      });

      it(`in the line at the foot, in ${lang}`, async () => {
        const widget = await switchGuide(serveOverlay(ownStep), `lang="${lang}"`);
        expect(widget.sourcesLine.summary).to.contain(hostName);
      });
    }

    for (const [what, mount] of [
      ['checklist', checklist],
      ['result', checker],
    ] as const) {
      it(`of a ${what} that shows a contact which it changed`, async () => {
        const phone = {
          content: {
            contacts: Object.fromEntries(
              ['citizen-service', 'mitid-support'].map((id) => [id, { phone: '+45 33 66 33 66' }]),
            ),
          },
        };
        const widget = await mount(serveOverlay(phone));
        expect(widget.sourcesLine.summary).to.contain(hostName);
      });
    }

    it('but not of what it did not touch', async () => {
      const widget = await switchGuide(serveOverlay(ownStep));
      expect(widget.sourceOf(widget.stepTitles[0]!).entries.join()).not.to.contain(hostName);
    });

    it('of a source that it adds', async () => {
      const overlay = {
        content: {
          sources: {
            'our-page': {
              publisher: 'Nordby on MitID',
              url: 'https://nordby.example/mitid',
              read: '2026-11-20',
              against: 'live',
              language: 'da',
            },
          },
          steps: {
            'old-mail': {
              sources: ['our-page'],
              checked: { on: '2026-11-20', against: 'live' },
            },
          },
        },
        text: { en: { sources: { 'our-page': { label: 'Our rules' } } } },
      };
      const widget = await switchGuide(serveOverlay(overlay));
      const source = widget.sourceOf(widget.stepTitles.at(-1)!);
      expect(source.entries).to.deep.equal([
        hostName,
        'Nordby on MitID: Our rules (in Danish) · checked on 20 November 2026',
      ]);
    });
  });

  it('shows together with a day', async () => {
    const overlay = {
      content: {
        steps: { 'old-mail': { from: '2090-03-01' }, 'forget-nemid': { until: '2090-03-31' } },
      },
    };
    const widget = await switchGuide(serveOverlay(overlay), 'as-of="2090-02-28"');
    const before = widget.stepTitles;
    expect(before).to.have.lengthOf(4);
    for (const [day, steps] of [
      ['2090-03-01', 5],
      ['2090-03-31', 5],
      ['2090-04-01', 4],
    ] as const) {
      widget.element.asOf = day;
      await widget.settled();
      expect(widget.stepTitles).to.have.lengthOf(steps);
    }
  });

  it('obeys only and exclude with the ids of the host too', async () => {
    const widget = await switchGuide(serveOverlay(ownStep), 'exclude="ask-at-work"');
    expect(widget.steps).to.have.lengthOf(2);
  });

  describe('what the built-in content says otherwise since', () => {
    it('is said in a warning that names the text and its hash', async () => {
      expectConsole(/en\.steps\.old-mail\.title has changed since it was replaced/);
      const warnings = listen('warn');
      const overlay = {
        text: { en: { steps: { 'old-mail': { title: 'Own words' } } } },
        replaces: { 'en.steps.old-mail.title': 'abc12345' },
      };
      const served = serveOverlay(overlay);
      const widget = await switchGuide(served);
      await switchGuide(served);
      expect(widget.stepTitles.at(-1)).to.equal('Own words');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(served.url);
      expect(warnings[0]).to.match(/set its hash in "replaces" to "[0-9a-z]{6,12}"/);
      expect(widget.events('mitid-error')).to.be.empty;
    });

    it('is not said once the hash fits', async () => {
      expectConsole(/has changed since it was replaced/);
      const warnings = listen('warn');
      const text = { en: { steps: { 'old-mail': { title: 'Own words' } } } };
      const key = 'en.steps.old-mail.title';
      await switchGuide(serveOverlay({ text, replaces: { [key]: 'abc12345' } }));
      const hash = /to "(\w+)"/.exec(warnings[0] ?? '')?.[1] ?? '';
      await switchGuide(serveOverlay({ text, replaces: { [key]: hash } }));
      expect(warnings).to.have.lengthOf(1);
    });

    it('is said of a list too', async () => {
      expectConsole(/content\.closures\.nemid\.steps has changed since it was replaced/);
      const key = 'content.closures.nemid.steps';
      await switchGuide(serveOverlay({ ...ownStep, replaces: { [key]: 'abc12345' } }));
    });

    it('is said of the result, which comes later', async () => {
      expectConsole(/en\.outcomes\.citizen-service\.title has changed/);
      const served = serveOverlay({
        text: { en: { outcomes: { 'citizen-service': { title: 'Come to us' } } } },
        replaces: { 'en.outcomes.citizen-service.title': 'abc12345' },
      });
      const widget = await EligibilityHarness.mount(
        `<mitid-eligibility-checker ${served.attribute}></mitid-eligibility-checker>`,
      );
      await widget.finish(visitor);
      await widget.until(() => widget.result?.startsWith('Come to us'), 'is not replaced');
    });
  });
});
