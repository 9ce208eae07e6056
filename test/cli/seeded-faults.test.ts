/** Faults put into a copy of the real content: the command line must find each and name it. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ContentCopy, type OpenContent, type OpenText } from './support/copy.ts';
import { daysAfter, lastCheck, run } from './support/run.ts';

const provenance = {
  sources: ['mitid-about'],
  checked: { on: lastCheck, against: 'archive' as const },
};
const languages = ['en', 'da'];

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
});
afterEach(() => {
  copy.remove();
});

interface Fault {
  readonly seed: () => void;
  /** What the line that names the fault says, after file, line and column. */
  readonly says: readonly string[];
  /** The file, and the marks on the way to the line that the message leads to. */
  readonly at: readonly [file: string, ...marks: string[]];
}

const inTable = (change: (content: OpenContent) => void) => (): void =>
  copy.content('eligibility', change);
const inSteps = (change: (content: OpenContent) => void) => (): void =>
  copy.content('steps', change);
const inDocuments = (change: (content: OpenContent) => void) => (): void =>
  copy.content('documents', change);
const inEnglish = (change: (text: OpenText) => void) => (): void => copy.text('en', change);
const inDanish = (change: (text: OpenText) => void) => (): void => copy.text('da', change);

/** Any change writes a file with each value on a line of its own. */
const oneValueALine = (): void => undefined;

const table = 'content/eligibility.json';
const english = 'locales/content/en.json';
const danish = 'locales/content/da.json';

const row = (content: OpenContent, id: string): OpenContent['rules'][number] =>
  content.rules.find((each) => each.id === id)!;

/** A step that reads well and that nothing names. */
function addStep(id: string): void {
  copy.content('steps', ({ steps }) => {
    steps[id] = { ...provenance };
  });
  for (const lang of languages) {
    copy.text(lang, ({ steps }) => {
      steps[id] = { title: 'Wait' };
    });
  }
}

