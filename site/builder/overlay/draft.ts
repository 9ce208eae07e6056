/** An overlay while it is being written: plain JSON, changed a value at a time. Pure, in the builder's language. */
import { msg, str } from '@lit/localize';
import { hashOf } from '../../../src/content/hash.ts';
import { checkOverlay } from '../../../src/overlay/check.ts';
import { replacedBy } from '../../../src/overlay/drift.ts';
import type { Overlay } from '../../../src/overlay/schema.ts';
import type { Problem } from '../../../src/content/problems.ts';
import type { Names } from '../../../src/content/references.ts';
import type { TextKind } from '../../../src/content/text-schema.ts';
import { currentLocale } from '../../../src/core/i18n/words.ts';
import { builtInTitle, titleOf, type Base } from '../base.ts';
import { isBlank } from './hours.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type Draft = JsonObject;

/** An overlay that says nothing yet. */
export const emptyDraft: Draft = { name: '' };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function valueAt(draft: Json | undefined, path: readonly string[]): Json | undefined {
  let at: Json | undefined = draft;
  for (const key of path) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** A value that is a text; else nothing. */
export const textAt = (draft: Json | undefined, path: readonly string[]): string => {
  const value = valueAt(draft, path);
  return typeof value === 'string' ? value : '';
};

/** Sets a value; `undefined` takes it away, with everything around it that is empty then. */
export function withValue(
  draft: JsonObject,
  [key = '', ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject {
  const { [key]: before, ...others } = draft;
  const next = rest.length === 0 ? value : withValue(isObject(before) ? before : {}, rest, value);
  const isGone = next === undefined || (rest.length > 0 && isObject(next) && isEmpty(next));
  return isGone ? others : { ...draft, [key]: next };
}

const isEmpty = (object: JsonObject): boolean => Object.keys(object).length === 0;

export const isHidden = (draft: Draft, kind: string, id: string): boolean =>
  valueAt(draft, ['content', kind, id]) === null;

/** The items that the host has added to a kind. */
export function ownIds(draft: Draft, kind: string, { content }: Base): string[] {
  const known = content[kind as keyof typeof content];
  const items = valueAt(draft, ['content', kind]);
  return isObject(items)
    ? Object.keys(items).filter((id) => items[id] !== null && !Object.hasOwn(known, id))
    : [];
}

/** What an item is called: by the host, or as it is built in. */
export function titleFor(draft: Draft, kind: TextKind, id: string, base: Base): string {
  const own = (lang: string): string =>
    titleOf(valueAt(draft, ['text', lang, kind, id]) as object | undefined);
  return own(currentLocale()) || builtInTitle(base, kind, id) || own('en');
}

/** Hides an item, with the words of one's own for it; or shows it again. */
export function withHidden(draft: Draft, kind: string, id: string, hidden: boolean): Draft {
  const next = withValue(draft, ['content', kind, id], hidden ? null : undefined);
  return hidden ? withoutWords(next, kind, id) : next;
}

function withoutWords(draft: Draft, kind: string, id: string): Draft {
  const languages = Object.keys((draft['text'] ?? {}) as JsonObject);
  return languages.reduce(
    (each, lang) => withValue(each, ['text', lang, kind, id], undefined),
    draft,
  );
}

/** Sets a value of a contact. One of the host's own is there even while it has nothing but words. */
export function withContact(
  draft: Draft,
  [id, name]: readonly [id: string, name: string],
  value: Json | undefined,
  base: Base,
): Draft {
  const path = ['content', 'contacts', id];
  const next = withValue(draft, [...path, name], value);
  if (!(id in base.content.contacts)) {
    return valueAt(next, path) === undefined ? withValue(next, path, {}) : next;
  }
  const isFirst = !isOfHost(draft, id) && isGeneral(id);
  const isAlone = isOfHost(next, id) && (isFirst || standsAlone(draft, id, base));
  const page = withPage(next, id, { isAlone, before: draft, base });
  const isOther = isOfHost(draft, id) !== isOfHost(next, id);
  return id === 'citizen-service' && isOther
    ? withCprOffice(page, id, isOfHost(next, id), base)
    : page;
}

/** Sets words of an item; a link to a page of the host's own keeps words that say where it leads. */
export function withWords(
  draft: Draft,
  path: readonly string[],
  value: Json | undefined,
  base: Base,
): Draft {
  const [, , kind, id = ''] = path;
  const next = withValue(draft, path, value);
  return kind === 'contacts' && isOfHost(draft, id)
    ? withPage(next, id, { isAlone: standsAlone(draft, id, base), before: draft, base })
    : next;
}

/** Offices of which there are many: what is built in leads to any of them, and so away from the host's. */
const GENERAL: readonly string[] = ['citizen-service', 'ics'];

export const isGeneral = (id: string): boolean => GENERAL.includes(id);

/** Whether the host has said where and when an office is, or how to reach it. */
export const isOfHost = (draft: Draft, id: string): boolean =>
  ['phone', 'url', 'email', 'address', 'hours'].some((name) => {
    const value = valueAt(draft, ['content', 'contacts', id, name]) ?? null;
    return value !== null && !(Array.isArray(value) && value.every(isBlank));
  });

const wordsPath = (lang: string, id: string, field: string): string[] => [
  'text',
  lang,
  'contacts',
  id,
  field,
];

/** The built-in words of an office by language, where that has the field. */
const langsWith = (field: 'body' | 'link', id: string, { texts }: Base): string[] =>
  Object.keys(texts).filter((lang) => texts[lang]?.contacts[id]?.[field] !== undefined);

/** What is built in of an office, and would stand beside what the host has written of it. */
export const besideOwn = (draft: Draft, id: string, base: Base): 'words' | 'link' | undefined => {
  if (langsWith('body', id, base).length > 0) return 'words';
  const isLinked = base.content.contacts[id]?.url !== undefined;
  return isLinked && textAt(draft, ['content', 'contacts', id, 'url']) === '' ? 'link' : undefined;
};

/** Whether nothing that is built in stands beside what the host has written of an office. */
export const standsAlone = (draft: Draft, id: string, base: Base): boolean =>
  langsWith('body', id, base).every(
    (lang) => valueAt(draft, wordsPath(lang, id, 'body')) !== undefined,
  ) &&
  (base.content.contacts[id]?.url === undefined ||
    valueAt(draft, ['content', 'contacts', id, 'url']) !== undefined);

/** Leaves out what is built in of an office, or lets it stand again. */
export const withAlone = (draft: Draft, id: string, isAlone: boolean, base: Base): Draft =>
  withPage(draft, id, { isAlone, before: draft, base });

/** A page as people write it, which is true of it in every language: `nyborup.example/mitid`. */
const pageWords = (url: string): string | undefined => {
  try {
    const { host, pathname } = new URL(url);
    return host && (host + decodeURI(pathname)).replace(/^www\./, '').replace(/\/$/, '');
  } catch {
    return undefined;
  }
};

interface Around {
  /** The built-in words, and a built-in link, are left out. */
  readonly isAlone: boolean;
  /** As it was when the words of the link were put there. */
  readonly before: Draft;
  readonly base: Base;
}

/**
 * What is built in of a page does not hold for the host's: neither its language nor the words of its link.
 * The file says so as any overlay would, so the widgets need no rule for it.
 */
function withPage(draft: Draft, id: string, { isAlone, before, base }: Around): Draft {
  const path = ['content', 'contacts', id];
  const builtIn = base.content.contacts[id];
  const url = textAt(draft, [...path, 'url']);
  const isGone = isAlone && builtIn?.url !== undefined;
  /** Leaves what the host has written; else takes the built-in value away, or lets it stand. */
  const without = (each: Draft, at: readonly string[], gone: boolean): Draft =>
    (valueAt(each, at) ?? null) === null ? withValue(each, at, gone ? null : undefined) : each;

  let next = without(draft, [...path, 'url'], isGone);
  for (const name of ['language', 'urls'] as const) {
    next = without(next, [...path, name], url !== '' && builtIn?.[name] !== undefined);
  }
  for (const lang of langsWith('body', id, base)) {
    next = without(next, wordsPath(lang, id, 'body'), isAlone);
  }
  const words = pageWords(url);
  const old = pageWords(textAt(before, [...path, 'url']));
  for (const lang of langsWith('link', id, base)) {
    const at = wordsPath(lang, id, 'link');
    const now = valueAt(next, at) ?? undefined;
    if (now === undefined || now === old) next = withValue(next, at, words);
  }
  return next;
}

/** Takes an item of the host's own away, wherever it is named. */
export function withoutItem(draft: Draft, kind: string, id: string, base: Base): Draft {
  const bare = withoutWords(withValue(draft, ['content', kind, id], undefined), kind, id);
  return kind === 'contacts'
    ? placesOf(base).reduce((each, place) => withPlace(each, place, id, false, base), bare)
    : bare;
}

/** Leaves out contacts of the host's own of which nothing is written, and where they would be shown. */
export const withoutEmptyContacts = (draft: Draft, base: Base): Draft =>
  ownIds(draft, 'contacts', base)
    .filter((id) => !hasWritten(draft, id))
    .reduce((each, id) => withoutItem(each, 'contacts', id, base), draft);

function hasWritten(draft: Draft, id: string): boolean {
  const languages = Object.keys((draft['text'] ?? {}) as JsonObject);
  const written = [
    valueAt(draft, ['content', 'contacts', id]),
    ...languages.map((lang) => valueAt(draft, ['text', lang, 'contacts', id])),
  ];
  return written.some((each) => isObject(each) && Object.keys(each).length > 0);
}

/** Where contacts are named: a kind and an item. */
export type ContactPlace = readonly [kind: 'helpTopics' | 'outcomes' | 'offices', id: string];

export const placesOf = ({ content }: Base): ContactPlace[] => [
  ...Object.keys(content.helpTopics).map((id): ContactPlace => ['helpTopics', id]),
  ...Object.keys(content.outcomes).map((id): ContactPlace => ['outcomes', id]),
  ...Object.keys(content.offices).map((id): ContactPlace => ['offices', id]),
];

const builtInContacts = ({ content }: Base, [kind, id]: ContactPlace): readonly string[] =>
  content[kind][id]?.contacts ?? [];

const contactsAt = (draft: Draft, [kind, id]: ContactPlace, base: Base): readonly string[] => {
  const own = valueAt(draft, ['content', kind, id, 'contacts']);
  return Array.isArray(own) ? own.map(String) : builtInContacts(base, [kind, id]);
};

export const isAt = (draft: Draft, place: ContactPlace, contact: string, base: Base): boolean =>
  contactsAt(draft, place, base).includes(contact);

/** Names a contact first at a place, or no more. */
export function withPlace(
  draft: Draft,
  place: ContactPlace,
  contact: string,
  named: boolean,
  base: Base,
): Draft {
  const others = contactsAt(draft, place, base).filter((id) => id !== contact);
  const list = named ? [contact, ...others] : others;
  const isBuiltIn = list.join() === builtInContacts(base, place).join();
  return withValue(draft, ['content', ...place, 'contacts'], isBuiltIn ? undefined : list);
}

/** In most municipalities the office that gives MitID gives CPR numbers too, which papers are brought to as well. */
export const withCprOffice = (draft: Draft, contact: string, named: boolean, base: Base): Draft =>
  isHidden(draft, 'offices', 'municipality')
    ? draft
    : withPlace(draft, ['offices', 'municipality'], contact, named, base);

/** A topic that the preview of a card shows, and the only one there. */
export const CARD_TOPIC = 'get-mitid';

/** The overlay for that preview: one contact at that topic, and little else, so that it is in sight. */
export function cardOf(draft: Draft, contact: string, { content, texts }: Base): Draft {
  const isThere =
    contact in content.contacts || valueAt(draft, ['content', 'contacts', contact]) !== undefined;
  const alone = withValue(
    draft['name'] ? draft : { ...draft, name: nameless() },
    ['content', 'helpTopics', CARD_TOPIC, 'contacts'],
    isThere ? [contact] : undefined,
  );
  return Object.entries(texts).reduce(
    (each, [lang, text]) =>
      withValue(
        each,
        ['text', lang, 'helpTopics', CARD_TOPIC, 'body'],
        text.helpTopics[CARD_TOPIC]?.body?.slice(0, 1),
      ),
    alone,
  );
}

/** An id for something new, from its title: `IT-café` becomes `it-cafe`. */
export function idFor(title: string, taken: (id: string) => boolean): string {
  const plain = title
    .toLowerCase()
    .replace(/[æ]/g, 'ae')
    .replace(/[ø]/g, 'oe')
    .replace(/[å]/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (signs) => (/^\p{M}+$/u.test(signs) ? '' : '-'))
    .replace(/^-+|-+$/g, '');
  const stem = `own-${plain || 'item'}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken(id)) return id;
  }
}

/** The file: with a hash for each built-in text and list that it replaces, as it is now. */
export function finished(draft: Draft, base: Base): Draft {
  const { replaces: _old, ...rest } = draft;
  const overlay = rest as unknown as Overlay;
  const replaced = replacedBy(overlay, { content: base.content, text: base.texts });
  const hashes = Object.fromEntries(
    // A hash that is there is kept, so that a text that has moved on is still said to have.
    [...replaced].map(([key, value]) => [key, textAt(draft, ['replaces', key]) || hashOf(value)]),
  );
  return isEmpty(hashes) ? rest : { ...rest, replaces: hashes };
}

export const formatDraft = (draft: Draft, base: Base): string =>
  `${JSON.stringify(finished(draft, base), null, 2)}\n`;

export interface Opened {
  readonly draft?: Draft;
  /** Why it cannot be opened. */
  readonly problem?: string;
}

/** Reads a file of somebody's. */
export function openDraft(text: string): Opened {
  try {
    const value = JSON.parse(text) as Json;
    if (!isObject(value)) {
      return {
        problem: msg('It is not an object: an overlay begins with {.', { id: 'site.open.object' }),
      };
    }
    return { draft: 'name' in value ? value : { name: '', ...value } };
  } catch (error) {
    const { message } = error as Error;
    return { problem: msg(str`It is not JSON: ${message}`, { id: 'site.open.json' }) };
  }
}

/** Of what was written, or opened: any JSON. The hashes are no matter of the host's. */
export function problemsOf({ replaces: _replaces, ...draft }: Draft, names: Names): Problem[] {
  return checkOverlay(draft, names);
}

/** The preview has a gap where the name of the host will stand. */
const nameless = (): string => msg('[your name]', { id: 'site.office.nameless' });

/** Takes one wrong value away: a list as a whole, and an item with its words. */
function withoutAt(draft: Draft, path: Problem['path']): Draft {
  const at = path.findIndex((key) => typeof key === 'number');
  const [top = '', kind = '', id = '', ...rest] = (at < 0 ? path : path.slice(0, at)).map(String);
  if (top === 'name') return { ...draft, name: nameless() };
  if (top === 'content' && id !== '' && rest.length === 0) {
    return withoutWords(withValue(draft, [top, kind, id], undefined), kind, id);
  }
  const keys = [top, kind, id, ...rest].filter(Boolean);
  return keys.length > 0 ? withValue(draft, keys, undefined) : emptyDraft;
}

/** What of a draft can be shown while something of it is wrong. */
export function rightPartOf(draft: Draft, names: Names): Draft {
  let part = draft;
  // One that is taken away may leave another without what it needs.
  for (let round = 0; round < 5; round++) {
    const wrong = problemsOf(part, names).filter(({ level }) => level === 'error');
    if (wrong.length === 0) return part;
    part = wrong.reduce((each, { path }) => withoutAt(each, path), part);
  }
  return emptyDraft;
}

/** The host has written something. */
export const isStarted = (draft: Draft): boolean =>
  Object.keys(draft).some((key) => key !== 'name' && key !== '$schema') || draft['name'] !== '';
