/** The overlay that the builder writes: always a file that fits, or a reason at the field. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import {
  emptyDraft,
  finished,
  formatDraft,
  idFor,
  isAt,
  isHidden,
  isStarted,
  openDraft,
  ownIds,
  placesOf,
  problemsOf,
  valueAt,
  standsAlone,
  textAt,
  withAlone,
  withHidden,
  withoutItem,
  withContact,
  withPlace,
  withValue,
  withWords,
  type Draft,
} from '../../site/builder/overlay/draft.ts';
import {
  addKinds,
  detailsOf,
  fieldsOf,
  fromParagraphs,
  hideKinds,
  kindName,
  optionName,
  toParagraphs,
  wordKinds,
} from '../../site/builder/overlay/fields.ts';
import { hashOf } from '../../src/content/hash.ts';
import { base, names } from './support.ts';

const named: Draft = { name: 'Nyborup' };
const errors = (draft: Draft): string[] =>
  problemsOf(draft, names)
    .filter(({ level }) => level === 'error')
    .map(({ path }) => path.join('.'));

describe('a value of the overlay', () => {
  it('that is taken away leaves nothing empty behind', () => {
    const path = ['text', 'en', 'contacts', 'citizen-service', 'title'];
    const draft = withValue(named, path, 'Ours');
    assert.equal(valueAt(draft, path), 'Ours');
    assert.deepEqual(withValue(draft, path, undefined), named);
  });

  it('leaves all others as they were, whatever they are', () => {
    const path = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, path, (one, other) => {
        fc.pre(
          !other.join('/').startsWith(one.join('/')) && !one.join('/').startsWith(other.join('/')),
        );
        const draft = withValue(withValue({}, one, 'one'), other, 'other');
        assert.equal(valueAt(draft, one), 'one');
        assert.equal(valueAt(withValue(draft, other, undefined), one), 'one');
      }),
    );
  });
});

describe('an item', () => {
  it('that is hidden has no words, and the file is right', () => {
    const [id = ''] = Object.keys(base.content.questions);
    const worded = withValue(named, ['text', 'en', 'questions', id, 'question'], 'Ours?');
    const draft = withHidden(worded, 'questions', id, true);
    assert.deepEqual(draft, { ...named, content: { questions: { [id]: null } } });
    assert.deepEqual(errors(draft), []);
    assert.ok(isHidden(draft, 'questions', id));
    assert.deepEqual(withHidden(draft, 'questions', id, false), named);
  });

  for (const kind of hideKinds) {
    it(`of the kind ${kind} can be hidden, each of them`, () => {
      for (const id of Object.keys(base.content[kind as keyof typeof base.content])) {
        assert.deepEqual(errors(withHidden(named, kind, id, true)), [], id);
      }
    });
  }

  for (const kind of wordKinds) {
    it(`of the kind ${kind} can have own words in each of its fields`, () => {
      const [id = ''] = Object.keys(base.content[kind as keyof typeof base.content]);
      assert.ok(fieldsOf(kind).length > 0);
      for (const { name, isLong } of fieldsOf(kind)) {
        const draft = withValue(
          named,
          ['text', 'da', kind, id, name],
          isLong ? ['Vores'] : 'Vores',
        );
        assert.deepEqual(errors(draft), [], name);
      }
    });
  }

  it('of every kind that can be chosen has a name', () => {
    for (const kind of [...wordKinds, ...hideKinds]) assert.notEqual(kindName(kind), kind);
  });

  it('has a name for each of its fields, and for each value of a choice', () => {
    for (const { name, label } of wordKinds.flatMap(fieldsOf)) assert.notEqual(label, name);
    for (const detail of addKinds.flatMap(detailsOf)) {
      assert.notEqual(detail.label, detail.name);
      for (const value of detail.options) assert.notEqual(optionName(detail, value), value);
    }
  });
});

describe('an item that the host adds', () => {
  const values: Readonly<Record<string, unknown>> = {
    'yes-or-no': true,
    contact: ['mitid-support'],
    text: '2027-01-31',
  };

  for (const kind of addKinds) {
    it(`to ${kind} fits with what the form asks of it, and says so where something is missing`, () => {
      const details = detailsOf(kind).map(({ name, is, options }) => [
        name,
        is === 'choice' ? options[0] : values[is],
      ]);
      const item = Object.fromEntries(details) as Draft;
      const bare = withValue(named, ['content', kind, 'own-item'], item);
      assert.notDeepEqual(errors(bare), [], 'without words');
      const words = fieldsOf(kind)
        .filter(({ isNeeded }) => isNeeded)
        .map(({ name, isLong }) => [name, isLong ? ['Ours.'] : 'Ours']);
      const whole = withValue(
        bare,
        ['text', 'en', kind, 'own-item'],
        Object.fromEntries(words) as Draft,
      );
      assert.deepEqual(errors(whole), []);
      assert.deepEqual(ownIds(whole, kind, base), ['own-item']);
      assert.deepEqual(withoutItem(whole, kind, 'own-item', base), named);
      for (const { name } of detailsOf(kind)) {
        assert.notDeepEqual(
          errors(withValue(whole, ['content', kind, 'own-item', name], undefined)),
          [],
          name,
        );
      }
    });
  }
});

describe('a contact of the host', () => {
  const own: Draft = {
    ...named,
    content: { contacts: { 'own-contact': { phone: '+45 00 00 00 10' } } },
    text: { en: { contacts: { 'own-contact': { title: 'Ours' } } } },
  };

  it('stands first where it is shown, before those that are built in', () => {
    for (const place of placesOf(base)) {
      const draft = withPlace(own, place, 'own-contact', true, base);
      const list = valueAt(draft, ['content', ...place, 'contacts']);
      const before = base.content[place[0]][place[1]]?.contacts ?? [];
      assert.deepEqual(list, ['own-contact', ...before]);
      assert.ok(isAt(draft, place, 'own-contact', base));
      assert.deepEqual(errors(draft), [], place.join());
      assert.deepEqual(withPlace(draft, place, 'own-contact', false, base), own);
    }
  });

  it('stays when the last thing that was said of it is taken away', () => {
    const bare = withContact(own, ['own-contact', 'phone'], undefined, base);
    assert.deepEqual(valueAt(bare, ['content', 'contacts']), { 'own-contact': {} });
    const builtIn = withContact(named, ['citizen-service', 'phone'], '1', base);
    const without = withContact(builtIn, ['citizen-service', 'phone'], undefined, base);
    assert.deepEqual(without, named);
  });

  it('that is taken away is named nowhere', () => {
    const draft = placesOf(base).reduce(
      (each, place) => withPlace(each, place, 'own-contact', true, base),
      own,
    );
    assert.deepEqual(withoutItem(draft, 'contacts', 'own-contact', base), named);
  });

  it('with a wrong number is said at the field', () => {
    const draft = withValue(own, ['content', 'contacts', 'own-contact', 'phone'], '12');
    assert.deepEqual(errors(draft), ['content.contacts.own-contact.phone']);
  });
});

describe('an office that is built in, and of which the host writes', () => {
  const at = (name: string): string[] => ['content', 'contacts', 'citizen-service', name];
  const words = (lang: string, name: string): string[] => [
    'text',
    lang,
    'contacts',
    'citizen-service',
    name,
  ];
  const languages = Object.keys(base.texts);
  const write = (draft: Draft, name: string, value: string | undefined): Draft =>
    withContact(draft, ['citizen-service', name], value, base);
  const CPR_PLACE = ['offices', 'municipality'] as const;
  const withPhone = write(named, 'phone', '+45 00 00 00 10');
  const withUrl = write(withPhone, 'url', 'https://www.nyborup.example/borgerservice');

  it('leads nowhere else, in no language', () => {
    assert.equal(valueAt(withPhone, at('url')), null);
    for (const lang of languages) assert.equal(valueAt(withPhone, words(lang, 'body')), null, lang);
    assert.ok(standsAlone(withPhone, 'citizen-service', base));
    assert.deepEqual(errors(withPhone), []);
  });

  it('keeps what is built in where the host wants it', () => {
    const kept = withAlone(withPhone, 'citizen-service', false, base);
    assert.deepEqual(withPlace(kept, CPR_PLACE, 'citizen-service', false, base), {
      ...named,
      content: { contacts: { 'citizen-service': { phone: '+45 00 00 00 10' } } },
    });
    assert.deepEqual(write(kept, 'email', undefined), kept);
    assert.deepEqual(withAlone(kept, 'citizen-service', true, base), withPhone);
  });

  it('is as before when the last thing that was written of it is taken away', () => {
    assert.deepEqual(write(write(withUrl, 'url', undefined), 'phone', undefined), named);
  });

  it('is named first at the office of CPR numbers too, unless the host leaves that out', () => {
    const office = ['content', 'offices', 'municipality'];
    assert.deepEqual(valueAt(withPhone, [...office, 'contacts']), [
      'citizen-service',
      ...(base.content.offices['municipality']?.contacts ?? []),
    ]);
    const elsewhere = withPlace(withPhone, CPR_PLACE, 'citizen-service', false, base);
    assert.equal(
      isAt(write(elsewhere, 'email', 'a@b.example'), CPR_PLACE, 'citizen-service', base),
      false,
    );
    const hidden = write(
      withHidden(named, 'offices', 'municipality', true),
      'phone',
      '+45 00 00 00 10',
    );
    assert.equal(valueAt(hidden, office), null);
  });

  it('links to the page of the host with words that are true of it, and in no language of another page', () => {
    for (const draft of [withUrl, withAlone(withUrl, 'citizen-service', false, base)]) {
      for (const lang of languages) {
        assert.equal(textAt(draft, words(lang, 'link')), 'nyborup.example/borgerservice', lang);
      }
      assert.equal(valueAt(draft, at('language')), null);
      assert.deepEqual(errors(draft), []);
    }
  });

  it('keeps the words that the host gives the link, and has others again without them', () => {
    const own = withWords(withUrl, words('da', 'link'), 'Bestil tid', base);
    const moved = write(own, 'url', 'https://havnby.example/');
    assert.equal(textAt(moved, words('da', 'link')), 'Bestil tid');
    assert.equal(textAt(moved, words('en', 'link')), 'havnby.example');
    const bare = withWords(moved, words('da', 'link'), undefined, base);
    assert.equal(textAt(bare, words('da', 'link')), 'havnby.example');
  });

  it('keeps its built-in words where they are true of every office', () => {
    const draft = withContact(named, ['mitid-support', 'phone'], '+45 00 00 00 10', base);
    assert.deepEqual(draft['text'], undefined);
  });
});

describe('an id for something new', () => {
  it('is made of its title, and not taken', () => {
    assert.equal(
      idFor('IT-caféen på biblioteket', () => false),
      'own-it-cafeen-paa-biblioteket',
    );
    assert.equal(
      idFor('Ours', (id) => id === 'own-ours'),
      'own-ours-2',
    );
    assert.equal(
      idFor('…', () => false),
      'own-item',
    );
  });

  it('is one that content may have, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        assert.match(
          idFor(title, () => false),
          /^[a-z0-9]+(-[a-z0-9]+)*$/,
        );
      }),
    );
  });
});

describe('the file', () => {
  for (const host of ['municipality', 'university', 'employer']) {
    const text = readFileSync(`site/overlays/${host}.overlay.json`, 'utf8');

    it(`of the ${host} can be opened, and comes out as it went in`, () => {
      const { draft } = openDraft(text);
      assert.ok(draft);
      assert.deepEqual(JSON.parse(formatDraft(draft, base)), JSON.parse(text));
      assert.deepEqual(errors(draft), []);
    });
  }

  it('has the hash of each text and list that it replaces', () => {
    const draft = withValue(named, ['text', 'en', 'contacts', 'citizen-service', 'title'], 'Ours');
    const title = base.texts['en']?.contacts['citizen-service']?.title;
    assert.deepEqual(finished(draft, base)['replaces'], {
      'en.contacts.citizen-service.title': hashOf(title),
    });
  });

  it('keeps a hash that is there, so that a text that has moved on is still said to have', () => {
    const key = 'en.contacts.citizen-service.title';
    const draft: Draft = {
      ...withValue(named, ['text', 'en', 'contacts', 'citizen-service', 'title'], 'Ours'),
      replaces: { [key]: 'aaaaaaaaaa' },
    };
    assert.deepEqual(finished(draft, base)['replaces'], { [key]: 'aaaaaaaaaa' });
  });

  it('that is no overlay is not opened, with a reason', () => {
    for (const text of ['', '{', '[]', 'null', '"a"', '1']) {
      const { draft, problem } = openDraft(text);
      assert.equal(draft, undefined, text);
      assert.match(problem ?? '', /^It is /);
    }
  });

  it('is checked whatever JSON it is', () => {
    for (const text of ['{ "text": { "en": null } }', '{ "content": { "contacts": null } }']) {
      assert.notDeepEqual(errors(openDraft(text).draft ?? named), [], text);
    }
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('name', 'text', 'content'), fc.json()), (parts) => {
        const values = Object.entries(parts).map(([key, json]) => `"${key}": ${json}`);
        problemsOf(openDraft(`{ ${values.join(', ')} }`).draft ?? named, names);
      }),
    );
  });

  it('is not started before the host has said something', () => {
    assert.equal(isStarted(emptyDraft), false);
    assert.equal(isStarted(named), true);
  });
});

describe('paragraphs', () => {
  it('are divided by empty lines, and come back as they were', () => {
    assert.deepEqual(toParagraphs('One\nline.\n\n\n Two. \n \n'), ['One line.', 'Two.']);
    assert.deepEqual(toParagraphs(fromParagraphs(['One.', 'Two.'])), ['One.', 'Two.']);
  });
});
