import { describe, expect, it } from 'vitest';
import { makeExpressions } from './composing.ts';
import { composed, compositions, type Expression, literals } from './expression-list.ts';
import { judged, keptVerdicts, type Verdict, written } from './verdict.ts';

/**
 * Expressions whose time grows faster than the text: each is only ever given so many characters, which is held below.
 * What is new here needs a reason why it cannot be written otherwise.
 */
const SHORT: readonly { readonly file: string; readonly source: RegExp; readonly most: number }[] = [
  { file: 'engine/abbreviation.ts', source: /^\(\?:\^/, most: 40 },
  { file: 'engine/quantity/writing.ts', source: /\\B/, most: 21 },
  { file: 'engine/rules/spelling-pattern.ts', source: /^\(\?<=\[aeiouy\]/, most: 30 },
  { file: 'engine/rules/spelling.ts', source: /^\(\?<=\[aeiouy\]/, most: 30 },
  { file: 'import/credit.ts', source: /^\^\(\?:\[Bb\]y/, most: 199 },
  { file: 'import/date.ts', source: /Jan\|Feb/, most: 100 },
  { file: 'view/differences/spot-sentence.ts', source: /^\\s\*\\S\*\$$/, most: 300 },
];
/** Steps that any of them may need. */
const MOST_STEPS = 1_000_000;

const isShort = ({ file, source }: Expression) =>
  SHORT.find((short) => short.file === file && short.source.test(source));

const kept = keptVerdicts();
const found = [...literals(), ...(await composed(makeExpressions))];

async function verdictOn(expression: Expression): Promise<Verdict> {
  return kept.get(written(expression)) ?? (await judged(expression));
}

/** The longest text that each of some expressions is given while `act` runs. */
async function longestGiven(
  sources: ReadonlySet<string>,
  act: () => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const longest = new Map<string, number>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    if (sources.has(this.source)) longest.set(this.source, Math.max(text.length, longest.get(this.source) ?? 0));
    return exec.call(this, text);
  };
  try {
    await act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return longest;
}

const LONG = 20_000;

/** Gives everything that uses an expression of `SHORT` texts that are far too long for it, and some that are not. */
async function overfeed(): Promise<void> {
  // Loaded only now: what they put together has been noted.
  const { splitSentences } = await import('../src/engine/sentence.ts');
  const { oneSpelling } = await import('../src/engine/rules/spelling.ts');
  const { writeNumber } = await import('../src/engine/quantity/writing.ts');
  const { isByline } = await import('../src/import/credit.ts');
  const { momentOf } = await import('../src/import/date.ts');
  const { sentenceAround } = await import('../src/view/differences/spot-sentence.ts');
  const many = (words: string) => words.repeat(LONG / words.length);
  for (const before of [many(" 'A"), many('Ab '), ' '])
    splitSentences(`${before}Mr B. Cole met Ann C. Dale there.`, 'en');
  for (const word of ['labour', 'centre', 'centered', 'modernise', 'analyse', 'travelling', 'dialogue']) {
    for (const given of [word, `${'a'.repeat(30 - word.length)}${word}`, many(word)]) oneSpelling(given);
  }
  for (const number of [1234, 1e15 - 1, 1.2345678901234568e20]) writeNumber(number);
  for (const names of [many('Ann Bell '), 'Ann Bell ', 'Ann Bell and '.repeat(14)]) isByline(`By ${names}Cole`);
  for (const words of [many('2031 Mar '), '5 2031 GMT']) momentOf(`Mar ${words}`, 'en');
  sentenceAround(`${many('a ')}b${many(' c')}`, { start: LONG, end: LONG + 1 }, 'figure', 'en');
}

describe('no regular expression can run away', () => {
  it('all are found, those put together from parts, too', () => {
    expect(literals().length).toBeGreaterThan(400);
    const files = new Set(found.map(({ file }) => file));
    expect(compositions().filter(({ file }) => !files.has(file))).toEqual([]);
  });

  it('the time of each is linear in the text, or the text is short', async () => {
    const runaways: string[] = [];
    for (const expression of found) {
      const { growth } = await verdictOn(expression);
      const most = isShort(expression)?.most;
      if (growth === 'linear' || (most !== undefined && most ** growth <= MOST_STEPS)) continue;
      runaways.push(`${expression.file}:${expression.line} power ${growth}: ${written(expression)}`);
    }
    expect(runaways).toEqual([]);
  });

  it('what is not linear is never given more than it is said to be given', async () => {
    const short = found.filter(isShort);
    const longest = await longestGiven(new Set(short.map(({ source }) => source)), overfeed);
    for (const { file, source, most } of SHORT) {
      const own = short.filter((expression) => expression.file === file && source.test(expression.source));
      expect(own.length, file).toBeGreaterThan(0);
      for (const expression of own) {
        const given = longest.get(expression.source);
        expect(given, written(expression)).toBeDefined();
        expect(given, written(expression)).toBeLessThanOrEqual(most);
      }
    }
  });

  it('the check finds one that runs away', async () => {
    expect(await judged({ file: '', line: 0, source: '^(?:a+)+$', flags: '' })).toMatchObject({ growth: Infinity });
    expect(await judged({ file: '', line: 0, source: '\\s+$', flags: '' })).toMatchObject({ growth: 2 });
  });
});
