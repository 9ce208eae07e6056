/** What the builder is set to, and how that stands in its address. Pure. */
import { checkAnswers, formatAnswers, parseAnswers, type Answers } from '../../src/engine/facts.ts';
import { languages } from '../../src/generated/languages.ts';
import { widgetNames, type WidgetName } from '../../src/generated/widget-names.ts';
import { isColour } from './colours.ts';
import { isFrame, kinds, type SnippetKind } from './snippets/kinds.ts';

export type Choice = 'all' | 'only' | 'exclude';

export interface BuilderState {
  readonly widget: WidgetName;
  /** Further widgets on the same page, in order. */
  readonly more: readonly WidgetName[];
  /** Empty: the language of the page. */
  readonly lang: string;
  /** What readers can choose from in the widget; none: they get no choice. */
  readonly languages: readonly string[];
  readonly answers: Answers;
  readonly headingLevel: number;
  readonly theme: 'auto' | 'light' | 'dark';
  /** A colour such as `#7a2340`; empty: the built-in one. */
  readonly accent: string;
  /** Which of the items are shown. */
  readonly choice: Choice;
  readonly items: readonly string[];
  readonly remember: boolean;
  /** Only the guide and the questions have it. */
  readonly hash: boolean;
  /** Only the questions have it. */
  readonly structuredData: boolean;
  /** Address of the host's overlay; empty: none. */
  readonly overlay: string;
  /** The overlay stands in what is copied; else it is a file on the host's server. */
  readonly inline: boolean;
  /** Address of the folder with the files; empty: where the builder has them from. */
  readonly files: string;
  readonly kind: SnippetKind;
  /** The code in its parts, for who can write the head of the page; else in one block. */
  readonly apart: boolean;
  /** Lines in the head that save a round trip. */
  readonly preload: boolean;
  /** An import map with the hash of every file. */
  readonly sealed: boolean;
  /** Height of a frame in pixels, as it is typed; empty: that which suits most. */
  readonly height: string;
}

/** Sets the builder to something else. */
export type Change = (state: BuilderState) => void;

export const initial: BuilderState = {
  widget: 'eligibility-checker',
  more: [],
  lang: '',
  languages: [],
  answers: {},
  headingLevel: 2,
  theme: 'auto',
  accent: '',
  choice: 'all',
  items: [],
  remember: false,
  hash: false,
  structuredData: false,
  overlay: '',
  inline: true,
  files: '',
  kind: 'element',
  apart: false,
  preload: true,
  sealed: false,
  height: '',
};

export const themes = ['auto', 'light', 'dark'] as const;
export const headingLevels = [2, 3, 4, 5, 6] as const;

/** Groups of newcomers, with what is true of all of them. */
export const audiences: Readonly<Record<string, { answers: Answers }>> = {
  student: { answers: { purpose: 'study' } },
  worker: { answers: { purpose: 'work' } },
  family: { answers: { purpose: 'family' } },
  commuter: { answers: { purpose: 'work', home: 'commuter' } },
};

/** In a frame a language must be said; who has said none gets that of the builder. */
export const inFrame = (state: BuilderState, lang: string): BuilderState =>
  isFrame(state.kind) && state.lang === '' ? { ...state, lang } : state;

/** The attributes that only some widgets have. */
export const takes = {
  hash: (widget: WidgetName): boolean => widget === 'guide' || widget === 'faq',
  structuredData: (widget: WidgetName): boolean => widget === 'faq',
};

export const isHeight = (text: string): boolean =>
  /^\d{3,4}$/.test(text) && Number(text) >= 200 && Number(text) <= 4000;

/** The guide has more to show than a single widget. */
export const usualHeight = (widget: WidgetName): string => (widget === 'guide' ? '900' : '700');

/** The height of a frame that no script sets, in pixels. */
export const heightOf = ({ height, widget }: BuilderState): string =>
  isHeight(height) ? height : usualHeight(widget);

/** Another widget: what was said of the items of the one before says nothing of its own. */
export const withWidget = (state: BuilderState, widget: WidgetName): BuilderState =>
  widget === state.widget && state.more.length === 0
    ? state
    : { ...state, widget, more: [], choice: 'all', items: [] };

/** What a page can be for, and the widgets that serve it, the first before the others. */
export const recipes = {
  getting: ['eligibility-checker', 'document-checklist', 'help-contacts'],
  moving: ['get-started', 'document-checklist', 'service-directory'],
  trouble: ['troubleshooter', 'safety-check', 'help-contacts'],
  all: ['guide'],
} as const satisfies Readonly<Record<string, readonly [WidgetName, ...WidgetName[]]>>;
export type Recipe = keyof typeof recipes;

export function withRecipe(state: BuilderState, recipe: Recipe): BuilderState {
  const [widget, ...more] = recipes[recipe];
  return { ...withWidget(state, widget), more };
}

/** The recipe that the widgets are of, if of one. */
export const recipeOf = ({ widget, more }: BuilderState): Recipe | undefined =>
  (Object.keys(recipes) as Recipe[]).find(
    (each) => recipes[each].join() === [widget, ...more].join(),
  );

/** The fragment of the builder's address; what is as at the start is left out. */
export function formatState(state: BuilderState): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(state) as [keyof BuilderState, unknown][]) {
    if (JSON.stringify(value) === JSON.stringify(initial[name])) continue;
    if (name === 'answers') params.set(name, formatAnswers(state.answers));
    else params.set(name, Array.isArray(value) ? value.join(' ') : String(value));
  }
  return params.toString();
}

const oneOf = <T>(values: readonly T[], text: string | null, fallback: T): T =>
  values.find((value) => String(value) === text) ?? fallback;

/** Reads any fragment; what is not known is as at the start. */
export function parseState(
  fragment: string,
  facts: Parameters<typeof checkAnswers>[1],
): BuilderState {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: keyof BuilderState): string => params.get(name) ?? '';
  const isOn = (name: keyof BuilderState): boolean =>
    params.has(name) ? params.get(name) === 'true' : initial[name] === true;
  const widget = oneOf(widgetNames, params.get('widget'), initial.widget);
  const items = text('items')
    .split(' ')
    .filter((id) => /^[a-z0-9-]+$/.test(id));
  const named = text('more').split(' ');
  const more = widgetNames.filter((name) => name !== widget && named.includes(name));
  const choice = oneOf<Choice>(['all', 'only', 'exclude'], params.get('choice'), initial.choice);
  return {
    widget,
    // In the order of the address.
    more: more.sort((one, other) => named.indexOf(one) - named.indexOf(other)),
    lang: oneOf(languages, params.get('lang'), ''),
    languages: languages.filter((each) => text('languages').split(' ').includes(each)),
    answers: checkAnswers(parseAnswers(text('answers')), facts).answers,
    headingLevel: oneOf<number>(headingLevels, params.get('headingLevel'), initial.headingLevel),
    theme: oneOf<BuilderState['theme']>(themes, params.get('theme'), initial.theme),
    accent: isColour(text('accent')) ? text('accent') : '',
    choice,
    items,
    remember: isOn('remember'),
    hash: isOn('hash') && takes.hash(widget),
    structuredData: isOn('structuredData') && takes.structuredData(widget),
    overlay: text('overlay'),
    inline: isOn('inline'),
    files: text('files'),
    kind: oneOf<SnippetKind>(kinds, params.get('kind'), initial.kind),
    apart: isOn('apart'),
    preload: isOn('preload'),
    sealed: isOn('sealed'),
    height: isHeight(text('height')) ? text('height') : '',
  };
}
