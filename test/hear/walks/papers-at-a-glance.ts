import type { Walk } from '../../../scripts/hear/walk.ts';

/** A result with papers: they are named in the line that unfolds them, each once, and said to be ticked after that. */
export const walk: Walk = {
  html: '<mitid-eligibility-checker answers="mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu second-document=yellow-card"></mitid-eligibility-checker>',
  steps: [
    {
      press: 'Tab',
      until: ['what to have ready', 'Det skal du have klar'],
      once: [
        ['A witness', 'Et vidne'],
        ['Yellow health card', 'Det gule sundhedskort'],
        'collapsed',
      ],
    },
    { press: 'Return', once: ['expanded'] },
    { press: 'Tab', once: [['An appointment', 'Bestilt tid'], 'check box'] },
  ],
};
