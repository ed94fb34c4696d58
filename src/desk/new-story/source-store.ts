import { type IntakeReading, readSource, type Source } from '../../import/source.ts';
import { bytesDigest } from '../../library/digest.ts';

/** The sources that pages of the desk have sent, so that a correction need not send them again. */
export interface SourceStore {
  /** Keeps a source and comes out as its id. */
  readonly keep: (source: Source) => string;
  /** A source that was kept; null where the server was started again since, or many others came after it. */
  readonly get: (id: string) => Source | null;
  /** What was found in a source that was kept: read once. */
  readonly read: (source: Source) => IntakeReading;
}

/** More than the outlets of a story, and memory for a few of the largest files. */
const MOST_SOURCES = 100;
const MOST_BYTES = 256 * 1024 * 1024;

/** An empty store. It forgets the sources that nobody has asked for the longest. */
export function sourceStore(): SourceStore {
  const kept = new Map<string, Source>();
  const readings = new WeakMap<Source, IntakeReading>();
  const forget = (): void => {
    const size = () => [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const id of kept.keys()) {
      if (kept.size <= MOST_SOURCES && (size() <= MOST_BYTES || kept.size === 1)) return;
      kept.delete(id);
    }
  };
  return {
    keep: (source) => {
      const id = bytesDigest(new TextEncoder().encode(`${source.name}\n${bytesDigest(source.bytes)}`));
      if (!kept.has(id)) kept.set(id, source);
      forget();
      return id;
    },
    get: (id) => {
      const source = kept.get(id) ?? null;
      if (source === null) return null;
      kept.delete(id);
      kept.set(id, source);
      return source;
    },
    read: (source) => {
      const reading = readings.get(source) ?? readSource(source);
      readings.set(source, reading);
      return reading;
    },
  };
}
