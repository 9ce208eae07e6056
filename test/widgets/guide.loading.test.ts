import { GuideHarness } from '../support/harness-guide.ts';
import { loadingSuite } from '../support/widget-suite.ts';

loadingSuite({
  name: 'guide',
  part: 'guide',
  Harness: GuideHarness,
  heading: { en: 'MitID for newcomers to Denmark', da: 'MitID for nye i Danmark' },
});
