/** A page is opened once, so this file has one test: its widgets are the first of the page. */
import { expect } from '@open-wc/testing';
import { ChecklistHarness } from '../../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { openAt } from '../../support/visit.ts';
import { usePage } from '../../support/widget-page.ts';

const checklist = (): Promise<ChecklistHarness> =>
  ChecklistHarness.mount('<mitid-document-checklist></mitid-document-checklist>');

describe('a page that is opened by a link', () => {
  usePage();

  it('brings it to all widgets once, so that a later one finds what the reader said since', async () => {
    openAt('#mitid?mitid=works&citizenship=other&route=counter&ready=passport');
    const first = await checklist();
    expect(first.isTicked('passport')).to.equal(true);
    const checker = await EligibilityHarness.mount(
      '<mitid-eligibility-checker></mitid-eligibility-checker>',
    );
    await checker.untilResult();
    expect(checker.result).to.equal('You already have MitID');

    await first.tick('passport');
    const later = await checklist();
    expect(later.isTicked('passport')).to.equal(false);
  });
});
