import { expect, it } from 'vitest';
import { desk } from '../../src/desk/integration.ts';

/** Runs the set-up hook of the desk and says what it asked of Astro. */
async function askedOf(command: string, host: string | boolean): Promise<readonly string[]> {
  const asked: string[] = [];
  const note = (name: string) => () => asked.push(name);
  const setUp = desk().hooks['astro:config:setup'] as (hook: unknown) => Promise<void>;
  await setUp({
    command,
    config: { server: { host } },
    injectRoute: note('route'),
    injectScript: note('script'),
    updateConfig: note('config'),
    logger: { warn: note('warning') },
  });
  return [...new Set(asked)];
}

it('adds its pages and its script to the dev server', async () => {
  expect(await askedOf('dev', '127.0.0.1')).toEqual(['route', 'script', 'config']);
});

it('stays closed, and says so, where others could reach it', async () => {
  expect(await askedOf('dev', true)).toEqual(['warning']);
  expect(await askedOf('dev', '0.0.0.0')).toEqual(['warning']);
});

it.each(['build', 'preview', 'sync'])('adds nothing to %s', async (command) => {
  expect(await askedOf(command, false)).toEqual([]);
});
