import type { Walk } from '../../../scripts/hear/walk.ts';

/** From the home of the guide to a part, to the next part, and home again. */
export const walk: Walk = {
  html: '<mitid-guide></mitid-guide>',
  steps: [
    {
      press: 'h',
      once: [['MitID for newcomers to Denmark', 'MitID for dig, der er ny i Danmark']],
    },
    {
      press: 'Tab',
      order: [
        ['Topics', 'Emner'],
        ['Block now', 'Spær'],
      ],
    },
    { press: 'Tab', until: ['App, display or chip?', 'App, kodeviser eller chip?'] },
    {
      press: 'Return',
      order: [['App, code display, reader or chip?', 'App, kodeviser, kodeoplæser eller chip?']],
    },
    { press: 'shift+Tab', until: ['Questions and answers', 'Spørgsmål og svar'] },
    { press: 'Return', order: [['Questions and answers', 'Spørgsmål og svar']] },
    { press: 'shift+Tab', until: ['All topics', 'Alle emner'] },
    // Orca with Firefox says nothing: its cursor is on that heading before focus is.
    { press: 'Return', silent: true },
    { press: 'Tab', once: [['Block now', 'Spær nu']] },
  ],
};
