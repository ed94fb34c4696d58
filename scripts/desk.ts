import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the dev server prints once it listens. */
const LISTENING = /http:\/\/127\.0\.0\.1:\d+\S*/;

/**
 * `npm run desk`: the dev server on this machine alone, and the address of the desk. Arguments are passed on:
 * `npm run desk -- --port 4400`.
 */
function openDesk(args: readonly string[]): void {
  const astro = fileURLToPath(new URL('astro.mjs', import.meta.url));
  const command = [astro, 'dev', '--ignore-lock', ...args, '--host', '127.0.0.1'];
  const child = spawn(process.execPath, command, { stdio: ['inherit', 'pipe', 'inherit'] });
  let isSaid = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    const address = isSaid ? undefined : LISTENING.exec(text.replace(/\u001b\[[\d;]*m/g, ''))?.[0];
    if (address === undefined) return;
    isSaid = true;
    console.log(`The desk is open: ${address.replace(/\/?$/, '/_desk/')}\nStop it with Ctrl+C.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (import.meta.main) openDesk(process.argv.slice(2));
