import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/ledger/history.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';
import { absentStatement, endedStatement, livingStatement } from '../../../src/view/permalink/sentence.ts';
import { articleStates } from '../../../src/view/permalink/state.ts';
import { at } from '../sample.ts';

type Text = Ledger['texts'][number];

function version(number: number, recorded: string, blocks: Text['blocks'], ended: Text['ended'] = []): Text {
  return { outlet: 'gazette', version: number, recorded, published: null, retrieved: null, blocks, ended };
}

const LEDGER: Ledger = {
  ledger: 1,
  texts: [
    version(1, '2031-05-05', [
      { id: 'p1', text: 'One.' },
      { id: 'p2', text: 'Two.' },
      { id: 'p3', text: 'Three and four.' },
      { id: 'p4', text: 'Five.' },
      { id: 'p5', text: 'Six.' },
    ]),
    version(
      2,
      '2031-05-06',
      [
        { id: 'p2' },
        { id: 'p1', text: 'One, corrected.' },
        { id: 'p3a', text: 'Three.' },
        { id: 'p3b', text: 'Four.' },
      ],
      [
        { id: 'p3', into: ['p3a', 'p3b'] },
        { id: 'p4', into: [], perhaps: ['p3b'] },
        { id: 'p5', into: [], as: 'caption' },
      ],
    ),
    version(
      3,
      '2031-05-07',
      [{ id: 'p2' }, { id: 'p1' }, { id: 'p3c', text: 'Three, four.' }],
      [
        { id: 'p3a', into: ['p3c'] },
        { id: 'p3b', into: ['p3c'] },
      ],
    ),
  ],
  decisions: [],
  groups: [],
};

function told(ledger: Ledger, id: string): string {
  const history = historyOf(ledger, 'gazette');
  const state = history === null ? undefined : articleStates(history).find((candidate) => candidate.id === id);
  if (history === null || state === undefined) return 'unknown';
  if (state.ending === null) return `${state.kind}: ${livingStatement(state, history, at.strings.permalink)}`;
  const statement = endedStatement(state, history, (to) => `/${to}/`, at.strings.permalink);
  return `${state.kind}: ${statement.map(({ text, address }) => (address === null ? text : `[${text}](${address})`)).join('')}`;
}

describe('the statements at old addresses', () => {
  it('of a paragraph that was corrected or moved', () => {
    expect(told(LEDGER, 'p1')).toBe('edited: This paragraph was edited in version 2; its address has not changed.');
    expect(told(LEDGER, 'p2')).toMatch(/^moved: This paragraph was moved in version 2;/);
  });

  it('of one that was split and merged again', () => {
    expect(told(LEDGER, 'p3')).toBe(
      'split: ¶3 was split in version 2 of the text (6 May 2031): its words became [¶3a](/p3a/) and [¶3b](/p3b/); they are now in [¶3c](/p3c/).',
    );
    expect(told(LEDGER, 'p3a')).toBe(
      'merged: ¶3a was merged in version 3 of the text (7 May 2031): its words became part of [¶3c](/p3c/).',
    );
  });

  it('of a deleted one: similar paragraphs are only named as possible', () => {
    expect(told(LEDGER, 'p4')).toBe(
      'gone: ¶4 is gone: it was removed in version 2 of the text (6 May 2031). Nobody asked us to take it down. It may have been rewritten as [¶3b](/p3b/); no editor has confirmed this.',
    );
    const decided = { ...LEDGER, decisions: [{ outlet: 'gazette', id: 'p4', into: ['p3c'], recorded: '2031-05-08' }] };
    expect(told(decided, 'p4')).toBe(
      'edited: ¶4 was rewritten in version 2 of the text (6 May 2031): its words became [¶3c](/p3c/). An editor decided this.',
    );
  });

  it('of one whose words became another kind of block', () => {
    expect(told(LEDGER, 'p5')).toMatch(
      /^gone: ¶5 is no longer a paragraph: .* its words became a caption of the article\.$/,
    );
  });
});

it('the statement about a removed article says who asked, when and why', () => {
  const takedown = { outlet: 'gazette', asked: 'the Gazette', date: '2031-05-09', reason: 'Its licence ended' };
  expect(absentStatement({ slug: 'gazette', name: 'The Gazette', siglum: 'GZ', takedown }, at.strings.permalink)).toBe(
    'The Gazette’s article was taken down on 9 May 2031 at the request of the Gazette. Its licence ended.',
  );
});
