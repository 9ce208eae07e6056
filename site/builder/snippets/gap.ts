/** Where the files have no address yet, what is copied has a gap that everybody sees. Pure, in the language of the builder. */
import { msg } from '@lit/localize';
import type { Block, Snippet } from './snippet.ts';

/** Stands for the address while the code is made: no server can have this name. */
export const UNKNOWN = 'https://files.invalid/';

const withGap = (text: string): string => {
  const gap = msg('[address of the files]', { id: 'site.files.gap' });
  return text.replace(/(https:\/\/)?files\.invalid/g, gap);
};

const inBlock = (block: Block): Block => ({ ...block, code: withGap(block.code) });

export const withGaps = (snippet: Snippet): Snippet => ({
  ...snippet,
  blocks: snippet.blocks.map(inBlock),
  letters: (snippet.letters ?? []).map(inBlock),
  policy: snippet.policy.map(withGap),
  notes: snippet.notes.map(withGap),
});
