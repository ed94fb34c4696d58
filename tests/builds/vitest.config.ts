import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', 'tests/counting/vitest-reporter.ts'],
    include: ['tests/builds/*.test.ts'],
    // Each test builds whole sites in its own folders.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