const misspelt: Record<string, Fault> = {
  'a fact of a row': {
    seed: inTable((content) => {
      row(content, 'worker').when = { cpr: ['none'], purpos: ['work'] };
    }),
    says: ['rules[6].when.purpos: the fact "purpos" is not known', 'Did you mean "purpose"?'],
    at: [table, '"worker"', '"purpos"'],
  },
  'a value of a row': {
    seed: inTable((content) => {
      row(content, 'company').when['need'] = ['compny'];
    }),
    says: ['rules[5].when.need[0]: the value of need "compny" is not known', '"company"?'],
    at: [table, '"compny"'],
  },
  'the outcome of a row': {
    seed: inTable((content) => {
      row(content, 'no-number').then = 'p-code-ap';
    }),
    says: ['rules[8].then: the outcome "p-code-ap" is not known', '"p-code-app"?'],
    at: [table, '"p-code-ap"'],
  },
  'the note of a row': {
    seed: inTable(({ noteRules }) => {
      noteRules[0]!.then = 'nemid-close';
    }),
    says: ['noteRules[0].then: the note "nemid-close" is not known', '"nemid-closed"?'],
    at: [table, '"nemid-close"'],
  },
  'a step': {
    seed: inTable(({ outcomes }) => {
      outcomes['citizen-service']!.steps[0] = 'book-countr';
    }),
    says: ['outcomes.citizen-service.steps[0]: the id "book-countr"', '"book-counter"?'],
    at: [table, '"book-countr"'],
  },
  'a step to fall back on': {
    seed: inTable(({ outcomes }) => {
      outcomes['recover']!.fallbacks![1] = 'recover-at-countr';
    }),
    says: ['outcomes.recover.fallbacks[1]: the id "recover-at-countr"', '"recover-at-counter"?'],
    at: [table, '"recover-at-countr"'],
  },
  'a contact': {
    seed: inTable(({ outcomes }) => {
      outcomes['recover']!.contacts![0] = 'mitid-suport';
    }),
    says: ['outcomes.recover.contacts[0]: the id "mitid-suport"', '"mitid-support"?'],
    at: [table, '"mitid-suport"'],
  },
  'a source': {
    seed: inTable((content) => {
      row(content, 'works').sources = ['mitid-abuot'];
    }),
    says: ['rules[0].sources[0]: the id "mitid-abuot"', '"mitid-about"?'],
    at: [table, '"mitid-abuot"'],
  },
  'the fact of a follow-up': {
    seed: inTable(({ followUps }) => {
      followUps['cpr-first']![1]!.fact = 'permits';
    }),
    says: ['followUps.cpr-first[1].fact: the id "permits"', '"permit"?'],
    at: [table, '"permits"'],
  },
  'the outcome of follow-ups': {
    seed: inTable((content) => {
      content.followUps['cpr-frist'] = content.followUps['cpr-first']!;
    }),
    says: ['followUps.cpr-frist: the outcome "cpr-frist" is not known', '"cpr-first"?'],
    at: [table, '"cpr-frist"'],
  },
  'the route of an outcome': {
    seed: inTable(({ outcomes }) => {
      outcomes['tax-number-first']!.route = 'taxes';
    }),
    says: ['outcomes.tax-number-first.route: the route "taxes" is not known', '"tax"?'],
    at: [table, '"taxes"'],
  },
  'the route of an outcome, by that of another': {
    seed: inTable(({ outcomes }) => {
      outcomes['recover']!.route = 'tax';
    }),
    says: ['outcomes.recover.route: "tax"; expected what "routes" says: no route'],
    at: [table, '    "recover": {', '"route"'],
  },
  'the route of a row': {
    seed: inDocuments(({ routes }) => {
      routes[0]!.then = 'aps';
    }),
    says: ['routes[0].then: the route "aps" is not known', '"app"?'],
    at: ['content/documents.json', '"aps"'],
  },
  'an office': {
    seed: inDocuments(({ checklists }) => {
      checklists['tax']!.office = 'tax-agenci';
    }),
    says: ['checklists.tax.office: the id "tax-agenci"', '"tax-agency"?'],
    at: ['content/documents.json', '"tax-agenci"'],
  },
  'a document': {
    seed: inDocuments(({ checklists }) => {
      checklists['app']!.needs.push({ document: 'mobile-numbr' });
    }),
    says: ['checklists.app.needs[4].document: the id "mobile-numbr"', '"mobile-number"?'],
    at: ['content/documents.json', '"mobile-numbr"'],
  },
  'a document inside a choice': {
    seed: inDocuments(({ checklists }) => {
      checklists['app']!.needs.push({ oneOf: [{ document: 'yelow-card' }] });
    }),
    says: ['checklists.app.needs[4].oneOf[0].document: the id "yelow-card"', '"yellow-card"?'],
    at: ['content/documents.json', '"yelow-card"'],
  },
  'a document that does not count': {
    seed: inDocuments(({ checklists }) => {
      checklists['app']!.rejected = ['expired-i'];
    }),
    says: ['checklists.app.rejected[0]: the id "expired-i"', '"expired-id"?'],
    at: ['content/documents.json', '"expired-i"'],
  },
  'the value of a condition of a step': {
    seed: inSteps(({ steps }) => {
      steps['permit-wait']!.when = { citizenship: ['others'], permit: ['applied'] };
    }),
    says: ['steps.permit-wait.when.citizenship[0]: the value of citizenship "others"', '"other"?'],
    at: ['content/steps.json', '"others"'],
  },
  'the fact of a thing left over': {
    seed: () =>
      copy.content('switch', ({ nemidItems }) => {
        nemidItems['key-app']!.fact = 'nemid-ap';
      }),
    says: ['nemidItems.key-app.fact: the id "nemid-ap"', '"nemid-app"?'],
    at: ['content/switch.json', '"nemid-ap"'],
  },
};

