import { type ChildProcess, spawn } from 'node:child_process';

/** Commands in a folder, as somebody types them, one after the other. */
export interface Terminal {
  /** Runs a command to its end: what it said. Throws where it fails, with what it said. */
  run(command: string): Promise<string>;
  /** Starts a command that does not end by itself, and waits until it says what is looked for. */
  serve(command: string, until: RegExp): Promise<string>;
  /** Ends what is being served. */
  interrupt(): Promise<void>;
}

/** What a person’s shell has, and nothing of the test that is running. */
const KEPT = ['PATH', 'HOME', 'USER', 'TMPDIR', 'LANG'];
/** What tests that type commands say where they skip. */
export const NEEDS_SHELL = 'it needs the shell that Linux and macOS have';
const START_MS = 180_000;

/** @param own variables that this terminal has besides, or in place of those of the machine */
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
    // The group: npm does not tell those that it started.
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

/** What a command has said so far, without what colours it. */
function listen(child: ChildProcess): () => string {
  let text = '';
  const add = (bytes: Buffer) => {
    text += bytes.toString('utf8');
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text.replace(/\u001b\[[\d;]*m/g, '');
}
