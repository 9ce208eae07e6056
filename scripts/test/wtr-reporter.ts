/** A reporter for web-test-runner that tells `npm test` how many tests ran, and which took long. */
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

import { type Counts, NONE, add, slowest, writeCounts } from './counts.ts';

export function countsReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      writeCounts(sessions.map(countSession).reduce(add, NONE));
    },
  };
}

/** A file that could not run at all is one failure. */
function countSession({ testResults, errors, passed, testFile }: TestSession): Counts {
  const counts =
    testResults === undefined
      ? NONE
      : countSuite(testResults, relative('', testFile).replaceAll('\\', '/'));
  const brokenFile = counts.failed === 0 && (errors.length > 0 || passed !== true);
  return brokenFile ? add(counts, { ...NONE, failed: 1 }) : counts;
}

function countSuite({ tests, suites }: TestSuiteResult, file: string): Counts {
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const slow = tests.map(({ name, duration = 0 }) => ({
    title: `${file}: ${name}`,
    seconds: duration / 1000,
  }));
  const failed = tests.length - passed - skipped;
  const own = { passed, skipped, failed, slow: slowest(slow), files: { [file]: passed } };
  return suites.map((suite) => countSuite(suite, file)).reduce(add, own);
}
