import { expect, test } from '@playwright/test';
import { bytesOf, filesOf, LEAST_PAGES } from './built-site.ts';

/** What only the desk has: its addresses, its header fields, its class names, its files. */
const DESK = /_desk\/|x-desk|desk-(?:bar|tools|panel)|src\/desk/;

test('no file of the built site has anything of the desk', () => {
  const files = filesOf();
  expect(files.length).toBeGreaterThan(LEAST_PAGES);
  expect(files.filter((file) => DESK.test(bytesOf(file).toString('latin1')))).toEqual([]);
});
