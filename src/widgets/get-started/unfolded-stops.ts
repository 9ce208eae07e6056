import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import type { OneUnfolded } from './stop.ts';

/** The stops that are unfolded: one at a time, beside the goal around it. */
export class UnfoldedStops extends UnfoldedEntries implements OneUnfolded {
  readonly only = (id: string): void => {
    for (const each of this.ids) {
      if (each !== id && each !== 'goal') this.set(each, false);
    }
  };
}
