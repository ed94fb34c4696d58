import { defineConfig } from '@playwright/test';
import { HOSTILE_SITE, ROOT_SITE, UNDER_BASE_PATH } from './built-site.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  // What was reviewed stands beside the tests; CI compares and writes nothing.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  updateSnapshots: process.env['CI'] ? 'none' : 'missing',
  use: {
    browserName: 'chromium',
    baseURL: ROOT_SITE.url,
    launchOptions: executablePath === undefined ? {} : { executablePath, args: ['--no-sandbox'] },
  },
  webServer: [ROOT_SITE, UNDER_BASE_PATH, HOSTILE_SITE].map(({ url, base, folder, port }) => ({
    command: `node scripts/astro.mjs preview --ignore-lock --port ${port} --base ${base} --outDir ${folder}`,
    cwd: '../..',
    url,
    reuseExistingServer: false,
  })),
});
