/** Rules that hold for whatever a reader says, and whatever stands in an address. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatState, parseState, type SavedState } from '../../src/engine/saved-state.ts';
import { stateInLink, linkTo } from '../../src/engine/link.ts';
import { isTracking } from '../../src/engine/tracking.ts';

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const fact = id.filter((each) => !['part', 'question', 'ready'].includes(each));
const keptOf = (name: fc.Arbitrary<string>, word: fc.Arbitrary<string>): fc.Arbitrary<SavedState> =>
  fc
    .tuple(
      fc.dictionary(name, word, { maxKeys: 20, noNullPrototype: true }),
      fc.array(word, { maxLength: 30 }),
    )
    .map(([answers, ready]) => ({ answers, ready: new Set(ready) }));

/** What a reader can have said. */
const said = keptOf(fact, id);
/** What a host can have set. */
const anything = keptOf(fc.oneof(fact, fc.string()), fc.oneof(id, fc.string()));
/** Nearly a line of ours, or anything at all. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('ready', 'part', 'purpose', '=', '&', '.', '%3D', '__proto__', 'A', '#', ' '),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);
const page = fc
  .tuple(fc.webUrl({ withQueryParameters: true }), fc.option(text, { nil: undefined }))
  .map(([url, fragment]) => (fragment === undefined ? url : `${url}#${fragment}`));

const holds = <T>(cases: fc.Arbitrary<T>, rule: (each: T) => void): void => {
  fc.assert(
    fc.property(cases, (each) => {
      rule(each);
    }),
    { numRuns: 1000 },
  );
};

describe('whatever is kept', () => {
  it('is read as it was written', () => {
    holds(said, (kept) => {
      assert.deepEqual(parseState(formatState(kept)), kept);
    });
  });

  it('is written in signs that no program has to encode', () => {
    holds(anything, (kept) => {
      assert.match(formatState(kept), /^[a-z0-9=&.-]*$/);
    });
  });

  it('is the same when it is written, read and written again', () => {
    holds(anything, (kept) => {
      const written = formatState(kept);
      assert.equal(formatState(parseState(written)), written);
    });
  });
});

describe('whatever text is read', () => {
  it('gives ids and nothing else', () => {
    holds(text, (each) => {
      const { answers, ready } = parseState(each);
      const words = [...Object.entries(answers).flat(), ...ready];
      assert.deepEqual(
        words.filter((word) => !isId(word)),
        [],
      );
    });
  });

  it('gives no answer called “part” or “ready”', () => {
    holds(text, (each) => {
      const { answers } = parseState(each);
      assert.ok(!('part' in answers) && !('ready' in answers));
    });
  });

  it('gives no more than the text has room for', () => {
    holds(fc.string({ maxLength: 12_000, unit: fc.constantFrom('a', '.', '&', '=') }), (each) => {
      assert.ok(
        formatState(parseState(each)).length <= Math.min(each.length + 'ready='.length, 4000),
      );
    });
  });
});

describe('whatever page it is taken along from', () => {
  it('is brought back by the link', () => {
    holds(fc.tuple(page, said), ([from, kept]) => {
      const [, fragment = ''] = linkTo(from, kept).split(/(?=#)(.*)/s);
      const isNothing = formatState(kept) === '';
      assert.deepEqual(isNothing ? kept : stateInLink(fragment), kept);
    });
  });

  it('has its address and query as they were, unless it is there to track', () => {
    const tracksNobody = (from: string): boolean => !from.split(/[?&#]/).some(isTracking);
    holds(fc.tuple(page.filter(tracksNobody), said), ([from, kept]) => {
      assert.equal(linkTo(from, kept).split('#')[0], from.split('#')[0]);
    });
  });
});
