/** The code for days and overlays is late: a page that needs neither never asks for it. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { usePage } from '../support/widget-page.ts';

const isLoaded = (): boolean =>
  performance
    .getEntriesByType('resource')
    .some(({ name }) => new URL(name).pathname.endsWith('/src/overlay/overlay.late.ts'));

describe('the code for days and overlays', () => {
  usePage();

  it('is loaded only where a host asks for a day or an overlay', async () => {
    // What is loaded twice is listed once, so with an empty list the end tells of the beginning.
    performance.clearResourceTimings();
    await SwitchHarness.mount('<mitid-switch-guide></mitid-switch-guide>');
    await ChecklistHarness.mount(
      '<mitid-document-checklist answers="route=app"></mitid-document-checklist>',
    );
    const checker = await EligibilityHarness.mount(
      '<mitid-eligibility-checker answers="mitid=works"></mitid-eligibility-checker>',
    );
    await checker.untilResult();
    expect(isLoaded()).to.equal(false);

    const widget = await SwitchHarness.mount(
      '<mitid-switch-guide as-of="2090-03-01"></mitid-switch-guide>',
    );
    await widget.until(() => widget.text.includes('1 March 2090'), 'does not show the day');
    await widget.until(isLoaded, 'is not loaded, or had been before');
  });
});
