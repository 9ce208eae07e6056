/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'eligibility';
export const latePart = 'results';

export { interviewOf as interview } from './eligibility-checker.state.ts';

export const heading = (): string => msg('How do I get MitID?', { id: 'checker.heading' });

export const asks: Asks = { kinds: ['rules', 'followUps', 'noteRules'] };

export const guide: Guide = {
  order: 3,
  title: () => msg('Can I get MitID?', { id: 'guide.eligibility-checker' }),
  drawing: 'fork',
  tile: 'link',
};

export const builder: Builder = {
  title: () => msg('Which way to MitID', { id: 'builder.eligibility-checker' }),
  what: () => msg('A few questions, then what to do', { id: 'builder.eligibility-checker.what' }),
  items: ['notes', 'steps'],
};
