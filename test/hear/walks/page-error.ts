import type { Walk } from '../../../scripts/hear/walk.ts';

/** The network fails at the last answer: that is heard, and so is the way on. */
export const walk: Walk = {
  html: '<mitid-eligibility-checker></mitid-eligibility-checker>',
  missing: '/late/eligibility-checker.',
  steps: [
    {
      press: 'Tab',
      until: ['I have it but cannot use it', 'Jeg har det, men kan ikke bruge det'],
    },
    {
      press: 'Return',
      once: [['This guide could not be loaded', 'Guiden kunne ikke hentes']],
    },
    { press: 'Tab', until: ['Try again', 'Prøv igen'] },
    {
      press: 'Return',
      once: [['This guide could not be loaded', 'Guiden kunne ikke hentes']],
    },
  ],
};
