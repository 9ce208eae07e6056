/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'questions';

export const heading = (): string => msg('Questions and answers', { id: 'faq.heading' });

export const asks: Asks = {};

export const guide: Guide = {
  order: 11,
  title: () => msg('Questions and answers', { id: 'guide.faq' }),
  task: () => msg('Questions and answers', { id: 'guide.task.faq' }),
  drawing: 'search',
  tile: 'small',
};

export const builder: Builder = {
  title: () => msg('Questions and answers', { id: 'builder.faq' }),
  what: () => msg('By theme, with search', { id: 'builder.faq.what' }),
  items: ['questions'],
};
