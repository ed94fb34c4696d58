import { parseArgs } from 'node:util';
import { type Shard, shardOf } from './shard.ts';

/** The options of `npm run build`. */
export interface BuildOptions {
  readonly outDir: string;
  /** The path below the host: `/some/path/`. */
  readonly base: string;
  /** The site's origin; null if not given. */
  readonly site: string | null;
  /** Build only this part, for another machine to merge. */
  readonly shard: Shard | null;
  /** Merge parts that other machines have built. */
  readonly merge: boolean;
  /** The folder that parts are written to and read from. */
  readonly parts: string;
  /** An earlier build to compare with; null for none. */
  readonly against: string | null;
  /** The folder of the build cache. */
  readonly store: string;
}

const USAGE =
  'npm run build -- [--outDir dist] [--base /path/] [--site https://host] [--shard 3/16 | --merge] [--parts parts] [--store .cache/build] [--against DIST]';

/** Parses the command's arguments. Throws with the problem and the usage. */
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
    if (values.shard !== undefined && shard === null) throw new Error(`--shard “${values.shard}”: write it like 3/16`);
    if (shard !== null && values.merge) throw new Error('--shard builds a part and --merge merges parts: use only one');
    const { outDir, base, site = null, against = null, merge, parts, store } = values;
    if (against !== null && shard !== null) throw new Error('--against compares a whole site: use it with --merge');
    return { outDir, base, site, shard, merge, parts, store, against };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
