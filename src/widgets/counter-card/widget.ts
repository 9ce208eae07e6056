/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'counter';

export const heading = (): string => msg('A card to show at the counter', { id: 'card.heading' });

export const asks: Asks = {};

export const guide: Guide = {
  order: 5,
  title: () => msg('At the counter', { id: 'guide.counter-card' }),
  drawing: 'counter',
  tile: 'link',
};

export const builder: Builder = {
  title: () => msg('At the counter', { id: 'builder.counter-card' }),
  what: () => msg('One page to show the clerk, in Danish too', { id: 'builder.counter-card.what' }),
  items: ['requests', 'clerkQuestions', 'documents'],
};
