import { firstExisting, installFromDebian } from './debian.ts';

const SYSTEM_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function found(): string | undefined {
  return firstExisting([process.env['FIREFOX_PATH'], ...SYSTEM_PATHS]);
}

/**
 * Returns the path of a Firefox for tests: that of FIREFOX_PATH, the system's, or Debian's, which is installed now.
 * Undefined if none can be found or installed; Playwright's own Firefox is a different, patched program.
 */
export async function findFirefox(): Promise<string | undefined> {
  return found() ?? ((await installFromDebian('firefox-esr', '80 MB')) ? found() : undefined);
}
