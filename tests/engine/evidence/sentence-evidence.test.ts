import { expect, it } from 'vitest';
import type { AlignedPair } from '../../../src/engine/align.ts';
import { profileStory } from '../../../src/engine/alignment/profile.ts';
import { sentenceEvidence } from '../../../src/engine/evidence/sentence-evidence.ts';
import { storyReader } from '../../../src/engine/story-reader.ts';
import { BAKERS, EELS, FIRE, PRAISE, SUGAR } from './sample.ts';

const LATER = FIRE.replace('120', 'some 130');
const TEXTS = [[`${BAKERS} ${FIRE}`, SUGAR], [`${LATER} ${EELS} ${PRAISE}`]];

/** The words of sentences that correspond, given how likely the first paragraphs share a fact. */
function found(fact: number, links: AlignedPair['links'] = []) {
  const pair = { left: 0, right: 1, links, candidates: [{ left: 0, right: 0, core: 0, fact }] };
  const languages = ['en', 'en'];
  const source = { texts: TEXTS, languages, story: profileStory(TEXTS, languages), reader: storyReader() };
  return sentenceEvidence(source, [pair]).map(({ members }) =>
    members.map(({ article, paragraph, start, end }) => TEXTS[article]?.[paragraph]?.slice(start, end)),
  );
}

it('the closest sentences of two paragraphs that may share a fact correspond', () => {
  expect(found(0.3)).toEqual([[FIRE, LATER]]);
});

it('paragraphs that hardly share a fact, or that a link joins already, are not searched', () => {
  expect(found(0.05)).toEqual([]);
  const link = { left: [0], right: [0], kind: 'reworded', score: 0.9, reasons: [] } as const;
  expect(found(0.9, [link])).toEqual([]);
  expect(found(0.9, [{ ...link, kind: 'related' }])).toHaveLength(1);
});
