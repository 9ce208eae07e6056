import { ChecklistHarness } from '../support/harness-document-checklist.ts';
import { loadingSuite } from '../support/widget-suite.ts';

loadingSuite({
  name: 'document-checklist',
  part: 'documents',
  Harness: ChecklistHarness,
  heading: { en: 'Which papers do I need?', da: 'Hvilke papirer skal jeg bruge?' },
});
