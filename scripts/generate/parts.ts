/** Cuts the content into the parts that `src/content/parts.ts` names, for one language each. */
import type { Everything } from '../../src/content/everything.ts';
import {
  briefKinds,
  extraWords,
  partKinds,
  wordlessKinds,
  type PartName,
  type Start,
} from '../../src/content/parts.ts';
import { formatDate } from '../../src/core/i18n/format.ts';
import { longestFrom, walk } from '../../src/engine/interview.ts';
import type { Content } from '../../src/content/schema.ts';
import type { Text, TextKind } from '../../src/content/text-schema.ts';
import { stateOf, type Reviews, type TextState } from '../../src/content/translation.ts';
import { sourceLanguage } from './content.ts';
import { markDanish } from './danish.ts';
import type { Widget } from './widgets.ts';

/** What all parts of a language are cut from. */
export interface Source {
  readonly content: Content;
  readonly widgets: readonly Pick<Widget, 'part' | 'latePart' | 'asks' | 'interview'>[];
  readonly lang: string;
  readonly texts: Text;
  readonly english: Text;
  readonly reviews?: Reviews;
}

type Items = Record<string, unknown>;

const isObject = (value: unknown): value is Items => typeof value === 'object' && value !== null;

const pick = (items: Items, wanted: ReadonlySet<string>): Items =>
  Object.fromEntries(Object.entries(items).filter(([id]) => wanted.has(id)));

const omit = (item: object, ...keys: string[]): Items =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

/** All ids in the lists that stand under the given key, at any depth. */
function idsUnder(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => idsUnder(key, entry));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) =>
    name === key && Array.isArray(entry) ? (entry as string[]) : idsUnder(key, entry),
  );
}

const factsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    if (name === 'when' && isObject(entry)) return Object.keys(entry);
    return name === 'fact' ? [String(entry)] : factsIn(entry);
  });
};

/** The facts that the widget of a part can ask: only these need words. */
function askedFacts(part: PartName, { content, widgets }: Source): Set<string> {
  const asks = widgets
    .filter((each) => each.part === part || each.latePart === part)
    .map((widget) => widget.asks);
  return new Set(
    asks.flatMap(({ kinds = [], facts = [] }) => [
      ...kinds.flatMap((kind) => factsIn(Object.values(content[kind]))),
      ...facts,
    ]),
  );
}

/** The steps that the other kinds of a part name. */
function usedSteps(name: PartName, content: Content): Set<string> {
  const lists = partKinds[name].map((kind) => (kind === 'steps' ? {} : content[kind]));
  return new Set(['steps', 'fallbacks', 'backups'].flatMap((key) => idsUnder(key, lists)));
}

const briefOf = (name: PartName): Readonly<Record<string, readonly string[]>> =>
  (briefKinds as { readonly [N in PartName]?: Readonly<Record<string, readonly string[]>> })[
    name
  ] ?? {};

/** The items of a kind in brief: some fields of each. Of papers only those that are named. */
function itemsInBrief(name: PartName, kind: keyof Content, { content }: Source): Items {
  const fields = briefOf(name)[kind] ?? [];
  const naming = { stages: content.stages, counter: content.requests }[name as string];
  const named = new Set(idsUnder('documents', naming));
  const isWanted = (id: string): boolean =>
    !naming || named.has(id) || named.has(content.documents[id]?.sameAs ?? '');
  return Object.fromEntries(
    Object.entries(content[kind] as Items)
      .filter(([id]) => isWanted(id))
      .map(([id, item]) => [id, pick(item as Items, new Set(fields))]),
  );
}

function itemsOf(name: PartName, kind: keyof Content, source: Source): unknown {
  const { content } = source;
  // Rows that only decide need no provenance; what they lead to says why, with the sources.
  if (wordlessKinds[name]?.includes(kind)) {
    return (content[kind] as Items[]).map((rule) => omit(rule, 'sources', 'checked'));
  }
  if (kind === 'checklists' && name === 'results') {
    return Object.fromEntries(
      Object.entries(content.checklists).map(([id, list]) => [id, omit(list, 'rejected')]),
    );
  }
  if (kind === 'steps') return pick(content.steps, usedSteps(name, content));
  if (kind !== 'facts') return content[kind];
  const rules = partKinds[name].filter((each) => Array.isArray(content[each]));
  const used = new Set([
    ...askedFacts(name, source),
    ...factsIn(rules.map((each) => content[each])),
  ]);
  return Object.fromEntries(
    Object.entries(content.facts)
      .filter(([id]) => used.has(id))
      .map(([id, fact]) => [id, pick(fact, new Set(['values', 'offered', 'drawing', 'pictures']))]),
  );
}

function textFields(name: PartName, kind: TextKind, text: object): object {
  return kind in briefOf(name) ? omit(text, 'why', 'counts', 'fails') : text;
}

const isWordless = (name: PartName, kind: TextKind): boolean =>
  (wordlessKinds[name] as readonly string[] | undefined)?.includes(kind) === true;

/** Whether anything in it is true only from or until a day. */
const isDated = (value: unknown): boolean =>
  isObject(value) &&
  ('from' in value || 'until' in value || Object.values(value).some((entry) => isDated(entry)));

