/** The content as a whole: every id leads somewhere, every statement has words and a source. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, readText, sourceLanguage } from '../../scripts/content.ts';
import { documentsAmong, resolveNeeds } from '../../src/guide/checklist.ts';
import type { When } from '../../src/content/schema.ts';
import type { Text, TextKind } from '../../src/content/text-schema.ts';
import { content } from '../support/content.ts';

const english = readText(sourceLanguage);
const today = new Date().toISOString().slice(0, 10);
const itemKinds = [
  'facts',
  'outcomes',
  'notes',
  'steps',
  'documents',
  'offices',
  'contacts',
  'sources',
  'farewells',
  'leftovers',
  'milestones',
] as const;

/** Every object in the content that stands under the given key or has it, with the way to it. */
function* visit(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, entry] of Object.entries(value)) yield* visit(entry, `${path}.${key}`);
}

const allObjects = [...visit(content)];
const conditions = allObjects.flatMap(([path, object]) =>
  object['when'] ? [[path, object['when'] as When] as const] : [],
);

describe('the content', () => {
  it('tests only facts and values that exist', () => {
    for (const [path, when] of conditions) {
      for (const [fact, values] of Object.entries(when)) {
        const known =
          fact === 'outcome' ? Object.keys(content.outcomes) : content.facts[fact]?.values;
        assert.ok(known, `${path}: ${fact}`);
        for (const value of values) assert.ok(known.includes(value), `${path}: ${fact}=${value}`);
      }
    }
  });

  it('names only ids that exist', () => {
    const kinds = {
      sources: content.sources,
      contacts: content.contacts,
      steps: content.steps,
      fallbacks: content.steps,
      rejected: content.documents,
    };
    for (const [path, object] of allObjects) {
      for (const [key, items] of Object.entries(kinds)) {
        const ids = object[key];
        if (!Array.isArray(ids)) continue;
        for (const id of ids as string[]) assert.ok(id in items, `${path}.${key}: ${id}`);
      }
    }
    for (const { then } of content.rules) assert.ok(then in content.outcomes, then);
    for (const { then } of content.noteRules) assert.ok(then in content.notes, then);
    for (const list of Object.values(content.checklists)) {
      assert.ok(list.office in content.offices, list.office);
      for (const id of documentsAmong(resolveNeeds(list.needs, {})))
        assert.ok(id in content.documents, id);
    }
  });

  it('uses everything that it has', () => {
    const text = JSON.stringify(content);
    const uses = (id: string): number => text.split(`"${id}"`).length - 1;
    for (const kind of ['steps', 'documents', 'contacts', 'sources', 'offices', 'notes'] as const) {
      for (const id of Object.keys(content[kind]))
        assert.ok(uses(id) > 1, `${kind}.${id} is not used`);
    }
  });

  it('was checked on a day that has come', () => {
    for (const [path, object] of allObjects) {
      const checked = object['checked'] as { on: string } | undefined;
      if (checked) assert.ok(checked.on <= today, `${path}: ${checked.on}`);
    }
  });

  it('claims no live check that its source did not have', () => {
    for (const [path, object] of allObjects) {
      const checked = object['checked'] as { against: string } | undefined;
      const ids = object['sources'] as string[] | undefined;
      if (checked?.against !== 'live') continue;
      for (const id of ids ?? [])
        assert.equal(content.sources[id]?.against, 'live', `${path}: ${id}`);
    }
  });
});

describe('the English', () => {
  it('has words for everything that is shown, and for nothing else', () => {
    for (const kind of itemKinds) {
      assert.deepEqual(Object.keys(english[kind]).sort(), Object.keys(content[kind]).sort(), kind);
    }
    assert.deepEqual(Object.keys(english.rules).sort(), content.rules.map(({ id }) => id).sort());
  });

  it('has a label for every value of every fact', () => {
    for (const [id, { values }] of Object.entries(content.facts)) {
      assert.deepEqual(Object.keys(english.facts[id]?.values ?? {}).sort(), [...values].sort(), id);
    }
  });

  it('says how to find out every fact that is asked', () => {
    for (const id of Object.keys(content.facts)) {
      if (!id.startsWith('nemid-')) assert.ok(english.findOut[id], id);
    }
  });

  it('says in words what every conditional step, note and document hangs on', () => {
    for (const [id, { when }] of Object.entries(content.steps)) {
      if (when) assert.ok(english.steps[id]?.onlyIf, `steps.${id}`);
    }
    for (const { when, then } of content.noteRules) {
      const alwaysKnown = ['outcome', 'mitid'];
      const open = Object.keys(when).some((fact) => !alwaysKnown.includes(fact));
      if (open) assert.ok(english.notes[then]?.onlyIf, `notes.${then}`);
    }
    for (const list of Object.values(content.checklists)) {
      for (const need of resolveNeeds(list.needs, {})) {
        if (need.kind === 'document' && need.onlyIf) {
          assert.ok(english.documents[need.id]?.onlyIf, `documents.${need.id}`);
        }
      }
    }
  });
});

/** The way to every text of a language, with the text. */
function lines(text: Text): Map<string, string> {
  const found = new Map<string, string>();
  const go = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value) {
      for (const [key, entry] of Object.entries(value)) go(entry, path ? `${path}.${key}` : key);
    }
  };
  go(text, '');
  return found;
}

for (const lang of languages().filter((each) => each !== sourceLanguage)) {
  describe(`the content in ${lang}`, () => {
    const text = readText(lang);

    it('has every item of the English and no other', () => {
      for (const kind of Object.keys(english) as TextKind[]) {
        assert.deepEqual(Object.keys(text[kind]).sort(), Object.keys(english[kind]).sort(), kind);
      }
    });

    it('says as much as the English: every field, every paragraph', () => {
      const own = lines(text);
      for (const path of lines(english).keys()) {
        // A hint or a term may be there only to give the Danish word.
        if (!/\.(term|hint)$/.test(path)) assert.ok(own.has(path), path);
      }
      for (const path of own.keys()) assert.ok(lines(english).has(path), path);
    });

    it('gives the same numbers as the English', () => {
      const numbers = (line: string): string[] => (line.match(/\d+/g) ?? []).sort();
      const own = lines(text);
      for (const [path, line] of lines(english)) {
        const other = own.get(path);
        if (other !== undefined)
          assert.deepEqual(numbers(other), numbers(line), `${path}: ${other}`);
      }
    });
  });
}

describe('the words', () => {
  /** What the source guide and older pages say, and what is not so. */
  const wrong = [
    /NemID (is|can be) (still )?used/i,
    /switch (your |from )?NemID (to|into) MitID/i,
    /(contact|visit|call) your bank to (get|reset)/i,
    /\biOS \d/i,
    /41[.,]7|235[.,]5/,
  ];

  for (const lang of languages()) {
    it(`state none of the wrong claims in ${lang}`, () => {
      for (const [path, line] of lines(readText(lang))) {
        for (const claim of wrong) assert.doesNotMatch(line, claim, path);
      }
    });

    it(`are plain text in ${lang}`, () => {
      for (const [path, line] of lines(readText(lang))) {
        assert.doesNotMatch(line, /[<>]|\]\(|\*\*|https?:/, path);
        assert.equal(line, line.trim(), path);
      }
    });
  }
});
