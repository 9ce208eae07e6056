import type { Walk } from '../../../scripts/hear/walk.ts';

/** A question, its answer, the next question, the way back, and a result. */
export const walk: Walk = {
  html: '<mitid-eligibility-checker></mitid-eligibility-checker>',
  steps: [
    { press: 'h', once: [['How do I get MitID?', 'Hvordan får du MitID?']] },
    {
      press: 'h',
      order: [
        ['Do you have MitID?', 'Har du MitID?'],
        ['Question 1', 'Spørgsmål 1'],
        ['NemID is the old one.', 'NemID'],
      ],
    },
    { press: 'Tab', once: [['No, not yet', 'Nej, ikke endnu']] },
    {
      press: 'Return',
      once: [['Question 2', 'Spørgsmål 2']],
      order: [
        ['How old are you?', 'Hvor gammel er du?'],
        ['Question 2', 'Spørgsmål 2'],
      ],
    },
    { press: 'Tab', until: ['Back', 'Tilbage'] },
    { press: 'Return', once: [['Question 1', 'Spørgsmål 1']] },
    { press: 'Tab', once: [['Your answer', 'Dit svar']] },
    {
      press: 'Tab',
      until: ['I have it but cannot use it', 'Jeg har det, men kan ikke bruge det'],
      never: [['Your answer', 'Dit svar']],
    },
    {
      press: 'Return',
      once: [
        ['Get your MitID to work again', 'Få dit MitID til at virke igen'],
        ['Your result', 'Dit resultat'],
      ],
      never: [
        ['Question', 'Spørgsmål'],
        ['Loading', 'Indlæser'],
      ],
    },
    { press: 'Tab', until: ['Why this way?', 'Hvorfor netop det?'], once: ['collapsed'] },
    { press: 'Return', once: ['expanded'] },
    { press: 'Tab', until: ['Start again', 'Start forfra'] },
    { press: 'Return', once: [['Question 1', 'Spørgsmål 1']] },
  ],
};
