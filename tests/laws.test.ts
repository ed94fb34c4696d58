import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTokenSides, type SideComparison } from '../src/engine/change.ts';
import { diffTokens, type Edit } from '../src/engine/diff.ts';
import { type Reading, readSide, type Side, withTokens } from '../src/engine/edits/side.ts';
import { tokenize } from '../src/engine/token.ts';
import type { Extent, Token } from '../src/engine/types.ts';
import { runs } from './depth.ts';

/** Seeded, so that a run that fails here fails everywhere; the number is the day of the first story. */
const SEEDED = { seed: 20230913, numRuns: runs(300) };
const LANGUAGES = { left: 'en-US', right: 'en-GB' };

const WORDS =
  'the a of and to in said “ ” " ‘ ’ , . ; — ( ) % four 4 10,000 2.5% $5bn just under hours Poe Mr Jan. U.S. US didn’t didn\'t colour color Far far East Jong-un Jong Un co-operation cooperation 🚢 𝒜 \ud800 \u200b \u00ad مرحبا العالم 東京 へ ไทย'.split(
    ' ',
  );
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const joint = fc.constantFrom(' ', ' ', ' ', ' ', '', '\u00a0', '  ');
const text = fc.array(fc.tuple(word, joint), { maxLength: 40 }).map((parts) => parts.flat().join(''));

/** A text and another that was made from it, as one newspaper makes its text from another's. */
const rewritten = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(4), text), { maxLength: 4 }))
  .map(([original, cuts]): [string, string] => {
    const other = cuts.reduce((now, [at, length, more]) => {
      const words = now.split(' ');
      words.splice(at % (words.length + 1), length, ...more.split(' ').slice(0, 5));
      return words.join(' ');
    }, original);
    return [original, other];
  });
const pairs = fc.oneof({ weight: 3, arbitrary: rewritten }, { weight: 1, arbitrary: fc.tuple(text, text) });
const split = (whole: string): readonly Side[] =>
  whole.split('—').map((part, paragraph) => ({ paragraph, text: part }));

const norms = (tokens: readonly Token[]) => tokens.map(({ norm }) => norm);

function compared(left: string, right: string): readonly [Reading, Reading, SideComparison] {
  const [one, other] = [withTokens(split(left)), withTokens(split(right))];
  return [readSide(one, 'en', true), readSide(other, 'en', true), compareTokenSides(one, other, LANGUAGES)];
}

function isInside(extents: readonly Extent[], reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return extents.some(
    (run) =>
      run.paragraph === reading.paragraphs[at] && run.start <= (token?.start ?? 0) && (token?.end ?? 0) <= run.end,
  );
}

/** The tokens of a side in pieces: the kept ones one by one, and for each change those in it. */
function kept(reading: Reading, extents: readonly Extent[]): readonly Token[] {
  return reading.tokens.filter((_, at) => !isInside(extents, reading, at));
}

function rebuilt(from: readonly Token[], edits: readonly Edit[], other: readonly Token[]): readonly string[] {
  let at = 0;
  const out: string[] = [];
  for (const { left, right } of edits) {
    out.push(...norms(from.slice(at, left.from)), ...norms(other.slice(right.from, right.to)));
    at = left.to;
  }
  return [...out, ...norms(from.slice(at))];
}

describe('laws', () => {
  it('tokens rebuild their text: between them is only white space', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let at = 0;
        for (const { start, end, text: written } of tokenize(whole)) {
          expect(whole.slice(at, start).trim()).toBe('');
          expect(whole.slice(start, end)).toBe(written);
          at = end;
        }
        expect(whole.slice(at).trim()).toBe('');
      }),
      SEEDED,
    );
  });

  it('edits turn the left side into the right side, and back', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [left, right] = [tokenize(a), tokenize(b)];
        const { edits } = diffTokens(left, right);
        const back = edits.map((edit) => ({ left: edit.right, right: edit.left }));
        expect(rebuilt(left, edits, right)).toEqual(norms(right));
        expect(rebuilt(right, back, left)).toEqual(norms(left));
      }),
      SEEDED,
    );
  });

  it('edits swap when the sides swap', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [left, right] = [tokenize(a), tokenize(b)];
        const swapped = diffTokens(right, left).edits.map((edit) => ({ left: edit.right, right: edit.left }));
        expect(swapped).toEqual(diffTokens(left, right).edits);
      }),
      SEEDED,
    );
  });

  it('changes leave the same words on both sides', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [left, right, { precise, changes }] = compared(a, b);
        if (!precise) {
          expect(changes).toEqual([]);
          return;
        }
        const one = kept(
          left,
          changes.flatMap((change) => change.left),
        );
        const other = kept(
          right,
          changes.flatMap((change) => change.right),
        );
        expect(norms(one)).toEqual(norms(other));
      }),
      SEEDED,
    );
  });

  it('changes stand in order, inside the text, on whole tokens, and do not overlap', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [left, right, { changes }] = compared(a, b);
        for (const [reading, extents] of [
          [left, changes.flatMap((change) => change.left)],
          [right, changes.flatMap((change) => change.right)],
        ] as const) {
          const places = extents.flatMap(({ paragraph, start, end }) => [
            [paragraph, start],
            [paragraph, end],
          ]);
          expect(places).toEqual([...places].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0)));
          for (const { paragraph, start, end } of extents) {
            const ends = reading.tokens.filter((_, at) => reading.paragraphs[at] === paragraph);
            expect(start).toBeLessThan(end);
            expect(ends.map((token) => token.start)).toContain(start);
            expect(ends.map((token) => token.end)).toContain(end);
          }
        }
      }),
      SEEDED,
    );
  });

  it('every change has words on a side, and an addition on one only', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const { kind, left, right } of compared(a, b)[2].changes) {
          expect(left.length + right.length).toBeGreaterThan(0);
          if (kind === 'added') expect(Math.min(left.length, right.length)).toBe(0);
        }
      }),
      SEEDED,
    );
  });

  it('changes swap when the sides swap', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [, , there] = compared(a, b);
        const [, , back] = compared(b, a);
        expect(back.precise).toBe(there.precise);
        expect(back.changes.map((change) => ({ ...change, left: change.right, right: change.left }))).toEqual(
          there.changes,
        );
      }),
      SEEDED,
    );
  });

  it('the same input gives the same output', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(compared(a, b)[2]).toEqual(compared(a, b)[2]);
      }),
      SEEDED,
    );
  });

  it('a text does not differ from itself', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(compared(whole, whole)[2]).toEqual({ precise: true, changes: [] });
      }),
      SEEDED,
    );
  });
});
