/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide, HeadingTexts } from '../description.ts';

export const part = 'switch';

export const heading = ({ closures }: HeadingTexts): string => closures['nemid']?.title ?? '';

export const asks: Asks = { kinds: ['nemidItems'] };

export const guide: Guide = {
  order: 10,
  title: () => msg('I still have NemID', { id: 'guide.switch-guide' }),
  drawing: 'id-card',
  tile: 'link',
};

export const builder: Builder = {
  title: () => msg('I still have NemID', { id: 'builder.switch-guide' }),
  what: () => msg('What it is worth, and what to do', { id: 'builder.switch-guide.what' }),
  items: ['nemidItems', 'milestones'],
};
