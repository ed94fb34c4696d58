import { findChromium } from '../chromium.ts';
import { findFirefox } from '../firefox.ts';
import { findNginx } from '../nginx.ts';
import type { Extent } from './steps.ts';

/** A program that tests use and that does not come with the packages. */
export type ProgramName = 'chromium' | 'firefox' | 'nginx';

/** The variable that names each program to the tests. */
export const PATH_VARIABLES: Readonly<Record<ProgramName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
  nginx: 'NGINX_PATH',
};

/** The path of each program, or undefined where there is none and none can be had. */
export type Programs = Readonly<Record<ProgramName, Promise<string | undefined>>>;

/** Finds the programs, one after the other, and installs those that are not there: Debian’s tools run once at a time. */
export function findPrograms(extent: Extent): Programs {
  const chromium = findChromium();
  const nginx = chromium.then(findNginx);
  const firefox = nginx.then(() => (extent === 'quick' ? undefined : findFirefox()));
  return { chromium, firefox, nginx };
}
