import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, inShard, shardOf } from '../../src/site-build/shard.ts';

describe('--shard', () => {
  it('is a number and a total', () => {
    expect(shardOf('3/16')).toEqual({ number: 3, of: 16 });
    for (const wrong of ['', '3', '0/4', '5/4', '1/0', '-1/4', '1/4/2', '1.5/4', 'a/b']) {
      expect(shardOf(wrong)).toBeNull();
    }
  });

  it('puts every story into exactly one shard; sizes differ by at most one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (stories, of) => {
        const shards = Array.from({ length: of }, (_, index) => inShard(stories, { number: index + 1, of }));
        expect(shards.flat().toSorted()).toEqual(stories.toSorted());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed: 16 },
    );
  });
});

it('groups keep order and items, within the size limit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (all, most) => {
      const groups = groupsOf(all, most);
      expect(groups.flat()).toEqual(all);
      for (const group of groups) expect(group.length).toBeLessThanOrEqual(most);
      expect(groups.length).toBe(Math.ceil(all.length / most));
    }),
    { seed: 16 },
  );
});
