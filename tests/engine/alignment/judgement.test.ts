import { describe, expect, it } from 'vitest';
import { judgeStory } from '../../../src/engine/alignment/judgement.ts';
import { WEIGHTS } from '../../../src/engine/alignment/weights.ts';
import { pairOf } from './pairs.ts';

const LINES = [
  'Winds of 140 kilometers an hour tore the roof off the fish market on Friday.',
  'Mayor Ines Holm told residents gathered at the town hall to stay inside.',
  'The ferry Northern Star broke loose and drifted for six hours.',
  'Schools stay closed until Wednesday while engineers inspect classrooms.',
  'Insurers put the damage at 12 million crowns.',
];
const MORE = ' Nobody was hurt.';

function judged(left: readonly string[], right: readonly string[]) {
  const [found] = judgeStory([pairOf(left, right)], [left.length, right.length], WEIGHTS);
  const { judged: all = [], needed = { core: 1, fact: 1 } } = found ?? {};
  const taken = all.filter(({ core }) => core >= needed.core);
  return { all, needed, taken: taken.map(({ overlap }) => `${overlap.left}–${overlap.right}`) };
}

describe('two kinds of text', () => {
  it('sentences in one order are judged as versions of one text, paragraphs as reports', () => {
    expect(judged(LINES, LINES).needed.core).toBeCloseTo(WEIGHTS.thresholds.oneText);
    const paragraphs = Array.from({ length: 20 }, (_, index) => `${LINES[index % 5]} Report ${index}.${MORE}`);
    expect(judged(paragraphs, paragraphs).needed.core).toBe(WEIGHTS.thresholds.core);
  });

  it('what lies between is judged as both', () => {
    const mixed = [...LINES, `Later: ${LINES[0]}${MORE}`];
    const { needed, taken } = judged(mixed, mixed);
    expect(needed.core).toBeGreaterThan(WEIGHTS.thresholds.core);
    expect(needed.core).toBeLessThan(WEIGHTS.thresholds.oneText);
    expect(taken).toEqual(expect.arrayContaining(['0–0', '4–4', '5–5']));
  });

  it('the same words are taken wherever they stand', () => {
    expect(judged(LINES, LINES.toReversed()).taken).toEqual(['0–4', '1–3', '2–2', '3–1', '4–0']);
  });
});

it('a shared fact is at least as likely as a core link', () => {
  const { all } = judged([...LINES, MORE], [`${LINES[0]}${MORE}`, LINES[4] ?? '']);
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ core, fact }) => fact >= core && core > 0 && fact < 1)).toBe(true);
});
