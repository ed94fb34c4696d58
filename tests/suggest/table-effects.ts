import type { SuggestEffects } from '../../scripts/suggest/effects.ts';
import { readInstructions } from '../../scripts/suggest/instruction-files.ts';
import { modelServer } from '../../scripts/suggest/model-server.ts';
import { tableDisk } from '../library/disks.ts';

/** Effects on a table of files, with what was said and written. */
export interface Recorded {
  readonly effects: SuggestEffects;
  /** The files: those of the content, by their paths from the folder that `content/` is in. */
  readonly files: Record<string, string>;
  readonly log: string[];
  readonly warned: string[];
  readonly progress: string[];
  /** For how long the command would have waited, in milliseconds. */
  readonly waits: number[];
  readonly cache: Map<string, string>;
}

/** Makes effects for a content of these files. Nothing waits, and the clock stands still. */
export function tableEffects(content: ReadonlyMap<string, string>, more: Partial<SuggestEffects> = {}): Recorded {
  const files: Record<string, string> = {};
  for (const [path, text] of content) files[`/root/${path}`] = text;
  const recorded = {
    files,
    log: [] as string[],
    warned: [] as string[],
    progress: [] as string[],
    waits: [] as number[],
    cache: new Map<string, string>(),
  };
  const effects: SuggestEffects = {
    root: '/root',
    disk: { list: (folder) => tableDisk(files).list(folder), read: (file) => tableDisk(files).read(file) },
    environment: {},
    instructions: readInstructions(),
    cache: { read: (key) => recorded.cache.get(key) ?? null, write: (key, text) => recorded.cache.set(key, text) },
    connect: modelServer,
    wait: async (time) => void recorded.waits.push(time),
    now: () => Date.UTC(2031, 4, 5),
    save: (written) => {
      for (const [path, text] of written) files[`/root/${path}`] = text;
    },
    log: (line) => void recorded.log.push(line),
    warn: (line) => void recorded.warned.push(line),
    progress: (line) => void recorded.progress.push(line),
    ask: null,
    ...more,
  };
  return { ...recorded, effects };
}
