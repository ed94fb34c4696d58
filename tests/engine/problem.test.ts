import { describe, expect, it } from 'vitest';
import {
  formatProblem,
  formatProblems,
  nearestName,
  problem,
  quoteContent,
  sortProblems,
} from '../../src/engine/problem.ts';

const at = (file: string, line: number, column: number) =>
  problem('bad-date', { file, line, column }, 'no such day', 'write another');

describe('a problem', () => {
  it('is one line: where, which rule, what is wrong, what to do', () => {
    expect(formatProblem(at('content/a.md', 12, 3))).toBe('content/a.md:12:3 bad-date: no such day → write another');
  });

  it('shows nothing invisible, not even from the name of a file', () => {
    expect(formatProblem(at('content/a\n\u001b[2J.md', 1, 1))).toBe(
      'content/a??[2J.md:1:1 bad-date: no such day → write another',
    );
  });

  it('stands in the order of files, lines and columns', () => {
    const problems = [at('b.md', 1, 1), at('a.md', 10, 1), at('a.md', 9, 2), at('a.md', 9, 1)];
    expect(sortProblems(problems).map((p) => `${p.file}:${p.line}:${p.column}`)).toEqual([
      'a.md:9:1',
      'a.md:9:2',
      'a.md:10:1',
      'b.md:1:1',
    ]);
  });
});

describe('many problems', () => {
  it('begin with their number', () => {
    expect(formatProblems([])).toBe('0 problems in the content');
    expect(formatProblems([at('a.md', 1, 1)]).split('\n')[0]).toBe('1 problem in the content');
  });

  it('end after a hundred', () => {
    const lines = formatProblems(Array.from({ length: 130 }, (_, index) => at('a.md', index + 1, 1))).split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe('… and 30 more');
  });
});

describe('content quoted in a message', () => {
  it.each([
    ['line ends and invisible characters', 'a\nb\tc\u0000\u001b[2Jd\u202ee', '“a b c [2Jd e”'],
    ['too many words', 'x'.repeat(70), `“${'x'.repeat(60)}…”`],
    ['no half characters where it is cut', '🚢'.repeat(70), `“${'🚢'.repeat(60)}…”`],
  ])('%s', (_trouble, text, quoted) => {
    expect(quoteContent(text)).toBe(quoted);
  });
});

describe('the name that was probably meant', () => {
  const known = ['caption', 'credit', 'furniture'];

  it.each([
    ['captoin', 'caption'],
    ['credits', 'credit'],
    ['Caption', 'caption'],
    ['headline', null],
    ['x', null],
    ['', null],
    ['c'.repeat(100_000), null],
  ])('%.20s: %s', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });
});
