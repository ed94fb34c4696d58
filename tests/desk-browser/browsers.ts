import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../scripts/chromium.ts';
import { findFirefox } from '../../scripts/firefox.ts';

const PROGRAMS = {
  chrome: async () => ({ executablePath: await findChromium(), args: ['--no-sandbox'] }),
  firefox: async () => ({ executablePath: await findFirefox(), args: [] }),
} as const;

export const BROWSERS = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[];

/** Starts a browser. Throws where it is not on this machine. */
export async function openBrowser(name: keyof typeof PROGRAMS): Promise<Browser> {
  const { executablePath, args } = await PROGRAMS[name]();
  if (executablePath === undefined) throw new Error(`browser: there is no ${name} here`);
  return puppeteer.launch({ browser: name, executablePath, args });
}
