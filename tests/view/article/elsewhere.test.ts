import { describe, expect, it } from 'vitest';
import { type LineageKind, lineageOf } from '../../../src/engine/index.ts';
import type { ComparedLink } from '../../../src/engine/types.ts';
import { elsewhereOf } from '../../../src/view/article/elsewhere.ts';
import { tellingIn } from '../../../src/view/edition.ts';
import { at, edition, link } from '../sample.ts';

const MEASURE = lineageOf(edition.story.articles, edition.comparison).pairs[0]?.sides.left.tally;

/** Where the Gazette’s first paragraph stands in the Herald, with these links and this lineage. */
function elsewhere(links: readonly ComparedLink[], kind: LineageKind, places: readonly number[] = []) {
  if (MEASURE === undefined) throw new Error('the sample has pairs');
  const lineage = { tally: MEASURE, paragraphs: [{ kind, in: places, tally: MEASURE, longest: null }] };
  const other = { telling: tellingIn(edition, 'herald', at), links, lineage, page: '/pair/' };
  return elsewhereOf(0, [other], 'gazette-p1').map(({ kind: way, places: found }) =>
    [way, ...found.map(({ text }) => text.replace('\u00a0', ' '))].join(' '),
  );
}

describe('where else a paragraph stands', () => {
  it('is said by its words where they stand there, not by its link', () => {
    expect(elsewhere([link([0], [0])], 'verbatim', [0])).toEqual(['Verbatim in HE 1']);
    expect(elsewhere([link([0], [0])], 'lightly edited', [0])).toEqual(['Lightly edited in HE 1']);
    expect(elsewhere([link([0], [0])], 'quotation', [0])).toEqual(['Same quotation in HE 1']);
    expect(elsewhere([], 'rewritten', [2])).toEqual(['Partly verbatim in HE 3']);
  });

  it('is said by its link where its words do not', () => {
    expect(elsewhere([link([0], [0])], 'rewritten')).toEqual(['Nearly the same in HE 1']);
    expect(elsewhere([link([0], [3], { kind: 'reworded' })], 'rewritten')).toEqual(['Reworded in HE 4']);
  });

  it('names each paragraph once, those in a row together', () => {
    const links = [link([0], [0, 1]), link([0], [3], { kind: 'reworded' })];
    expect(elsewhere(links, 'verbatim', [1, 2])).toEqual([
      'Verbatim in HE 2–3',
      'Nearly the same in HE 1',
      'Reworded in HE 4',
    ]);
  });

  it('leaves out what only shares a fact where the same is told', () => {
    const related = link([0], [4], { kind: 'related' });
    expect(elsewhere([related], 'its own')).toEqual(['Related: HE 5']);
    expect(elsewhere([related, link([0], [0], { kind: 'reworded' })], 'rewritten')).toEqual(['Reworded in HE 1']);
  });

  it('is nowhere where nothing was found', () => {
    expect(elsewhere([link([1], [1])], 'its own')).toEqual([]);
  });
});
