/** Everybody who can be asked. */
import { completeOfBoth, sourcesOf, noActions, nothingUnfolded } from '../../complete/model.ts';
import { msg } from '@lit/localize';
import { html } from 'lit';
import { entryView } from '../../finder/entry.ts';
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
      places: html`<ul class="answers-list">
        ${entryView(
          {
            id: 'places',
            summary: msg('Find the office for your municipality', { id: 'places.open' }),
            body: allPlacesView(whole),
          },
          nothingUnfolded,
        )}
      </ul>`,
    },
    noActions,
  ),
);
