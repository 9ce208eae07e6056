/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'documents';

export const heading = (): string => msg('Which papers do I need?', { id: 'checklist.heading' });

export const asks: Asks = { facts: ['route', 'citizenship'] };

export const guide: Guide = {
  order: 4,
  title: () => msg('Your papers', { id: 'guide.document-checklist' }),
  task: () => msg('See which papers to bring', { id: 'guide.task.document-checklist' }),
  hint: () => msg('Tick them off, print them', { id: 'guide.hint.document-checklist' }),
  drawing: 'copies',
  tile: 'large',
};

export const builder: Builder = {
  title: () => msg('Papers to bring', { id: 'builder.document-checklist' }),
  what: () => msg('To tick off, print and share', { id: 'builder.document-checklist.what' }),
  items: ['documents'],
};
