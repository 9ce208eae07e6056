/** `validate` of overlays: what an editor of a host reads before the overlay goes to the site. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { hashOf } from '../../src/content/hash.ts';
import { ContentCopy, Folder, type OpenText } from './support/copy.ts';
import { packageRoot, run, said } from './support/run.ts';

const samples = join(packageRoot, 'site/overlays');
const english = JSON.parse(
  readFileSync(join(packageRoot, 'locales/content/en.json'), 'utf8'),
) as OpenText;

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const name = 'host.overlay.json';
const validate = (...args: string[]): ReturnType<typeof run> =>
  run(['validate', folder.path(name), ...args]);

const placeOf = (marks: readonly string[]): string =>
  `${folder.path(name)}:${folder.placeIn(name, marks)}`;

interface Said {
  readonly lines: readonly string[];
  readonly code: number;
}

/** What is said of an overlay, a line a problem. */
function check(overlay: unknown): Said {
  folder.writeJson(name, overlay);
  const { code, out } = validate();
  return { lines: out.trimEnd().split('\n').slice(0, -1), code };
}
const linesFor = (overlay: unknown): readonly string[] => check(overlay).lines;

const content = (kinds: object): object => ({ name: 'Host', content: kinds });
const text = (kinds: object): object => ({ name: 'Host', text: { en: kinds } });
/** An office of the host's own that a step names, right but for what is given. */
const contact = (fields: object, words: object = { title: 'Desk', link: 'desk.dk' }): object => ({
  name: 'Host',
  content: { steps: { 'find-home': { contacts: ['desk'] } }, contacts: { desk: fields } },
  text: { en: { contacts: { desk: words } } },
});

describe('validate accepts', () => {
  for (const sample of readdirSync(samples)) {
    it(`the sample ${sample}, without a warning`, () => {
      const { code, out } = run(['validate', join(samples, sample)]);
      assert.equal(out, '0 errors, 0 warnings\n');
      assert.equal(code, 0);
    });
  }

  const good: Record<string, object> = {
    'an overlay with nothing but a name': { name: 'Host' },
    'an item that is hidden': content({ steps: { 'no-appointment': null } }),
    'a field that is taken away': content({ contacts: { 'mitid-support': { phone: null } } }),
    'a contact of its own': contact({ url: 'https://host.example', phone: '+45 00 00 00 00' }),
    'an address for letters and one for mail': contact({
      url: 'mailto:desk@host.example',
      address: ['Desk 1', '0000 Host'],
    }),
    'a step with a condition of its own': {
      name: 'Host',
      content: {
        steps: { wait: { when: { citizenship: ['eu'] }, until: '2030-06-30' } },
        outcomes: { 'cpr-first': { fallbacks: ['wait'] } },
      },
      text: { en: { steps: { wait: { title: 'Wait', onlyIf: 'If you are from the EU' } } } },
    },
    'words in a language that the package does not have': {
      name: 'Host',
      text: { 'pt-BR': { steps: { 'find-home': { title: 'Encontre uma casa' } } } },
    },
  };
  for (const [what, overlay] of Object.entries(good)) {
    it(what, () => {
      assert.deepEqual(check(overlay), { lines: [], code: 0 });
    });
  }
});

interface Bad {
  readonly overlay: unknown;
  /** Way to the value, what was found, what was expected and meant. */
  readonly says: string;
  /** The marks on the way to the line that the message leads to. */
  readonly at: readonly string[];
}

const steps = (id: string, patch: unknown): object => content({ steps: { [id]: patch } });
const contactUrl = 'an https:, tel: or mailto: address';

