/** Overlays for tests with random values: good ones, good ones with a slip in them, and any JSON. */
import fc from 'fast-check';
import { names } from '../../src/generated/names.ts';

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An overlay that uses everything an overlay can have. */
export const goodOverlay: Json = {
  name: 'Nordby Kommune',
  content: {
    contacts: {
      'our-office': {
        url: 'https://nordby.example/mitid',
        phone: '+45 12 34 56 78',
        email: 'borger@nordby.example',
        address: ['Torvet 1', '9999 Nordby'],
        hours: [{ days: ['monday', 'tuesday', 'friday'], opens: '10:00', closes: '15:30' }],
      },
      'mitid-support': { phone: null, url: 'tel:+4533980010' },
    },
    sources: {
      'our-page': {
        publisher: 'Nordby',
        url: 'https://nordby.example/rules',
        read: '2026-11-20',
        against: 'live',
        language: 'da',
        every: 'P6M',
      },
    },
    steps: {
      'ask-us': { when: { purpose: ['study', 'work'] }, contacts: ['our-office'] },
      'old-mail': null,
      'scan-id': { from: '2026-01-01', until: '2099-12-31', contacts: ['our-office'] },
    },
    documents: { 'staff-card': {}, passport: null },
    offices: { 'citizen-service': { contacts: ['our-office'] } },
    notes: { 'set-up-backup': null, 'wait-24-hours': { tone: 'danger', contacts: ['our-office'] } },
    outcomes: { 'app-at-home': { steps: ['ask-us', 'scan-id'], contacts: ['our-office'] } },
    checklists: {
      counter: {
        needs: [
          { document: 'staff-card', when: { citizenship: ['eu', 'other'] } },
          { oneOf: [{ document: 'id-card' }, { together: [{ document: 'own-phone' }] }] },
        ],
        rejected: ['copies'],
      },
    },
    closures: { nemid: { steps: ['forget-nemid', 'ask-us'], contacts: ['our-office'] } },
    nemidItems: { 'key-card': null, 'key-app': { contacts: ['our-office'] } },
    milestones: {
      'our-day': {
        date: '2027-01',
        sources: ['our-page'],
        checked: { on: '2026-11-20', against: 'live' },
      },
    },
  },
  text: {
    en: {
      contacts: {
        'our-office': { title: 'Our office', body: ['On the square.'], link: 'Our page' },
      },
      steps: { 'ask-us': { title: 'Ask us', onlyIf: 'If you work here' } },
      documents: {
        'staff-card': { title: 'Staff card', why: 'We scan it.', counts: 'The new one.' },
      },
      milestones: { 'our-day': { title: 'Our day' } },
      sources: { 'our-page': { label: 'Our rules' } },
      closures: { nemid: { status: 'Over', lead: ['All over.'] } },
      facts: { age: { question: 'How old?', values: { 'under-13': { label: 'Young' } } } },
    },
    da: {
      contacts: { 'our-office': { title: 'Vores kontor', link: 'Vores side' } },
      steps: { 'ask-us': { title: 'Spørg os' } },
      sources: { 'our-page': { label: 'Vores regler' } },
    },
  },
  replaces: { 'content.closures.nemid.steps': 'abc12345' },
};

/** Values that somebody gets wrong, or means badly. */
const nasty: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    ...[null, true, 0, -1, 1e21, '', ' ', [], {}, [[]], [null], { a: null }],
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>x</script>'],
    ...[
      'https://x.example" onclick="x',
      'https://',
      'http://x.example',
      'tel:112',
      'mailto:a@b.dk',
    ],
    ...['vbscript:x', '//x.example', ' https://x.example', 'https://x.example\njavascript:x'],
    ...['<img src=x onerror=x>', '${x}', '{{x}}', '\u0000', '\u202e', '\ud800', 'é'.repeat(300)],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'age', 'passport', 'old-mail'],
    ...['2026-02-31', '2026-13-01', '0000-00-00', '9999-12-31', '2026-99', 'P0M', 'P999999Y'],
    ...['24:00', '00:00', '+45 00 00 00 00', 'a@b', 'live', 'danger', 'en', 'xx-XX'],
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

const nastyKeys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', ''],
    ...['content', 'text', 'name', 'replaces', 'rules', 'facts', 'when', 'lang', 'host', 'sources'],
    ...['from', 'until', 'date', 'checked', 'hourLines', 'url', 'contacts', 'steps', 'en'],
    ...Object.values(names.ids).flatMap((ids) => ids.slice(0, 2)),
  ),
  fc.string(),
);

type Change = readonly ['replace' | 'remove' | 'add' | 'nest', number, string, Json];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('replace', 'replace', 'remove', 'add', 'nest'),
  fc.nat(),
  nastyKeys,
  nasty,
);

const isParent = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The object or list that holds a value, and the key. */
type Place = readonly [holder: Record<string, unknown>, key: string];

/** Every place inside a value. */
function placesIn(value: unknown): Place[] {
  if (!isParent(value)) return [];
  return Object.keys(value).flatMap((key): Place[] => [[value, key], ...placesIn(value[key])]);
}

/** Sets a key as `JSON.parse` does: `__proto__` is a key like any other. */
const put = (object: object, key: string, value: unknown): void => {
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
};

function changed(overlay: Json, changes: readonly Change[]): unknown {
  const root: Record<string, unknown> = { overlay: structuredClone(overlay) };
  for (const [kind, at, key, shared] of changes) {
    // A value that several runs draw must stay as it is when one of them changes it.
    const value = structuredClone(shared);
    const places = placesIn(root);
    const [parent, own] = places[at % places.length]!;
    const held = parent[own];
    if (kind === 'replace') put(parent, own, value);
    else if (kind === 'nest') put(parent, own, { [key]: held });
    else if (kind === 'add' && isParent(held)) put(held, key, value);
    else if (kind === 'remove' && Array.isArray(parent)) parent.splice(Number(own), 1);
    else if (kind === 'remove' && parent !== root) Reflect.deleteProperty(parent, own);
  }
  return root['overlay'];
}

/** A good overlay with a few slips in it; often still one that may be applied. */
export const mutatedOverlays = (from: Json = goodOverlay): fc.Arbitrary<unknown> =>
  fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => JSON.parse(JSON.stringify(changed(from, changes))) as unknown);

/** Any JSON, some of it under the names that an overlay has. */
export const randomOverlays: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc
    .record(
      {
        name: fc.oneof(fc.constant('Host'), nasty),
        content: fc.dictionary(nastyKeys, fc.dictionary(nastyKeys, nasty)),
        text: fc.dictionary(nastyKeys, fc.dictionary(nastyKeys, fc.dictionary(nastyKeys, nasty))),
        replaces: fc.dictionary(nastyKeys, nasty),
      },
      { requiredKeys: ['name'] },
    )
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown),
);
