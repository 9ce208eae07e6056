/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder } from '../description.ts';

export const part = 'guide';

export const heading = (): string => msg('MitID for newcomers to Denmark', { id: 'guide.heading' });

export const asks: Asks = {};

export const builder: Builder = {
  title: () => msg('The whole guide', { id: 'builder.guide' }),
  what: () => msg('All twelve, with navigation', { id: 'builder.guide.what' }),
  items: [],
};
