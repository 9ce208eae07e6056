/** What a widget shows first, rendered in Node by the widget itself. */
import { html, type CSSResultGroup } from 'lit';
import { partLink } from '../engine/link.ts';
import type { View } from '../core/views/view.ts';
import { loadPart } from '../content/load.ts';
import type { AnyPart } from '../content/parts.ts';
import { loadWords, withLocale } from '../core/i18n/words.ts';
import * as widgetClasses from '../generated/classes.ts';
import { widgetParts, type WidgetName } from '../generated/widget-names.ts';
import { guidePartNames } from '../widgets/guide/guide.state.ts';
import { emptyView, homeView, partView, type Going } from '../widgets/guide/guide.view.ts';
import { presenter, type Presented } from './content.ts';
import { htmlOf } from './markup.ts';

/** What is used of a widget here, although it keeps that to itself. */
interface Inside {
  readonly overlay: { present: Present; prepare: () => Promise<void> };
  /** One that asks has the sheets of its result once that shows. */
  readonly interview?: { readonly styles: readonly CSSResultGroup[]; hostUpdate(): void };
  readonly found?: { hostUpdate(): void };
  readonly headingLevel: number;
  readonly isWhole: boolean;
  readonly isShown: (id: string) => boolean;
  attributeChangedCallback(name: string, before: null, now: string): void;
  setAttribute(name: string, value: string): void;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
}
interface WidgetClass {
  new (): Inside;
  readonly observedAttributes: readonly string[];
  readonly styles: CSSResultGroup;
}
type Present = <P extends AnyPart>(part: P) => P;

/** What a widget keeps to itself no type says; what its class has can be seen. */
const isWidgetClass = (value: unknown): value is WidgetClass =>
  typeof value === 'function' && 'observedAttributes' in value && 'styles' in value;

const classes = {} as Record<WidgetName, WidgetClass>;
for (const each of Object.values(widgetClasses)) {
  const { widget } = each;
  const widgetClass: unknown = each;
  if (!isWidgetClass(widgetClass)) throw new TypeError(`${widget} has no class of a widget`);
  classes[widget] = widgetClass;
}

/** The attributes that a widget has; in Node it is also how Lit gets to know them. */
export const attributesOf = (name: WidgetName): readonly string[] =>
  classes[name].observedAttributes;

export interface FirstView {
  /** What stands in the shadow root; `styleMark` where one more shadow root wants the style sheet. */
  readonly html: string;
  readonly styles: readonly CSSResultGroup[];
}
export const styleMark = '<style data-sheet></style>';

export interface FirstWanted extends Presented {
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What widgets ask of a browser. The address of the page is not known. */
function standIn(): void {
  const globals = globalThis as Record<string, unknown>;
  globals['ShadowRoot'] ??= EventTarget;
  globals['location'] ??= { href: '', hash: '' };
}

/** Choices are no group with those that come to life behind them. */
const harmless = (html: string): string => html.replaceAll('name="filter"', 'name="given-filter"');

/** Where the first part of the guide goes. */
const place = '<div data-first-part></div>';

const doNothing = (): void => undefined;

/** The guide at its home, or around the part that it opens with, which is a plain element before there is a script. */
async function guideView(guide: Inside, wanted: FirstWanted): Promise<readonly [View, FirstView]> {
  const parts = guidePartNames.filter(guide.isShown);
  const opened = parts.find((part) => part === wanted.attributes['open']);
  const current = opened ?? (parts.length === 1 ? parts[0] : undefined);
  const { headingLevel } = guide;
  const none: FirstView = { html: '', styles: [] };
  if (parts.length === 0) return [emptyView(headingLevel), none];
  const going: Going = {
    parts,
    go: doNothing,
    addressOf: 'hash' in wanted.attributes ? (each) => partLink(each) : undefined,
  };
  if (current === undefined) {
    const route = { done: 0, all: undefined };
    const view = withLocale(wanted.lang, () =>
      homeView({ ...going, headingLevel, route, printAll: doNothing }),
    );
    return [view, none];
  }
  const { only: _only, exclude: _exclude, open: _open, ...attributes } = wanted.attributes;
  const level = String(Math.min(headingLevel + 1, 6));
  const part = await firstView(current, {
    ...wanted,
    attributes: { ...attributes, 'heading-level': level },
  });
  const view = withLocale(wanted.lang, () =>
    partView({
      ...going,
      current,
      hasBegun: false,
      widgets: [html`<div data-first-part></div>`],
      state: 'ready',
      headingLevel,
      retry: doNothing,
      printAll: doNothing,
    }),
  );
  return [view, part];
}

/** The first view of a widget, as its own code renders it. */
export async function firstView(name: WidgetName, wanted: FirstWanted): Promise<FirstView> {
  standIn();
  const { lang, attributes } = wanted;
  const Widget = classes[name];
  const known = Widget.observedAttributes;
  const [part, present] = await Promise.all([
    loadPart(widgetParts[name], lang),
    presenter(lang, wanted),
    loadWords(lang),
  ]);
  const widget = new Widget();
  let changed = (): void => undefined;
  Object.defineProperties(widget, {
    content: { value: present(part) },
    locale: { value: lang },
    requestUpdate: { value: () => changed() },
  });
  Object.defineProperty(widget.overlay, 'isSettled', { value: true });
  widget.overlay.present = present;
  widget.overlay.prepare = () => Promise.resolve();
  // Light or dark is for the style sheet to say, as long as no script has asked the page.
  for (const [attribute, value] of Object.entries({
    ...attributes,
    theme: attributes['theme'] ?? 'light',
  })) {
    widget.setAttribute(attribute, value);
    if (known.includes(attribute)) widget.attributeChangedCallback(attribute, null, value);
  }
  let first: FirstView = { html: '', styles: [] };
  if (name === 'guide') {
    const [view, part] = await guideView(widget, wanted);
    Object.defineProperty(widget, 'view', { value: () => view });
    first = part;
  } else {
    widget.willUpdate(new Map(Object.keys(attributes).map((each) => [each, undefined])));
    widget.interview?.hostUpdate();
    while (!widget.isWhole) await new Promise<void>((resolve) => (changed = resolve));
    withLocale(lang, () => widget.found?.hostUpdate());
  }
  const rendered = harmless(withLocale(lang, () => htmlOf(widget.render())));
  const isAuto = (attributes['theme'] ?? 'auto') === 'auto';
  return {
    html: (isAuto ? rendered.replace(/data-theme="\w+"/, 'data-theme="auto"') : rendered).replace(
      place,
      `<div><template shadowrootmode="open">${styleMark}<div class="gate">${first.html}</div></template></div>`,
    ),
    styles: [Widget.styles, ...(widget.interview?.styles ?? []), ...first.styles],
  };
}
