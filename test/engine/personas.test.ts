/** Worked cases: a person, their answers, and what must come out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentsAmong } from '../../src/engine/checklist.ts';
import { collect } from '../../src/engine/collect.ts';
import { possibleOutcomes } from '../../src/engine/decide.ts';
import type { Answers } from '../../src/engine/facts.ts';
import { walk } from '../../src/engine/interview.ts';
import { withRoute } from '../../src/widgets/document-checklist/document-checklist.state.ts';
import type { Part } from '../../src/content/parts.ts';
import { content, eligibility } from '../support/content.ts';
import { visitsFor } from '../../src/papers/visits.ts';

interface Persona {
  readonly id: string;
  readonly widget: string;
  readonly answers?: Answers;
  readonly expect: {
    readonly outcome?: string;
    readonly notes?: readonly string[];
    readonly notNotes?: readonly string[];
    readonly asked?: readonly string[];
    readonly notAsked?: readonly string[];
    readonly possible?: readonly string[];
  };
}

const file = new URL('../fixtures/personas.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Persona[] };
const of = (widget: string): Persona[] => cases.filter((each) => each.widget === widget);

describe('the eligibility checker', () => {
  for (const { id, answers = {}, expect } of of('eligibility-checker')) {
    const walked = walk(eligibility, {}, answers);

    it(`answers ${id}`, () => {
      if (expect.possible) {
        assert.deepEqual(
          [...possibleOutcomes(eligibility, walked.known)].sort(),
          [...expect.possible].sort(),
        );
      } else {
        assert.equal(walked.outcome, expect.outcome);
      }
    });

    it(`asks ${id} what matters and nothing else`, () => {
      assert.equal(walked.next, undefined);
      for (const fact of expect.asked ?? [])
        assert.ok(walked.asked.includes(fact), `${fact} is asked`);
      for (const fact of expect.notAsked ?? [])
        assert.ok(!walked.asked.includes(fact), `${fact} is not asked`);
    });

    it(`tells ${id} the notes that hold and no others`, () => {
      const known =
        walked.outcome === undefined ? answers : { ...answers, outcome: walked.outcome };
      const { holds } = collect(content.noteRules, known);
      for (const note of expect.notes ?? []) assert.ok(holds.includes(note), `${note} is said`);
      for (const note of expect.notNotes ?? [])
        assert.ok(!holds.includes(note), `${note} is not said`);
    });
  }
});

describe('the document checklist', () => {
  /** The needs of each case, as ids of documents. */
  const expected: Record<string, { needs: string[]; mustNot: string[] }> = {
    'papers-greek-id-card-without-chip': {
      needs: ['id-card', 'passport', 'yellow-card', 'witness', 'appointment', 'user-id'],
      mustNot: [
        'rental-contract',
        'utility-bill',
        'foreign-licence',
        'copies',
        'eu-residence-document',
      ],
    },
    'papers-ghana-student-scan-at-home': {
      needs: ['chip-passport', 'phone-with-reader', 'cpr-number', 'mobile-number'],
      mustNot: ['rental-contract', 'utility-bill', 'witness', 'appointment', 'permit-letter'],
    },
    'papers-italian-student-before-cpr': {
      needs: [
        'eu-residence-document',
        'cpr-passport',
        'cpr-id-card',
        'ground-for-stay',
        'proof-of-address',
      ],
      mustNot: ['permit-letter', 'rental-contract', 'yellow-card'],
    },
  };
  // The real content has every kind that the part has; the part only leaves out the words.
  const part = content as unknown as Part<'documents'>;

  for (const { id, answers = {} } of of('document-checklist')) {
    it(`lists for ${id} what is needed and nothing that is not`, () => {
      const visits = visitsFor(part, withRoute(part, answers), () => true);
      const listed = visits.flatMap(({ needs }) => documentsAmong(needs));
      const { needs, mustNot } = expected[id] ?? { needs: ['an expectation'], mustNot: [] };
      for (const document of needs) assert.ok(listed.includes(document), `${document} is listed`);
      for (const document of mustNot)
        assert.ok(!listed.includes(document), `${document} is not listed`);
    });
  }
});
