import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { inRunFolder } from '../run-folder.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: inRunFolder('test-results'),
  globalSetup: './serve.ts',
  fullyParallel: true,
  workers: Math.max(2, availableParallelism()),
  // A busy machine must fail nothing but a hang.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['line'], ['../counting/playwright-reporter.ts']],
  // Reviewed expectations are beside the tests; CI compares and writes nothing.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  updateSnapshots: process.env['CI'] ? 'none' : 'missing',
  use: {
    browserName: 'chromium',
    // A new window takes a second or two, a cleaned one almost nothing.
    reuseContext: true,
    launchOptions: executablePath === undefined ? {} : { executablePath, args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'site', testIgnore: 'plain.test.ts', use: { baseURL: process.env['SITE_URL'] } },
    { name: 'plain', testMatch: 'plain.test.ts', use: { baseURL: process.env['PLAIN_SITE_URL'] } },
  ],
});