const missing: Record<string, Fault> = {
  'the words of a step': {
    seed: inEnglish(({ steps }) => {
      delete steps['find-home'];
    }),
    says: ['text.en.steps.find-home: no words; expected a text for every item'],
    at: [english, '  "steps": {'],
  },
  'the words of a row': {
    seed: inEnglish(({ rules }) => {
      delete rules['worker'];
    }),
    says: ['text.en.rules.worker: no words'],
    at: [english, '  "rules": {'],
  },
  'the label of a value': {
    seed: inEnglish(({ facts }) => {
      delete facts['phone']!.values['no-chip-reader'];
    }),
    says: ['text.en.facts.phone: no "values.no-chip-reader"; expected a label for every value'],
    at: [english, '"phone": {'],
  },
  'the condition of a step in words': {
    seed: inEnglish(({ steps }) => {
      delete steps['permit-wait']!.onlyIf;
    }),
    says: ['text.en.steps.permit-wait: no "onlyIf"; expected its condition in words'],
    at: [english, '"permit-wait": {'],
  },
  'the condition of a note in words': {
    seed: inEnglish(({ notes }) => {
      delete notes['bank-may-help']!.onlyIf;
    }),
    says: ['text.en.notes.bank-may-help: no "onlyIf"; expected its condition in words'],
    at: [english, '"bank-may-help": {'],
  },
  'the condition of a document in words': {
    seed: inEnglish(({ documents }) => {
      delete documents['witness']!.onlyIf;
    }),
    says: ['text.en.documents.witness: no "onlyIf"; expected its condition in words'],
    at: [english, '  "documents": {', '"witness": {'],
  },
  'how to find a fact out': {
    seed: inEnglish(({ findOut }) => {
      delete findOut['stay'];
    }),
    says: ['text.en.findOut.stay: no words; expected how a reader can find out'],
    at: [english, '  "findOut": {'],
  },
  'the sources of a statement': {
    seed: inTable(({ outcomes }) => {
      delete (outcomes['recover'] as Partial<OpenContent['outcomes'][string]>).sources;
    }),
    says: ['outcomes.recover.sources: "sources" is missing'],
    at: [table, '    "recover": {'],
  },
  'any source in the list of a statement': {
    seed: inTable(({ outcomes }) => {
      outcomes['recover']!.sources = [];
    }),
    says: ['outcomes.recover.sources: []; expected at least one id'],
    // The first are those of what it costs.
    at: [table, '    "recover": {', '"sources"', '"sources"'],
  },
  'a source that statements name': {
    seed: () => {
      copy.content('sources', ({ sources }) => {
        delete sources['mitid-blocking'];
      });
      copy.content('eligibility', oneValueALine);
    },
    says: ['rules[1].sources[1]: the id "mitid-blocking" is not known'],
    at: [table, '"mitid-new-pin"', '"mitid-blocking"'],
  },
  'the steps of an outcome': {
    seed: inTable(({ outcomes }) => {
      outcomes['too-young']!.steps = [];
    }),
    says: ['outcomes.too-young.steps: no steps; expected at least one step'],
    at: [table, '    "too-young": {', '"steps"'],
  },
  'the row that leads to a note': {
    seed: inTable(({ noteRules }) => {
      noteRules.splice(
        noteRules.findIndex(({ then }) => then === 'nemid-closed'),
        1,
      );
    }),
    says: ['notes.nemid-closed: nothing uses it; expected something that names it'],
    at: [table, '    "nemid-closed": {'],
  },
};

