import { beforeEach, describe, expect, it } from 'vitest';
import { formatProblems } from '../src/engine/problem.ts';
import { sourceDigest } from '../src/library/digest.ts';
import { contentRoot } from '../src/library/disk.ts';
import { readLibrary } from '../src/library/library.ts';
import { FIRST_STORY, firstStoryNeeded } from './first-story.ts';

const { stories, problems } = readLibrary(contentRoot());
const articles = stories.flatMap(({ slug, articles }) => articles.map((article) => ({ slug, article })));

it('the content has no problem', () => {
  expect(formatProblems(problems)).toBe('0 problems in the content');
});

const sourced = articles.filter(({ article }) => article.facts.source !== null);

it.each(sourced)('$slug/$article.outlet has every line of its source, in order, and no other', ({ article }) => {
  expect(sourceDigest(article.blocks.map(({ text }) => text).join('\n'))).toBe(article.facts.source?.digest);
});

describe.each(articles)('$slug/$article.outlet', ({ article }) => {
  it('says of every inferred fact how sure it is and from what', () => {
    const inferred = article.facts.provenance.filter((fact) => fact.status === 'inferred');
    expect(inferred.every(({ claim, evidence }) => claim !== evidence)).toBe(true);
    expect(article.facts.provenance.length).toBeGreaterThan(0);
  });
});

describe('the first story', () => {
  beforeEach(({ skip }) => skip(...firstStoryNeeded()));
  const story = stories.find(({ slug }) => slug === FIRST_STORY);

  it('has its five articles in order, with their paragraphs', () => {
    const counts = story?.articles.map(({ outlet, blocks }) => [
      outlet,
      blocks.filter(({ role }) => role === 'body').length,
    ]);
    expect(counts).toEqual([
      ['ap', 23],
      ['cbc', 21],
      ['pa', 30],
      ['the-hill', 12],
      ['stripes', 41],
    ]);
  });

  it('has an editor’s list of 38 topics, with 172 snippets of the five articles', () => {
    const differences = story?.differences ?? [];
    expect(differences.map(({ topic }) => topic)).toContain('lunch or dinner');
    expect(differences).toHaveLength(38);
    expect(differences.flatMap(({ says }) => says.flatMap(({ snippets }) => snippets))).toHaveLength(172);
  });
});
