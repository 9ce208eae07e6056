import { SafetyHarness } from '../support/harness-safety-check.ts';
import { loadingSuite } from '../support/widget-suite.ts';

loadingSuite({
  name: 'safety-check',
  part: 'safety',
  Harness: SafetyHarness,
  heading: { en: 'Is it really MitID?', da: 'Er det virkelig MitID?' },
});
