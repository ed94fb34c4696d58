import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/library/alignment.ts';
import { readDifferences } from '../../src/library/differences.ts';
import { readStory } from '../../src/library/library.ts';
import type { EditedArticles } from '../../src/library/outdated.ts';
import { readTakedowns } from '../../src/library/takedown.ts';

const root = fileURLToPath(new URL('../fixtures/hostile', import.meta.url));
const { story } = readStory(root, 'edited-text');
const edited: EditedArticles = {
  articles: story?.articles ?? [],
  histories: story?.ledger.histories ?? [],
  absent: ['al-mina'],
};

describe('a correction of paragraphs that changed', () => {
  const told = (sides: string) => {
    const text = `link:\n  - paragraphs: ${sides}\n    kind: same\n    reason: They tell the same.\n    author: E. Ditor\n`;
    const { corrections, problems, warnings } = readCorrections(text, 'alignment.yaml', edited);
    return [corrections.length, problems.map(({ reason }) => reason), warnings.map(({ reason }) => reason)];
  };

  it('is omitted with a warning, because it was valid once', () => {
    expect(told('{ coast-wire: p3, harbour-times: p2 }')).toEqual([0, [], ['coast-wire no longer has p3']]);
    expect(told('{ coast-wire: [p1, p2], harbour-times: p2 }')).toEqual([
      0,
      [],
      ['p1, p2 of coast-wire are no longer consecutive'],
    ]);
    expect(told('{ al-mina: p1, harbour-times: p2 }')).toEqual([
      0,
      [],
      ['the story no longer shows the article of al-mina'],
    ]);
  });

  it('is a problem if it was never valid, and applies if it still is', () => {
    expect(told('{ coast-wire: p99, harbour-times: p2 }')[1]).toEqual(['there is no paragraph “p99” in coast-wire.md']);
    expect(told('{ coast-wire: p3b, harbour-times: p2 }')).toEqual([1, [], []]);
  });
});

describe('words quoted from a paragraph', () => {
  const told = (says: string) => {
    const text = `- topic: guards\n  says:\n    coast-wire:\n      ${says}\n    harbour-times:\n      p2: guards and lamps\n    al-mina:\n      p1: nine hundred lanterns\n`;
    const { differences, problems, warnings } = readDifferences(text, 'x', edited);
    const first = differences[0]?.says.find(({ outlet }) => outlet === 'coast-wire')?.snippets[0];
    return [first?.id, problems.map(({ ruleId }) => ruleId), warnings.map(({ ruleId }) => ruleId)];
  };

  it('that was split are found in its parts', () => {
    expect(told('p3: It pays 30,000 pounds')).toEqual(['p3b', [], []]);
  });

  it('that was edited or removed are omitted with a warning', () => {
    expect(told('p1: with 140 stalls')).toEqual([undefined, [], ['outdated']]);
    expect(told('p5: A ferry bell')).toEqual([undefined, [], ['outdated']]);
    expect(told('headline: opens on the old dock with 120')).toEqual([null, [], []]);
  });

  it('that never had them are a problem', () => {
    expect(told('p5: A church bell')).toEqual([undefined, ['unfound-words'], []]);
    expect(told('p99: A ferry bell')[1]).toEqual(['unknown-paragraph']);
  });
});

it('a story without takedowns shows all its articles', () => {
  for (const text of [undefined, '', '# nothing\n'])
    expect(readTakedowns(text, 'takedown.yaml', ['gazette'])).toEqual({ takedowns: [], problems: [] });
  expect(readTakedowns('- [', 'takedown.yaml', []).problems.length).toBeGreaterThan(0);
  expect(readTakedowns('outlet: gazette', 'takedown.yaml', []).problems.length).toBeGreaterThan(0);
});
