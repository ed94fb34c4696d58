import { describe, expect, it } from 'vitest';
import { compareStory } from '../../../src/engine/compare.ts';
import { NO_EDITS } from '../../../src/engine/evidence/edits.ts';
import { editFigures } from '../../../src/engine/evidence/figure-edit.ts';
import { figureEntries } from '../../../src/engine/evidence/figure-entry.ts';
import { quotationEntries } from '../../../src/engine/evidence/quotation-entry.ts';
import type { RowEdit } from '../../../src/engine/evidence/row-edit.ts';
import { articlesOf, EELS } from './sample.ts';

const ARTICLES = articlesOf(
  [`“We closed every door on the lower deck,” she said. The talks on the pier took five hours. ${EELS}`],
  [
    '“Not one of the gates stayed open down there,” said Edda Vollan. Officials met in a hut until 30 crates were counted.',
  ],
);
const grounds = { reason: 'seen on film', author: 'the editor' };

/** The place of words that stand once in the story. */
function words(...said: readonly string[]): RowEdit['words'] {
  return said.flatMap((text) =>
    ARTICLES.flatMap(({ outlet, blocks }) => {
      const start = blocks[0]?.text.indexOf(text) ?? -1;
      return start < 0 ? [] : [{ outlet, paragraph: 0, start, end: start + text.length }];
    }),
  );
}

const compared = (...rows: readonly RowEdit[]) => compareStory(ARTICLES, { ...NO_EDITS, rows });
const quoted = (...rows: readonly RowEdit[]) =>
  quotationEntries(ARTICLES, compared(...rows).quotations).map(({ members }) =>
    members.map(({ article, speaker }) => `${article} ${speaker}`),
  );
const given = (...rows: readonly RowEdit[]) =>
  figureEntries(ARTICLES, compared(...rows).figures).map(({ members }) => members.map(({ text }) => text));

describe('an editor’s corrections of quotations', () => {
  it('join what is one, in other words', () => {
    expect(quoted()).toHaveLength(2);
    const join: RowEdit = { kind: 'join', of: 'quotation', words: words('every door', 'one of the gates'), ...grounds };
    expect(quoted(join)).toHaveLength(1);
    const [row] = compared(join).quotations;
    expect(row).toMatchObject({ byHand: grounds });
    expect(row?.readings.map(({ kind }) => kind).toSorted()).toEqual(['other wording', 'whole']);
    expect(quoted({ ...join, words: words('every door') })).toHaveLength(2);
  });

  it('take one out of a row that an editor joined, whichever the others are compared with', () => {
    const join: RowEdit = { kind: 'join', of: 'quotation', words: words('every door', 'one of the gates'), ...grounds };
    for (const out of ['every door', 'one of the gates']) {
      const part: RowEdit = { kind: 'part', of: 'quotation', words: words(out), ...grounds };
      expect(quoted(join, part).toSorted()).toEqual(quoted().toSorted());
      for (const { base, readings } of compared(join, part).quotations) expect(readings[base]?.kind).toBe('whole');
    }
    const both: RowEdit = { kind: 'part', of: 'quotation', words: join.words, ...grounds };
    expect(quoted(join, both)).toEqual(quoted(join));
    expect(quoted({ ...both, words: words('five hours') })).toEqual(quoted());
  });

  it('hide what is none, and name who speaks', () => {
    expect(quoted({ kind: 'hide', of: 'quotation', words: words('every door'), ...grounds })).toHaveLength(1);
    const named: RowEdit = { kind: 'speaker', name: 'Ada Poe', words: words('every door'), ...grounds };
    expect(quoted(named).flat()).toContain('0 Ada Poe');
    expect(quoted(named).flat()).toHaveLength(2);
  });
});

describe('an editor’s corrections of figures', () => {
  const all = given().flat().length;

  it('join two that stood alone, and name what they are of', () => {
    const join: RowEdit = { kind: 'join', of: 'figure', words: words('five hours', '30'), ...grounds };
    const joined = given(join).find((members) => members.length > 1) ?? [];
    expect(joined.join(' + ')).toMatch(/five hours \+ .*30/);
    expect(given(join).flat()).toHaveLength(all);
    const topic: RowEdit = { kind: 'topic', topic: 'What was counted', words: words('five hours'), ...grounds };
    const [row] = compared(join, topic).figures.rows;
    expect(JSON.stringify(row?.topic)).toContain('What was counted');
    expect(row).toMatchObject({ byHand: grounds });
    const again: RowEdit = { kind: 'join', of: 'figure', words: words('five hours'), ...grounds };
    expect(given(join, again)).toEqual(given(join));
  });

  it('take one out of a row: what is left is a row where two articles have it', () => {
    const join: RowEdit = { kind: 'join', of: 'figure', words: words('five hours', '30'), ...grounds };
    const part = (out: string): RowEdit => ({ kind: 'part', of: 'figure', words: words(out), ...grounds });
    expect(given(join, part('30')).every((members) => members.length === 1)).toBe(true);
    expect(given(join, part('30')).flat().toSorted()).toEqual(given().flat().toSorted());
    const { rows } = compared(join).figures;
    const [row] = rows;
    const [placed] = row?.answers.flatMap((answer) => (answer.kind === 'given' ? answer.figures : [])) ?? [];
    expect(placed).toBeDefined();
    const three =
      row === undefined
        ? []
        : [{ ...row, answers: [...row.answers, { kind: 'given' as const, figures: placed ? [placed] : [] }] }];
    const outlets = [...ARTICLES.map(({ outlet }) => outlet), 'third'];
    const left = editFigures({ rows: three, singles: [[], [], []] }, [part('30')], outlets);
    expect(left.rows).toMatchObject([{ byHand: grounds }]);
    expect(left.singles.flat()).toHaveLength(1);
    expect(given(part('a pier that is not there'))).toEqual(given());
  });

  it('hide a figure, alone or in a row', () => {
    const hide: RowEdit = { kind: 'hide', of: 'figure', words: words('five hours'), ...grounds };
    expect(given(hide).flat()).toHaveLength(all - 1);
    const join: RowEdit = { kind: 'join', of: 'figure', words: words('five hours', '30'), ...grounds };
    expect(given(join, hide).flat()).toHaveLength(all - 2);
  });
});
