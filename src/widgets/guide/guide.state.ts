/** The parts of the guide. No words and no markup here. */
import { guideParts } from '../../generated/guide-parts.ts';

export type GuidePart = keyof typeof guideParts;

/** The parts in the order in which a newcomer needs them: names of widgets. */
export const guidePartNames = Object.keys(guideParts) as GuidePart[];

/** What the home is called in an address and in events. */
export const HOME = 'home';
