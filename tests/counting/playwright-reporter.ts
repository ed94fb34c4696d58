import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { writeCounts } from './counts.ts';

function needsOf(test: TestCase): string {
  const said = test.results.flatMap(({ annotations }) => annotations).concat(test.annotations);
  return said.find(({ type, description }) => type === 'skip' && description)?.description ?? '';
}

/** Counts the tests of a run of Playwright for the closing line of `npm test`. */
export default class CountingReporter implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;

  onBegin(_: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onError(_: TestError): void {
    this.errors += 1;
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? [];
    // A test that did not run because another one failed has no result, and Playwright calls it skipped.
    const skipped = tests.filter((test) => test.outcome() === 'skipped');
    const announced = skipped.filter((test) => test.results.some(({ status }) => status === 'skipped'));
    const passed = tests.filter((test) => test.outcome() === 'expected');
    writeCounts({
      passed: passed.length,
      failed: tests.length - passed.length - announced.length + this.errors,
      skipped: announced.map((test) => ({
        name: `${relative(process.cwd(), test.location.file)}: ${test.title}`,
        needs: needsOf(test),
      })),
    });
  }

  printsToStdio(): boolean {
    return false;
  }
}
