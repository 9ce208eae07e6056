import type { Walk } from '../../../scripts/hear/walk.ts';

/** Two questions and a verdict. */
export const walk: Walk = {
  html: '<mitid-safety-check></mitid-safety-check>',
  steps: [
    { press: 'h', once: [['Is it really MitID?', 'Er det virkelig MitID?']] },
    { press: 'Tab', until: ['Nothing yet', 'Ikke noget endnu'] },
    { press: 'Return', once: [['What happened?', 'Hvad er der sket?']] },
    // Whoever reads on is at the question, not at the alarm above it.
    { press: 'Down', never: [['Lost, stolen or cheated', 'Tabt, stjålet eller snydt']] },
    { press: 'Tab', once: [['Somebody called me about MitID', 'Nogen ringede til mig om MitID']] },
    {
      press: 'Return',
      order: ['Stop', ['It is fraud: hang up', 'Det er svindel: Læg på']],
      once: [['It is fraud: hang up', 'Det er svindel: Læg på']],
    },
    { press: 'Tab', once: ['expanded'] },
    { press: 'Tab', until: ['Good habits', 'Gode vaner'], once: ['collapsed'] },
    { press: 'Return', once: ['expanded'] },
  ],
};
