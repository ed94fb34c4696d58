import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNearly, findVerbatim, wordFinder } from '../src/engine/find.ts';
import { tokenize } from '../src/engine/token.ts';
import type { Spot } from '../src/engine/types.ts';
import { readDifferences } from '../src/library/differences.ts';
import { fragmentsOf } from '../src/view/differences/fragment.ts';
import { groupSpots } from '../src/view/differences/spot.ts';
import { sentenceAround } from '../src/view/differences/spot-sentence.ts';
import { runs } from './depth.ts';
import { edition } from './view/sample.ts';

const SEEDED = { seed: 20230913, numRuns: runs(300) };

const WORDS =
  'the talks lasted four to five hours “ ” " ‘ ’ , . ; — 4 10,000 2.5% U.S. didn’t Kim’s un lawful unlawful ﷺ 🚢 \ud800 \u200b مرحبا العالم 東京 へ ไทย e\u0301'.split(
    ' ',
  );
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const joint = fc.constantFrom(' ', ' ', ' ', ' ', '', '\u00a0', ' \n  ');
const text = fc.array(fc.tuple(word, joint), { maxLength: 30 }).map((parts) => parts.flat().join(''));
/** A text and a run of it that begins and ends with a token. */
const quoted = fc.tuple(text, fc.nat(), fc.nat(5)).map(([whole, at, length]) => {
  const tokens = tokenize(whole);
  const first = at % Math.max(1, tokens.length);
  const last = tokens[Math.min(first + length, tokens.length - 1)];
  return { whole, start: tokens[first]?.start ?? 0, end: last?.end ?? 0 };
});
const spaced = (words: string) => words.replace(/\s+/gu, ' ');

it('what is found verbatim stands there, white space apart', () => {
  const law = fc.property(text, text, (whole, other) => {
    const words = other.trim();
    const span = findVerbatim(whole, words);
    if (span !== null) expect(spaced(whole.slice(span.start, span.end))).toBe(spaced(words));
  });
  fc.assert(law, SEEDED);
});

it('what stands between white space is found verbatim, however the white space is written', () => {
  const law = fc.property(text, fc.nat(), fc.integer({ min: 1, max: 6 }), (whole, at, length) => {
    const parts = whole.split(/\s+/u).filter((part) => part !== '');
    const words = parts
      .slice(at % (parts.length + 1))
      .slice(0, length)
      .join(' ');
    const span = findVerbatim(whole, words);
    expect(span === null ? '' : spaced(whole.slice(span.start, span.end))).toBe(words);
  });
  fc.assert(law, SEEDED);
});

it('a run of words is found whatever its capitals, and is nearly there where it is there', () => {
  const law = fc.property(quoted, ({ whole, start, end }) => {
    const words = whole.slice(start, end);
    const norms = (part: string) =>
      tokenize(part)
        .filter(({ kind }) => kind !== 'punctuation')
        .map(({ norm }) => norm);
    const span = wordFinder(whole)(words);
    if (norms(words).length === 0) expect(span).toBeNull();
    else expect(norms(whole.slice(span?.start, span?.end))).toEqual(norms(words));
    expect(findNearly(whole, words)).toEqual(span);
  });
  fc.assert(law, SEEDED);
});

it('an editor’s words are taken only where the paragraph has them, and then as the paragraph has them', () => {
  const law = fc.property(quoted, text, ({ whole, start, end }, other) => {
    const articles = edition.story.articles.map((article) => ({
      ...article,
      blocks: [{ role: 'body' as const, id: 'p1', text: whole }],
    }));
    const says = { gazette: { p1: whole.slice(start, end) }, herald: { p1: other } };
    const { differences, problems } = readDifferences(JSON.stringify([{ topic: 'a topic', says }]), 'x', {
      articles,
      histories: [],
      absent: [],
    });
    if (problems.length > 0) return;
    const words = differences.flatMap((difference) => difference.says.flatMap(({ snippets }) => snippets));
    expect(words).toHaveLength(2);
    for (const snippet of words) expect(whole).toContain(snippet.words);
    expect(spaced(words[1]?.words ?? '')).toBe(spaced(other.trim()));
  });
  fc.assert(law, SEEDED);
});

it('no two headings have one fragment, each can stand in an address, and a new heading changes none before it', () => {
  const taken = ['main', 'the'];
  const law = fc.property(fc.array(text, { maxLength: 12 }), text, (headings, added) => {
    const fragments = fragmentsOf(headings, 'topic', taken);
    expect(new Set([...taken, ...fragments]).size).toBe(taken.length + headings.length);
    for (const fragment of fragments) expect(fragment).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
    expect(fragmentsOf([...headings, added], 'topic', taken).slice(0, -1)).toEqual(fragments);
  });
  fc.assert(law, SEEDED);
});

const spot: fc.Arbitrary<Spot> = fc
  .record({ article: fc.nat(3), paragraph: fc.nat(1), start: fc.nat(20), length: fc.integer({ min: 1, max: 5 }) })
  .map(({ length, ...place }) => ({ ...place, end: place.start + length }));

it('every run of words that stand for one another is in one group, whatever the order of the pairs', () => {
  const law = fc.property(fc.array(fc.array(spot, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (sets) => {
    const groups = groupSpots(sets, () => true);
    for (const set of sets) {
      const holders = groups.filter((group) =>
        set.some((one) =>
          group.some(
            (run) =>
              run.article === one.article &&
              run.paragraph === one.paragraph &&
              run.start <= one.start &&
              one.end <= run.end,
          ),
        ),
      );
      expect(holders).toHaveLength(1);
    }
    expect(groupSpots(sets.toReversed(), () => true)).toEqual(groups);
  });
  fc.assert(law, SEEDED);
});

it('a sentence around words is a stretch of the text with the words in it', () => {
  const law = fc.property(quoted, ({ whole, start, end }) => {
    const runs = sentenceAround(whole, { start, end }, 'attribution', 'en');
    const marked = runs.filter(({ kind }) => kind !== null).map((run) => run.text);
    expect(whole).toContain(runs.map((run) => run.text).join(''));
    expect(marked).toEqual(start === end ? [] : [whole.slice(start, end)]);
  });
  fc.assert(law, SEEDED);
});
