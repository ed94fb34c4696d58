import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Copy, copyProject, projectFiles } from './copy.ts';
import { type Step, stepsOf } from './guide.ts';
import { NEEDS_SHELL, openTerminal, type Terminal } from './terminal.ts';

const GUIDE = 'docs/your-own-story.md';
/** The output of `npm start` when it is ready. If the port is taken, it uses the next one. */
const SERVING = /Local\s+http:\/\/localhost:(\d+)\//;

let copy: Copy;
let terminal: Terminal;
beforeAll(async () => {
  copy = copyProject(projectFiles(), 'your-own-story');
  terminal = openTerminal(copy.folder);
  const author = '-c user.name=Reader -c user.email=reader@example.org';
  await terminal.run(`git init --quiet && git add --all && git ${author} commit --quiet --message clone`);
});
afterAll(async () => {
  await terminal?.interrupt();
  copy?.remove();
});

/** The state after the steps so far. */
interface Sight {
  readonly said: string;
  readonly port: string;
}

/** The text of a page. */
function textOf(html: string): string {
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ');
}

async function follow(step: Step, sight: Sight): Promise<Sight> {
  if (step.does === 'type') return type(step.command, sight);
  if (step.does === 'read') {
    const said = sight.said.split('\n').map((line) => line.trim());
    const promised = step.lines.map((line) => line.replace(':4321', `:${sight.port}`));
    // Printed lines may start with the time.
    expect(promised.filter((line) => !said.some((printed) => printed.endsWith(line)))).toEqual([]);
  } else if (step.does === 'open') {
    const response = await fetch(step.address.replace(':4321', `:${sight.port}`));
    expect(response.status).toBe(200);
    const text = textOf(await response.text());
    expect(step.words.filter((words) => !text.includes(words))).toEqual([]);
  } else {
    const file = join(copy.folder, step.path);
    writeFileSync(file, step.does === 'write' ? step.text : edited(readFileSync(file, 'utf8'), step));
  }
  return sight;
}

async function type(command: string, sight: Sight): Promise<Sight> {
  await terminal.interrupt();
  if (command !== 'npm start') return { ...sight, said: await terminal.run(command) };
  const said = await terminal.serve(command, SERVING);
  return { said, port: SERVING.exec(said)?.[1] ?? '' };
}

function edited(text: string, { before, after }: { readonly before: string; readonly after: string }): string {
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, () => after);
}

it('the guide works step by step, from a clone to one’s own story, with the included articles', async ({ skip }) => {
  skip(process.platform === 'win32', NEEDS_SHELL);
  const steps = stepsOf(readFileSync(GUIDE, 'utf8'));
  let sight: Sight = { said: '', port: '' };
  for (const step of steps) {
    sight = await follow(step, sight).catch((error: Error) => {
      throw new Error(`${GUIDE}:${step.line}: ${error.message}`, { cause: error });
    });
  }
  expect(new Set(steps.map(({ does }) => does))).toEqual(new Set(['type', 'read', 'open', 'edit', 'write']));
  // At the end, the only story is the reader's own.
  expect(readdirSync(join(copy.folder, 'content/stories'))).toEqual(['saltmouth-bridge']);
  expect(readdirSync(join(copy.folder, 'dist'))).toContain('saltmouth-bridge');
  expect(readdirSync(join(copy.folder, 'dist'))).not.toContain('kim-putin-summit-2023');
});
