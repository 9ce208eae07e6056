/** All services. */
import { completeOf, sourcesOf, noActions } from '../../complete/model.ts';
import { servicesFor } from './service-directory.state.ts';
import { directoryView } from './service-directory.view.ts';

export const complete = completeOf('services', (whole) =>
  directoryView(
    {
      ...whole,
      ids: servicesFor(whole.content, { query: '', theme: 'all' }, whole.shown, []),
      showsAll: true,
      query: '',
      themes: [],
      theme: 'all',
      headingLevel: whole.level,
      sources: sourcesOf(whole),
    },
    noActions,
  ),
);