const bad: Record<string, Bad> = {
  'has no name': { overlay: {}, says: 'name: "name" is missing; expected', at: ['{'] },
  'has an empty name': {
    overlay: { name: '' },
    says: 'name: ""; expected the name of the host',
    at: ['"name"'],
  },
  'has a name as long as a text': {
    overlay: { name: 'Host'.repeat(21) },
    says: 'expected at most 80 characters',
    at: ['"name"'],
  },
  'misspells a key': {
    overlay: { name: 'Host', contents: {} },
    says: 'contents: the key "contents" is not known; expected one of: $schema, name, content, text, replaces. Did you mean "content"?',
    at: ['"contents"'],
  },
  'misspells a kind': {
    overlay: content({ step: {} }),
    says: 'content.step: the key "step" is not known',
    at: ['"step"'],
  },
  'misspells a kind of text': {
    overlay: text({ contact: {} }),
    says: 'text.en.contact: the key "contact" is not known',
    at: ['"contact"'],
  },
  'changes rules': {
    overlay: content({ rules: [] }),
    says: 'content.rules: "rules", which no overlay can change; expected one of: outcomes, notes',
    at: ['"rules"'],
  },
  'changes facts': {
    overlay: content({ facts: { need: { values: ['a', 'b'] } } }),
    says: 'content.facts: "facts", which no overlay can change',
    at: ['"facts"'],
  },
  'hides what nobody knows': {
    overlay: steps('no-apointment', null),
    says: 'content.steps.no-apointment: the id "no-apointment" is not known',
    at: ['"no-apointment"'],
  },
  'hides an outcome': {
    overlay: content({ outcomes: { recover: null } }),
    says: 'content.outcomes.recover: null, but outcomes cannot be hidden',
    at: ['"recover"'],
  },
  'hides a source': {
    overlay: content({ sources: { 'mitid-about': null } }),
    says: 'content.sources.mitid-about: null, but sources cannot be hidden',
    at: ['"mitid-about"'],
  },
  'adds an outcome': {
    overlay: content({ outcomes: { 'too-old': { icon: 'clock' } } }),
    says: 'content.outcomes.too-old: the id "too-old" is not known',
    at: ['"too-old"'],
  },
  'names an unknown step': {
    overlay: content({ outcomes: { recover: { steps: ['forgotten-pim'] } } }),
    says: 'content.outcomes.recover.steps[0]: the id "forgotten-pim" is not known',
    at: ['"forgotten-pim"'],
  },
  'names an unknown contact': {
    overlay: content({ offices: { 'tax-agency': { contacts: ['mitid-suport'] } } }),
    says: 'content.offices.tax-agency.contacts[0]: the id "mitid-suport" is not known',
    at: ['"mitid-suport"'],
  },
  'names an unknown document': {
    overlay: content({ checklists: { tax: { needs: [{ document: 'work-contrac' }] } } }),
    says: 'content.checklists.tax.needs[0].document: the id "work-contrac" is not known',
    at: ['"work-contrac"'],
  },
  'takes away what must be there': {
    overlay: content({ outcomes: { recover: { steps: null } } }),
    says: 'content.outcomes.recover.steps: null; expected Array',
    at: ['"steps"'],
  },
  'has a text in the place of a list': {
    overlay: content({ outcomes: { recover: { steps: 'forgotten-pin' } } }),
    says: 'content.outcomes.recover.steps: "forgotten-pin"; expected Array',
    at: ['"steps"'],
  },
  'changes a condition of a built-in item': {
    overlay: steps('permit-wait', { when: { need: ['bank'] } }),
    says: 'content.steps.permit-wait.when: another condition for a built-in item; expected none',
    at: ['"when"'],
  },
  'has a condition with an unknown fact': {
    overlay: {
      name: 'Host',
      content: { steps: { wait: { when: { citizenshp: ['eu'] } } } },
      text: { en: { steps: { wait: { title: 'Wait' } } } },
    },
    says: 'content.steps.wait.when.citizenshp: the fact "citizenshp" is not known',
    at: ['"citizenshp"'],
  },
  'has a condition with an unknown value': {
    overlay: {
      name: 'Host',
      content: { steps: { wait: { when: { citizenship: ['nordics'] } } } },
      text: { en: { steps: { wait: { title: 'Wait' } } } },
    },
    says: 'content.steps.wait.when.citizenship[0]: the value of citizenship "nordics" is not known',
    at: ['"nordics"'],
  },
  'has a link without protection': {
    overlay: contact({ url: 'http://host.example' }),
    says: `content.contacts.desk.url: "http://host.example"; expected ${contactUrl}`,
    at: ['"url"'],
  },
  'has a link that runs code': {
    overlay: contact({ url: 'javascript:alert(1)' }),
    says: `content.contacts.desk.url: "javascript:alert(1)"; expected ${contactUrl}`,
    at: ['"url"'],
  },
  'has a telephone number in another form': {
    overlay: contact({ phone: '00000000' }),
    says: 'content.contacts.desk.phone: "00000000"; expected a number such as +45 33 98 00 10',
    at: ['"phone"'],
  },
  'has no address of mail': {
    overlay: contact({ email: 'desk at host.example' }),
    says: 'content.contacts.desk.email: "desk at host.example"; expected an address such as',
    at: ['"email"'],
  },
  'has hours in another form': {
    overlay: contact({ hours: [{ days: ['monday'], opens: '9', closes: '15:00' }] }),
    says: 'content.contacts.desk.hours[0].opens: "9"; expected a time such as 09:30',
    at: ['"opens"'],
  },
  'has a day of the week in another language': {
    overlay: contact({ hours: [{ days: ['mandag'], opens: '09:00', closes: '15:00' }] }),
    says: 'content.contacts.desk.hours[0].days[0]: "mandag"; expected a day such as "monday"',
    at: ['"mandag"'],
  },
  'ends before it begins': {
    overlay: steps('no-appointment', { from: '2030-02-01', until: '2030-01-01' }),
    says: 'content.steps.no-appointment.until: until 2030-01-01, from 2030-02-01; expected an end',
    at: ['"until"'],
  },
  'has a source but no day of a check': {
    overlay: {
      name: 'Host',
      content: { steps: { wait: { sources: ['mitid-about'] } } },
      text: { en: { steps: { wait: { title: 'Wait' } } } },
    },
    says: 'content.steps.wait: "sources" or "checked" alone; expected both, or neither',
    at: ['"wait"'],
  },
  'adds an item without words': {
    overlay: content({ contacts: { desk: { phone: '+45 00 00 00 00' } } }),
    says: 'content.contacts.desk: an item without words; expected a text under text.LANGUAGE.contacts.desk',
    at: ['"desk"'],
  },
  'adds an item with half of its words': {
    overlay: {
      name: 'Host',
      content: { documents: { letter: {} } },
      text: { en: { documents: { letter: { title: 'A letter' } } } },
    },
    says: 'text.en.documents.letter.why: "why" is missing',
    at: ['"text"', '"letter"'],
  },
  'has markup in its words': {
    overlay: text({ steps: { 'find-home': { title: '<b>Home</b>' } } }),
    says: 'text.en.steps.find-home.title: "<b>Home</b>"; expected plain text',
    at: ['"title"'],
  },
  'has words for nothing': {
    overlay: text({ steps: { 'find-hom': { title: 'Home' } } }),
    says: 'text.en.steps.find-hom: the id "find-hom" is not known',
    at: ['"find-hom"'],
  },
  'has null in the place of words': {
    overlay: text({ steps: { 'find-home': null } }),
    says: 'text.en.steps.find-home: null; expected other words; hide the item itself under "content"',
    at: ['"find-home"'],
  },
  'has a paragraph in the place of paragraphs': {
    overlay: text({ steps: { 'find-home': { body: 'Look around.' } } }),
    says: 'text.en.steps.find-home.body: "Look around."; expected Array',
    at: ['"body"'],
  },
  'names a language in words': {
    overlay: { name: 'Host', text: { Danish: {} } },
    says: 'text.Danish: "Danish"; expected a language such as "da"',
    at: ['"Danish"'],
  },
  'closes before it opens': {
    overlay: content({
      contacts: { bank: { hours: [{ days: ['monday'], opens: '15:00', closes: '09:00' }] } },
    }),
    says: 'content.contacts.bank.hours[0].closes: 09:00, open from 15:00; expected a later time',
    at: ['"closes"'],
  },
  'leaves an outcome without steps': {
    overlay: content({ outcomes: { recover: { steps: [] } } }),
    says: 'content.outcomes.recover.steps: no steps; expected at least one step',
    at: ['"steps"'],
  },
  'has words for a value that a fact does not have': {
    overlay: text({ facts: { need: { values: { publik: { label: 'Public' } } } } }),
    says: 'text.en.facts.need.values.publik: the value "publik" is not known',
    at: ['"publik"'],
  },
  'has a hash in another form': {
    overlay: { name: 'Host', replaces: { 'en.steps.find-home.title': 'NO HASH' } },
    says: '"NO HASH"; expected a hash, as "validate" prints it',
    at: ['"NO HASH"'],
  },
};

