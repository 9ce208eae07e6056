/** Answers that lead the preview to a result, so that an editor sees what readers get. */
import type { Answers } from '../../src/engine/facts.ts';
import type { WidgetName } from '../../src/generated/widget-names.ts';

/** These begin with what cannot wait, all in the red of warnings: their result has the colour of the host. */
export const startsInRed: readonly WidgetName[] = ['troubleshooter'];

export const samples: Readonly<Partial<Record<WidgetName, Answers>>> = {
  'eligibility-checker': {
    mitid: 'none',
    age: '18-plus',
    cpr: 'resident',
    'photo-id': 'no-chip',
    home: 'denmark',
    citizenship: 'eu',
    'second-document': 'yellow-card',
  },
  'document-checklist': { route: 'counter', citizenship: 'other' },
  'get-started': { journey: 'non-eu' },
  troubleshooter: { problem: 'new-name' },
  'safety-check': { given: 'approved' },
  'authenticator-chooser': { device: 'recent', 'app-wanted': 'yes' },
};