const unused: Record<string, Fault> = {
  step: {
    seed: () => addStep('rest'),
    says: ['steps.rest: nothing uses it; expected something that names it'],
    at: ['content/steps.json', '"rest"'],
  },
  source: {
    seed: () =>
      copy.content('sources', ({ sources }) => {
        sources['hearsay'] = { ...sources['mitid-about']! };
      }),
    says: ['sources.hearsay: nothing uses it'],
    at: ['content/sources.json', '"hearsay"'],
  },
  contact: {
    seed: () =>
      copy.content('contacts', ({ contacts }) => {
        contacts['uncle'] = { ...provenance };
      }),
    says: ['contacts.uncle: nothing uses it'],
    at: ['content/contacts.json', '"uncle"'],
  },
  document: {
    seed: inDocuments(({ documents }) => {
      documents['library-card'] = { ...provenance };
    }),
    says: ['documents.library-card: nothing uses it'],
    at: ['content/documents.json', '"library-card"'],
  },
  office: {
    seed: inDocuments(({ offices }) => {
      offices['post-office'] = { ...provenance };
    }),
    says: ['offices.post-office: nothing uses it'],
    at: ['content/documents.json', '"post-office"'],
  },
};

const ahead = daysAfter(lastCheck, 1);
const wrongDays: Record<string, Fault> = {
  'a check that lies ahead': {
    seed: inTable((content) => {
      row(content, 'works').checked.on = ahead;
    }),
    says: [`rules[0].checked.on: ${ahead} has not come yet; expected a day up to today`],
    at: [table, ahead],
  },
  'a source read on a day that lies ahead': {
    seed: () =>
      copy.content('sources', ({ sources }) => {
        sources['mitid-about']!.read = ahead;
      }),
    says: [`sources.mitid-about.read: ${ahead} has not come yet`],
    at: ['content/sources.json', ahead],
  },
  'an end before the start': {
    seed: inSteps(({ steps }) => {
      Object.assign(steps['old-mail']!, { from: '2027-02-01', until: '2027-01-31' });
    }),
    says: ['steps.old-mail.until: until 2027-01-31, from 2027-02-01; expected an end after'],
    at: ['content/steps.json', '"until"'],
  },
  'a live check of a page read from an archive': {
    seed: () => {
      copy.forgetConfirmations();
      inTable((content) => {
        row(content, 'works').checked.against = 'live';
      })();
    },
    says: ['rules[0].checked.against: "live", but the source "mitid-about" was read from an'],
    at: [table, '"live"'],
  },
  'a day in another form': {
    seed: inTable((content) => {
      row(content, 'works').checked.on = '22.11.2026';
    }),
    says: ['rules[0].checked.on: "22.11.2026"; expected a date such as 2026-11-22'],
    at: [table, '"22.11.2026"'],
  },
  'a day that no calendar has': {
    seed: inTable((content) => {
      row(content, 'works').checked.on = '2026-02-31';
    }),
    says: ['rules[0].checked.on: "2026-02-31"; expected a day of the calendar'],
    at: [table, '2026-02-31'],
  },
};

const inContacts = (url: string) => (): void =>
  copy.content('contacts', ({ contacts }) => {
    contacts['siri']!.url = url;
  });
