/** Rules that hold for every overlay, however wrong or ill meant: tried on random ones. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { languages, readText, sourceLanguage } from '../../scripts/generate/content.ts';
import { cutPart } from '../../scripts/generate/parts.ts';
import { names } from '../../src/generated/names.ts';
import { applyOverlay, mergePatch } from '../../src/overlay/apply.ts';
import { checkOverlay } from '../../src/overlay/check.ts';
import { movedOn, type Base } from '../../src/overlay/drift.ts';
import type { Overlay } from '../../src/overlay/schema.ts';
import { partKinds, type AnyPart, type PartName } from '../../src/content/parts.ts';
import { describeProblem, formatPath } from '../../src/content/problems.ts';
import { onDay } from '../../src/content/remove.ts';
import { content as contentSchema } from '../../src/content/schema.ts';
import { content } from '../support/content.ts';
import {
  goodOverlay,
  mutatedOverlays,
  randomOverlays,
  type Json,
} from '../support/overlay-cases.ts';

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

const english = readText(sourceLanguage);
const parts = (Object.keys(partKinds) as PartName[]).flatMap((name) =>
  languages().map(
    (lang) =>
      // What is frozen throws where anybody writes into it.
      freeze(
        JSON.parse(
          JSON.stringify(
            cutPart(name, { content, widgets: [], lang, texts: readText(lang), english }),
          ),
        ),
      ) as unknown as AnyPart,
  ),
);

const samples = readdirSync('site/overlays').map(
  (file) => JSON.parse(readFileSync(`site/overlays/${file}`, 'utf8')) as Json,
);

const inEveryPart = (overlay: unknown): AnyPart[] =>
  parts.map((part) => applyOverlay(part, overlay as Overlay, names));

const isUsable = (overlay: unknown): boolean =>
  checkOverlay(overlay, names).every(({ level }) => level !== 'error');

const ownKeys = (): string[] => Reflect.ownKeys(Object.prototype).map(String);

const cases: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'random values': randomOverlays,
  'good overlays with slips in them': fc.oneof(
    mutatedOverlays(goodOverlay),
    ...samples.map((each) => mutatedOverlays(each)),
  ),
};
const runs = { numRuns: 200 };

describe('the overlays that the others are made from', () => {
  for (const [index, overlay] of [goodOverlay, ...samples].entries()) {
    it(`can be used: ${index}`, () => {
      const errors = checkOverlay(overlay, names).filter(({ level }) => level === 'error');
      assert.deepEqual(errors, []);
    });
  }
});

for (const [what, overlays] of Object.entries(cases)) {
  describe(`overlays: ${what}`, () => {
    it('are checked without an exception, and every problem can be said', () => {
      fc.assert(
        fc.property(overlays, (overlay) => {
          for (const problem of checkOverlay(overlay, names)) {
            assert.notEqual(describeProblem(problem), '');
            formatPath(problem.path);
          }
        }),
        runs,
      );
    });

    it('that may be used are laid over every part without an exception', () => {
      fc.assert(
        fc.property(overlays, (overlay) => {
          if (isUsable(overlay)) inEveryPart(overlay);
        }),
        runs,
      );
    });

    it('that may be used leave items with the shape of built-in ones', () => {
      fc.assert(
        fc.property(overlays, (overlay) => {
          if (!isUsable(overlay)) return;
          const { contacts, milestones, notes } = contentSchema.entries;
          for (const part of inEveryPart(overlay)) {
            for (const [kind, schema] of Object.entries({ contacts, milestones, notes })) {
              const items = (part as unknown as Record<string, Record<string, object> | undefined>)[
                kind
              ];
              for (const item of Object.values(items ?? {})) {
                const { host, hourLines: _hourLines, ...rest } = item as Record<string, unknown>;
                // An item of the host's own has no source but the host.
                const own = host === undefined ? {} : { sources: ['x'], checked: checkedOn };
                assert.ok(
                  v.is(schema, { x: { ...own, ...withSources(rest) } }),
                  JSON.stringify(item),
                );
              }
            }
          }
        }),
        runs,
      );
    });

    it('that may be used have no address but those of the web, phone and mail', () => {
      fc.assert(
        fc.property(overlays, (overlay) => {
          if (!isUsable(overlay)) return;
          for (const url of inEveryPart(overlay).flatMap((part) => urlsIn(part))) {
            assert.match(url, /^(https:\/\/|tel:|mailto:)[^\s"<>]*\S*$/);
          }
        }),
        runs,
      );
    });

    it('that may be used name nothing that is not there, on any day', () => {
      fc.assert(
        fc.property(overlays, (overlay) => {
          if (!isUsable(overlay)) return;
          for (const part of inEveryPart(overlay)) {
            for (const day of ['2026-11-23', '2099-12-31']) onDay(part, day);
          }
        }),
        runs,
      );
    });

    it('can be compared with what they replace', () => {
      fc.assert(
        fc.property(overlays, (overlay) => {
          if (!isUsable(overlay)) return;
          for (const part of parts) {
            const base = { content: part, text: { [part.lang]: part.text } };
            movedOn(overlay as Overlay, base as unknown as Base);
          }
        }),
        runs,
      );
    });

    it('leave every object of the page as it is', () => {
      const before = ownKeys();
      fc.assert(
        fc.property(overlays, (overlay) => {
          checkOverlay(overlay, names);
          mergePatch(goodOverlay, overlay);
          if (isUsable(overlay)) inEveryPart(overlay);
          assert.deepEqual(ownKeys(), before);
          assert.equal(Object.getPrototypeOf({}), Object.prototype);
        }),
        runs,
      );
    });
  });
}

const checkedOn = { on: '2026-11-22', against: 'archive' };
const withSources = ({ sources, ...rest }: Record<string, unknown>): object =>
  Array.isArray(sources) && sources.length === 0 ? rest : { sources, ...rest };

function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'url' ? [String(entry)] : urlsIn(entry),
  );
}

describe('JSON Merge Patch', () => {
  // The examples of RFC 7396, appendix A.
  const examples: readonly (readonly [Json, Json, Json])[] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of examples) {
    it(`${JSON.stringify(target)} with ${JSON.stringify(patch)}`, () => {
      assert.deepEqual(mergePatch(target, patch), result);
    });
  }

  it('gives the same when it is done twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
        const once = mergePatch(target, patch);
        assert.deepEqual(mergePatch(once, patch), once);
      }),
      runs,
    );
  });

  it('takes __proto__ for a key like any other', () => {
    const patch: unknown = JSON.parse(
      '{"a":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}',
    );
    const merged = mergePatch({ a: {} }, patch) as { a: { x?: number } };
    assert.equal(merged.a.x, undefined);
    assert.equal(({} as { x?: number }).x, undefined);
  });
});

describe('overlays that are far too large', () => {
  const limit = { timeout: 5_000 };
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const byId = (count: number, value: Json): Json =>
    Object.fromEntries(many(count, (index) => [`item-${index}`, value]));

  const nested = (open: string, close: string): unknown =>
    JSON.parse(`{"name":"x","content":${open.repeat(10_000)}1${close.repeat(10_000)}}`) as unknown;

  const tooLarge: Readonly<Record<string, () => unknown>> = {
    '10,000 items': () => ({ name: 'x', content: { steps: byId(10_000, {}) } }),
    '10,000 texts': () => ({ name: 'x', text: { en: { steps: byId(10_000, { title: 'x' }) } } }),
    '10,000 kinds': () => ({ name: 'x', content: byId(10_000, {}) }),
    '10,000 objects in a list': () => ({ name: 'x', content: many(10_000, () => ({})) }),
    '10,000 lists in each other': () => nested('[', ']'),
    '10,000 objects in each other': () => nested('{"a":', '}'),
  };
  for (const [what, make] of Object.entries(tooLarge)) {
    it(`give one problem: ${what}`, limit, () => {
      const problems = checkOverlay(make(), names);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.level, 'error');
    });
  }

  const heavy: Readonly<Record<string, () => unknown>> = {
    '900 unknown ids': () => ({ name: 'x', content: { steps: byId(900, null) } }),
    'an id of 100,000 letters': () => ({
      name: 'x',
      content: { steps: { ['a'.repeat(1e5)]: null } },
    }),
    'an id of 50,000 hyphens': () => ({
      name: 'x',
      content: { steps: { [`${'a-'.repeat(5e4)}!`]: {} } },
    }),
    'an address of 100,000 letters': () => ({
      name: 'x',
      content: {
        contacts: {
          'mitid-support': { email: `${'a.'.repeat(5e4)}@`, url: `https://${' '.repeat(1e5)}` },
        },
      },
    }),
    'a line of 400,000 brackets': () => ({
      name: 'x',
      text: { en: { steps: { 'old-mail': { title: '](*'.repeat(1e5) } } } },
    }),
  };
  for (const [what, make] of Object.entries(heavy)) {
    it(`are refused soon: ${what}`, limit, () => {
      assert.equal(isUsable(make()), false);
    });
  }
});
