/** The overlay that is being written survives a reload; it says nothing of any person. */
import { openDraft, type Draft } from './overlay/draft.ts';

const key = 'mitid-builder/1';

export function keptDraft(): Draft | undefined {
  try {
    return openDraft(sessionStorage.getItem(key) ?? 'null').draft;
  } catch {
    return undefined;
  }
}

export function keepDraft(draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Where storage is blocked, a reload begins afresh.
  }
}
