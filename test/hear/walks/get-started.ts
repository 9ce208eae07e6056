import type { Walk } from '../../../scripts/hear/walk.ts';

/** The first question, and the route that it leads to: a stop unfolds and is ticked off. */
export const walk: Walk = {
  html: '<mitid-get-started></mitid-get-started>',
  steps: [
    { press: 'h', once: [['Your way to MitID, step by step', 'Din vej til MitID, trin for trin']] },
    {
      press: 'Tab',
      until: ['I have a CPR number and want MitID', 'Jeg har et CPR-nummer og vil have MitID'],
    },
    {
      press: 'Return',
      once: [['You have a CPR number and want MitID', 'Du har et CPR-nummer og vil have MitID']],
    },
    { press: 'Tab', until: ['Get MitID in the app', 'Få MitID i appen'], once: ['collapsed'] },
    { press: 'Return', once: ['expanded'] },
    { press: 'Tab', until: ['I have done this', 'Det har jeg gjort'], once: ['not checked'] },
    { press: 'space', once: ['checked'] },
  ],
};