/** Where the interview of a part starts; what is true on some days only may start otherwise on each. */
function startOf(name: PartName, { widgets }: Source, kinds: Items): { readonly start?: Start } {
  const interview = widgets.find(({ part }) => part === name)?.interview?.(kinds as never);
  const next = interview && walk(interview, {}, {}).next;
  return interview && next !== undefined
    ? { start: { next, longest: longestFrom(interview, {}) } }
    : {};
}

const datesOf = ({ milestones }: Content, lang: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(milestones).map(({ date }) => [date, formatDate(date, lang)] as const),
  );

export interface Cut {
  readonly doubt?: 'machine' | 'stale';
  readonly lang: string;
  readonly start?: Start;
  readonly dates?: Readonly<Record<string, string>>;
  readonly text: Partial<Record<TextKind, Items>>;
}

export function cutPart(name: PartName, source: Source): Cut {
  const { content, lang, texts, english, reviews = {} } = source;
  const kinds: Items = {};
  for (const kind of partKinds[name]) kinds[kind] = itemsOf(name, kind, source);
  for (const kind of Object.keys(briefOf(name)) as (keyof Content)[]) {
    kinds[kind] = itemsInBrief(name, kind, source);
  }
  if ('contacts' in kinds) {
    // The results have all of them, for overlays that name one where the widget has none.
    const named = new Set(idsUnder('contacts', omit(kinds, 'contacts')));
    if (name !== 'results') kinds['contacts'] = pick(content.contacts, named);
  }
  if ('sources' in kinds) {
    kinds['sources'] = pick(content.sources, new Set(idsUnder('sources', omit(kinds, 'sources'))));
  }

  const text: Partial<Record<TextKind, Items>> = {};
  const states = new Set<TextState>();
  const extra: Partial<Record<PartName, readonly TextKind[]>> = extraWords;
  for (const kind of Object.keys(english) as TextKind[]) {
    const items = (extra[name] ?? []).includes(kind) ? english[kind] : kinds[kind];
    if (!items || isWordless(name, kind)) continue;
    const ids = Array.isArray(items)
      ? items.map(({ id }: { id: string }) => id)
      : Object.keys(items);
    const asked = askedFacts(name, source);
    const wanted = kind === 'facts' || kind === 'findOut' ? ids.filter((id) => asked.has(id)) : ids;
    text[kind] = Object.fromEntries(
      wanted.map((id) => {
        const own = (texts as Partial<Text>)[kind]?.[id];
        states.add(stateOf(own, english[kind][id], reviews[`${kind}.${id}`]));
        const stand = lang === sourceLanguage ? {} : { lang: sourceLanguage };
        return [id, textFields(name, kind, own ?? { ...english[kind][id], ...stand })];
      }),
    );
  }
  const dated = isDated(kinds) ? { dated: true } : {};
  const start = isDated(kinds) ? {} : startOf(name, source, kinds);
  // What a reader is told, once a widget: the worse of the two.
  const doubt = (['machine', 'stale'] as const).find((state) => states.has(state));
  const doubted = lang === sourceLanguage || !doubt ? {} : { doubt };
  const dates = 'milestones' in kinds ? { dates: datesOf(content, lang) } : {};
  const said = lang === 'da' ? text : markDanish(text);
  return { lang, ...dated, ...doubted, ...start, ...dates, ...kinds, text: said };
}

/** All parts in one language. */
export function cutParts(source: Source): Record<PartName, Cut> {
  const names = Object.keys(partKinds) as PartName[];
  const cut = (name: PartName): Cut => cutPart(name, source);
  const cuts = new Map(names.map((name) => [name, cut(name)]));
  const parts = [...cuts].map(([name, own]) => {
    // What is doubtful in a part that a widget reads later is said from the start; the guide reads all of them.
    const next = source.widgets.find(({ part }) => part === name)?.latePart;
    const later = name === 'guide' ? names : next ? [next] : [];
    const doubts = later.map((each) => cuts.get(each)?.doubt);
    const doubt = (['machine', 'stale'] as const).find((each) => doubts.includes(each));
    return [name, { ...(doubt ? { doubt } : {}), ...own }];
  });
  return Object.fromEntries(parts) as Record<PartName, Cut>;
}

/** The fuller of two versions of the same: one part may need less of it than another. */
const fuller = (a: unknown, b: unknown): unknown =>
  JSON.stringify(a ?? null).length < JSON.stringify(b).length ? b : a;

function addItems(all: Record<string, unknown>, kinds: Items): void {
  for (const [kind, items] of Object.entries(kinds)) {
    if (Array.isArray(items) || !isObject(items)) {
      all[kind] = fuller(all[kind], items);
      continue;
    }
    const known = (all[kind] ?? {}) as Items;
    const added = Object.entries(items).map(([id, item]) => [id, fuller(known[id], item)]);
    all[kind] = { ...known, ...(Object.fromEntries(added) as Items) };
  }
}

/** All parts of one language as one, in which nothing is twice; what each part asks is noted. */
export function everythingOf(parts: Partial<Record<PartName, Cut>>): Everything {
  const all: Items = {};
  const text: Items = {};
  const asks: Partial<Record<PartName, readonly string[]>> = {};
  const starts: Partial<Record<PartName, Start>> = {};
  for (const [name, { lang: _lang, text: words, start, ...kinds }] of Object.entries(parts)) {
    if (start) starts[name as PartName] = start;
    addItems(all, kinds);
    addItems(text, words);
    if (words.facts) asks[name as PartName] = Object.keys(words.facts);
  }
  return { part: { ...all, lang: sourceLanguage, text }, asks, starts };
}
