import type { Walk } from '../../../scripts/hear/walk.ts';

/** A question, the papers that it leads to, and two of them ticked off. */
export const walk: Walk = {
  html: '<mitid-document-checklist></mitid-document-checklist>',
  steps: [
    { press: 'h', once: [['Which papers do I need?', 'Hvilke papirer skal jeg bruge?']] },
    { press: 'Tab', once: [['Get MitID at home, in the app', 'Få MitID hjemmefra med appen']] },
    {
      press: 'Return',
      order: [
        ['At home', 'Derhjemme'],
        ['0 of 4 ready', '0 af 4'],
      ],
    },
    {
      press: 'Tab',
      order: [['Passport with a chip', 'Pas med chip'], 'not checked'],
    },
    {
      press: 'space',
      order: ['checked', ['1 of 4 ready', '1 af 4']],
      once: [['1 of 4', '1 af 4']],
    },
    { press: 'Tab', once: ['collapsed'] },
    { press: 'Return', once: ['expanded'] },
    {
      press: 'shift+Tab',
      once: [['Passport with a chip', 'Pas med chip']],
      never: ['not checked'],
    },
    { press: 'space', order: ['not checked', ['0 of 4 ready', '0 af 4']] },
  ],
};
