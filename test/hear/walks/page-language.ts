import type { Walk } from '../../../scripts/hear/walk.ts';

/** A host's button changes the language of the page, and the widget follows. */
export const walk: Walk = {
  html: `<button id="switch">Other language / Andet sprog</button>
    <mitid-faq></mitid-faq>
    <script>
      document.querySelector('#switch').addEventListener('click', () => {
        const { documentElement } = document;
        documentElement.lang = documentElement.lang === 'da' ? 'en' : 'da';
      });
    </script>`,
  steps: [
    { press: 'Tab', once: ['Other language'] },
    { press: 'Tab', once: [['Search the questions', 'Søg i spørgsmålene']] },
    { press: 'shift+Tab', once: ['Other language'] },
    { press: 'Return', silent: true },
    { press: 'Tab', once: [['Søg i spørgsmålene', 'Search the questions']] },
    { press: 'Tab', once: [['Få MitID', 'Getting MitID']] },
    { press: 'Tab', once: [['Skal jeg have MitID?', 'Do I need MitID?']] },
  ],
};
