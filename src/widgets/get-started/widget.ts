/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'journeys';
export const latePart = 'stages';

export { interviewOf as interview } from './get-started.state.ts';

export const heading = (): string =>
  msg('Your way to MitID, step by step', { id: 'journey.heading' });

export const asks: Asks = { kinds: ['journeyRules'], facts: ['journey'] };

export const guide: Guide = {
  order: 2,
  title: () => msg('Step by step', { id: 'guide.get-started' }),
  task: () => msg('Get MitID', { id: 'guide.task.get-started' }),
  hint: () => msg('Your own route, stop by stop', { id: 'guide.hint.get-started' }),
  drawing: 'flag',
  tile: 'large',
};

export const builder: Builder = {
  title: () => msg('Step by step', { id: 'builder.get-started' }),
  what: () => msg('One route as a map of stops, with dates', { id: 'builder.get-started.what' }),
  items: [],
};
