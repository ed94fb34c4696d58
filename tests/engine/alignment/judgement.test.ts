import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/engine/alignment/judgement.ts';
import { oddsNeeded, PARAGRAPHS, SENTENCES } from '../../../src/engine/alignment/model.ts';
import { type Digest, digestsOf } from '../../../src/engine/alignment/overlap.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import { textsOf } from '../../../src/engine/alignment/view.ts';

const LINES = [
  'Winds of 140 kilometers an hour tore the roof off the fish market on Friday.',
  'Mayor Ines Holm told residents gathered at the town hall to stay inside.',
  'The ferry Northern Star broke loose and drifted for six hours.',
  'Schools stay closed until Wednesday while engineers inspect classrooms.',
  'Insurers put the damage at 12 million crowns.',
];
const MORE = ' Nobody was hurt.';

function judged(left: readonly string[], right: readonly string[]) {
  const story = profileStory([left, right], ['en', 'en']);
  const [one, other] = digestsOf(story) as readonly [Digest, Digest];
  const texts = textsOf(one, other, story);
  const { odds, needed } = judge(texts, { paragraphs: PARAGRAPHS, sentences: SENTENCES });
  const taken = texts.overlaps.filter((_, index) => (odds[index] as number) >= needed);
  return { needed, taken: taken.map(({ left: i, right: j }) => `${i}–${j}`) };
}

describe('two opinions', () => {
  it('ask for the more the closer two texts are to one', () => {
    expect(oddsNeeded(SENTENCES, 0)).toBe(-0.7);
    expect(oddsNeeded(SENTENCES, 1)).toBe(0);
  });

  it('sentences are judged by the one model, paragraphs by the other', () => {
    expect(judged(LINES, LINES).needed).toBe(0);
    const paragraphs = Array.from({ length: 20 }, (_, index) => `${LINES[index % 5]} Report ${index}.${MORE}`);
    expect(judged(paragraphs, paragraphs).needed).toBe(-0.6);
  });

  it('what lies between is judged by both', () => {
    const mixed = [...LINES, ...LINES.slice(0, 2).map((line) => `Later: ${line}${MORE}`)];
    const { needed, taken } = judged(mixed, mixed);
    expect(needed).toBeGreaterThan(-0.6);
    expect(needed).toBeLessThan(0);
    expect(taken).toEqual(expect.arrayContaining(['0–0', '4–4', '6–6']));
  });

  it('the same words are taken wherever they stand', () => {
    expect(judged(LINES, LINES.toReversed()).taken).toEqual(['0–4', '1–3', '2–2', '3–1', '4–0']);
  });
});
