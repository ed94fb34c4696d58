import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', 'tests/counting/vitest-reporter.ts'],
    include: ['tests/firefox/*.test.ts'],
    // One browser, one page at a time: what a page waits for is its own.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
