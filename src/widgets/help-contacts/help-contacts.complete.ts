/** Everybody who can be asked. */
import { completeOfBoth, sourcesOf, noActions, nothingUnfolded } from '../../complete/model.ts';
import { allPlacesView } from './help-contacts.late.ts';
import { helpView } from './help-contacts.view.ts';

export const complete = completeOfBoth('help', 'places', (whole) =>
  helpView(
    {
      ...whole,
      // Whether somebody answers right now is left out again: nobody knows when this is read.
      now: new Date(0),
      headingLevel: whole.level,
      sources: sourcesOf(whole),
      unfolded: nothingUnfolded,
      places: allPlacesView(whole),
    },
    noActions,
  ),
);
