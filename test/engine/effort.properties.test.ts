/** What a way takes, added up: rules that hold for whatever stages there are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sumEffort, type Leg, type Range } from '../../src/engine/effort.ts';
import { content } from '../support/content.ts';

const sources = ['a-page'];
const range = fc
  .tuple(fc.nat(40), fc.option(fc.nat(40), { nil: undefined }))
  .map(([least, more]) => ({ least, most: more === undefined ? undefined : least + more }));
const figure = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | 'unknown' | undefined> =>
  fc.oneof(known, fc.constant('unknown' as const), fc.constant(undefined));
const leg: fc.Arbitrary<Leg> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  verdict: fc.constantFrom('true' as const, 'open' as const),
  duration: figure(
    fc
      .tuple(range, fc.constantFrom('hours', 'days', 'weeks', 'months'))
      .map(([each, unit]) => ({ ...each, unit, sources }) as const),
  ),
  place: fc.option(fc.subarray(['home', 'online', 'office'] as const), { nil: undefined }),
  cost: figure(range.map((each) => ({ ...each, sources }))),
});
const legs = fc.array(leg, { maxLength: 8 });
const holds = <T>(cases: fc.Arbitrary<T>, rule: (each: T) => void): void => {
  fc.assert(fc.property(cases, rule), { numRuns: 300 });
};

const isInOrder = ({ least, most }: Range): boolean => most === undefined || most >= least - 1e-9;
const near = (one: number | undefined, other: number | undefined): void => {
  if (one === undefined || other === undefined) assert.equal(one, other);
  else assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);
};

describe('what a way takes', () => {
  it('is at least as much at most as at least', () => {
    holds(legs, (each) => {
      const { days, visits, cost } = sumEffort(each);
      for (const sum of [days, visits, cost]) assert.ok(isInOrder(sum));
    });
  });

  it('is the sum of its parts, wherever it is cut', () => {
    holds(fc.tuple(legs, legs), ([one, other]) => {
      const [first, second, all] = [one, other, [...one, ...other]].map(sumEffort);
      for (const field of ['days', 'visits', 'cost'] as const) {
        near(all![field].least, first![field].least + second![field].least);
        const [a, b] = [first![field].most, second![field].most];
        near(all![field].most, a === undefined || b === undefined ? undefined : a + b);
      }
    });
  });

  it('does not depend on the order of the stages', () => {
    holds(legs, (each) => {
      const [one, other] = [sumEffort(each), sumEffort([...each].reverse())];
      near(one.days.least, other.days.least);
      near(one.days.most, other.days.most);
      assert.deepEqual(one.visits, other.visits);
    });
  });

  it('only gets narrower when an open question is answered', () => {
    holds(fc.tuple(legs, leg), ([rest, last]) => {
      const open = sumEffort([...rest, { ...last, verdict: 'open' }]);
      for (const sum of [sumEffort(rest), sumEffort([...rest, { ...last, verdict: 'true' }])]) {
        for (const field of ['days', 'visits', 'cost'] as const) {
          assert.ok(sum[field].least >= open[field].least - 1e-9);
          if (open[field].most !== undefined && sum[field].most !== undefined) {
            assert.ok(sum[field].most <= open[field].most + 1e-9);
          }
        }
      }
    });
  });

  it('names every stage of which a figure is not known, and no other', () => {
    holds(legs, (each) => {
      const { unknown } = sumEffort(each);
      for (const field of ['duration', 'cost'] as const) {
        const missing = each.filter((one) => one[field] === undefined || one[field] === 'unknown');
        assert.deepEqual(
          unknown[field],
          missing.map(({ id }) => id),
        );
      }
    });
  });

  it('is nothing without stages', () => {
    const nothing = { least: 0, most: 0 };
    assert.deepEqual(sumEffort([]), {
      days: nothing,
      visits: nothing,
      cost: nothing,
      unknown: { duration: [], cost: [] },
    });
  });

  it('turns units into days: two weeks and 24 hours are 15', () => {
    const { days } = sumEffort([
      { id: 'a', verdict: 'true', duration: { least: 2, most: 2, unit: 'weeks', sources } },
      { id: 'b', verdict: 'true', duration: { least: 0, most: 24, unit: 'hours', sources } },
    ]);
    assert.deepEqual(days, { least: 14, most: 15 });
  });
});

describe('the content', () => {
  it('says of every stage and outcome how long, where and at what cost, or that nobody knows', () => {
    for (const [kind, items] of [
      ['stages', content.stages],
      ['outcomes', content.outcomes],
    ] as const) {
      for (const [id, { duration, place, cost }] of Object.entries(items)) {
        assert.ok(duration && place && cost !== undefined, `${kind}.${id}`);
      }
    }
  });

  it('says of every stage what waits for it', () => {
    for (const [id, { role }] of Object.entries(content.stages)) assert.ok(role, id);
  });

  it('names a drawing for every paper', () => {
    for (const [id, { drawing }] of Object.entries(content.documents)) assert.ok(drawing, id);
  });
});
