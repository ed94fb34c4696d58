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
 * The path of a Firefox to test with: the one that FIREFOX_PATH names, the system's, or Debian's, which is installed
 * now. Undefined where there is none and none can be had: what npm carries for Playwright is another program.
 */
export async function findFirefox(): Promise<string | undefined> {
  return found() ?? ((await installFromDebian('firefox-esr', '80 MB')) ? found() : undefined);
}
