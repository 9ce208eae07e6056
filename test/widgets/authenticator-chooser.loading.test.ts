import { ChooserHarness } from '../support/harness-authenticator-chooser.ts';
import { loadingSuite } from '../support/widget-suite.ts';

loadingSuite({
  name: 'authenticator-chooser',
  part: 'authenticators',
  Harness: ChooserHarness,
  heading: {
    en: 'App, code display, reader or chip?',
    da: 'App, kodeviser, kodeoplæser eller chip?',
  },
});
