/*
 * Runs Astro's command line in this process, without its telemetry: no command of ours uses the network.
 * Passes arguments on: `npm run preview -- --port 4400`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contentState, recoverImport } from '../src/content-files/content-state.ts';
import { plainReason } from '../src/content-files/failure.ts';
import { contentRoot } from '../src/library/disk.ts';

// The preview serves the built site and reads no content.
if (process.argv[2] === 'dev') {
  try {
    recoverImport(contentState(contentRoot()));
  } catch (error) {
    console.error(plainReason(error));
    process.exit(1);
  }
}

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const child = spawn(process.execPath, [astro, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
