import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changesBetween, type EarlierStory } from '../../src/site-build/against.ts';
import { againstBuild, readBuild } from '../../src/site-build/against-build.ts';
import { iriOn } from '../../src/view/address.ts';
import { storyData } from '../../src/view/data/story-data.ts';
import { at, edition } from '../view/sample.ts';

const now = storyData(edition, at, iriOn(undefined));

it('equal builds have no changes', () => {
  expect(changesBetween(now, now)).toEqual([]);
});

it('lists changed claims, rows and passage numbers', () => {
  const [first, second, ...links] = now.links;
  const [passage, ...passages] = now.passages;
  const before: EarlierStory = {
    ...now,
    claims: { ...now.claims, onlyIn: [{ outlet: 'herald', paragraph: 'p3' }], all: [] },
    links: [
      { ...now.links[0], id: 'link.old', kind: 'same' } as (typeof now.links)[number],
      { ...second, kind: 'same', order: 'moved' } as (typeof now.links)[number],
      ...links,
    ],
    passages: [{ number: 9, members: [{ outlet: 'times', paragraphs: ['p1'] }] }, ...passages],
  };
  const changes = changesBetween(before, now);
  expect(changes).toEqual(
    expect.arrayContaining([
      'gazette p1 and herald p1: no longer in one row (were same)',
      `gazette p1 and herald p1: now in one row (${first?.kind}, ${first?.order})`,
      'gazette p3 and herald p2: same is now reworded, moved is now in place',
      'passage 9 (times p1): is no longer a passage; its address redirects to what is left',
      `passage ${passage?.number}: new (gazette p1, herald p1, times p1)`,
    ]),
  );
});

it('reads built sites, including one without claims', () => {
  const folder = mkdtempSync(join(tmpdir(), 'against-'));
  const { claims: _, ...old } = now;
  mkdirSync(join(folder, 'harbour/data'), { recursive: true });
  writeFileSync(join(folder, 'harbour/data/story.json'), JSON.stringify(old));
  const earlier = readBuild(folder, [{ slug: 'harbour' }, { slug: 'other' }]);
  rmSync(folder, { recursive: true });
  expect(againstBuild(earlier, earlier)).toEqual(['harbour: no change in claims, rows and passages']);
  expect(againstBuild(new Map(), earlier)).toEqual(['harbour: not in the earlier build']);
  expect(againstBuild(earlier, new Map([['harbour', { ...now, links: [] }]]))[0]).toMatch(/^harbour: \d+ changes/);
  expect(() => readBuild(folder, [])).toThrow('there is no such folder');
});
