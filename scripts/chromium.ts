import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { firstExisting, installFromDebian, runs } from './debian.ts';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** An npm package that contains a Chromium; the last resort, for Linux without a package manager. */
const PACKAGED = '@sparticuz/chromium@147.0.0';
const CACHE = fileURLToPath(new URL('../.cache/chromium', import.meta.url));

function found(): string | undefined {
  return firstExisting([process.env['CHROMIUM_PATH'], ...SYSTEM_PATHS, chromium.executablePath()]);
}

async function installFromPlaywright(): Promise<string | undefined> {
  console.log('No browser here: asking Playwright for its Chromium …');
  return (await runs('npx', ['playwright', 'install', 'chromium'])) ? found() : undefined;
}

async function installFromPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('No browser here: unpacking the Chromium of an npm package (65 MB) …');
  const args = ['install', '--no-save', '--no-package-lock', '--prefix', CACHE, PACKAGED];
  if (!(await runs('npm', args))) return undefined;
  // Makes the package also unpack its bundled system libraries.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const module: unknown = await import(createRequire(`${CACHE}/`).resolve('@sparticuz/chromium'));
  const { default: packaged } = module as { default: { executablePath(): Promise<string> } };
  return packaged.executablePath();
}

/**
 * Returns the path of a Chromium for tests: that of CHROMIUM_PATH, the system's, Playwright's, or one that is installed
 * now. Undefined if none can be found or installed.
 */
export async function findChromium(): Promise<string | undefined> {
  const installed = async () => ((await installFromDebian('chromium', '113 MB')) ? found() : undefined);
  return found() ?? (await installed()) ?? (await installFromPlaywright()) ?? installFromPackage();
}
