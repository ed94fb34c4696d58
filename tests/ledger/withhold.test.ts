import { expect, it } from 'vitest';
import { historyOf } from '../../src/ledger/history.ts';
import { restoreWords, withholdWords } from '../../src/ledger/withhold.ts';
import { blockOf, ledgerOf, PARAGRAPHS } from './sample.ts';

const digest = (text: string) =>
  `sum ${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7)}`;
const ledger = ledgerOf(['A B', 'A B~ #C']);
const down = withholdWords(ledger, new Set(['echo']), digest);

it('no text of an article that was taken down stays in the ledger, in any version', () => {
  for (const words of Object.values(PARAGRAPHS)) expect(JSON.stringify(down)).not.toContain(words.slice(0, 20));
});

it('its ids and their order stay, and so do other articles’ texts', () => {
  const ids = historyOf(down, 'echo')?.versions.map(({ blocks }) => blocks.map(({ id }) => id));
  expect(ids).toEqual(historyOf(ledger, 'echo')?.versions.map(({ blocks }) => blocks.map(({ id }) => id)));
  expect(withholdWords(ledger, new Set(['gazette']), digest)).toEqual(ledger);
});

it('withholding is idempotent', () => expect(withholdWords(down, new Set(['echo']), digest)).toEqual(down));

it('restores the texts that the article has again, and no others', () => {
  const back = restoreWords(
    down,
    'echo',
    ['A', 'B~', '#C'].map((name) => blockOf(name).text),
    digest,
  );
  expect(back.texts[1]).toEqual(ledger.texts[1]);
  expect(back.texts[0]?.blocks.map(({ text }) => text ?? null)).toEqual([PARAGRAPHS['A'], null]);
  expect(restoreWords(ledger, 'echo', [], digest)).toBe(ledger);
});
