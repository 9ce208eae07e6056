/** Runs in pages: what they show, through all shadow roots. */
import type { Rgb } from '../../../src/palette/contrast.ts';

export interface Looking {
  /** All elements in the order of the document. */
  readonly all: (within?: Element | Document) => Element[];
  /** What a keyboard reaches. */
  readonly stops: (within?: Element | Document) => HTMLElement[];
  /** What has focus, however deep. */
  readonly active: () => Element | null;
  /** Names an element in a message: its state, what it is, and its first words. */
  readonly name: (element: Element) => string;
  /** Whether the reader can see it: rendered, and not clipped away for screen readers alone. */
  readonly isSeen: (element: Element) => boolean;
  /** A computed colour, on what is under it where one can see through it. */
  readonly over: (colour: string, under: Rgb) => Rgb;
  /** The colour behind the words of an element. */
  readonly ground: (element: Element | null, known?: Map<Element, Rgb>) => Rgb;
  /** The element around it, also outside of its shadow root. */
  readonly parent: (element: Element) => Element | null;
}

declare global {
  interface Window {
    looking: Looking;
  }
}

function look(): void {
  const parent = (element: Element): Element | null =>
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot
      ? (element.getRootNode() as ShadowRoot).host
      : null);
  const isClipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isClipped(parent(element)));
  const looking: Looking = {
    parent,
    all(within = document) {
      const found: Element[] = [];
      const walk = (node: ParentNode): void => {
        for (const child of node.children) {
          found.push(child);
          if (child.shadowRoot) walk(child.shadowRoot);
          else walk(child);
        }
      };
      if (within instanceof Element && within.shadowRoot) walk(within.shadowRoot);
      else walk(within);
      return found;
    },
    stops(within) {
      const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
      const modal = looking.all().find((each) => each.matches('dialog:modal'));
      return looking
        .all(modal ?? within)
        .filter(
          (each): each is HTMLElement =>
            each.matches(kinds) && !each.matches(':disabled') && looking.isSeen(each),
        );
    },
    active() {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    },
    name(element) {
      let host: Element | null = element;
      while (host && !(host as HTMLElement).dataset['state']) host = parent(host);
      const words = (element.getAttribute('aria-label') ?? element.textContent).replace(
        /\s+/g,
        ' ',
      );
      const kind = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return `${(host as HTMLElement | null)?.dataset['state'] ?? ''}: ${kind} “${words.trim().slice(0, 40)}”`;
    },
    over(colour, under) {
      const [red = 0, green = 0, blue = 0, share = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const mix = (above: number, below: number): number => above * share + below * (1 - share);
      return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2])];
    },
    ground(element, known = new Map()) {
      const page = getComputedStyle(document.documentElement).backgroundColor;
      if (element === null) return looking.over(page, [255, 255, 255]);
      const ground =
        known.get(element) ??
        looking.over(
          getComputedStyle(element).backgroundColor,
          looking.ground(parent(element), known),
        );
      known.set(element, ground);
      return ground;
    },
    isSeen: (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.getClientRects().length > 0 &&
      !isClipped(element),
  };
  window.looking = looking;
}

export const lookingScript = `(${look.toString()})();`;
