import { findChromium } from '../chromium.ts';
import { findFirefox } from '../firefox.ts';
import { findNginx } from '../nginx.ts';
import type { Extent } from './steps.ts';

/** A program that tests use and that npm packages do not include. */
export type ProgramName = 'chromium' | 'firefox' | 'nginx';

/** The environment variable that gives tests the path of each program. */
export const PATH_VARIABLES: Readonly<Record<ProgramName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
  nginx: 'NGINX_PATH',
};

/** The path of each program; undefined if it is missing and cannot be installed. */
export type Programs = Readonly<Record<ProgramName, Promise<string | undefined>>>;

/** Finds or installs the programs one by one, because Debian’s package tools cannot run in parallel. */
export function findPrograms(extent: Extent): Programs {
  const chromium = findChromium();
  const nginx = chromium.then(findNginx);
  const firefox = nginx.then(() => (extent === 'quick' ? undefined : findFirefox()));
  return { chromium, firefox, nginx };
}
