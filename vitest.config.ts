import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What drives a browser or builds whole sites has a configuration of its own.
    exclude: ['tests/site/**', 'tests/firefox/**', 'tests/copies/**'],
    // Bounds on work are counted in steps, not seconds: a busy machine must fail nothing but a hang.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: [
        'src/engine/**',
        'src/intake/**',
        'src/view/**',
        'src/citation/**/*.ts',
        'src/ledger/**',
        'src/library/**',
        'src/schemas/**',
      ],
      reporter: ['text-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: {
        'src/engine/**': { lines: 100, branches: 95 },
        'src/intake/**': { lines: 95, branches: 80 },
        'src/view/**': { lines: 95, branches: 80 },
        'src/citation/**': { lines: 95, branches: 90 },
        'src/ledger/**': { lines: 95, branches: 85 },
        'src/library/**': { lines: 95, branches: 90 },
      },
    },
  },
});
