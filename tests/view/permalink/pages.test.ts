import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/library/library.ts';
import { articlePage } from '../../../src/view/article/article-page.ts';
import { paragraphPage } from '../../../src/view/article/paragraph-page.ts';
import { type Edition, editionOf } from '../../../src/view/edition.ts';
import { pairPage } from '../../../src/view/pair/pair-page.ts';
import { absentPage, absentRoutes } from '../../../src/view/permalink/absent-page.ts';
import { formerPage } from '../../../src/view/permalink/former.ts';
import { permalinkData } from '../../../src/view/permalink/permalink-data.ts';
import { paragraphRoutes, versionRoutes } from '../../../src/view/permalink/route.ts';
import { type VersionItem, versionPage } from '../../../src/view/permalink/version-page.ts';
import { siteUnder } from '../../../src/view/site.ts';
import { passagesPage } from '../../../src/view/story/passages-page.ts';
import { storyPage } from '../../../src/view/story/story-page.ts';

const root = fileURLToPath(new URL('../../fixtures/hostile', import.meta.url));
const at = siteUnder('/');

/** A market in three versions of one text; another for excerpts only, in two; a third that was taken down. */
function market(): Edition {
  const { story } = readStory(root, 'edited-text');
  if (story === null) throw new Error('the fixture has problems');
  return editionOf(story);
}

const edition = market();
const said = (statement: readonly { readonly text: string }[]) => statement.map(({ text }) => text).join('');
const shown = ({ label, role, note, runs }: VersionItem) =>
  `${label ?? role}${note === null ? '' : ` (${note})`}: ${runs.map(({ kind, text }) => `${kind} ${text.slice(0, 24)}`).join(' | ')}`;

describe('a text that was edited', () => {
  it('has a page for each version, with what it changed', () => {
    expect(versionRoutes(edition).map(({ outlet, number }) => `${outlet} ${number}`)).toEqual([
      'coast-wire 1',
      'coast-wire 2',
      'coast-wire 3',
      'harbour-times 1',
      'harbour-times 2',
    ]);
    const { items, statement, versions } = versionPage(edition, 'coast-wire', 2, at);
    expect(statement).toContain('Changes from version 1 are marked.');
    expect(versions.map(({ address }) => address)).toEqual([
      '/edited-text/coast-wire/v1/',
      null,
      '/edited-text/coast-wire/v3/',
    ]);
    const lines = items.map(shown);
    expect(lines[0]).toMatch(/^Headline: deleted /);
    expect(lines).toContain('5 (removed): deleted A ferry bell was rung at');
    expect(lines).toContain('3a (from ¶3): kept The council had moved th');
    expect(lines).toContain('2 (moved here): kept Rain kept the first visi');
  });

  it('of which only excerpts may be shown tells that it was edited, and no words of the edit', () => {
    const { items } = versionPage(edition, 'harbour-times', 2, at);
    expect(items.map(shown).at(-1)).toMatch(/^3 \(edited\): kept Nobody rang a bell/);
    expect(items.flatMap(({ runs }) => runs).every(({ kind }) => kind === 'kept')).toBe(true);
    expect(paragraphPage(edition, 'harbour-times', 'p3', at).past?.edits[0]?.runs).toBeNull();
  });

  it('merges into one paragraph, which says from which', () => {
    expect(versionPage(edition, 'coast-wire', 3, at).items.map(shown)).toContainEqual(
      expect.stringContaining('4a (merged from ¶4 and ¶6)'),
    );
  });

  it('keeps all its former addresses', () => {
    const former = paragraphRoutes(edition).filter(({ matter }) => matter === 'former');
    expect(former.map(({ outlet, id }) => `${outlet} ${id}`)).toEqual([
      'coast-wire p3',
      'coast-wire p4',
      'coast-wire p5',
      'coast-wire p6',
    ]);
    const split = formerPage(edition, 'coast-wire', 'p3', at);
    expect([split.kind, split.successors.map(({ label }) => label)]).toEqual(['split', ['3a', '3b']]);
    expect(split.words).toMatch(/^The council had moved/);
    const gone = formerPage(edition, 'coast-wire', 'p5', at);
    expect([gone.kind, gone.successors, gone.words]).toEqual(['gone', [], null]);
  });

  it('has a line in its article before its successor, and one on the pair page', () => {
    const { items, versions } = articlePage(edition, 'coast-wire', at);
    const order = items.flatMap((item) => (item.type === 'former' || item.type === 'paragraph' ? [item.id] : []));
    expect(order).toEqual(['p1', 'p3', 'p3a', 'p3b', 'p4', 'p6', 'p4a', 'p2', 'p5', 'p7']);
    expect(versions).toHaveLength(3);
    const { former, rows } = pairPage(edition, 'coast-wire', 'harbour-times', at);
    expect(former.map(({ id }) => id)).toContain('coast-wire-p5');
    expect(said(former[0]?.statement ?? [])).toBe('Row 6 of an earlier version is now part of row 3.');
    expect(rows.flatMap((entry) => ('row' in entry ? [entry] : entry.rows)).map(({ row }) => row.formerly)).toContain(
      3,
    );
  });

  it('keeps the numbers of passages, and says where former ones lead', () => {
    const { groups, former } = passagesPage(edition, at);
    const passages = groups.flatMap((group) => group.passages);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(former.length).toBeGreaterThan(0);
    for (const { statement } of former) expect(said(statement)).toMatch(/^Passage \d+ of an earlier version/);
  });
});

describe('a text that was taken down', () => {
  const routes = absentRoutes(edition);

  it('keeps its own addresses and those of its pairs', () => {
    expect(routes.map(({ path }) => path)).toEqual([
      'al-mina',
      'synopsis/al-mina',
      'al-mina/p1',
      'al-mina/p2',
      'al-mina/p3',
      'al-mina/v1',
      'al-mina-vs-coast-wire',
      'coast-wire-vs-al-mina',
      'al-mina-vs-harbour-times',
      'harbour-times-vs-al-mina',
    ]);
    const pages = routes.map((route) => absentPage(edition, route, at));
    for (const { statement } of pages) expect(statement).toContain('at the request of Al Mina, by letter');
    expect(pages.map(({ paragraphs }) => paragraphs.length)).toEqual([3, ...pages.slice(1).map(() => 0)]);
    expect(storyPage(edition, at).absent).toHaveLength(1);
  });

  it('is in the file of addresses with who asked, and is gone', () => {
    const { paragraphs, takedowns, rows } = permalinkData(edition, at, (path) => path);
    expect(takedowns).toMatchObject([{ outlet: 'al-mina', date: '2024-06-10' }]);
    expect(paragraphs.filter(({ outlet }) => outlet === 'al-mina').every(({ state }) => state === 'gone')).toBe(true);
    expect(Object.keys(rows)).toContain('coast-wire-vs-harbour-times');
  });

  it('leaves a synopsis that says so, where no other text is left', () => {
    const alone = { ...edition, story: { ...edition.story, outlets: [], articles: [] } };
    expect(absentRoutes(alone).map(({ path }) => path)).toContain('synopsis');
  });
});
