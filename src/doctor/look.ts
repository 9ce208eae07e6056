/** Reads off the page what the doctor wants to know of it. Changes nothing. */
import { closestAttribute, composedParent } from '../core/platform/closest.ts';
import type { Rgb } from '../palette/contrast.ts';
import { holdsPage } from '../core/platform/fallback.ts';
import { isForeign } from '../core/platform/origins.ts';
import { colourOf } from '../palette/colour.ts';
import type { SeenColours, SeenFrame, SeenHeading, SeenScript, SeenWidget } from './seen.ts';

/** A widget of ours, or another element with such a tag. */
interface WidgetLike extends HTMLElement {
  readonly headingLevel?: number;
  readonly isSettled?: boolean;
}

interface WidgetClass extends CustomElementConstructor {
  readonly version?: string;
  readonly observedAttributes?: readonly string[];
}

const isWidget = (element: Element): element is WidgetLike =>
  element instanceof HTMLElement && element.localName.startsWith('mitid-');

const isFrame = (element: Element): element is HTMLIFrameElement =>
  element instanceof HTMLIFrameElement && /\/frame\/[a-z-]+\.html(\?|#|$)/.test(element.src);

function headingOf(element: Element): SeenHeading | undefined {
  const [, digit] = /^h([1-6])$/.exec(element.localName) ?? [];
  const said = element.getAttribute('role') === 'heading' && element.getAttribute('aria-level');
  const level = Number(digit ?? (said || 0));
  const isShown = element.getClientRects().length > 0;
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return level > 0 && isShown ? { level, text } : undefined;
}

export interface Found {
  readonly widgets: readonly {
    readonly element: WidgetLike;
    readonly before: SeenHeading | undefined;
  }[];
  readonly frames: readonly HTMLIFrameElement[];
  readonly strangers: readonly string[];
}

/** Everything of ours in the page, in its order, also in the host's own shadow roots. */
export function findIn(root: Document): Found {
  const widgets: { element: WidgetLike; before: SeenHeading | undefined }[] = [];
  const frames: HTMLIFrameElement[] = [];
  const strangers: string[] = [];
  let before: SeenHeading | undefined;
  const visit = (parent: ParentNode): void => {
    for (const element of parent.children) {
      before = headingOf(element) ?? before;
      const hook = element.getAttribute('data-mitid');
      if (hook !== null && !element.firstElementChild?.localName.startsWith('mitid-')) {
        strangers.push(hook);
      }
      // What is inside a widget is ours, not the host's.
      if (isWidget(element)) {
        const own = element.querySelector('[slot="heading"]');
        widgets.push({ element, before: own ? undefined : before });
        continue;
      }
      if (isFrame(element)) frames.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  visit(root);
  return { widgets, frames, strangers };
}

/** Whether something around an element hides a part of it, and neither unfolds nor scrolls. */
function isCut(element: Element): boolean {
  let { bottom } = element.getBoundingClientRect();
  for (let at = composedParent(element); at && at !== document.body; at = composedParent(at)) {
    const { overflowY } = getComputedStyle(at);
    const hides = overflowY === 'hidden' || overflowY === 'clip';
    const around = at.getBoundingClientRect();
    if (hides && around.height < 1) return false;
    if (hides && bottom > around.bottom + 1) return true;
    // What a scroller has below its edge can be reached.
    if (!hides && overflowY !== 'visible') bottom = Math.min(bottom, around.bottom);
  }
  return false;
}

const tokens: Readonly<Record<keyof SeenColours, string>> = {
  surface: '--_surface',
  tint: '--_tint',
  accentTint: '--_accent-tint',
  text: '--_ink',
  muted: '--_muted',
  accent: '--_accent',
  onAccent: '--_on-accent',
};

function coloursOf(element: Element): SeenColours | undefined {
  const base = element.shadowRoot?.querySelector('.base');
  if (!base) return undefined;
  const style = getComputedStyle(base);
  const found = Object.entries(tokens).map(([name, property]) => [
    name,
    // A colour that could not be read was mended; see `src/palette`.
    colourOf(
      (
        style.getPropertyValue(property.replace('--_', '--_host-')) ||
        style.getPropertyValue(property)
      ).trim(),
    ),
  ]);
  return found.some(([, colour]) => colour === undefined)
    ? undefined
    : (Object.fromEntries(found) as Record<keyof SeenColours, Rgb>);
}

const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.hasAttribute('slot') && node.localName !== 'script' && node.localName !== 'template'
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );

const hookOf = (element: Element): Element | undefined =>
  element.parentElement?.hasAttribute('data-mitid') ? element.parentElement : undefined;

const isHookOfPage = (element: Element): boolean => {
  const hook = hookOf(element);
  return hook !== undefined && holdsPage(hook, element);
};

const hookAttributes = (element: Element): string[] =>
  (hookOf(element)?.getAttributeNames() ?? [])
    .filter((name) => name.startsWith('data-') && name !== 'data-mitid')
    .map((name) => name.slice('data-'.length));

export const seeWidget = (
  { element, before }: Found['widgets'][number],
  number: number,
): SeenWidget => {
  const constructor = customElements.get(element.localName) as WidgetClass | undefined;
  return {
    number,
    tag: element.localName,
    version: constructor && (constructor.version ?? 'unknown'),
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    known: [...(constructor?.observedAttributes ?? [])],
    langAround: closestAttribute(composedParent(element), 'lang') ?? '',
    headingBefore: before,
    headingLevel: element.headingLevel ?? 2,
    hasFallback: hasFallback(element),
    isCut: isCut(element),
    width: element.shadowRoot?.querySelector('.base')?.getBoundingClientRect().width ?? 0,
    holdsPage: holdsPage(element) || isHookOfPage(element),
    isOverlayForeign: isForeign(element.getAttribute('content-src') ?? ''),
    ofHook: hookAttributes(element),
    hasFailed: element.isSettled === true && !element.shadowRoot?.querySelector('#heading'),
    colours: coloursOf(element),
  };
};

export const seeFrame = (frame: HTMLIFrameElement, number: number): SeenFrame => ({
  number,
  address: frame.src,
  title: frame.title,
  hasHook: 'mitidFrame' in frame.dataset,
  sandbox: frame.hasAttribute('sandbox') ? [...frame.sandbox] : undefined,
  isCut: isCut(frame),
});

/** The scripts that run here: with `nomodule`, a script is for old browsers. */
export const seeScripts = (): SeenScript[] =>
  [...document.scripts]
    .filter(({ src, noModule }) => src !== '' && !noModule)
    .map(({ src, type }) => ({ address: src, type }));
