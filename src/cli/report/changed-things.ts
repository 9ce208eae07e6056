/** Facts, follow-ups, notes, outcomes and sources that two versions of the rules have or say otherwise. */
import type { When } from '../../content/schema.ts';
import type { Change, Snapshot, Statement, Thing } from '../since.ts';

export type Versions = readonly [earlier: Snapshot, now: Snapshot];

export const formatWhen = (when: When): string =>
  Object.entries(when)
    .map(([fact, values]) => `${fact} ${values.join(' or ')}`)
    .join('; ') || 'always';

export interface Item {
  readonly text: string;
  readonly id: string;
  readonly within?: string;
  readonly statement?: Statement;
}

/** What one version has and the other has not, or says otherwise. */
export function compare(
  thing: Thing,
  describe: (item: Item) => string,
  itemsOf: (snapshot: Snapshot) => Item[],
  versions: Versions,
): Change[] {
  const [before, after] = versions.map(
    (each) => new Map(itemsOf(each).map((item) => [`${item.within ?? ''} ${item.id}`, item])),
  ) as [Map<string, Item>, Map<string, Item>];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Change[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const item = is ?? was;
    if (!item || was?.text === is?.text) return [];
    const kind = was ? (is ? 'changed' : 'removed') : 'added';
    const { id, within } = item;
    const texts = { before: was?.text, after: is?.text, was: was?.statement, is: is?.statement };
    return [{ kind, thing, what: describe(item), id, within, ...texts }];
  });
}

export function changedThings(versions: Versions): Change[] {
  const shared = (fact: string): boolean =>
    versions.every(({ facts }) => Object.hasOwn(facts, fact));
  return [
    ...compare(
      'note rule',
      () => 'noteRules, row',
      ({ noteRules }) =>
        noteRules.map(({ when, then }) => {
          const text = `${formatWhen(when)} → ${then}`;
          return { id: text, text, statement: { when, then } };
        }),
      versions,
    ),
    ...compare(
      'follow-up',
      ({ id, within = '' }) => `follow-up of ${within}, ${id}`,
      ({ followUps }) =>
        Object.entries(followUps).flatMap(([within, asked]) =>
          asked.map(({ fact, when = {} }): Item => {
            const text = `asked ${formatWhen(when)}`;
            return { id: fact, within, text, statement: { when } };
          }),
        ),
      versions,
    ),
    ...compare(
      'outcome',
      ({ id }) => `outcome ${id}`,
      ({ outcomes }) =>
        Object.entries(outcomes).map(([id, { steps, fallbacks = [], route }]) => {
          const otherwise = fallbacks.length ? `; if that fails ${fallbacks.join(', ')}` : '';
          const papers = route === undefined ? '' : `; papers for ${route}`;
          return { id, text: `steps ${steps.join(', ')}${otherwise}${papers}` };
        }),
      versions,
    ),
    ...compare(
      'fact',
      ({ id }) => `fact ${id}`,
      ({ facts }) =>
        Object.entries(facts)
          .filter(([id]) => !shared(id))
          .map(([id, { values }]) => ({ id, text: values.join(', ') })),
      versions,
    ),
    ...compare(
      'value',
      ({ id, within = '' }) => `fact ${within}, value ${id}`,
      ({ facts }) =>
        Object.entries(facts)
          .filter(([id]) => shared(id))
          .flatMap(([within, { values }]) => values.map((id) => ({ id, within, text: '' }))),
      versions,
    ),
    ...compare(
      'source',
      ({ id }) => `source ${id}`,
      ({ sources }) =>
        Object.entries(sources).map(([id, { url, read, against }]) => ({
          id,
          text: `${url}, read ${read}, ${against}`,
        })),
      versions,
    ),
  ];
}
