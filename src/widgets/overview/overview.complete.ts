/** All topics and beliefs. */
import { completeOf, itemSources, noActions, nothingUnfolded } from '../../complete/model.ts';
import { overviewView } from './overview.view.ts';

export const complete = completeOf('overview', (whole) =>
  overviewView(
    { ...whole, headingLevel: whole.level, sources: itemSources(whole), unfolded: nothingUnfolded },
    noActions,
  ),
);
