import { TroubleshooterHarness } from '../support/harness-troubleshooter.ts';
import { loadingSuite } from '../support/widget-suite.ts';

loadingSuite({
  name: 'troubleshooter',
  part: 'problems',
  Harness: TroubleshooterHarness,
  heading: { en: 'What is wrong with your MitID?', da: 'Hvad er der galt med dit MitID?' },
});
