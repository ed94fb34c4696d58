import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Counts } from '../../tests/counting/counts.ts';
import type { Step } from './steps.ts';

/** The result of a step. */
export interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
}

const FAILED: Counts = { passed: 0, failed: 1, skipped: [] };

/**
 * Runs a step and prints its duration.
 *
 * @param file where its tests write their counts; a step without tests counts as one
 * @param isAlone whether to show output live; otherwise it is shown at the end
 */
export async function runStep(step: Step, env: NodeJS.ProcessEnv, file: string, isAlone: boolean): Promise<Outcome> {
  if (isAlone) console.log(`\n▸ ${step.name}`);
  const started = performance.now();
  const { status, output } = await run(step.command, { ...env, TEST_COUNTS: file }, isAlone);
  const seconds = Math.round((performance.now() - started) / 1000);
  if (!isAlone) console.log(`\n▸ ${step.name}\n${output.trimEnd()}`);
  const counts = countsOf(status, file);
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
  return { step, counts };
}

/** Reports a step as failed because it could not run. */
export function broken(step: Step, why: string): Outcome {
  console.log(`\n✗ ${step.name}: not run, ${why}`);
  return { step, counts: FAILED };
}

/** Reports a step as skipped because the machine lacks what it needs. */
export function leftOut(step: Step, needs: string): Outcome {
  console.log(`\n– ${step.name}: skipped, ${needs}`);
  return { step, counts: { passed: 0, failed: 0, skipped: [{ name: step.name, needs }] } };
}

function run(command: readonly string[], env: NodeJS.ProcessEnv, isAlone: boolean) {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env,
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise<{ readonly status: number; readonly output: string }>((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Returns a step's counts. A failure outside its tests, such as low coverage, counts as one more. */
function countsOf(status: number, file: string): Counts {
  const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : null;
  if (own === null) return status === 0 ? { passed: 1, failed: 0, skipped: [] } : FAILED;
  return status !== 0 && own.failed === 0 ? { ...own, failed: 1 } : own;
}