const badAddress = (url: string): Fault => ({
  seed: inContacts(url),
  says: [`contacts.siri.url: "${url}"; expected an https:, tel: or mailto: address`],
  at: ['content/contacts.json', '"siri"', '"url"'],
});
const badSource = (url: string): Fault => ({
  seed: () =>
    copy.content('sources', ({ sources }) => {
      sources['mitid-about']!.url = url;
    }),
  says: [`sources.mitid-about.url: "${url}"; expected an https:, tel: or mailto: address`],
  at: ['content/sources.json', '"mitid-about"', '"url"'],
});
const badLine = (line: string, expected: string): Fault => ({
  seed: inEnglish(({ steps }) => {
    steps['find-home']!.title = line;
  }),
  says: [`steps.find-home.title: ${JSON.stringify(line)}; expected ${expected}`],
  at: [english, '"find-home": {', '"title"'],
});
const markup = 'plain text, without markup and addresses';
const wrongValues: Record<string, Fault> = {
  'a link without protection': badAddress('http://www.nyidanmark.dk'),
  'a link that runs code': badAddress('javascript:alert(1)'),
  'a source without protection': badSource('http://www.mitid.dk'),
  'a telephone number in another form': {
    seed: () =>
      copy.content('contacts', ({ contacts }) => {
        contacts['siri']!.phone = '33 98 00 10';
      }),
    says: ['contacts.siri.phone: "33 98 00 10"; expected a number such as +45 33 98 00 10'],
    at: ['content/contacts.json', '"phone": "33 '],
  },
  'an icon that there is not': {
    seed: () => copy.replace(table, '"icon": "key"', '"icon": "kye"'),
    says: ['outcomes.recover.icon: "kye"; expected the name of an icon'],
    at: [table, '"kye"'],
  },
  'markup in a text': badLine('Find a <b>home</b>', markup),
  'a link in a text': badLine('See https://borger.dk', markup),
  'Markdown in a text': badLine('Find a **home**', markup),
  'space around a text': badLine('Find a home ', 'text without space around it'),
  'an empty text': badLine('', 'some words'),
  'another number in a translation': {
    seed: inDanish(({ notes }) => {
      notes['nemid-closed']!.body = ['NemID lukkede den 30. oktober 2023.'];
    }),
    says: ['text.da.notes.nemid-closed.body[0]: the numbers 2023 30; expected', 'English: 2023 31'],
    at: [danish, '"nemid-closed": {', 'oktober'],
  },
  'a translation of what is not there': {
    seed: inDanish(({ steps }) => {
      steps['find-hom'] = { title: 'Find et hjem' };
    }),
    says: ['text.da.steps.find-hom: the id "find-hom" is not known', 'Did you mean "find-home"?'],
    at: [danish, '"find-hom"'],
  },
  'a translation of a paragraph that the English has not': {
    seed: inDanish(({ notes }) => {
      notes['nemid-closed']!.body!.push('Det er slut.');
    }),
    says: ['text.da.notes.nemid-closed.body[1]: a text that the English does not have'],
    at: [danish, '"Det er slut."'],
  },
  'words for a value that there is not': {
    seed: inEnglish(({ facts }) => {
      facts['phone']!.values['chipless'] = { label: 'Without a chip' };
    }),
    says: ['text.en.facts.phone.values.chipless: the value "chipless" is not known'],
    at: [english, '"chipless"'],
  },
};

