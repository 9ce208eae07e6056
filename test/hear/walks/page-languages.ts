import type { Walk } from '../../../scripts/hear/walk.ts';

/** A host offers languages in the widget, and the reader takes another one: focus stays, and it is said. */
export const walk: Walk = {
  html: '<mitid-faq languages="en da pl"></mitid-faq>',
  steps: [
    { press: 'Tab', once: ['English'] },
    { press: 'Tab', once: ['Dansk'] },
    { press: 'Tab', once: ['Polski'] },
    { press: 'Return', once: ['Język: Polski'] },
    { press: 'Tab', once: ['Czytaj po angielsku'] },
    { press: 'shift+Tab', once: ['Polski'] },
    { press: 'shift+Tab', once: ['Dansk'] },
    { press: 'Return', once: ['Sprog: Dansk'] },
    { press: 'Tab', once: ['Polski'] },
    { press: 'Tab', once: ['Søg i spørgsmålene'] },
  ],
};
