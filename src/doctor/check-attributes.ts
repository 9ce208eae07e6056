/** What is wrong with what a host wrote at a widget: attributes, answers, ids, language. Pure. */
import { msg, str } from '@lit/localize';
import { nearestOf } from '../content/problems.ts';
import { parseAnswers } from '../engine/facts.ts';
import { lookupLocale } from '../core/i18n/locale.ts';
import { isOn, plainValue } from '../core/platform/plain-value.ts';
import { switches as switchNames } from '../widgets/attributes.ts';
import type { Finding, SeenWidget } from './seen.ts';
import { at, didYouMean, nameOf } from './words.ts';

export interface Vocabulary {
  readonly languages: readonly string[];
  /** The values of each fact. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Every id that an item can have. */
  readonly ids: ReadonlySet<string>;
  readonly frameSandbox: readonly string[];
}

const valueOf = ({ attributes }: SeenWidget, wanted: string): string | undefined =>
  attributes.find(([name]) => name === wanted)?.[1];

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : didYouMean(nearest);

/** What any element may have, or what belongs to the page. */
const isOfPage = (name: string): boolean =>
  /^(id|class|style|slot|title|hidden|inert|popover|accesskey|tabindex|role|part|exportparts|translate|is|nonce|item.*|data-.*|aria-.*|on.*|_.*|ng-.*|v-.*|xmlns.*)$/.test(
    name,
  );

export const attributes = (widget: SeenWidget): Finding[] =>
  widget.version === undefined
    ? []
    : widget.attributes
        .filter(([name]) => !isOfPage(name) && !widget.known.includes(name))
        .map(([name]) => ({
          id: 'unknown-attribute',
          level: 'warning',
          title: msg(str`${nameOf(widget)} does not know “${name}”`, {
            id: 'doctor.unknown-attribute',
          }),
          text: msg('The attribute does nothing.', { id: 'doctor.unknown-attribute.text' }),
          mend: meant(
            nearestOf(name, widget.known),
            msg(str`Its attributes: ${[...widget.known].sort().join(', ')}.`, {
              id: 'doctor.unknown-attribute.mend',
            }),
          ),
          ...at(widget),
        }));

export function answers(widget: SeenWidget, { facts }: Vocabulary): Finding[] {
  return Object.entries(parseAnswers(valueOf(widget, 'answers') ?? '')).flatMap(
    ([fact, value]): Finding[] => {
      const values = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
      if (values && (value === 'not-sure' || values.includes(value))) return [];
      const isKnown = values !== undefined;
      const nearest = isKnown ? nearestOf(value, values) : nearestOf(fact, Object.keys(facts));
      return [
        {
          id: 'unknown-fact',
          level: 'warning',
          title: isKnown
            ? msg(str`“${fact}” has no value “${value}”`, { id: 'doctor.unknown-fact.value' })
            : msg(str`“${fact}” is not a fact that the widgets know`, {
                id: 'doctor.unknown-fact',
              }),
          text: msg(
            str`It is used in answers="…" of ${nameOf(widget)}. It is ignored, so the question is asked.`,
            { id: 'doctor.unknown-fact.text' },
          ),
          mend: meant(
            nearest,
            isKnown
              ? msg(str`It has: ${values.join(', ')}.`, { id: 'doctor.unknown-fact.value.mend' })
              : msg('The README has a table of all facts.', { id: 'doctor.unknown-fact.mend' }),
          ),
          ...at(widget),
        },
      ];
    },
  );
}

export function items(widget: SeenWidget, { ids }: Vocabulary): Finding[] {
  return (['only', 'exclude'] as const).flatMap((name) =>
    (valueOf(widget, name) ?? '')
      .split(/[\s,]+/)
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => ({
        id: 'unknown-item',
        level: 'warning' as const,
        title: msg(str`There is no item “${id}”`, { id: 'doctor.unknown-item' }),
        text: msg(
          str`It is used in ${name}="…" of ${nameOf(widget)}. It has no effect unless your overlay adds it.`,
          { id: 'doctor.unknown-item.text' },
        ),
        mend: meant(
          nearestOf(id, [...ids]),
          msg('The embed builder lists the items of each widget.', {
            id: 'doctor.unknown-item.mend',
          }),
        ),
        ...at(widget),
      })),
  );
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['2', '3', '4', '5', '6'],
  theme: ['auto', 'light', 'dark'],
};

