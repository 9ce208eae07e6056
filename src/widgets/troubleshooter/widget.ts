/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'problems';
export const latePart = 'remedies';

export { interviewOf as interview } from './troubleshooter.state.ts';

export const heading = (): string =>
  msg('What is wrong with your MitID?', { id: 'problems.heading' });

export const asks: Asks = { kinds: ['problemRules', 'remedies'] };

export const guide: Guide = {
  order: 8,
  title: () => msg('When something is wrong', { id: 'guide.troubleshooter' }),
  task: () => msg('It does not work', { id: 'guide.task.troubleshooter' }),
  drawing: 'lock',
  tile: 'small',
};

export const builder: Builder = {
  title: () => msg('When something is wrong', { id: 'builder.troubleshooter' }),
  what: () => msg('Lost, locked, a new phone', { id: 'builder.troubleshooter.what' }),
  items: [],
};
