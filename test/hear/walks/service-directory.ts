import type { Walk } from '../../../scripts/hear/walk.ts';

/** A search says how many it found; a filter does too; an entry unfolds. */
export const walk: Walk = {
  html: '<mitid-service-directory></mitid-service-directory>',
  steps: [
    { press: 'h', once: [['Where do I need MitID?', 'Hvor skal jeg bruge MitID?']] },
    {
      press: 'Tab',
      once: [['Search, for example “tax” or “doctor”', 'Søg, for eksempel »skat« eller »læge«']],
    },
    {
      type: ['bank', 'bank'],
      once: [['1 result', '1 resultat']],
      never: [['6 result', '6 result']],
    },
    { press: 'Tab', once: [['Show all', 'Vis alle']] },
    { press: 'Return', once: [['13 results', '13 resultater']] },
    {
      type: 'qqqq',
      once: [['Nothing found. Try another word.', 'Intet fundet. Prøv et andet ord.']],
    },
    { press: 'Escape', once: [['13 results', '13 resultater']] },
    { press: 'Tab', once: [['All', 'Alle']] },
    { press: 'Tab', order: [['borger.dk', 'borger.dk'], 'collapsed'] },
    { press: 'Return', once: ['expanded'] },
  ],
};
