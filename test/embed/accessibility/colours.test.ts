/** Contrast as it is rendered: text, icons, edges and the ring of focus, for twenty accents of hosts. */
import assert from 'node:assert/strict';
import { before, it } from 'node:test';

import { contrast, NEEDED, type Rgb } from '../../../src/palette/contrast.ts';
import { light } from '../../../src/core/styles/tokens.ts';
import { unfoldAll, withAllStates } from '../support/all-states.ts';
import { waitFor, type Page } from '../support/engines.ts';

/** Of cities, universities, employers, and such that nobody can read on white or on black. */
// prettier-ignore
const accents = [
  '#0d5f5c', '#000000', '#ffffff', '#ffcc00', '#ffe600', '#00b140', '#e4002b', '#b3142a', '#0050a0', '#003d73',
  '#1d3a6e', '#6f2c91', '#ff6900', '#8a8d8f', '#d0d0d0', '#00a3e0', '#ec008c', '#5b2d0f', '#00ff00', '#767676',
] as const;

/** What icons, edges that say something, and the ring need (1.4.11). */
const NEEDED_OF_SHAPES = 3;

interface Seen {
  readonly name: string;
  readonly what: 'text' | 'icon' | 'edge' | 'ring';
  readonly colour: Rgb;
  readonly ground: Rgb;
}

interface Coloured {
  readonly element: Element;
  readonly name: string;
  readonly shows: readonly Seen['what'][];
}

/** Finds every text, icon, edge and ring; of what is alike in class and place, one. Colours change nothing of that. */
const find = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { all, name, parent, isSeen } = window.looking;
    const kinds = new Map<Element, string>();
    const kindOf = (element: Element | null): string => {
      if (element === null || element.matches('.base')) return '';
      const own = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      const kind = kinds.get(element) ?? `${kindOf(parent(element))} ${own}`;
      kinds.set(element, kind);
      return kind;
    };
    const found: Coloured[] = [];
    const had = new Set<string>();
    for (const element of all()) {
      if (!(element.getRootNode() instanceof ShadowRoot) || had.has(kindOf(element))) continue;
      const hasText = [...element.childNodes].some(
        (node) => node instanceof Text && /\S/.test(node.data),
      );
      // Where nothing but the edge says that one can write there, or that it is chosen.
      const isEdged = element.matches('[type=search], [type=date], .chosen, [aria-pressed=true]');
      const isIcon = element.matches('svg.icon, .drawing > svg');
      if ((!hasText && !isIcon && !isEdged) || element.closest('.strut, style') || !isSeen(element))
        continue;
      had.add(kindOf(element));
      const shows: Seen['what'][] = [];
      if (hasText || isIcon) shows.push(isIcon ? 'icon' : 'text');
      if (isEdged) shows.push('edge');
      if (element.matches('a, button, summary')) shows.push('ring');
      found.push({ element, name: name(element), shows });
    }
    (window as Window & { coloured?: readonly Coloured[] }).coloured = found;
  });

/** Each of them with its colour and its ground. */
const seenOn = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => {
    const { parent, over, ground } = window.looking;
    const known = new Map<Element, Rgb>();
    const { coloured = [] } = window as Window & { coloured?: readonly Coloured[] };
    return coloured.flatMap(({ element, name, shows }) => {
      const style = getComputedStyle(element);
      const outer = ground(parent(element), known);
      return shows.map((what): Seen => {
        if (what === 'edge') {
          return { name, what, colour: over(style.borderBlockStartColor, outer), ground: outer };
        }
        if (what === 'ring') {
          const hex = style.getPropertyValue('--_focus').trim();
          const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
            parseInt(hex.slice(at, at + 2), 16),
          );
          return { name, what, colour: [red, green, blue], ground: outer };
        }
        const around = what === 'icon' ? outer : ground(element, known);
        return { name, what, colour: over(style.color, around), ground: around };
      });
    });
  });

type Tokens = Readonly<Record<string, string>>;

const themes = ['light', 'dark'] as const;
const tokenNames = [...light.cssText.matchAll(/--_[\w-]+(?=:)/g)].map(([name]) => name);

/** The page of hosts: a small widget an accent and theme. */
const hosts = accents
  .flatMap((accent) =>
    themes.map(
      (theme) =>
        `<div style="--mitid-color-accent:${accent};--mitid-color-accent-dark:${accent}"><mitid-counter-card theme="${theme}"></mitid-counter-card></div>`,
    ),
  )
  .join('');

/** What becomes of the colours of each host, once the widget has looked at them. */
async function tokensOf(page: Page): Promise<Tokens[]> {
  await waitFor(page, () =>
    [...document.querySelectorAll('mitid-counter-card')].every(({ shadowRoot }) => {
      const base = shadowRoot?.querySelector('.base');
      return base && getComputedStyle(base).getPropertyValue('--_host-accent-tint');
    }),
  );
  return page.evaluate(
    (names: readonly string[]) =>
      [...document.querySelectorAll('mitid-counter-card')].map(({ shadowRoot }) => {
        const base = shadowRoot?.querySelector('.base');
        const style = base && getComputedStyle(base);
        return Object.fromEntries(names.map((name) => [name, style?.getPropertyValue(name) ?? '']));
      }),
    tokenNames,
  );
}

/** Gives the colours of a host to all states at once; widget by widget it takes a second. */
const colour = (page: Page, tokens: Tokens): Promise<void> =>
  page.evaluate((colours: Tokens) => {
    const rules = Object.entries(colours).map(([name, value]) => `${name}: ${value} !important;`);
    const own = window as Window & { sheet?: CSSStyleSheet };
    if (!own.sheet) {
      own.sheet = new CSSStyleSheet();
      for (const { shadowRoot } of window.looking.all()) {
        if (shadowRoot) {
          shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, own.sheet];
        }
      }
    }
    own.sheet.replaceSync(`* { transition: none !important; } .base { ${rules.join(' ')} }`);
  }, tokens);

const tooLow = (all: readonly Seen[]): string[] =>
  all.flatMap(({ name, what, colour: own, ground }) => {
    const found = contrast(own, ground);
    return found >= (what === 'text' ? NEEDED : NEEDED_OF_SHAPES)
      ? []
      : [`${what}, ${found.toFixed(2)}: ${name}`];
  });

withAllStates('what is rendered', (all) => {
  let tokens: Tokens[];

  before(async () => {
    await unfoldAll(all.page);
    await find(all.page);
    tokens = await tokensOf(await all.open(hosts));
  });

  it('is text, icons, edges and rings', async () => {
    const seen = await seenOn(all.page);
    for (const [what, least] of Object.entries({ text: 300, icon: 20, edge: 4, ring: 50 })) {
      const found = seen.filter((each) => each.what === what);
      assert.ok(found.length > least, `${found.length} of ${what}`);
    }
  });

  for (const [at, accent] of accents.entries()) {
    it(`has contrast where a host has the accent ${accent}`, async () => {
      for (const [index, theme] of themes.entries()) {
        await colour(all.page, tokens[at * themes.length + index] ?? {});
        assert.deepEqual(tooLow(await seenOn(all.page)), [], theme);
      }
    });
  }
});
