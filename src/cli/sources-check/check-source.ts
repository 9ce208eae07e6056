/** What has become of a source: the page beside the fingerprint that was kept of it. */
import type { Answer } from './fetch-page.ts';
import { blocksOf, fingerprintOf } from './page-text.ts';

export interface Fingerprint {
  /** The day on which it was taken. */
  readonly on: string;
  readonly blocks: readonly string[];
}

export type State = 'same' | 'changed' | 'moved' | 'gone' | 'unclear' | 'new';

export interface Finding {
  readonly state: State;
  /** In a sentence, for people. */
  readonly why: string;
  /** Blocks of text that were not there before. */
  readonly added: readonly string[];
  /** How many blocks are no longer there. */
  readonly removed: number;
  readonly movedTo?: string;
  /** Of the page as it is now, where there is a text. */
  readonly blocks?: readonly string[];
}

/** Less text than that is a wall for cookies, or a page that only scripts fill. */
const FEW_LETTERS = 200;
/** A page that keeps less than this part of its blocks was not changed: it is another page. */
const HARDLY_ANY = 0.2;

const finding = (state: State, why: string): Finding => ({ state, why, added: [], removed: 0 });

export function checkSource(answer: Answer, kept: Fingerprint | undefined): Finding {
  if (answer.kind !== 'page') return finding(answer.kind, answer.why);
  const { movedTo } = answer;
  const texts = blocksOf(answer.html);
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  if (letters < FEW_LETTERS) {
    return finding('unclear', 'hardly any text: a wall for cookies, or a page that scripts fill');
  }
  const blocks = fingerprintOf(texts);
  if (!kept) return { ...finding('new', 'no fingerprint is kept of it'), blocks };
  const now = new Set(blocks);
  const before = new Set(kept.blocks);
  const added = texts.filter((text) => !before.has(fingerprintOf([text])[0] ?? ''));
  const removed = kept.blocks.filter((block) => !now.has(block)).length;
  const stays = kept.blocks.length - removed;
  if (kept.blocks.length > 0 && stays < kept.blocks.length * HARDLY_ANY) {
    const why = `only ${stays} of ${kept.blocks.length} blocks are still there: another page?`;
    return { ...finding('changed', why), added, removed, blocks };
  }
  const says =
    added.length || removed ? `${added.length} new, ${removed} gone` : 'no block changed';
  if (movedTo !== undefined) {
    return { state: 'moved', why: `to ${movedTo}; ${says}`, added, removed, movedTo, blocks };
  }
  if (added.length === 0 && removed === 0) return { ...finding('same', says), blocks };
  return { state: 'changed', why: says, added, removed, blocks };
}
