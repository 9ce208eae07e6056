/** What is on or off: a word that says no never switches on, wherever it is written. */
import { assert } from '@open-wc/testing';
import '../../../src/widgets/eligibility-checker/define.ts';
import '../../../src/widgets/faq/define.ts';
import type { MitidEligibilityChecker } from '../../../src/widgets/eligibility-checker/eligibility-checker.ts';
import type { MitidFaq } from '../../../src/widgets/faq/faq.ts';

const no = ['false', '0', 'no', 'off', 'FALSE', ' off ', '”false”', '&quot;false&quot;'];

describe('a switch', () => {
  for (const name of ['remember', 'isolated'] as const) {
    it(`such as ${name} is on by its name alone, and by what does not say no`, () => {
      for (const value of ['', name, 'true', '1', 'on', 'yes']) {
        const checker = document.createElement('mitid-eligibility-checker');
        checker.setAttribute(name, value);
        assert.isTrue(checker[name], `"${value}"`);
        checker.removeAttribute(name);
        assert.isFalse(checker[name], 'removed');
      }
    });

    it(`such as ${name} is off by a word that says no, as attribute and as property`, () => {
      for (const value of no) {
        const checker = document.createElement('mitid-eligibility-checker');
        checker.setAttribute(name, value);
        assert.isFalse(checker[name], `attribute "${value}"`);
        Object.assign(checker, { [name]: true });
        assert.isTrue(checker[name]);
        Object.assign(checker, { [name]: value });
        assert.isFalse(checker[name], `property "${value}"`);
      }
    });
  }

  it('of one widget only follows the same rule', () => {
    const faq: MitidFaq = document.createElement('mitid-faq');
    for (const value of no) {
      faq.setAttribute('hash', value);
      faq.setAttribute('structured-data', value);
      assert.deepEqual([faq.hash, faq.structuredData], [false, false], value);
    }
  });

  it('that says no keeps nothing on the device', async () => {
    const checker: MitidEligibilityChecker = document.createElement('mitid-eligibility-checker');
    checker.setAttribute('remember', 'false');
    document.body.append(checker);
    await new Promise((done) => {
      checker.addEventListener('mitid-ready', done, { once: true });
    });
    const before = localStorage.length;
    checker.shadowRoot?.querySelector<HTMLElement>('#option-none')?.click();
    checker.shadowRoot?.querySelector<HTMLElement>('.button.primary')?.click();
    await checker.updateComplete;
    assert.equal(localStorage.length, before);
    checker.remove();
  });
});
