/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'services';

export const heading = (): string => msg('Where do I need MitID?', { id: 'services.heading' });

export const asks: Asks = {};

export const guide: Guide = {
  order: 7,
  title: () => msg('Where you use it', { id: 'guide.service-directory' }),
  drawing: 'bank',
  tile: 'link',
};

export const builder: Builder = {
  title: () => msg('Where it is used', { id: 'builder.service-directory' }),
  what: () => msg('And how else to get in', { id: 'builder.service-directory.what' }),
  items: ['services'],
};
