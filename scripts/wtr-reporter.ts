/** A reporter for web-test-runner that tells `npm test` how many tests ran. */
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

import { type Counts, NONE, add, writeCounts } from './counts.ts';

export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      writeCounts(sessions.map(countSession).reduce(add, NONE));
    },
  };
}

/** A file that could not run at all is one failure. */
function countSession({ testResults, errors, passed }: TestSession): Counts {
  const counts = testResults === undefined ? NONE : countSuite(testResults);
  const brokenFile = counts.failed === 0 && (errors.length > 0 || passed !== true);
  return brokenFile ? add(counts, { ...NONE, failed: 1 }) : counts;
}

function countSuite({ tests, suites }: TestSuiteResult): Counts {
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const own = { passed, skipped, failed: tests.length - passed - skipped };
  return suites.map(countSuite).reduce(add, own);
}
