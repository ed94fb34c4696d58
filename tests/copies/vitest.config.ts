import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/copies/*.test.ts'],
    // Each builds whole sites: one after the other, on any machine.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
