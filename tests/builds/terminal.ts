import { type ChildProcess, spawn } from 'node:child_process';

/** A terminal in a folder. */
export interface Terminal {
  /** Runs a command and returns its output. Throws with the output if it fails. */
  run(command: string): Promise<string>;
  /** Starts a long-running command and waits for some output. */
  serve(command: string, until: RegExp): Promise<string>;
  /** Stops a running server. */
  interrupt(): Promise<void>;
}

/** A normal shell environment, without the variables of the test run. */
const KEPT = ['PATH', 'HOME', 'USER', 'TMPDIR', 'LANG'];
/** The skip reason of tests that run shell commands. */
export const NEEDS_SHELL = 'it needs the shell that Linux and macOS have';
const START_MS = 180_000;

/** @param own additional or replaced environment variables */
export function openTerminal(folder: string, own: Readonly<Record<string, string>> = {}): Terminal {
  const kept = Object.fromEntries(KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const begin = (command: string) =>
    spawn(command, {
      cwd: folder,
      env: { ...kept, ...own },
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
  let served: ChildProcess | null = null;
  const interrupt = async () => {
    const child = served;
    served = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    // Kill the process group: npm does not forward signals to its children.
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  return {
    run: (command) =>
      new Promise((resolve, reject) => {
        const child = begin(command);
        const said = listen(child);
        child.on('error', reject);
        child.on('close', (code) => (code === 0 ? resolve(said()) : reject(new Error(`${command}\n${said()}`))));
      }),
    serve: async (command, until) => {
      await interrupt();
      const child = begin(command);
      served = child;
      const said = listen(child);
      await new Promise<void>((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${command}: ${why}\n${said()}`));
        const timer = setTimeout(() => fail('did not say it in time'), START_MS);
        child.stdout?.on('data', () => until.test(said()) && resolve());
        child.on('close', () => fail('ended'));
        child.on('error', reject);
        child.stdout?.on('close', () => clearTimeout(timer));
      });
      return said();
    },
    interrupt,
  };
}

/** The output of a command so far, without colour codes. */
function listen(child: ChildProcess): () => string {
  let text = '';
  const add = (bytes: Buffer) => {
    text += bytes.toString('utf8');
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text.replace(/\u001b\[[\d;]*m/g, '');
}