export const values = (widget: SeenWidget): Finding[] =>
  Object.entries(allowed).flatMap(([name, known]): Finding[] => {
    const value = valueOf(widget, name);
    return value === undefined || known.includes(value.trim())
      ? []
      : [
          {
            id: 'unknown-value',
            level: 'warning',
            title: msg(str`${name}="${value}" is not possible`, { id: 'doctor.unknown-value' }),
            text: msg(str`${nameOf(widget)} uses its default instead.`, {
              id: 'doctor.unknown-value.text',
            }),
            mend: msg(str`Use one of: ${known.join(', ')}.`, { id: 'doctor.unknown-value.mend' }),
            ...at(widget),
          },
        ];
  });

/** What people write for a language that has another code. */
const slips: Readonly<Record<string, string>> = {
  dk: 'da',
  'dk-dk': 'da',

  dansk: 'da',
  danish: 'da',
  gb: 'en',
  uk: 'en',
  us: 'en',
  english: 'en',
  engelsk: 'en',
};

export function language(widget: SeenWidget, { languages }: Vocabulary): Finding[] {
  const own = valueOf(widget, 'lang');
  const wanted = own ?? widget.langAround;
  const meantCode = slips[plainValue(wanted).toLowerCase().replaceAll('_', '-')];
  const spoken = wanted === '' ? wanted : lookupLocale(wanted, languages);
  // What is forgiven here is still no language for a screen reader.
  if (spoken !== undefined && meantCode === undefined) return [];
  return [
    {
      id: 'language',
      level: own === undefined && meantCode === undefined ? 'hint' : 'warning',
      title: msg(str`${nameOf(widget)} is not available in “${wanted}”`, { id: 'doctor.language' }),
      text: spoken
        ? msg('The widget understands this code. Screen readers and other scripts do not.', {
            id: 'doctor.language.forgiven',
          })
        : msg(str`It is shown in English instead. Available languages: ${languages.join(', ')}.`, {
            id: 'doctor.language.text',
          }),
      mend:
        meantCode === undefined
          ? msg('Choose one of these with lang="…" on the widget, or leave it.', {
              id: 'doctor.language.mend',
            })
          : msg(str`The code of that language is “${meantCode}”.`, { id: 'doctor.language.code' }),
      ...(meantCode === undefined ? {} : { code: `lang="${meantCode}"` }),
      ...at(widget),
    },
  ];
}

export const foreignOverlay = (widget: SeenWidget): Finding[] =>
  widget.isOverlayForeign
    ? [
        {
          id: 'foreign-overlay',
          level: 'error',
          title: msg(str`The own file of ${nameOf(widget)} lies on another server`, {
            id: 'doctor.foreign-overlay',
          }),
          text: msg(
            'Whoever can write an attribute could show your readers other numbers to call, so it is not loaded.',
            { id: 'doctor.foreign-overlay.text' },
          ),
          mend: msg('Put the file on the server of the page, or name its server in the head.', {
            id: 'doctor.foreign-overlay.mend',
          }),
          code: `<meta name="mitid-content-origins" content="${originOf(valueOf(widget, 'content-src'))}">`,
          ...at(widget),
        },
      ]
    : [];

function originOf(address = ''): string {
  try {
    return new URL(address, 'https://example.dk').origin;
  } catch {
    return '';
  }
}

export const switches = (widget: SeenWidget): Finding[] =>
  switchNames
    .filter((name) => {
      const value = valueOf(widget, name);
      return value !== undefined && !isOn(value);
    })
    .map((name) => ({
      id: 'switched-off',
      level: 'hint',
      title: msg(str`${name}="${valueOf(widget, name) ?? ''}" of ${nameOf(widget)} means off`, {
        id: 'doctor.switched-off',
      }),
      text: msg('It is off, which is also the default.', { id: 'doctor.switched-off.text' }),
      mend: msg('Remove the attribute, so that nobody thinks it is on.', {
        id: 'doctor.switched-off.mend',
      }),
      ...at(widget),
    }));

/** Scripts, styles and names of the page: what an element has and a hook cannot give. */
export const hook = (widget: SeenWidget): Finding[] =>
  widget.ofHook
    .filter((name) => /^(on.*|style|class|id|tabindex|autofocus|slot|part|role)$/.test(name))
    .map((name) => ({
      id: 'hook-attribute',
      level: 'warning',
      title: msg(str`data-${name} does nothing`, { id: 'doctor.hook-attribute' }),
      text: msg(
        'A hook sets the attributes that the widget reads, and no others. Somebody may have tried to bring in a script.',
        { id: 'doctor.hook-attribute.text' },
      ),
      mend: msg('Remove it, and ask who wrote it.', { id: 'doctor.hook-attribute.mend' }),
      ...at(widget),
    }));
