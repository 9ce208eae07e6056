/** Mends the colours of a host in a widget. It imports nothing of the core, so that the classic file needs no second one. */
import { colourOf } from './colour.ts';
import { hexOf, NEEDED, type Rgb } from './contrast.ts';
import { isLikeDanger, mended, properties, type Colours, type Mended, type Token } from './mend.ts';

const tokens = Object.keys(properties) as Token[];
const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

const sheetOf = (root: ShadowRoot): CSSStyleSheet => {
  const known = sheets.get(root);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheets.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
};

function coloursOf(style: CSSStyleDeclaration): Colours | undefined {
  const found: Partial<Record<Token, Rgb>> = {};
  for (const token of tokens) {
    const colour = colourOf(style.getPropertyValue(`--_${token}`).trim());
    // What one can see through depends on what is behind: that is for the host.
    if (!colour) return undefined;
    found[token] = colour;
  }
  return found as Colours;
}

const lineOf = (tag: string, end: string, { token, from, to, contrast }: Mended): string[] =>
  contrast === undefined
    ? []
    : [
        `<${tag}> --mitid-color-${properties[token]}${end}: ${hexOf(from)} has a contrast of ${contrast.toFixed(1)} to 1 where ${NEEDED} is needed; ${hexOf(to)} is used.`,
      ];

/** What the console should say of it. */
export function mendPalette(element: Element): string[] {
  const root = element.shadowRoot;
  const base = root?.querySelector<HTMLElement>('.base');
  if (!root || !base || !('replaceSync' in CSSStyleSheet.prototype)) return [];
  const sheet = sheetOf(root);
  sheet.replaceSync('');
  const isDark = base.dataset['theme'] === 'dark';
  const end = isDark ? '-dark' : '';
  const own = getComputedStyle(element);
  const given = new Set(
    tokens.filter((token) => own.getPropertyValue(`--mitid-color-${properties[token]}${end}`)),
  );
  const seen = coloursOf(getComputedStyle(base));
  if (!seen || given.size === 0) return [];
  const changed = mended(seen, given);
  const rules = changed.map(
    // The doctor tells of what the host has said.
    ({ token, from, to }) => `--_${token}: ${hexOf(to)}; --_host-${token}: ${hexOf(from)};`,
  );
  const accent = changed.find(({ token }) => token === 'accent')?.to ?? seen.accent;
  if (isLikeDanger(accent)) rules.push('--_danger-mark: #ffcf4d;');
  // Paper is light, whatever the screen is.
  const media = isDark ? 'screen' : 'all';
  sheet.replaceSync(`@media ${media} { .base.base.base { ${rules.join(' ')} } }`);
  return changed.flatMap((each) => lineOf(element.localName, end, each));
}
