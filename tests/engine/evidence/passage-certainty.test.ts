import { expect, it } from 'vitest';
import { weighPassages } from '../../../src/engine/evidence/passage-certainty.ts';
import type { Candidate, Link } from '../../../src/engine/types.ts';

const candidate = (left: number, right: number, fact: number): Candidate => ({ left, right, core: fact, fact });
const pair = (left: number, right: number, candidates: readonly Candidate[], byHand: readonly Link[] = []) => ({
  left,
  right,
  candidates,
  links: byHand,
  byHand: new Set(byHand),
});
const members = [
  { article: 0, paragraph: 0 },
  { article: 1, paragraph: 0 },
  { article: 1, paragraph: 1 },
  { article: 2, paragraph: 0 },
];
const certainty = (...pairs: readonly ReturnType<typeof pair>[]) =>
  weighPassages([{ number: 1, members }], pairs)[0]?.certainty;

it('a passage is as certain as the two articles that least likely share a fact, each at their best paragraphs', () => {
  const weakest = pair(1, 2, [candidate(0, 0, 0.3), candidate(1, 0, 0.6)]);
  expect(certainty(pair(0, 1, [candidate(0, 0, 0.9)]), pair(0, 2, [candidate(0, 0, 0.8)]), weakest)).toBe(0.6);
});

it('what an editor linked is certain, and what nobody joins is not', () => {
  const byHand: Link = { left: [0], right: [0], kind: 'reworded', score: 1, reasons: [] };
  const others = [pair(0, 1, [candidate(0, 1, 0.9)]), pair(0, 2, [candidate(0, 0, 0.8)])];
  expect(certainty(...others, pair(1, 2, [], [byHand]))).toBe(0.8);
  expect(certainty(...others, pair(1, 2, []))).toBe(0);
});

it('a passage of one article is certain', () => {
  expect(weighPassages([{ number: 1, members: members.slice(0, 1) }], [])[0]?.certainty).toBe(1);
});
