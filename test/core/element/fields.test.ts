/** Phones zoom into a field whose text is under 16 px, and do not zoom out again. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/faq/define.ts';
import '../../../src/widgets/get-started/define.ts';
import '../../../src/widgets/service-directory/define.ts';
import { stage, usePage } from '../../support/widget-page.ts';

describe('a field', () => {
  usePage();

  for (const html of [
    '<mitid-faq></mitid-faq>',
    '<mitid-service-directory></mitid-service-directory>',
    '<mitid-get-started answers="journey=eu"></mitid-get-started>',
  ]) {
    it(`has text of 16 px at least, however small the page writes: ${html}`, async () => {
      const place = stage();
      place.style.fontSize = '12px';
      const ready = new Promise((done) => {
        place.addEventListener('mitid-ready', done, { once: true });
      });
      place.innerHTML = html;
      await ready;
      const fields = place.firstElementChild?.shadowRoot?.querySelectorAll(
        'input:not([type=radio], [type=checkbox]), select, textarea',
      );
      const sizes = [...(fields ?? [])].map((field) =>
        parseFloat(getComputedStyle(field).fontSize),
      );
      expect(sizes).to.not.have.lengthOf(0);
      expect(Math.min(...sizes)).to.be.at.least(16);
    });
  }
});
