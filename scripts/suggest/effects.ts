import type { Disk } from '../../src/library/disk.ts';
import type { Instructions } from '../../src/suggest/request.ts';
import type { ModelServer, ServerOptions } from './model-server.ts';

/** Answers of models by the digest of the question, kept outside `content/`. */
export interface AnswerCache {
  read(key: string): string | null;
  write(key: string, text: string): void;
}

/** Everything that the command does to the world, so that tests can do it in a table. */
export interface SuggestEffects {
  /** The folder that `content/` is in. */
  readonly root: string;
  readonly disk: Disk;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly instructions: Instructions;
  readonly cache: AnswerCache;
  readonly connect: (options: ServerOptions) => ModelServer;
  /** Waits so many milliseconds. */
  readonly wait: (time: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Writes files of a story, by their paths from the project's folder, while no other command changes `content/`. */
  readonly save: (files: ReadonlyMap<string, string>) => void;
  /** What was asked for. */
  readonly log: (line: string) => void;
  /** Problems. */
  readonly warn: (line: string) => void;
  /** Replaces the line before, where a terminal can. */
  readonly progress: (line: string) => void;
  /** Asks a question that is answered by one word; null where nobody is there to answer. */
  readonly ask: ((question: string) => string) | null;
}
