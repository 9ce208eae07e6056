/** What is wrong with a single widget. Pure. */
import { msg, str } from '@lit/localize';
import { nearestOf } from '../content/problems.ts';
import { parseAnswers } from '../engine/facts.ts';
import { lookupLocale } from '../core/i18n/locale.ts';
import { contrast, NEEDED } from '../palette/contrast.ts';
import { isOn, plainValue } from '../core/platform/plain-value.ts';
import { switches as switchNames } from '../widgets/attributes.ts';
import type { Finding, SeenPage, SeenWidget } from './seen.ts';
import { decimal, didYouMean } from './words.ts';

export interface Vocabulary {
  readonly languages: readonly string[];
  /** The values of each fact. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Every id that an item can have. */
  readonly ids: ReadonlySet<string>;
  readonly frameSandbox: readonly string[];
}

const at = ({ number }: SeenWidget): Pick<Finding, 'at'> => ({ at: { kind: 'widget', number } });
const nameOf = ({ tag }: SeenWidget): string => `<${tag}>`;
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

export function outline(widget: SeenWidget): Finding[] {
  const { headingBefore: before, headingLevel: level } = widget;
  if (!before || level <= before.level + 1) return [];
  const fitting = before.level + 1;
  return [
    {
      id: 'outline',
      level: 'warning',
      title: msg(str`The heading of ${nameOf(widget)} skips a level`, { id: 'doctor.outline' }),
      text: msg(
        str`It is an h${String(level)} after the h${String(before.level)} “${before.text}”. People who go from heading to heading miss what is between.`,
        { id: 'doctor.outline.text' },
      ),
      mend: msg('One level under the heading above it fits.', { id: 'doctor.outline.mend' }),
      code: `heading-level="${String(fitting)}"`,
      ...at(widget),
    },
  ];
}

export const fallback = (widget: SeenWidget): Finding[] =>
  widget.hasFallback || widget.holdsPage
    ? []
    : [
        {
          id: 'no-fallback',
          level: 'warning',
          title: msg(str`${nameOf(widget)} has nothing inside`, { id: 'doctor.no-fallback' }),
          text: msg(
            'In an old browser, or when a file cannot be loaded, readers see an empty place.',
            { id: 'doctor.no-fallback.text' },
          ),
          mend: msg('Put a link inside.', { id: 'doctor.no-fallback.mend' }),
          code: msg('<a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>', {
            id: 'doctor.no-fallback.code',
          }),
          ...at(widget),
        },
      ];

export const room = (widget: SeenWidget): Finding[] =>
  widget.isCut
    ? [
        {
          id: 'cut',
          level: 'error',
          title: msg(str`${nameOf(widget)} is cut off`, { id: 'doctor.cut' }),
          text: msg(
            'An element around it has a fixed height and hides the rest. The widget grows with its questions and with the text size of the reader.',
            { id: 'doctor.cut.text' },
          ),
          mend: msg('Remove the height in your style sheet, or let the element around it scroll.', {
            id: 'doctor.cut.mend',
          }),
          code: 'height: auto; overflow: visible;',
          ...at(widget),
        },
      ]
    : [];

export const unclosed = (widget: SeenWidget): Finding[] =>
  widget.holdsPage
    ? [
        {
          id: 'unclosed',
          level: 'error',
          title: msg(str`${nameOf(widget)} holds the rest of the page`, { id: 'doctor.unclosed' }),
          text: msg(
            'Browsers do not close such a tag by a slash: everything after it ends up inside. It is shown below the widget.',
            { id: 'doctor.unclosed.text' },
          ),
          mend: msg('Close the tag. Its content should be a link and a sentence.', {
            id: 'doctor.unclosed.mend',
          }),
          code: `<${widget.tag}></${widget.tag}>`,
          ...at(widget),
        },
      ]
    : [];

/** Less than a phone has, in a window that has more. */
export const narrow = (widget: SeenWidget, { room }: SeenPage): Finding[] =>
  widget.width > 0 && widget.width < 200 && room >= 300
    ? [
        {
          id: 'narrow',
          level: 'warning',
          title: msg(str`${nameOf(widget)} has ${String(Math.round(widget.width))} pixels`, {
            id: 'doctor.narrow',
          }),
          text: msg('An element around it leaves less room than the text needs.', {
            id: 'doctor.narrow.text',
          }),
          mend: msg(
            'Look for a fixed width in your style sheet, and give it the width of the column.',
            { id: 'doctor.narrow.mend' },
          ),
          ...at(widget),
        },
      ]
    : [];

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

export function colours(widget: SeenWidget): Finding[] {
  const seen = widget.colours;
  if (!seen) return [];
  const pairs = [
    ['text', 'text', 'surface'],
    ['text', 'text', 'tint'],
    ['muted', 'muted', 'surface'],
    ['muted', 'muted', 'tint'],
    ['accent', 'accent', 'surface'],
    ['accent', 'accent', 'accentTint'],
    ['on-accent', 'onAccent', 'accent'],
  ] as const;
  const low = pairs
    .map(([name, one, other]) => ({ name, other, found: contrast(seen[one], seen[other]) }))
    .filter(({ found }) => found < NEEDED);
  const names = [...new Set(low.map(({ name }) => name))];
  return names.map((name) => {
    const worst = low
      .filter((each) => each.name === name)
      .reduce((one, other) => (other.found < one.found ? other : one));
    return {
      id: 'contrast',
      level: 'error',
      title: msg(str`--mitid-color-${name} is hard to read in ${nameOf(widget)}`, {
        id: 'doctor.contrast',
      }),
      text: msg(
        str`Its contrast with the background is ${decimal(worst.found)} to 1; the law requires ${decimal(NEEDED)}. The widget uses the nearest colour that can be read.`,
        { id: 'doctor.contrast.text' },
      ),
      mend: msg('Choose a darker or lighter colour. The embed builder works one out from yours.', {
        id: 'doctor.contrast.mend',
      }),
      ...at(widget),
    };
  });
}

export const failed = (widget: SeenWidget, { lost, blocked }: SeenPage): Finding[] =>
  widget.version === undefined || widget.hasFailed
    ? lost.length + blocked.length > 0
      ? []
      : [
          {
            id: 'not-there',
            level: 'error',
            title: msg(str`${nameOf(widget)} did not load`, { id: 'doctor.not-there' }),
            text: msg('Readers see its fallback content.', { id: 'doctor.not-there.text' }),
            mend: msg(
              'Look at the console of the browser for the first line that begins with mitid-widgets, and for errors of other scripts.',
              { id: 'doctor.not-there.mend' },
            ),
            ...at(widget),
          },
        ]
    : [];
