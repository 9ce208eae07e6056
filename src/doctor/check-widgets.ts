/** What is wrong with a single widget. Pure. */
import { nearestOf } from '../content/problems.ts';
import { parseAnswers } from '../engine/facts.ts';
import { lookupLocale } from '../core/i18n/locale.ts';
import { contrast, NEEDED } from '../palette/contrast.ts';
import { isOn, plainValue } from '../core/platform/plain-value.ts';
import { switches as switchNames } from '../widgets/attributes.ts';
import type { Finding, SeenPage, SeenWidget } from './seen.ts';

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
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

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
          title: `${nameOf(widget)} does not know “${name}”`,
          text: 'The attribute does nothing.',
          mend: meant(
            nearestOf(name, widget.known),
            `Its attributes: ${[...widget.known].sort().join(', ')}.`,
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
            ? `“${fact}” has no value “${value}”`
            : `“${fact}” is not a fact that the widgets know`,
          text: `It is used in answers="…" of ${nameOf(widget)}. It is ignored, so the question is asked.`,
          mend: meant(
            nearest,
            isKnown ? `It has: ${values.join(', ')}.` : 'The README has a table of all facts.',
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
        title: `There is no item “${id}”`,
        text: `It is used in ${name}="…" of ${nameOf(widget)}. It has no effect unless your overlay adds it.`,
        mend: meant(nearestOf(id, [...ids]), 'The embed builder lists the items of each widget.'),
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
            title: `${name}="${value}" is not possible`,
            text: `${nameOf(widget)} uses its default instead.`,
            mend: `Use one of: ${known.join(', ')}.`,
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
      title: `${nameOf(widget)} is not available in “${wanted}”`,
      text: spoken
        ? 'The widget understands this code. Screen readers and other scripts do not.'
        : `It is shown in English instead. Available languages: ${languages.join(', ')}.`,
      mend:
        meantCode === undefined
          ? 'Choose one of these with lang="…" on the widget, or leave it.'
          : `The code of that language is “${meantCode}”.`,
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
      title: `The heading of ${nameOf(widget)} skips a level`,
      text: `It is an h${String(level)} after the h${String(before.level)} “${before.text}”. People who go from heading to heading miss what is between.`,
      mend: 'One level under the heading above it fits.',
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
          title: `${nameOf(widget)} has nothing inside`,
          text: 'In an old browser, or when a file cannot be loaded, readers see an empty place.',
          mend: 'Put a link inside.',
          code: '<a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>',
          ...at(widget),
        },
      ];

export const room = (widget: SeenWidget): Finding[] =>
  widget.isCut
    ? [
        {
          id: 'cut',
          level: 'error',
          title: `${nameOf(widget)} is cut off`,
          text: 'An element around it has a fixed height and hides the rest. The widget grows with its questions and with the text size of the reader.',
          mend: 'Remove the height in your style sheet, or let the element around it scroll.',
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
          title: `${nameOf(widget)} holds the rest of the page`,
          text: 'Browsers do not close such a tag by a slash: everything after it ends up inside. It is shown below the widget.',
          mend: 'Close the tag. Its content should be a link and a sentence.',
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
          title: `${nameOf(widget)} has ${String(Math.round(widget.width))} pixels`,
          text: 'An element around it leaves less room than the text needs.',
          mend: 'Look for a fixed width in your style sheet, and give it the width of the column.',
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
          title: `The own file of ${nameOf(widget)} lies on another server`,
          text: 'Whoever can write an attribute could show your readers other numbers to call, so it is not loaded.',
          mend: 'Put the file on the server of the page, or name its server in the head.',
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
      title: `${name}="${valueOf(widget, name) ?? ''}" of ${nameOf(widget)} means off`,
      text: 'It is off, which is also the default.',
      mend: 'Remove the attribute, so that nobody thinks it is on.',
      ...at(widget),
    }));

/** Scripts, styles and names of the page: what an element has and a hook cannot give. */
export const hook = (widget: SeenWidget): Finding[] =>
  widget.ofHook
    .filter((name) => /^(on.*|style|class|id|tabindex|autofocus|slot|part|role)$/.test(name))
    .map((name) => ({
      id: 'hook-attribute',
      level: 'warning',
      title: `data-${name} does nothing`,
      text: 'A hook sets the attributes that the widget reads, and no others. Somebody may have tried to bring in a script.',
      mend: 'Remove it, and ask who wrote it.',
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
      title: `--mitid-color-${name} is hard to read in ${nameOf(widget)}`,
      text: `Its contrast with the background is ${worst.found.toFixed(1)} to 1; the law requires ${NEEDED}. The widget uses the nearest colour that can be read.`,
      mend: 'Choose a darker or lighter colour. The embed builder works one out from yours.',
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
            title: `${nameOf(widget)} did not load`,
            text: 'Readers see its fallback content.',
            mend: 'Look at the console of the browser for the first line that begins with mitid-widgets, and for errors of other scripts.',
            ...at(widget),
          },
        ]
    : [];
