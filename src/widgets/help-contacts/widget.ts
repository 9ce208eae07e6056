/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'help';

export const heading = (): string => msg('Whom can I ask?', { id: 'help.heading' });

export const asks: Asks = {};

export const guide: Guide = {
  order: 12,
  title: () => msg('Whom to ask', { id: 'guide.help-contacts' }),
};

export const builder: Builder = {
  title: 'Whom to ask',
  what: 'Official numbers and your own office',
  items: ['helpTopics'],
};
