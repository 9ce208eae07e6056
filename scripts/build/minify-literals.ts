/**
 * Takes the white space out of `css` and `html` literals, which no minifier of JavaScript touches.
 * Only runs of white space are folded, so what the browser reads stays the same.
 */
import { parseSync, type Plugin } from 'vite';

/**
 * White space beside what never needs it: braces, colons after a property, commas, semicolons. What
 * stands in quotes stays, since readers see and hear it.
 */
const foldCss = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/('[^']*'|"[^"]*")/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/([a-z-]+): /g, '$1:')
            .replace(/;}/g, '}'),
    )
    .join('');

const foldHtml = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (\/?>)/g, '$1');

const folds: Readonly<Record<string, (text: string) => string>> = {
  css: foldCss,
  html: foldHtml,
  svg: foldHtml,
};

interface Quasi {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly raw: string };
}

interface Node {
  readonly type: string;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Quasi[] };
}

/** Every piece of text of the literals in a program, with what it becomes. */
function* pieces(node: unknown): Generator<readonly [Quasi, string]> {
  if (typeof node !== 'object' || node === null) return;
  const { type, tag, quasi } = node as Node;
  const fold = type === 'TaggedTemplateExpression' ? folds[tag?.name ?? ''] : undefined;
  if (fold) for (const each of quasi?.quasis ?? []) yield [each, fold(each.value.raw)];
  for (const child of Object.values(node)) yield* pieces(child);
}

export function minifyLiterals(): Plugin {
  return {
    name: 'mitid-minify-literals',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html|svg)`/ },
      handler(code) {
        let folded = code;
        // From the end, so that the places of earlier pieces stay right.
        const found = [...pieces(parseSync('module.js', code).program)].sort(
          ([a], [b]) => b.start - a.start,
        );
        for (const [{ start, end, value }, text] of found) {
          if (code.slice(start, end) !== value.raw) throw new Error(`Not a literal: ${value.raw}`);
          folded = folded.slice(0, start) + text + folded.slice(end);
        }
        return { code: folded, map: null };
      },
    },
  };
}
