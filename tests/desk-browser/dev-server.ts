import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run desk` over a copy of the project's content, until it is stopped. */
export interface DevServer {
  /** The folder that its `content/` is in. */
  readonly root: string;
  /** `http://127.0.0.1:4321/` */
  readonly address: string;
  stop(): void;
}

const project = fileURLToPath(new URL('../..', import.meta.url));

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('close', () => reject(new Error(`desk: the dev server ended: ${said}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /The desk is open: (\S+)_desk\//.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

/** Starts the desk on a port that is free. */
export async function startDevServer(): Promise<DevServer> {
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(`${project}/content`, `${root}/content`, { recursive: true });
  const child = spawn(process.execPath, ['scripts/desk.ts', '--port', '0'], {
    cwd: project,
    env: { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'development', VITEST: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  return {
    root,
    address,
    stop: () => {
      child.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
