/** What the rest of the project knows of this widget; see `../description.ts`. */
import { msg } from '@lit/localize';
import type { Asks, Builder, Guide } from '../description.ts';

export const part = 'authenticators';
export const latePart = 'picks';

export { interviewOf as interview } from './authenticator-chooser.state.ts';

export const heading = (): string =>
  msg('App, code display, reader or chip?', { id: 'chooser.heading' });

export const asks: Asks = { kinds: ['authenticatorRules'] };

export const guide: Guide = {
  order: 6,
  title: () => msg('App, display or chip', { id: 'guide.authenticator-chooser' }),
  task: () => msg('App, display or chip?', { id: 'guide.task.authenticator-chooser' }),
  drawing: 'code-display',
  tile: 'small',
};

export const builder: Builder = {
  title: () => msg('App, display or chip', { id: 'builder.authenticator-chooser' }),
  what: () => msg('Which one fits', { id: 'builder.authenticator-chooser.what' }),
  items: ['authenticators'],
};
