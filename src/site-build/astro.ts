import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Part } from '../library/part.ts';

/** A run of a hundred stories uses half of this; the rest is a reserve. */
const MEMORY_OF_A_RUN = 3 * 1024 ** 3;

/** Returns how many runs this machine can handle at the same time. */
export function runsAtOnce(): number {
  const memory = process.constrainedMemory() || totalmem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(Math.min(memory, totalmem()) / MEMORY_OF_A_RUN)));
}

/** Settings shared by all runs. */
export interface AstroSettings {
  readonly base: string;
  readonly site: string | null;
}

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill();
    process.exit(1);
  });
}

/**
 * Builds a part of the site with Astro. Returns the output folder. Rejects if Astro fails.
 *
 * @param work an empty folder for the run's files; pages are written to `{work}/out`
 */
export function runAstro(part: Part, work: string, { base, site }: AstroSettings): Promise<string> {
  const file = `${work}/part.json`;
  const out = `${work}/out`;
  mkdirSync(work, { recursive: true });
  writeFileSync(file, JSON.stringify(part));
  const program = fileURLToPath(new URL('astro-run.ts', import.meta.url));
  const args = [out, `${work}/cache`, base, ...(site === null ? [] : [site])];
  // No command of ours uses the network.
  const env = { ...process.env, BUILD_PART: file, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const child = fork(program, args, { env });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      if (code === 0) resolve(out);
      else reject(new Error('astro: the pages could not be built'));
    });
  });
}
