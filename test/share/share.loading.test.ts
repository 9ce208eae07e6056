/** What draws codes is late: a reader who wants none never asks for it. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { ShareHarness } from './share.harness.ts';
import { usePage } from '../support/widget-page.ts';

const isLoaded = (): boolean =>
  performance
    .getEntriesByType('resource')
    .some(({ name }) => new URL(name).pathname.endsWith('/src/share/qr.late.ts'));

describe('what draws codes', () => {
  usePage();

  it('is loaded only when a reader unfolds what can be taken along', async () => {
    // What is loaded twice is listed once, so with an empty list the end tells of the beginning.
    performance.clearResourceTimings();
    const widget = await ChecklistHarness.mount(
      '<mitid-document-checklist answers="route=counter citizenship=other"></mitid-document-checklist>',
    );
    const share = new ShareHarness(widget);
    await widget.tick('passport');
    // What the list has asked for is there before something larger that is asked for after it.
    await import('../../src/widgets/safety-check/define.ts');
    expect([share.code, isLoaded()]).to.deep.equal([undefined, false]);

    await share.open();
    await widget.until(isLoaded, 'is not loaded, or had been before');
  });
});
