/** The parts of the guide, and where the reader is. No words and no markup here. */

import { guideParts } from '../../generated/guide-parts.ts';

export type GuidePart = keyof typeof guideParts;

/** The parts in the order in which a newcomer needs them: names of widgets. */
export const guidePartNames = Object.keys(guideParts) as GuidePart[];

export interface Neighbours {
  readonly before: GuidePart | undefined;
  readonly after: GuidePart | undefined;
}

export function neighboursOf(parts: readonly GuidePart[], current: GuidePart): Neighbours {
  const at = parts.indexOf(current);
  return { before: parts[at - 1], after: parts[at + 1] };
}
