import { defineConfig } from '@playwright/test';
import { HOSTILE_SITE, NGINX_ROOT_SITE, ROOT_SITE, UNDER_BASE_PATH } from './built-site.ts';

const executablePath = process.env['CHROMIUM_PATH'];
const previews = [ROOT_SITE, UNDER_BASE_PATH, HOSTILE_SITE].map(({ url, base, folder, port }) => ({
  command: `node scripts/astro.mjs preview --ignore-lock --port ${port} --base ${base} --outDir ${folder}`,
  cwd: '../..',
  url,
  reuseExistingServer: false,
}));
const nginx = { command: 'node nginx-server.ts', url: NGINX_ROOT_SITE.url, reuseExistingServer: false };

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
  webServer: process.env['NGINX_PATH'] ? [...previews, nginx] : previews,
});
