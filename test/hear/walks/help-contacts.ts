import type { Walk } from '../../../scripts/hear/walk.ts';

/** The number to call is a link that says whose it is; the office of a municipality is found. */
export const walk: Walk = {
  html: '<mitid-help-contacts></mitid-help-contacts>',
  steps: [
    { press: 'h', once: [['Who can I ask?', 'Hvem kan jeg spørge?']] },
    { press: 'Tab', once: ['collapsed'] },
    { press: 'Tab', order: ['MitID Support', '+45 33 98 00 10'], once: ['link'] },
    {
      press: 'Tab',
      until: ['Find the office for your municipality', 'Find kontoret for din kommune'],
      once: ['collapsed'],
    },
    { press: 'Return', once: ['expanded'] },
    {
      press: 'Tab',
      once: [['Where do you live, or where will you live?', 'Hvor bor du, eller hvor skal du bo?']],
    },
    {
      press: 'Down',
      once: [['Offices for Albertslund are below', 'Steder for Albertslund står nedenfor']],
    },
    { press: 'Tab', once: ['link'] },
  ],
};
