/** Whether an overlay may be applied, and what looks like a slip in it. Pure; browser and Node. */
import * as v from 'valibot';
import { lineProblems, markupProblems } from '../content/lines.ts';
import {
  addedKinds,
  hiddenKinds,
  overlay as overlaySchema,
  overlayKinds,
  type Overlay,
  type OverlayKind,
  type Patch,
} from './schema.ts';
import {
  listOf,
  problem,
  shapeProblems,
  suspicion,
  unknownWord,
  type Path,
  type Problem,
} from '../content/problems.ts';
import { objectsIn, referenceProblems, referencesIn, type Names } from '../content/references.ts';
import { content as contentSchema, type ContentKind } from '../content/schema.ts';
import { textKinds, type TextKind } from '../content/text-schema.ts';

/** More than this is not an overlay but a mistake, and would make the page wait. */
export const overlayLimits = { bytes: 500_000, values: 5_000, depth: 16 };

/** Kinds whose items show only where something names them. */
const namedKinds: readonly string[] = ['steps', 'documents', 'offices', 'contacts', 'sources'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Counts without recursion, which deep nesting would break. */
function sizeProblem(value: unknown): Problem | undefined {
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > overlayLimits.depth) {
      return problem(
        [],
        `more than ${overlayLimits.depth} levels of brackets`,
        'an overlay, which has fewer',
      );
    }
    values += level.length;
    if (values > overlayLimits.values) {
      return problem([], 'too many values', `at most ${overlayLimits.values}`);
    }
    level = level.filter(isObject).flatMap((object) => Object.values(object));
  }
  return undefined;
}

/** The library that reads schemas passes over these, so what stands under them is unchecked. */
const taken = ['__proto__', 'constructor', 'prototype'];

const prototypeProblems = (value: unknown): Problem[] =>
  [...objectsIn(value)].flatMap(([path, object]) =>
    taken
      .filter((key) => Object.hasOwn(object, key))
      .map((key) => problem([...path, key], `the key "${key}"`, 'a name that is free')),
  );

/** An item of the host's own needs no source: the host itself is one. */
const ownSchema = (kind: OverlayKind): v.GenericSchema => {
  const { sources, checked } = overlayKinds[kind].entries as Record<string, v.GenericSchema>;
  if (!sources || !checked) return overlayKinds[kind];
  return v.strictObject({
    ...overlayKinds[kind].entries,
    sources: v.optional(sources),
    checked: v.optional(checked),
  });
};

type Entry = readonly [kind: OverlayKind, id: string, patch: Patch];

const entriesOf = ({ content = {} }: Overlay): Entry[] =>
  (Object.entries(content) as [OverlayKind, Readonly<Record<string, Patch>>][]).flatMap(
    ([kind, items]) => Object.entries(items).map(([id, patch]): Entry => [kind, id, patch]),
  );

const has = (names: Names, kind: string, id: string): boolean =>
  (names.ids[kind as OverlayKind] ?? []).includes(id);

/** The names of the built-in content, with those that the overlay adds. */
function namesWith(overlay: Overlay, names: Names): Names {
  const ids: Partial<Record<ContentKind, readonly string[]>> = { ...names.ids };
  for (const [kind, id] of entriesOf(overlay)) {
    if (!has(names, kind, id)) ids[kind] = [...(ids[kind] ?? []), id];
  }
  return { ...names, ids };
}

function itemProblems([kind, id, patch]: Entry, names: Names): Problem[] {
  const path: Path = ['content', kind, id];
  const known = names.ids[kind] ?? [];
  const isKnown = known.includes(id);
  if (patch === null) {
    if (!isKnown) return [unknownWord(path, 'the id', id, known)];
    return hiddenKinds.includes(kind)
      ? []
      : [problem(path, `null, but ${kind} cannot be hidden`, 'a change of its fields')];
  }
  if (isKnown) {
    const { when } = patch;
    return when === undefined
      ? []
      : [
          problem(
            [...path, 'when'],
            'another condition for a built-in item',
            'none: the rules are proved as a whole. Hide the item and add one of your own',
          ),
        ];
  }
  if (!addedKinds.includes(kind)) return [unknownWord(path, 'the id', id, known)];
  const shape = shapeProblems(ownSchema(kind), patch, path);
  if (shape.length === 0 && (patch['sources'] === undefined) !== (patch['checked'] === undefined)) {
    return [problem(path, '"sources" or "checked" alone', 'both, or neither')];
  }
  // A slip in the id of a built-in item looks like a new item with half of its fields.
  const { nearest } = unknownWord(path, '', id, known);
  return shape.map((each) => (nearest === undefined ? each : { ...each, nearest }));
}

function textProblems(overlay: Overlay, names: Names): Problem[] {
  const { text = {} } = overlay;
  const all = namesWith(overlay, names);
  return Object.entries(text).flatMap(([lang, kinds]) =>
    Object.entries(kinds).flatMap(([kind, items]) =>
      Object.entries(items).flatMap(([id, patch]): Problem[] => {
        const path = ['text', lang, kind, id];
        const words = kind === 'findOut' ? Object.keys(names.facts) : all.ids[kind as OverlayKind];
        if (words && !words.includes(id)) return [unknownWord(path, 'the id', id, words)];
        return patch === null
          ? [problem(path, 'null', 'other words; hide the item itself under "content"')]
          : lineProblems(patch, path);
      }),
    ),
  );
}

