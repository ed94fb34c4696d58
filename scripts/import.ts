import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { commitFiles, finishImport, type ImportFolders } from '../src/content-files/commit-files.ts';
import { contentState, whileAlone } from '../src/content-files/content-state.ts';
import { plainReason } from '../src/content-files/failure.ts';
import { formatProblems, problem } from '../src/engine/index.ts';
import { planImport } from '../src/import/plan.ts';
import { NOTHING_GIVEN } from '../src/import/request.ts';
import { FILE_BYTES, type Source } from '../src/import/source.ts';
import { contentRoot, type Disk, localDisk } from '../src/library/disk.ts';
import { askHere } from './ask.ts';
import { readOptions } from './import-options.ts';

/** The command's effects, so that tests can replace them. */
export interface ImportEffects {
  /** The folder that contains `content/`. */
  readonly root: string;
  /** Reads content and the files to import. */
  readonly disk: Disk;
  readonly folders: ImportFolders;
  /** Returns a file's bytes. Throws if it cannot be read. */
  readonly read: (path: string) => Uint8Array;
  readonly fetch: typeof fetch;
  /** `2031-05-05` */
  readonly today: () => string;
  /** Prints the summary. */
  readonly log: (line: string) => void;
  /** Prints progress and problems. */
  readonly warn: (line: string) => void;
  /** Asks a yes-or-no question; null if there is no terminal. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

/** Limits the wait for a site that does not answer. */
const FETCH_MS = 30_000;
/** From this number of sources on, each is announced before it is read. */
const MANY = 4;

/** Runs `npm run import`. Returns the exit status. */
export async function importArticles(args: readonly string[], effects: ImportEffects): Promise<number> {
  const { log, warn, root, disk } = effects;
  const reading = readOptions(args);
  if ('error' in reading) {
    const isHelp = args.includes('--help');
    (isHelp ? log : warn)(reading.error);
    return isHelp ? 0 : 1;
  }
  const { options } = reading;
  if (!options.dryRun && finishImport(effects.folders)) warn('An earlier import was interrupted: it is finished now.');
  const total = options.sources.length;
  const progress = (verb: string) => (name: string, index: number) => {
    if (total >= MANY) warn(`${verb} ${index + 1} of ${total}: ${shown(name)}`);
  };
  const { sources, problems: unread } = await readSources(options.sources, effects, progress('reading'));
  const requested = sources.map((source, index) => ({
    source,
    outlet: options.outlets[index] ?? null,
    given: NOTHING_GIVEN,
  }));
  const setting = { root, disk, request: options.request, today: effects.today() };
  const plan = planImport(requested, setting, progress('taking apart'));
  const problems = [...unread, ...plan.problems];
  if (problems.length > 0) {
    warn(`Nothing was written. ${linesOf(problems)}`);
    return 1;
  }
  for (const line of plan.summary) log(shown(line));
  if (plan.files.length === 0) log('\nEverything is there already: nothing to write.');
  if (options.dryRun || plan.files.length === 0) return 0;
  if (!options.yes && !(await isAllowed(effects))) return 1;
  commitFiles(plan.files, effects.folders);
  log(`\nWritten. ${[...plan.next, 'Look at it with: npm start'].join(' ')}`);
  return 0;
}

function linesOf(problems: readonly VFileMessage[]): string {
  return formatProblems(problems)
    .replace(/ in the content$/m, ' in the way:')
    .replace(/ in the content\n/, ' in the way:\n');
}

/** Removes control characters from text of sources, which could control the terminal. */
function shown(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}

async function isAllowed({ ask, warn }: ImportEffects): Promise<boolean> {
  if (ask === null) {
    warn('\nNothing was written: nobody is there to be asked. Say --yes to write it, or --dry-run only to look.');
    return false;
  }
  if (await ask('\nWrite this? (y/n) ')) return true;
  warn('Nothing was written.');
  return false;
}

/** Reads files and addresses one by one. */
async function readSources(
  names: readonly string[],
  effects: ImportEffects,
  progress: (name: string, index: number) => void,
) {
  const sources: Source[] = [];
  const problems: VFileMessage[] = [];
  for (const [index, name] of names.entries()) {
    progress(name, index);
    try {
      sources.push(
        /^https?:\/\//i.test(name)
          ? await fetchSource(name, effects)
          : { name, bytes: effects.read(name), fetched: null },
      );
    } catch (error) {
      problems.push(unreadable(name, error as NodeJS.ErrnoException));
    }
  }
  return { sources, problems };
}

async function fetchSource(url: string, { fetch: get }: ImportEffects): Promise<Source> {
  const response = await get(url, {
    signal: AbortSignal.timeout(FETCH_MS),
    headers: { accept: 'text/html,text/plain;q=0.9,*/*;q=0.1' },
  });
  if (!response.ok) throw new Error(`the site answers ${response.status} ${response.statusText}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    parts.push(part);
    // One byte more than allowed is enough to detect an excess.
    if (size > FILE_BYTES) break;
  }
  return {
    name: url,
    bytes: Buffer.concat(parts),
    fetched: { url: response.url || url, type: response.headers.get('content-type') },
  };
}

/** Explanations and fixes of system error codes on reading. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'look at its name, and at the folder in which you are'],
  EISDIR: ['this is a folder', 'name the files in it'],
  EACCES: ['the file may not be read', 'give yourself the right to read it'],
};

function unreadable(file: string, error: NodeJS.ErrnoException): VFileMessage {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  const [reason, note] = REASONS[error.code ?? ''] ?? [
    `it cannot be read (${error.message.slice(0, 200)}${cause.slice(0, 200)})`,
    'save the page from your browser, and import the file',
  ];
  return problem('unreadable-file', { file, line: 1, column: 1 }, reason, note);
}

/** Reads at most enough of a file to see that it is too large. */
function readLocal(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size <= FILE_BYTES) return readFileSync(file);
    return new Uint8Array(FILE_BYTES + 1);
  } finally {
    closeSync(file);
  }
}

if (import.meta.main) {
  try {
    const root = contentRoot();
    const folders = contentState(root);
    const effects: ImportEffects = {
      root,
      disk: localDisk,
      folders,
      read: readLocal,
      fetch,
      today: () => new Date().toISOString().slice(0, 10),
      log: console.log,
      warn: console.error,
      ask: process.stdin.isTTY && process.stdout.isTTY ? async (question) => askHere(question) : null,
    };
    process.exitCode = await whileAlone(folders, () => importArticles(process.argv.slice(2), effects));
  } catch (error) {
    console.error(plainReason(error));
    process.exitCode = 1;
  }
}
