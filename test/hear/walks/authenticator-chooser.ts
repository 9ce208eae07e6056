import type { Walk } from '../../../scripts/hear/walk.ts';

/** Two questions and a result, then the comparison of all four. */
export const walk: Walk = {
  html: '<mitid-authenticator-chooser></mitid-authenticator-chooser>',
  steps: [
    {
      press: 'h',
      once: [['App, code display, reader or chip?', 'App, kodeviser, kodeoplæser eller chip?']],
    },
    { press: 'Tab', once: [['A newer one of my own', 'En nyere, som er min egen']] },
    {
      press: 'Return',
      order: [
        ['Do you want to use the MitID app?', 'Vil du bruge MitID-appen?'],
        ['Question 2', 'Spørgsmål 2'],
      ],
    },
    { press: 'Tab', once: [['Yes', 'Ja']] },
    {
      press: 'Return',
      once: [['The MitID app', 'MitID-appen']],
      never: [['Question', 'Spørgsmål']],
    },
    { press: 'Tab', until: ['Compare all four', 'Sammenlign alle fire'], once: ['collapsed'] },
    { press: 'Return', once: ['expanded'] },
  ],
};