/** A new item is shown in every language, so it needs a whole text in one at least. */
function wordProblems(overlay: Overlay, names: Names): Problem[] {
  const { text = {} } = overlay;
  return entriesOf(overlay).flatMap(([kind, id, patch]): Problem[] => {
    if (patch === null || has(names, kind, id) || !(kind in textKinds)) return [];
    const own = Object.entries(text).flatMap(([lang, kinds]) => {
      const words = kinds[kind as TextKind]?.[id];
      return words ? [[lang, words] as const] : [];
    });
    const path: Path = ['content', kind, id];
    if (own.length === 0) {
      return [problem(path, 'an item without words', `a text under text.LANGUAGE.${kind}.${id}`)];
    }
    const shape = own.flatMap(([lang, words]) =>
      shapeProblems(textKinds[kind as TextKind], words, ['text', lang, kind, id]),
    );
    const link = own
      .filter(([, words]) => kind === 'contacts' && patch['url'] && !words['link'])
      .map(([lang]) =>
        suspicion(
          ['text', lang, kind, id],
          'a link without "link"',
          'words that say where it leads',
        ),
      );
    const missing = Object.keys(text)
      .filter((lang) => !own.some(([each]) => each === lang))
      .map((lang) =>
        suspicion(path, `no words in "${lang}"`, 'words in each language that you use'),
      );
    return [...shape, ...link, ...missing];
  });
}

function dateProblems(overlay: Overlay): Problem[] {
  return [...objectsIn(overlay.content ?? {}, ['content'])].flatMap(([path, { from, until }]) =>
    typeof from === 'string' && typeof until === 'string' && until < from
      ? [problem([...path, 'until'], `until ${until}, from ${from}`, 'an end after the start')]
      : [],
  );
}

/** Hours that close before they open, and outcomes with nothing to do. */
function senseProblems({ content = {} }: Overlay): Problem[] {
  const hours = [...objectsIn(content, ['content'])].flatMap(([path, { opens, closes }]) =>
    typeof opens === 'string' && typeof closes === 'string' && closes <= opens
      ? [problem([...path, 'closes'], `${closes}, open from ${opens}`, 'a later time')]
      : [],
  );
  const empty = Object.entries(content.outcomes ?? {}).flatMap(([id, patch]) => {
    const steps: unknown = patch?.['steps'];
    const hidden = (step: unknown): boolean => content.steps?.[String(step)] === null;
    return Array.isArray(steps) && steps.every(hidden)
      ? [problem(['content', 'outcomes', id, 'steps'], 'no steps', 'at least one step')]
      : [];
  });
  return [...hours, ...empty];
}

/** Own items that only show where something names them, and nothing does. */
function unusedProblems(overlay: Overlay, names: Names): Problem[] {
  const named = new Set(
    [...referencesIn(overlay.content ?? {})].map(({ kind, id }) => `${kind}.${id}`),
  );
  return entriesOf(overlay)
    .filter(([kind, id, patch]) => patch && namedKinds.includes(kind) && !has(names, kind, id))
    .filter(([kind, id]) => !named.has(`${kind}.${id}`))
    .map(([kind, id]) =>
      suspicion(['content', kind, id], 'nothing names it, so it shows nowhere', 'its id in a list'),
    );
}

/** Words for values that a fact does not have. */
function valueProblems({ text = {} }: Overlay, names: Names): Problem[] {
  return Object.entries(text).flatMap(([lang, kinds]) =>
    Object.entries(kinds.facts ?? {}).flatMap(([fact, patch]) => {
      const known = Object.hasOwn(names.facts, fact) ? (names.facts[fact] ?? []) : [];
      return Object.keys(patch?.['values'] ?? {})
        .filter((value) => !known.includes(value))
        .map((value) =>
          unknownWord(['text', lang, 'facts', fact, 'values', value], 'the value', value, known),
        );
    }),
  );
}

function hiddenReferences({ content = {} }: Overlay): Problem[] {
  return [...referencesIn(content, ['content'])].flatMap(({ path, kind, id }) =>
    content[kind as OverlayKind]?.[id] === null
      ? [suspicion(path, `"${id}", which this overlay hides`, 'an item that is shown')]
      : [],
  );
}

/** Everything that keeps an overlay from being applied (errors), or looks like a slip (warnings). */
export function checkOverlay(value: unknown, names: Names): Problem[] {
  const size = sizeProblem(value);
  if (size) return [size];
  const prototypes = prototypeProblems(value);
  if (prototypes.length > 0) return prototypes;
  const shape = shapeProblems(overlaySchema, value).map((each) => {
    const [top, kind] = each.path;
    const isFixed =
      top === 'content' &&
      each.path.length === 2 &&
      String(kind) in contentSchema.entries &&
      !(String(kind) in overlayKinds);
    return isFixed
      ? problem(
          each.path,
          `"${String(kind)}", which no overlay can change`,
          `one of: ${listOf(Object.keys(overlayKinds))}`,
        )
      : each;
  });
  if (shape.length > 0) return shape;
  const overlay = value as Overlay;
  return [
    ...entriesOf(overlay).flatMap((entry) => itemProblems(entry, names)),
    ...referenceProblems(overlay.content ?? {}, namesWith(overlay, names), ['content']),
    ...markupProblems(overlay.name, ['name']),
    ...markupProblems(overlay.content, ['content']),
    ...textProblems(overlay, names),
    ...wordProblems(overlay, names),
    ...dateProblems(overlay),
    ...senseProblems(overlay),
    ...unusedProblems(overlay, names),
    ...valueProblems(overlay, names),
    ...hiddenReferences(overlay),
  ];
}
