/*
 * Another machine: loaded before everything else (`--import`), it puts the clock years on and lists folders in another
 * order, as other disks do.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const YEARS = 7 * 365 * 24 * 60 * 60 * 1000;
const Here = Date;
globalThis.Date = class extends Here {
  constructor(...args) {
    super(...(args.length === 0 ? [Here.now() + YEARS] : args));
  }
  static now() {
    return Here.now() + YEARS;
  }
};

/** An order that no file system has, and the same each time. */
function elsewhere(names) {
  const key = (name) =>
    [...String(name.name ?? name)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
  return Array.isArray(names) ? names.toSorted((a, b) => key(a) - key(b)) : names;
}

const { readdirSync, readdir } = fs;
const readdirPromise = fs.promises.readdir;
fs.readdirSync = (...args) => elsewhere(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, names) => done(error, elsewhere(names)));
};
fs.promises.readdir = async (...args) => elsewhere(await readdirPromise(...args));
syncBuiltinESMExports();
