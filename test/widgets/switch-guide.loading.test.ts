import { SwitchHarness } from '../support/harness-switch-guide.ts';
import { loadingSuite } from '../support/widget-suite.ts';

loadingSuite({
  name: 'switch-guide',
  part: 'switch',
  Harness: SwitchHarness,
  heading: { en: 'I still have NemID', da: 'Jeg har stadig NemID' },
});
