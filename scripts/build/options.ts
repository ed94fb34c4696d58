import { parseArgs } from 'node:util';
import { type Shard, shardOf } from './shard.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  readonly outDir: string;
  /** The path below the host: `/some/path/`. */
  readonly base: string;
  /** The host, or null where it is not known. */
  readonly site: string | null;
  /** Build one part of several, for another machine to join. */
  readonly shard: Shard | null;
  /** Join the parts that other machines have built. */
  readonly merge: boolean;
  /** Where parts are written, and read. */
  readonly parts: string;
  /** An earlier build that this one is compared with; null where no comparison is asked for. */
  readonly against: string | null;
  /** Where finished pages are kept for the next build. */
  readonly store: string;
}

const USAGE =
  'npm run build -- [--outDir dist] [--base /path/] [--site https://host] [--shard 3/16 | --merge] [--parts parts] [--store .cache/build] [--against DIST]';

/** Reads the arguments of the command; throws with what is wrong and what can be said. */
export function buildOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        outDir: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        site: { type: 'string' },
        shard: { type: 'string' },
        merge: { type: 'boolean', default: false },
        parts: { type: 'string', default: 'parts' },
        store: { type: 'string', default: '.cache/build' },
        against: { type: 'string' },
      },
    });
    const shard = values.shard === undefined ? null : shardOf(values.shard);
    if (values.shard !== undefined && shard === null) throw new Error(`--shard “${values.shard}” is not like 3/16`);
    if (shard !== null && values.merge) throw new Error('--shard builds a part, --merge joins parts: say one of them');
    const { outDir, base, site = null, against = null, merge, parts, store } = values;
    if (against !== null && shard !== null) throw new Error('--against compares a whole site: say it when you --merge');
    return { outDir, base, site, shard, merge, parts, store, against };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
