import type { Walk } from '../../../scripts/hear/walk.ts';

/** A fact unfolds; a claim is guessed, the verdict is heard, and the next claim comes. */
export const walk: Walk = {
  html: '<mitid-overview></mitid-overview>',
  steps: [
    { press: 'h', once: [['What is MitID?', 'Hvad er MitID?']] },
    { press: 'Tab', order: [['Who runs it', 'Hvem står bag?'], 'collapsed'] },
    { press: 'Return', once: ['expanded'] },
    { press: 'Tab', until: ['Not true', 'Ikke sandt'], once: ['not pressed'] },
    {
      press: 'Return',
      order: [
        ['Not true', 'Ikke sandt'],
        ['You need no bank account to get MitID.', 'bankkonto'],
      ],
    },
    { press: 'Tab', until: ['Next claim', 'Næste påstand'] },
    { press: 'Return' },
  ],
};
