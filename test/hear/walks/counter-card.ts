import type { Walk } from '../../../scripts/hear/walk.ts';

/** What one wants and brings is ticked; the card is shown on the whole screen, and closed. */
export const walk: Walk = {
  html: '<mitid-counter-card></mitid-counter-card>',
  steps: [
    { press: 'h', once: [['A card to show at the counter', 'Et kort, du kan vise ved skranken']] },
    { press: 'Tab', once: ['expanded'] },
    {
      press: 'Tab',
      order: [['I would like to get MitID.', 'Jeg vil gerne have MitID.'], 'not checked'],
    },
    { press: 'space', once: ['checked'] },
    { press: 'Tab', until: ['Next: your papers', 'Næste: dine papirer'] },
    { press: 'Return', once: [['Which papers do you bring?', 'Hvilke papirer har du med?']] },
    { press: 'space', once: ['checked'] },
    { press: 'Tab', until: ['Show it on the whole screen', 'Vis det på hele skærmen'] },
    { press: 'Return', once: [['Your card', 'Dit kort']] },
    { press: 'Tab', once: [['Close the card', 'Luk kortet']] },
    // Orca with Chromium says nothing of where a dialog gives focus back to; it is there.
    { press: 'Return', silent: true },
    { press: 'Tab', once: [['Print', 'Udskriv']] },
  ],
};
