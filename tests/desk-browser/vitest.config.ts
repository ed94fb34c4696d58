import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', 'tests/counting/vitest-reporter.ts'],
    include: ['tests/desk-browser/*.test.ts'],
    // One dev server and one browser at a time.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