describe('validate says of an overlay that', () => {
  const meant: Record<string, string> = {
    'misspells a key': 'content',
    'misspells a kind': 'steps',
    'misspells a kind of text': 'contacts',
    'hides what nobody knows': 'no-appointment',
    'names an unknown step': 'forgotten-pin',
    'names an unknown contact': 'mitid-support',
    'names an unknown document': 'work-contract',
    'has a condition with an unknown fact': 'citizenship',
    'has a condition with an unknown value': 'nordic',
    'has words for nothing': 'find-home',
    'has words for a value that a fact does not have': 'public',
  };

  for (const [what, { overlay, says, at }] of Object.entries(bad)) {
    let said: Said | undefined;
    const once = (): Said => (said ??= check(overlay));

    it(`${what} where that is, and what was expected`, () => {
      const { lines, code } = once();
      const start = `${placeOf(at)}  error  `;
      assert.ok(
        lines.some((line) => line.startsWith(start) && line.includes(says)),
        `${start}${says}\nis not in\n${lines.join('\n')}`,
      );
      assert.equal(code, 1);
    });

    const nearest = meant[what];
    if (nearest !== undefined) {
      it(`${what} what was meant`, () => {
        assert.match(once().lines.join('\n'), new RegExp(`Did you mean "${nearest}"\\?`));
      });
    }
  }

  for (const [what, overlay, path] of [
    ['the name of the host', { name: 'Host <b>' }, 'name'],
    [
      'a line of an address',
      contact({ url: 'https://host.example', address: ['Desk 1', '<img src=x onerror=alert(1)>'] }),
      'content.contacts.desk.address[1]',
    ],
  ] as const) {
    it(`has markup in ${what} where that is`, () => {
      const { lines, code } = check(overlay);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', /expected plain text, without markup/);
      assert.ok(lines[0]?.includes(` ${path}: `), lines[0]);
      assert.equal(code, 1);
    });
  }

  it('has a key twice where the second is', () => {
    folder.write(name, '{\n  "name": "Host",\n  "text": {},\n  "text": {}\n}\n');
    const { code, out } = validate();
    assert.equal(code, 1);
    assert.match(
      out,
      /:4:3 {2}error {2}text: the key "text" is there twice; expected each key once/,
    );
  });

  it('names the prototype where that is', () => {
    folder.write(name, '{\n  "name": "Host",\n  "content": { "steps": { "__proto__": {} } }\n}\n');
    const { code, out } = validate();
    assert.equal(code, 1);
    assert.match(out, /:3:27 {2}error {2}content\.steps\.__proto__/);
  });

  it('is far too large how large it may be', () => {
    folder.writeJson(name, text({ steps: { 'find-home': { title: 'x'.repeat(500_001) } } }));
    const { code, out } = validate();
    assert.equal(code, 1);
    assert.match(out, /:1:1 {2}error {2}the file: \d+ bytes; expected at most 500000/);
  });

  it('is nested without end that it is', () => {
    folder.write(name, `{"name": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    const { code, out } = validate();
    assert.equal(code, 1);
    assert.doesNotMatch(out, /^ +at /m);
  });

  it('has a list in the place of items what was expected', () => {
    const lines = linesFor(content({ steps: ['no-appointment'] }));
    assert.match(lines.join('\n'), /content\.steps: \["no-appointment"\]; expected an object/);
  });

  it('has several faults where each of them is', () => {
    const lines = linesFor({
      name: 'Host',
      content: { nemidItems: { 'key-ap': null }, outcomes: { recover: null } },
      text: { en: { steps: { 'find-home': { title: '**Home**' } } } },
    });
    assert.deepEqual(lines.map((line) => /error {2}(\S+): /.exec(line)?.[1]).sort(), [
      'content.nemidItems.key-ap',
      'content.outcomes.recover',
      'text.en.steps.find-home.title',
    ]);
  });
});

describe('validate warns of', () => {
  const home = { 'find-home': { title: 'Home' } };
  const warnings: Record<string, Bad> = {
    'a link that does not say where it leads': {
      overlay: contact({ url: 'https://host.example' }, { title: 'Desk' }),
      says: 'text.en.contacts.desk: a link without "link"; expected words that say where it leads',
      at: ['"text"', '"desk"'],
    },
    'a paragraph that is a wall of words': {
      overlay: contact({}, { title: 'Desk', body: ['Come in. '.repeat(30).trim()] }),
      says: 'text.en.contacts.desk.body[0]: 269 characters; expected at most 240; split it',
      at: ['"Come in.'],
    },
    'an item of its own without words in a language that it uses': {
      overlay: {
        name: 'Host',
        content: {
          documents: { letter: {} },
          checklists: { tax: { rejected: ['letter'] } },
        },
        text: {
          en: { documents: { letter: { title: 'A letter', why: 'It says who you are.' } } },
          da: { documents: {} },
        },
      },
      says: 'content.documents.letter: no words in "da"; expected words in each language',
      at: ['"letter"'],
    },
    'a text that it replaces and has no hash of, with the hash': {
      overlay: text({ steps: home }),
      says: `text.en.steps.find-home.title: it replaces the built-in one, and nothing would show if that changed; expected "en.steps.find-home.title": "${hashOf(english.steps['find-home']!.title)}" in "replaces"`,
      at: ['"title"'],
    },
    'a list that it replaces and has no hash of': {
      overlay: content({ outcomes: { recover: { steps: ['forgotten-pin'] } } }),
      says: 'content.outcomes.recover.steps: it replaces the built-in one',
      at: ['"steps"'],
    },
    'a hash of what it does not replace': {
      overlay: { name: 'Host', replaces: { 'en.steps.find-home.title': 'abcdefgh' } },
      says: 'this overlay does not replace it; expected no hash for it',
      at: ['"en.steps.find-home.title"'],
    },
    'a list that names what it hides': {
      overlay: {
        name: 'Host',
        content: {
          contacts: { siri: null },
          documents: { 'residence-card': null },
          steps: { 'find-home': { contacts: ['siri'] } },
        },
      },
      says: 'content.steps.find-home.contacts[0]: "siri", which this overlay hides; expected an item',
      at: ['"find-home"', '"siri"'],
    },
    'an item of its own that nothing names': {
      overlay: {
        name: 'Host',
        content: { contacts: { desk: {} } },
        text: { en: { contacts: { desk: { title: 'Desk' } } } },
      },
      says: 'content.contacts.desk: nothing names it, so it shows nowhere; expected its id in a list',
      at: ['"desk"'],
    },
    'a link without words for a built-in contact': {
      overlay: {
        name: 'Host',
        content: { contacts: { bank: { url: 'https://bank.example' } } },
        text: { da: { contacts: { bank: { link: 'bank.example' } } } },
      },
      says: 'content.contacts.bank.url: a link without words in "en"; expected "link" under text.en.contacts.bank',
      at: ['"bank"', '"url"'],
    },
    'an outcome all of whose steps it hides': {
      overlay: content({ steps: { 'wait-until-13': null, 'parent-acts': null } }),
      says: 'content.steps: all steps of "too-young" are hidden; expected one that is left',
      at: ['"steps"'],
    },
  };

  for (const [what, { overlay, says, at }] of Object.entries(warnings)) {
    it(what, () => {
      const { lines, code } = check(overlay);
      assert.equal(lines.length, 1, lines.join('\n'));
      const start = `${placeOf(at)}  warning  `;
      assert.ok(lines[0]!.startsWith(start) && lines[0]!.includes(says), lines[0]);
      assert.equal(code, 0);
    });
  }

  it('nothing where a text that it replaces stands only in English', () => {
    const overlay = { name: 'Host', text: { sv: { steps: home } } };
    assert.deepEqual(linesFor(overlay), []);
  });
});

describe('validate, once the built-in text has moved on,', () => {
  let copy: ContentCopy;
  before(() => {
    copy = new ContentCopy();
    copy.text('en', ({ steps }) => {
      steps['find-home']!.title = 'Look for somewhere to live';
    });
  });
  after(() => {
    copy.remove();
  });
  const stale = {
    name: 'Host',
    text: { en: { steps: { 'find-home': { title: 'Home' } } } },
    replaces: { 'en.steps.find-home.title': hashOf(english.steps['find-home']!.title) },
  };

  it('finds an error that shows the new words and their hash', () => {
    folder.writeJson(name, stale);
    const { code, out } = run(['validate', folder.path(name)], { root: copy.root });
    assert.equal(code, 1);
    const hash = hashOf('Look for somewhere to live');
    const place = placeOf(['"replaces"', '"en.steps.find-home.title"']);
    assert.ok(
      out.startsWith(
        `${place}  error  replaces["en.steps.find-home.title"]: the built-in one has changed; it is now "Look for somewhere to live"; expected a look at your own, then "${hash}"`,
      ),
      out,
    );
  });

  it('writes no hash over it with --stamp, for somebody has to look first', () => {
    folder.writeJson(name, stale);
    const before = folder.read(name);
    const { code } = run(['validate', folder.path(name), '--stamp'], { root: copy.root });
    assert.equal(code, 1);
    assert.equal(folder.read(name), before);
  });
});

describe('validate --stamp', () => {
  const overlay = {
    name: 'Host',
    content: { outcomes: { recover: { steps: ['forgotten-pin'] } } },
    text: { en: { steps: { 'find-home': { title: 'Home' } } } },
  };
  const key = 'en.steps.find-home.title';
  const hash = hashOf(english.steps['find-home']!.title);

  it('writes the hashes that are missing, after which there is nothing to say', () => {
    folder.writeJson(name, overlay);
    const { code, out } = validate('--stamp');
    assert.equal(out, `${folder.path(name)}: 2 hashes written\n0 errors, 0 warnings\n`);
    assert.equal(code, 0);
    const { replaces, ...rest } = JSON.parse(folder.read(name)) as Record<string, object>;
    assert.deepEqual(rest, overlay);
    assert.deepEqual(Object.keys(replaces!).sort(), ['content.outcomes.recover.steps', key]);
  });

  it('leaves every line as it was, and puts the hashes last', () => {
    const lines = [
      '{',
      '    "name":   "Host",',
      '',
      '    "text": { "en": { "steps": { "find-home": { "title": "Home" } } } }',
    ];
    folder.write(name, `${lines.join('\n')}\n}\n`);
    validate('--stamp');
    const written = folder.read(name);
    assert.ok(written.startsWith(`${lines.join('\n')},\n`), written);
    assert.deepEqual((JSON.parse(written) as { replaces: object }).replaces, { [key]: hash });
  });

  it('leaves the hashes that are there', () => {
    folder.writeJson(name, { ...overlay, replaces: { [key]: hash } });
    assert.match(validate('--stamp').out, /: 1 hash written$/m);
    const { replaces } = JSON.parse(folder.read(name)) as { replaces: Record<string, string> };
    assert.equal(Object.keys(replaces)[0], key);
    assert.equal(replaces[key], hash);
  });

  it('does not touch a file that has all hashes', () => {
    folder.writeJson(name, overlay);
    validate('--stamp');
    const stamped = folder.read(name);
    assert.equal(validate('--stamp').out, '0 errors, 0 warnings\n');
    assert.equal(folder.read(name), stamped);
  });

  it('does not touch a file with an error', () => {
    folder.writeJson(name, { ...overlay, contents: {} });
    const before = folder.read(name);
    assert.equal(validate('--stamp').code, 1);
    assert.equal(folder.read(name), before);
  });

  it('does not touch a file that is no overlay', () => {
    const copy = new ContentCopy();
    const path = copy.path('content/facts.json');
    const before = copy.read('content/facts.json');
    assert.equal(run(['validate', path, '--stamp'], { root: copy.root }).code, 0);
    assert.equal(copy.read('content/facts.json'), before);
    copy.remove();
  });
});

describe('validate --json', () => {
  it('gives each problem with its place, as data', () => {
    folder.writeJson(name, content({ nemidItems: { 'key-ap': null } }));
    const { code, out } = validate('--json');
    const [problem, ...others] = JSON.parse(out) as Record<string, unknown>[];
    assert.deepEqual(others, []);
    const { expected, ...rest } = problem!;
    assert.match(String(expected), /^one of: /);
    assert.deepEqual(rest, {
      file: folder.path(name),
      line: 5,
      column: 7,
      level: 'error',
      path: ['content', 'nemidItems', 'key-ap'],
      found: 'the id "key-ap" is not known',
      nearest: 'key-app',
    });
    assert.equal(code, 1);
  });

  it('gives an empty list where all is well', () => {
    folder.writeJson(name, { name: 'Host' });
    const { code, out } = validate('--json');
    assert.equal(out, '[]\n');
    assert.equal(code, 0);
  });
});

describe('validate takes', () => {
  let copy: ContentCopy;
  beforeEach(() => {
    copy = new ContentCopy();
  });
  afterEach(() => {
    copy.remove();
  });

  it('nothing for the content of the package', () => {
    const { code, out } = run(['validate']);
    assert.equal(out, '0 errors, 0 warnings\n');
    assert.equal(code, 0);
  });

  it('a folder for everything in it', () => {
    copy.replace('content/eligibility.json', '"then": "recover"', '"then": "recovr"');
    copy.replace('locales/content/en.json', '"title": "Log in', '"title": "<i>Log in');
    const { code, out } = run(['validate', copy.root]);
    assert.equal(code, 1);
    assert.match(out, /eligibility\.json:\d+:\d+ {2}error/);
    assert.match(out, /en\.json:\d+:\d+ {2}error/);
  });

  it('a file of content for what is wrong in it, and not elsewhere', () => {
    copy.replace('content/eligibility.json', '"then": "recover"', '"then": "recovr"');
    copy.replace('content/documents.json', '"office": "siri"', '"office": "sirii"');
    const { code, out } = run(['validate', copy.path('content/documents.json')]);
    assert.equal(code, 1);
    assert.match(out, /"sirii"/);
    assert.doesNotMatch(out, /"recovr"/);
  });

  it('a file of content for what is wrong elsewhere, if that keeps it from being looked at', () => {
    copy.replace('content/eligibility.json', '"icon": "key"', '"icon": "kye"');
    copy.replace('content/documents.json', '"office": "siri"', '"office": "sirii"');
    const { code, out } = run(['validate', copy.path('content/documents.json')]);
    assert.equal(code, 1);
    assert.match(
      out,
      /eligibility\.json:\d+:\d+ {2}error {2}content\.outcomes\.recover\.icon: "kye"/,
    );
  });

  it('a file of texts', () => {
    copy.replace('locales/content/da.json', '31. oktober', '30. oktober');
    const { code, out } = run(['validate', copy.path('locales/content/da.json')]);
    assert.equal(code, 1);
    assert.match(out, /da\.json:\d+:\d+ {2}error {2}text\.da\./);
  });

  it('several files, and counts them', () => {
    folder.writeJson(name, { name: 'Host' });
    const { code, out } = run(['validate', folder.path(name), copy.path('content/facts.json')]);
    assert.equal(out, '2 files, 0 errors, 0 warnings\n');
    assert.equal(code, 0);
  });

  it('an overlay that a Windows editor has marked', () => {
    folder.write(name, '\uFEFF{ "name": "Host" }');
    assert.equal(validate().code, 0);
  });

  it('an overlay by its keys, whatever its name', () => {
    folder.writeJson('anything.json', { name: 'Host', contents: {} });
    const { out } = run(['validate', folder.path('anything.json')]);
    assert.match(out, /Did you mean "content"\?/);
  });

  it('an overlay by its name, whatever its keys', () => {
    folder.writeJson(name, {});
    assert.match(validate().out, /name: "name" is missing/);
  });
});

describe('validate never shows a stack trace, and exits with 1, for', () => {
  const paths: Record<string, { at: () => string; says: RegExp }> = {
    'a file that is not there': {
      at: () => folder.path('gone.json'),
      says: /gone\.json:1:1 {2}error {2}the file: there is no such file; expected a JSON file/,
    },
    'a file that is not JSON': {
      at: () => {
        folder.write('a.overlay.json', '<!doctype html>');
        return folder.path('a.overlay.json');
      },
      says: /a\.overlay\.json:1:1 {2}error {2}the file: .*expected JSON/,
    },
    'a condition without values': {
      at: () => {
        folder.writeJson('a.overlay.json', {
          name: 'Host',
          content: { steps: { wait: { when: { citizenship: null } } } },
          text: { en: { steps: { wait: { title: 'Wait' } } } },
        });
        return folder.path('a.overlay.json');
      },
      says: /a\.overlay\.json:7:11 {2}error {2}content\.steps\.wait\.when\.citizenship: null/,
    },
    'a file with a comma too many': {
      at: () => {
        folder.write('a.overlay.json', '{\n  "name": "Host",\n}\n');
        return folder.path('a.overlay.json');
      },
      says: /a\.overlay\.json:3:1 {2}error {2}the file: .*expected JSON/,
    },
    'an empty file': {
      at: () => {
        folder.write('a.overlay.json', '');
        return folder.path('a.overlay.json');
      },
      says: /a\.overlay\.json:1:1 {2}error {2}the file: .*expected JSON/,
    },
    'a file that is neither overlay nor content': {
      at: () => {
        folder.write('package.json', '{ "version": "1.0.0" }');
        return folder.path('package.json');
      },
      says: /package\.json:1:1 {2}error {2}the file: neither an overlay nor a file of "content\/"/,
    },
    'a folder without content': {
      at: () => folder.root,
      says: /en\.json:1:1 {2}error {2}the file: there is no such file/,
    },
    'a folder in the place of a file of content': {
      at: () => {
        mkdirSync(folder.path('content/facts.json'), { recursive: true });
        return folder.root;
      },
      says: /facts\.json:1:1 {2}error {2}the file: cannot be read \(EISDIR\)/,
    },
  };
  for (const value of ['null', '[]', '7', '"Host"']) {
    paths[`an overlay that is ${value}`] = {
      at: () => {
        folder.write('a.overlay.json', value);
        return folder.path('a.overlay.json');
      },
      says: /a\.overlay\.json:1:1 {2}error {2}the file: /,
    };
  }

  for (const [what, { at, says }] of Object.entries(paths)) {
    it(what, () => {
      const result = run(['validate', at()]);
      assert.match(result.out, says);
      assert.doesNotMatch(said(result), /^ +at /m);
      assert.equal(result.code, 1);
    });
  }
});
