/** Everybody who can be asked. */
import { completeOf, itemSources, noActions, nothingUnfolded } from '../../complete/model.ts';
import { helpView } from './help-contacts.view.ts';

export const complete = completeOf('help', (whole) =>
  helpView(
    {
      ...whole,
      // Whether somebody answers right now is left out again: nobody knows when this is read.
      now: new Date(0),
      headingLevel: whole.level,
      sources: itemSources(whole),
      unfolded: nothingUnfolded,
    },
    noActions,
  ),
);
