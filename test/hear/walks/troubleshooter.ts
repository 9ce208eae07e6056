import type { Walk } from '../../../scripts/hear/walk.ts';

/** A phone is gone: the number to call is the first thing in reach, and what to do is heard at once. */
export const walk: Walk = {
  html: '<mitid-troubleshooter></mitid-troubleshooter>',
  steps: [
    { press: 'h', once: [['What is wrong with your MitID?', 'Hvad er der galt med dit MitID?']] },
    { press: 'Tab', order: ['MitID Support', '+45 33 98 00 10'] },
    { press: 'Tab', until: ['My phone is lost or stolen', 'Min telefon er væk eller stjålet'] },
    {
      press: 'Return',
      once: [['What can you still log in with?', 'Hvad kan du stadig logge på med?']],
    },
    { press: 'Tab', once: [['The MitID app', 'MitID-appen']] },
    {
      press: 'Return',
      once: [['Block the app, then get it again', 'Spær appen, og få den igen bagefter']],
    },
    { press: 'Tab', order: ['MitID Support', '+45 33 98 00 10'] },
  ],
};
