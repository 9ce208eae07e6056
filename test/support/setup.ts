/** Runs before every browser test file: makes the watch over the console part of each test. */
/// <reference types="mocha" />
import { beginTest, endTest, watchConsole } from './console.ts';

declare global {
  interface Window {
    /** Made by the test runner; Mocha reads its settings from here. */
    __WTR_CONFIG__: { testFrameworkConfig: Record<string, unknown> };
    litIssuedWarnings?: Set<string>;
  }
}

// Tests run Lit's development build on purpose, for its other warnings.
window.litIssuedWarnings = new Set(['dev-mode']);

watchConsole();

window.__WTR_CONFIG__.testFrameworkConfig['rootHooks'] = {
  beforeEach: beginTest,
  // Reporting through `error` fails this test only; a throw would stop the tests after it.
  afterEach(this: Mocha.Context) {
    const problems = endTest();
    const hook = this.test as Mocha.Hook; // Within a hook, `test` is the hook itself.
    if (problems.length > 0) hook.error(new Error(problems.join('\n')));
  },
};
