/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'overview';

export const heading = (): string => msg('What is MitID?', { id: 'overview.heading' });

export const asks: Asks = {};

export const guide: Guide = {
  order: 1,
  title: () => msg('What MitID is', { id: 'guide.overview' }),
  drawing: 'phone',
  tile: 'link',
};

export const builder: Builder = {
  title: () => msg('What MitID is', { id: 'builder.overview' }),
  what: () => msg('In short, and ten things that people believe', { id: 'builder.overview.what' }),
  items: ['topics', 'beliefs'],
};
