/** All questions with their answers. */
import { completeOf, sourcesOf, noActions, nothingUnfolded } from '../../complete/model.ts';
import { questionsFor } from './faq.state.ts';
import { faqView } from './faq.view.ts';

export const complete = completeOf('questions', (whole) =>
  faqView(
    {
      ...whole,
      ids: questionsFor(whole.content, '', whole.shown, []),
      showsAll: true,
      query: '',
      unfolded: nothingUnfolded,
      turned: undefined,
      headingLevel: whole.level,
      sources: sourcesOf(whole),
      addressOf: undefined,
    },
    noActions,
  ),
);
