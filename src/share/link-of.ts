import { linkTo } from '../engine/link.ts';
import type { SavedState } from '../engine/saved-state.ts';

/** The link to this page that brings back what the reader has said and ticked. */
export const linkOf = (state: SavedState): string | undefined =>
  // A page in a frame of its own text, or in a file, has no address that leads back to it.
  /^(about|blob|data|file):/.test(location.href) ? undefined : linkTo(location.href, state);
