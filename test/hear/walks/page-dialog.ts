import type { Walk } from '../../../scripts/hear/walk.ts';

/** A host opens a widget in a dialog: what it announces is heard inside. */
export const walk: Walk = {
  html: `<button id="open">MitID?</button>
    <dialog aria-label="MitID"><button id="close">OK</button><mitid-faq></mitid-faq></dialog>
    <script>
      document.querySelector('#open').addEventListener('click', () => {
        document.querySelector('dialog').showModal();
      });
      document.querySelector('#close').addEventListener('click', () => {
        document.querySelector('dialog').close();
      });
    </script>`,
  steps: [
    { press: 'Tab', once: ['MitID?'] },
    // Orca hears nothing of a dialog that makes the button inert which opened it.
    { press: 'Return', silent: true },
    { press: 'Tab', once: [['Search the questions', 'Søg i spørgsmålene']] },
    { type: ['passport', 'udenlandsk pas'], once: [['1 result', '1 resultat']] },
    { press: 'Tab', once: [['Show all', 'Vis alle']] },
    { press: 'Escape', once: ['MitID?'] },
  ],
};