const wrongShapes: Record<string, Fault> = {
  'a row that is there twice': {
    seed: inTable(({ rules }) => {
      rules.splice(6, 0, structuredClone(rules[5]!));
    }),
    says: ['rules[6].id: the row "company" is there twice; expected an id of its own'],
    at: [table, '"company"', '"id": "company"'],
  },
  'a key that is there twice': {
    seed: () => copy.replace(table, '"icon": "key",', '"icon": "key",\n      "icon": "clock",'),
    says: ['outcomes.recover.icon: the key "icon" is there twice; expected each key once'],
    at: [table, '"clock"'],
  },
  'an item that is there twice': {
    seed: () =>
      copy.replace(
        danish,
        '    "find-home": {',
        '    "find-home": { "title": "Hus" },\n    "find-home": {',
      ),
    says: ['steps.find-home: the key "find-home" is there twice'],
    at: [danish, '"Hus"', '"find-home"'],
  },
  'a text in the place of a list': {
    seed: () => copy.replace(table, '"sources": ["mitid-about"]', '"sources": "mitid-about"'),
    says: ['rules[0].sources: "mitid-about"; expected Array'],
    at: [table, '"sources": "mitid-about"'],
  },
  'a list in the place of an object': {
    seed: () => copy.replace('content/contacts.json', '"bank": {', '"lender": [],\n    "bank": {'),
    says: ['contacts.lender: []; expected an object, with keys'],
    at: ['content/contacts.json', '"lender"'],
  },
  'an unknown key': {
    seed: () => copy.replace(table, '"fallbacks"', '"fallback"'),
    says: ['outcomes.recover.fallback: the key "fallback" is not known', '"fallbacks"?'],
    at: [table, '"fallback"'],
  },
  'an unknown kind': {
    seed: () => copy.replace('content/contacts.json', '"contacts": {', '"contact": {'),
    says: ['contact: the key "contact" is not known', 'Did you mean "contacts"?'],
    at: ['content/contacts.json', '"contact"'],
  },
  'a kind that two files hold': {
    seed: inSteps((content) => {
      content.followUps = {};
    }),
    says: ['content.followUps: "followUps" is in', 'already; expected each kind in one file'],
    at: ['content/steps.json', '"followUps"'],
  },
  'a step that an outcome names twice': {
    seed: inTable(({ outcomes }) => {
      outcomes['recover']!.steps.push('forgotten-pin');
    }),
    says: ['content.outcomes.recover.steps[8]: "forgotten-pin" is there twice; expected each once'],
    at: [table, '    "recover": {', '"forgotten-pin"', '"forgotten-pin"'],
  },
  'a value that a row allows twice': {
    seed: inTable((content) => {
      row(content, 'company').when['need'] = ['company', 'company'];
    }),
    says: ['content.rules[5].when.need[1]: "company" is there twice; expected each once'],
    at: [table, '"id": "company"', '"need"', '"company"', '"company"'],
  },
  'a language that is none': {
    seed: () => copy.write('locales/content/danish.json', '{}'),
    says: ['the file: "danish" is no language; expected a name such as "da"'],
    at: ['locales/content/danish.json', '{}'],
  },
  'an id that is none': {
    seed: () => copy.replace('content/contacts.json', '"bank": {', '"Bank": {'),
    says: ['contacts.Bank: "Bank"; expected an id in kebab-case'],
    at: ['content/contacts.json', '"Bank"'],
  },
};

const groups: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  'a slip in the name of': misspelt,
  'the lack of': missing,
  'that nothing names a new': unused,
  'the day:': wrongDays,
  'the value:': wrongValues,
  'the shape:': wrongShapes,
};

for (const [group, faults] of Object.entries(groups)) {
  describe(`validate finds ${group}`, () => {
    for (const [name, { seed, says, at }] of Object.entries(faults)) {
      it(name, () => {
        seed();
        const { code, out } = run(['validate', copy.root]);
        assert.equal(code, 1, out);
        const [file, ...marks] = at;
        const start = `${copy.placeOf(file, marks)}  error  `;
        const found = out.split('\n').filter((line) => line.startsWith(start));
        for (const part of says) {
          assert.ok(
            found.some((line) => line.includes(part)),
            `${start}${part}\nis not in\n${out}`,
          );
        }
      });
    }
  });
}

describe('validate finds a file', () => {
  it('that breaks off, with the place of the last that is there', () => {
    copy.write('content/contacts.json', '{\n  "contacts": {\n    "bank": {\n');
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /contacts\.json:3:13 {2}error {2}the file: .*expected JSON$/m);
  });

  it('with a comma too few, with line and column', () => {
    copy.write('content/contacts.json', '{\n  "a": 1\n    "contacts": {}\n}\n');
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /contacts\.json:3:5 {2}error {2}the file: .*expected JSON$/m);
  });

  it('that is empty', () => {
    copy.write('locales/content/da.json', '');
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /da\.json:1:1 {2}error {2}the file: .*expected JSON$/m);
  });

  it('with a comment', () => {
    copy.write('content/contacts.json', '{\n  // Numbers\n}\n');
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /contacts\.json:2:3 {2}error {2}the file: .*expected JSON$/m);
  });

  it('that is gone, by the kinds that it held', () => {
    rmSync(copy.path('content/switch.json'));
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    for (const kind of ['closures', 'nemidItems', 'milestones']) {
      assert.ok(
        out.includes(`${copy.shown('content')}:1:1  error  content.${kind}: "${kind}" is missing`),
        out,
      );
    }
  });

  it('that is gone, where it held the English', () => {
    rmSync(copy.path('locales/content/en.json'));
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /en\.json:1:1 {2}error {2}the file: there is no such file/);
  });

  for (const value of ['[]', 'null', '7']) {
    it(`that holds ${value}`, () => {
      copy.write('locales/content/da.json', value);
      const { code, out } = run(['validate', copy.root]);
      assert.equal(code, 1);
      assert.match(out, /da\.json:1:1 {2}error/);
    });
  }
});

