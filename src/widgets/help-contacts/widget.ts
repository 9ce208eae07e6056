/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'help';
export const latePart = 'places';

export const heading = (): string => msg('Who can I ask?', { id: 'help.heading' });

export const asks: Asks = {};

export const guide: Guide = {
  order: 12,
  title: () => msg('Where to get help', { id: 'guide.help-contacts' }),
  task: () => msg('Find help near you', { id: 'guide.task.help-contacts' }),
  drawing: 'office',
  tile: 'small',
};

export const builder: Builder = {
  title: () => msg('Where to get help', { id: 'builder.help-contacts' }),
  what: () => msg('Official numbers and your own office', { id: 'builder.help-contacts.what' }),
  items: ['helpTopics'],
};
