/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'safety';
export const latePart = 'verdicts';

export { interviewOf as interview } from './safety-check.state.ts';

export const heading = (): string => msg('Is it really MitID?', { id: 'safety.heading' });

export const asks: Asks = { kinds: ['safetyRules'] };

export const guide: Guide = {
  order: 9,
  title: () => msg('Is it a scam?', { id: 'guide.safety-check' }),
  task: () => msg('Check a message or a call', { id: 'guide.task.safety-check' }),
  hint: () => msg('Is it really MitID?', { id: 'guide.hint.safety-check' }),
  drawing: 'fake-message',
  tile: 'large',
};

export const builder: Builder = {
  title: () => msg('Is it a scam?', { id: 'builder.safety-check' }),
  what: () => msg('A message, a call, an approval', { id: 'builder.safety-check.what' }),
  items: ['signs', 'tips'],
};
