/** Counts tests over all engines and writes the totals where `tools/test.mjs` reads them. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {env} from 'node:process';

function count(suite, totals) {
  for (const {passed, skipped} of suite.tests) {
    if (skipped) totals.skipped += 1;
    else if (passed) totals.passed += 1;
    else totals.failed += 1;
  }
  for (const inner of suite.suites) count(inner, totals);
}

/** A reporter for @web/test-runner. A file that did not even load counts as one failure. */
export function totalsReporter() {
  let browserNames = [];
  return {
    start(args) {
      browserNames = args.browserNames;
    },
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const {testResults, errors, passed} of sessions) {
        const before = totals.failed;
        if (testResults) count(testResults, totals);
        if (!passed && totals.failed === before) totals.failed += Math.max(1, errors.length);
      }
      const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
      const engines = browserNames.join(', ');
      console.log(
        `Unit tests (${engines}): ${totals.passed} passed, ${totals.failed} failed${skipped}`,
      );
      const file = env.WTR_TOTALS;
      if (!file) return;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}
