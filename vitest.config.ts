import { defineConfig } from 'vitest/config';
import { runFolder } from './tests/run-folder.ts';

/** Tests that watch how modules are loaded, and so need each of them new. */
const APART = ['tests/expressions.test.ts'];

export default defineConfig({
  test: {
    // Processes, not threads: what is nested too deep needs the stack that commands have.
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // What drives a browser or builds whole sites has a configuration of its own.
          exclude: ['tests/site/**', 'tests/firefox/**', 'tests/builds/**', 'tests/desk-browser/**', ...APART],
          // Modules are loaded once for all files of a process: what a test changes of the world, it puts back.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
    // Bounds on work are counted in steps, not seconds: a busy machine must fail nothing but a hang.
    testTimeout: 60_000,
    reporters: [process.env['CI'] ? 'dot' : 'default', 'tests/counting/vitest-reporter.ts'],
    coverage: {
      provider: 'v8',
      include: [
        'src/engine/**',
        'src/import/**',
        'src/view/**',
        'src/citation/**/*.ts',
        'src/ledger/**',
        'src/library/**',
        'src/schemas/**',
      ],
      reporter: ['text-summary'],
      reportsDirectory: `${runFolder()}/coverage`,
      thresholds: {
        'src/engine/**': { lines: 100, branches: 95 },
        'src/import/**': { lines: 95, branches: 80 },
        'src/view/**': { lines: 95, branches: 80 },
        'src/citation/**': { lines: 95, branches: 90 },
        'src/ledger/**': { lines: 95, branches: 85 },
        'src/library/**': { lines: 95, branches: 90 },
      },
    },
  },
});
