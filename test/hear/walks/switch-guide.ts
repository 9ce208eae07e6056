import type { Walk } from '../../../scripts/hear/walk.ts';

/** What one still has of NemID is ticked; what to do with it unfolds. */
export const walk: Walk = {
  html: '<mitid-switch-guide></mitid-switch-guide>',
  steps: [
    { press: 'h', once: [['I still have NemID', 'Jeg har stadig NemID']] },
    { press: 'Tab', order: [['A key card', 'Et nøglekort'], 'not checked'] },
    { press: 'space', once: ['checked'] },
    {
      press: 'Tab',
      until: ['Cut up the card, delete the app', 'Klip kortet i stykker, og slet appen'],
      once: ['collapsed'],
    },
    { press: 'Return', once: ['expanded'] },
    { press: 'Tab', until: ['How NemID ended', 'Sådan blev NemID lukket'], once: ['collapsed'] },
    { press: 'Return', once: ['expanded'] },
  ],
};