describe('validate only warns', () => {
  const warnings: Record<string, Fault> = {
    'of a translation that is missing': {
      seed: inDanish(({ steps }) => {
        delete steps['find-home']!.body;
      }),
      says: ['text.da.steps.find-home.body[0]: no text; expected a translation'],
      at: [danish, '"find-home": {'],
    },
    'of a paragraph that is a wall of words': {
      seed: inEnglish(({ steps }) => {
        steps['find-home']!.body![0] = 'Look around. '.repeat(20).trim();
      }),
      says: ['text.en.steps.find-home.body[0]: 259 characters; expected at most 240'],
      at: [english, '"find-home": {', 'Look around.'],
    },
    'of a title that is too long': {
      seed: inEnglish(({ steps }) => {
        steps['find-home']!.title = 'Home '.repeat(13).trim();
      }),
      says: ['text.en.steps.find-home.title: 64 characters; expected at most 60'],
      at: [english, '"find-home": {', '"title"'],
    },
    'of a link that does not say where it leads': {
      seed: inEnglish(({ contacts }) => {
        delete contacts['ics']!.link;
      }),
      says: ['text.en.contacts.ics: a link without "link"; expected words that say where it leads'],
      at: [english, '  "contacts": {', '"ics": {'],
    },
    'of a check that is more than a year old': {
      seed: inTable((content) => {
        row(content, 'works').checked.on = '2020-01-01';
      }),
      says: ['rules[0].checked.on: checked on 2020-01-01; expected a check within a year'],
      at: [table, '2020-01-01'],
    },
  };

  for (const [name, { seed, says, at }] of Object.entries(warnings)) {
    it(name, () => {
      seed();
      const { out } = run(['validate', copy.root]);
      const [file, ...marks] = at;
      for (const part of says) {
        const found = out.split('\n').find((line) => line.includes(part));
        assert.ok(found?.startsWith(`${copy.placeOf(file, marks)}  warning  `), out);
      }
    });
  }
});

describe('status fails', () => {
  it('where a text is over the LIX limit of its language', () => {
    copy.text('en', ({ steps }) => {
      steps['find-home']!.body = [
        'Individuals establishing permanent accommodation arrangements should subsequently communicate corresponding documentation.',
      ];
    });
    const { code, out } = run(['status', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /^too hard to read in "en": steps\.find-home \(\d+\.\d, limit \d+\)$/m);
  });

  it('with --max-age, where a statement is older than its source may be', () => {
    const old = daysAfter(lastCheck, -365);
    inTable((content) => {
      row(content, 'works').checked.on = old;
    })();
    assert.equal(run(['status', copy.root]).code, 0);
    const { code, out } = run(['status', copy.root, '--max-age']);
    assert.equal(code, 1);
    assert.match(out, /^may be out of date: rules\.0$/m);
  });

  it('with --max-age, where a statement is older than that', () => {
    assert.equal(run(['status', copy.root, '--max-age', 'P1M']).code, 0);
    const today = daysAfter(lastCheck, 40);
    const { code, out } = run(['status', copy.root, '--max-age', 'P1M'], { today });
    assert.equal(code, 1);
    assert.match(out, /^may be out of date: outcomes\.recover$/m);
  });
});
