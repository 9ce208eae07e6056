import type { Walk } from '../../../scripts/hear/walk.ts';

/** A search, what it found, one answer, and all questions again. */
export const walk: Walk = {
  html: '<mitid-faq></mitid-faq>',
  steps: [
    { press: 'h', once: [['Questions and answers', 'Spørgsmål og svar']] },
    { press: 'Tab', once: [['Search the questions', 'Søg i spørgsmålene']] },
    { type: ['passport', 'udenlandsk pas'], once: [['1 result', '1 resultat']] },
    { press: 'Tab', once: [['Show all', 'Vis alle']] },
    {
      press: 'Tab',
      order: [
        ['Can I get MitID with a foreign passport?', 'Kan jeg få MitID med et udenlandsk pas?'],
        'collapsed',
      ],
    },
    { press: 'Return', once: ['expanded'] },
    // Browse mode, in which Down reads the next line.
    { press: 'Insert+a', silent: true },
    { press: 'Down', once: [['Yes, and you need not be a Danish citizen.', 'Ja']] },
  ],
};
