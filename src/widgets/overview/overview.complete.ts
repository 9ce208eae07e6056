/** All topics and beliefs. */
import { completeOf, sourcesOf, noActions, nothingUnfolded } from '../../complete/model.ts';
import { overviewView } from './overview.view.ts';

export const complete = completeOf('overview', (whole) =>
  overviewView(
    { ...whole, headingLevel: whole.level, sources: sourcesOf(whole), unfolded: nothingUnfolded },
    noActions,
  ),
);
