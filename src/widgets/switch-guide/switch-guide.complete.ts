/** As if the reader had all of it: what each is worth is said. */
import { completeOf, sourcesOf, noActions } from '../../complete/model.ts';
import { switchView } from './switch-guide.view.ts';

export const complete = completeOf('switch', (whole) =>
  switchView(
    {
      ...whole,
      answers: Object.fromEntries(
        Object.values(whole.content.nemidItems).map(({ fact }) => [fact, 'yes']),
      ),
      headingLevel: whole.level,
      sources: sourcesOf(whole),
    },
    noActions,
  ),
);
