import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/engine/types.ts';
import { absentFrom as absentOf, START } from '../../../src/view/article/absent.ts';
import { reportOf } from '../../../src/view/report.ts';
import { runs } from '../../depth.ts';
import { at } from '../sample.ts';

/** Reports of so many paragraphs each. */
function reports(...lengths: readonly number[]) {
  return lengths.map((length, index) => {
    const siglum = String.fromCharCode(65 + index);
    const blocks = Array.from({ length }, (_, place) => ({
      role: 'body' as const,
      id: `p${place + 1}`,
      text: `${siglum} says ${place + 1}`,
    }));
    const source = {
      name: siglum,
      siglum,
      attribution: siglum,
      isInferred: false,
      isExcerpt: false,
      published: null,
      retrieved: null,
      letter: 'A',
      url: null,
    };
    return reportOf('harbour', { outlet: siglum.toLowerCase(), language: 'en', blocks }, source, at);
  });
}

/** Passages of members such as `0.1`: article and paragraph. */
function passages(...groups: readonly string[]): readonly Passage[] {
  return groups.map((group, index) => ({
    number: index + 1,
    members: group.split(' ').map((member) => {
      const [article = 0, paragraph = 0] = member.split('.').map(Number);
      return { article, paragraph };
    }),
  }));
}

/** A passage is missing where the article has no part in it. */
function absentFrom(story: readonly Passage[], told: ReturnType<typeof reports>, article: number) {
  const missing = story.filter(({ members }) => members.every((member) => member.article !== article));
  return absentOf(story, missing, told, article, at.strings.article);
}

function shown(found: ReturnType<typeof absentOf>) {
  return [...found].map(([place, { summary, entries }]) => [
    place,
    summary.replace('Not found in this text: ', ''),
    ...entries.map(({ places }) => places.map(({ siglum, numbers }) => `${siglum} ${numbers}`).join(' ')),
  ]);
}

describe('passages that an article lacks', () => {
  it('comes after the counterpart of the paragraph before it', () => {
    const found = absentFrom(passages('0.0 1.0', '1.1', '1.2', '0.1 1.3', '1.4'), reports(2, 5), 0);
    expect(shown(found)).toEqual([
      [0, 'two paragraphs of B', 'B 2', 'B 3'],
      [1, 'one paragraph of B', 'B 5'],
    ]);
  });

  it('comes before the first paragraph if the others begin with it', () => {
    expect(shown(absentFrom(passages('1.0', '0.0 1.1'), reports(1, 2), 0))).toEqual([
      [START, 'one paragraph of B', 'B 1'],
    ]);
  });

  it('comes after the last of several corresponding paragraphs', () => {
    expect(shown(absentFrom(passages('0.0 0.1 1.0', '1.1'), reports(3, 2), 0))).toEqual([
      [1, 'one paragraph of B', 'B 2'],
    ]);
  });

  it('occurs once, where most outlets have it', () => {
    const told = passages('0.0 1.0 2.1 3.1', '0.1 1.2 2.2 3.2', '1.1 2.3 3.3', '2.0', '3.0');
    const [first, last] = shown(absentFrom(told, reports(2, 3, 4, 4), 0));
    expect(first).toEqual([1, 'one paragraph of B, one of C and one of D', 'B 2 C 4 D 4']);
    expect(last).toEqual([START, 'one paragraph of C and one of D', 'C 1', 'D 1']);
  });

  it('is summed up where many outlets have it', () => {
    const [[, { summary } = { summary: '' }] = []] = absentFrom(
      passages('1.0 2.0', '3.0', '4.0', '5.0'),
      reports(0, 1, 1, 1, 1, 1),
      0,
    );
    expect(summary).toBe('Not found in this text: five paragraphs of five outlets');
  });

  it('is empty if the article has everything', () => {
    expect(absentFrom(passages('0.0 1.0'), reports(1, 1), 0).size).toBe(0);
  });
});

it('law: every passage that an article lacks occurs exactly once, at an existing place', () => {
  const lengths = fc.array(fc.nat(6), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(lengths, fc.array(fc.nat(7)), (sizes, groups) => {
      const all = sizes.flatMap((length, article) =>
        Array.from({ length }, (_, paragraph) => ({ article, paragraph })),
      );
      const gathered = Map.groupBy(all.keys().toArray(), (index) => groups[index] ?? `own ${index}`);
      const story = [...gathered.values()].map(
        (indices, place): Passage => ({ number: place + 1, members: indices.flatMap((index) => all[index] ?? []) }),
      );
      const found = absentFrom(story, reports(...sizes), 0);
      const numbers = [...found.values()].flatMap(({ entries }) => entries.map(({ number }) => number));
      const expected = story
        .filter(({ members }) => members.every(({ article }) => article !== 0))
        .map(({ number }) => number);
      expect(numbers.toSorted((a, b) => a - b)).toEqual(expected);
      expect([...found.keys()].every((place) => place >= START && place < Math.max(sizes[0] ?? 0, 1))).toBe(true);
    }),
    { seed: 20230913, numRuns: runs(300) },
  );
});
