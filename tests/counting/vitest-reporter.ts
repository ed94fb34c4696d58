import type { Reporter, TestModule } from 'vitest/node';
import { writeCounts } from './counts.ts';

/** Counts the tests of a run of Vitest for the closing line of `npm test`. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ofState = (state: string) => tests.filter((test) => test.result().state === state);
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    writeCounts({
      passed: ofState('passed').length,
      failed: ofState('failed').length + ofState('pending').length + broken.length + unhandled.length,
      skipped: ofState('skipped').map((test) => ({
        name: `${test.module.relativeModuleId}: ${test.fullName}`,
        needs: (test.result() as { readonly note?: string }).note ?? '',
      })),
    });
  }
}
