import { execFileSync, spawn } from 'node:child_process';

/** The resources of a command. */
export interface Run {
  readonly seconds: number;
  /** CPU time on all cores, in seconds; hardly affected by other load. */
  readonly work: number;
  /** Observed peak memory of all its processes, in MB. */
  readonly peak: number;
}

const EVERY_MS = 300;

/** Lists all processes with parent and memory in kilobytes. */
function processes(): readonly (readonly [number, number, number])[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return [pid, parent, kilobytes];
  });
}

/** Returns the memory of a process and its descendants, in MB. */
function memoryOf(root: number): number {
  const all = processes();
  const family = new Set([root]);
  // Children mostly follow their parents; a second pass finds the others.
  for (let look = 0; look < 2; look += 1) for (const [pid, parent] of all) if (family.has(parent)) family.add(pid);
  return all.reduce((sum, [pid, , kilobytes]) => sum + (family.has(pid) ? kilobytes : 0), 0) / 1024;
}

/** Runs a command and prints the CPU time of it and its descendants. */
const TIMED = '"$@" > /dev/null || exit 1; times';

/** Parses the output of a shell's `times`: own seconds in the first line, those of children in the second. */
function workIn(times: string): number {
  const spans = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return spans.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** Runs and measures a Node program. Throws if it fails. */
export function measuredRun(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Run> {
  const started = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', process.execPath, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  let peak = 0;
  let times = '';
  child.stdout.on('data', (chunk: Buffer) => {
    times += chunk.toString();
  });
  const look = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, memoryOf(child.pid));
  }, EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(look);
      if (code === 0)
        resolve({ seconds: (performance.now() - started) / 1000, work: workIn(times), peak: Math.round(peak) });
      else reject(new Error(`bench: ${args.join(' ')} failed`));
    });
  });
}
