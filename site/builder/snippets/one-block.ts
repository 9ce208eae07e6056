/** A snippet as one block, for who has one field for HTML and no way to the head of the page. Pure. */
import { msg } from '@lit/localize';
import type { Block, Snippet } from './snippet.ts';

/** As they have to stand: what is loaded, how it looks, the widget, and the script that measures its frame. */
const order = ['head', 'style', 'place', 'script'];

const asMarkup = ({ language, code }: Block): string =>
  language === 'css' ? `<style>\n${code}\n</style>` : code;

/** Everything of it works in the body of a page too. */
export function inOneBlock(snippet: Snippet): Snippet {
  const { blocks } = snippet;
  const parts = order.flatMap((name) => blocks.filter((block) => block.name === name));
  const hint = blocks.find(({ name }) => name === 'place')?.hint;
  const isStyled = blocks.some(({ language }) => language === 'css');
  return {
    ...snippet,
    blocks: [
      {
        name: 'all',
        where: msg('In an HTML field, where the widget should stand', {
          id: 'site.where.all',
        }),
        language: 'html',
        code: parts.map(asMarkup).join('\n'),
        ...(hint === undefined ? {} : { hint }),
      },
    ],
    ...(isStyled
      ? {
          policyHint: msg(
            'Your colour is a style in the code. A strict policy has to allow that with a hash or a nonce. Or choose that you can edit the head: then the colour is a part of its own, for your style sheet.',
            { id: 'site.policy.style' },
          ),
        }
      : {}),
  };
}
