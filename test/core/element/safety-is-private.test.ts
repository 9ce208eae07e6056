/** What happened to somebody is said to the safety check alone. */
import { expect } from '@open-wc/testing';
import { page } from '../../../src/page.ts';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { SafetyHarness } from '../../widgets/safety-check/safety-check.harness.ts';
import { onDevice, useDevice } from '../../support/visit.ts';
import { usePage } from '../../support/widget-page.ts';

const check = async (attributes = ''): Promise<SafetyHarness> => {
  const widget = await SafetyHarness.mount(
    `<mitid-safety-check ${attributes}></mitid-safety-check>`,
  );
  await widget.finish({ given: 'approved' });
  return widget;
};

describe('what is said in the safety check', () => {
  usePage();
  useDevice();

  it('is not among the answers of the page', async () => {
    await check();
    expect(page.answers).to.deep.equal({});
  });

  it('is not known to another widget', async () => {
    await check();
    const other = await ChecklistHarness.mount(
      '<mitid-document-checklist></mitid-document-checklist>',
    );
    expect(other.element.answers).not.to.have.property('given');
  });

  it('is not kept on the device, whatever the host wants', async () => {
    await check('remember');
    expect(onDevice()).to.deep.equal({});
  });

  it('is asked anew by another one on the page', async () => {
    await check();
    const second = await SafetyHarness.mount('<mitid-safety-check></mitid-safety-check>');
    expect(second.fact).to.equal('given');
  });
});
