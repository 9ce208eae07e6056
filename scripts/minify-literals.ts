/**
 * Takes the white space out of `css` and `html` literals, which no minifier of JavaScript touches.
 * Only runs of white space are folded, so what the browser reads stays the same.
 */
import type { Plugin } from 'vite';

const literal = /\b(css|html)`((?:[^`\\]|\\.)*?)`/gs;

/** White space beside what never needs it: braces, colons after a property, commas, semicolons. */
const foldCss = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}');

export function minifyLiterals(): Plugin {
  return {
    name: 'mitid-minify-literals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(styles|widgets|ui|element)\/.*\.ts$/.test(id)) return undefined;
      return {
        code: code.replace(literal, (_whole, tag: string, text: string) =>
          tag === 'css' ? `css\`${foldCss(text)}\`` : `html\`${text.replace(/\s+/g, ' ')}\``,
        ),
        map: null,
      };
    },
  };
}
