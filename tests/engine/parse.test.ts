import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/engine/parse.ts';
import { formatProblem } from '../../src/engine/problem.ts';

const elements = (source: string) => parseArticle(source, 'x.md').elements.map(({ role, text }) => [role, text]);
const bodies = (source: string) => parseArticle(source, 'x.md').elements.map(({ text }) => text);
const rules = (source: string) => parseArticle(source, 'x.md').problems.map((p) => `${p.line}:${p.column} ${p.ruleId}`);

describe('the blocks of an article are Markdown', () => {
  it('paragraphs, subheads and directives, in source order', () => {
    const source = `The ferry sank.

## What is known

:::caption
The ferry in 2019.

The ferry in 2024. (Photo: A. Reader)
:::
Nobody was hurt.
::headline
:::credit
Reported from Saltby.
:::
`;
    expect(elements(source)).toEqual([
      ['body', 'The ferry sank.'],
      ['subhead', 'What is known'],
      ['caption', 'The ferry in 2019.'],
      ['caption', 'The ferry in 2024. (Photo: A. Reader)'],
      ['body', 'Nobody was hurt.'],
      ['headline', null],
      ['credit', 'Reported from Saltby.'],
    ]);
    expect(rules(source)).toEqual([]);
  });

  it('know their lines and columns', () => {
    const places = parseArticle('---\na: 1\n---\n\n  one\ntwo\n\n## three\n\n \u00a0 four', 'x.md').elements;
    expect(places.map(({ text, line, column }) => [text, line, column])).toEqual([
      ['one\ntwo', 5, 3],
      ['three', 8, 1],
      ['four', 10, 4],
    ]);
  });

  it('front matter is cut off and not read', () => {
    const { frontMatter } = parseArticle('---\na: 1\n\n::: b\n---\ntext', 'x.md');
    expect(frontMatter).toEqual({ text: 'a: 1\n\n::: b', line: 2 });
    expect(parseArticle('text\n\n---\na: 1\n---', 'x.md').frontMatter).toBeNull();
    expect(parseArticle('---\nnever closed', 'x.md').frontMatter).toBeNull();
  });
});

describe('the words of an article are not Markdown', () => {
  it.each([
    'A *quiet* __day__ with `code` and ~~none~~.',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{braces}, {{more}} and #{these}',
    '[x](javascript:alert(1)) ![y](z.png) <https://a.example>',
    'Fish &amp; chips &#60;b&#62;',
    'A :name[label]{key=value} in the text',
    'C:\\new\\*folder*',
    '* a list\n* of two',
    '1. first\n2. second',
    '> quoted\nand on',
    '```\nfenced\n```',
    '- - -\n***',
    'Setext\n======\nand\n------',
    '[a]: https://a.example "title"',
    '#hashtag and ##two',
    '<!-- comment -->',
    '| a | b |\n|---|---|',
  ])('%s', (text) => {
    expect(elements(text)).toEqual([['body', text]]);
    expect(rules(text)).toEqual([]);
  });

  it('an indented line is a line, a subhead’s closing hashes are words', () => {
    expect(elements('    one\n\ttwo\n\n## three ##')).toEqual([
      ['body', 'one\ntwo'],
      ['subhead', 'three ##'],
    ]);
  });

  it('white space at the ends of lines goes, a line that only looks blank ends the paragraph', () => {
    expect(bodies('one\u00a0 \n  two \u2003\n\u00a0\nthree')).toEqual(['one\ntwo', 'three']);
  });
});

describe('a leading backslash lets every line be written', () => {
  it.each([
    ['\\## not a subhead', '## not a subhead'],
    ['\\::: not a directive', '::: not a directive'],
    ['\\# tag', '# tag'],
    ['\\\\server', '\\server'],
    ['\\and so on', '\\and so on'],
    ['a \\* b', 'a \\* b'],
    ['\\*one\n\\*two', '*one\n\\*two'],
  ])('%s', (source, text) => {
    expect(elements(source)).toEqual([['body', text]]);
  });

  it('inside a directive too', () => {
    expect(elements(':::caption\n\\## four\n:::')).toEqual([['caption', '## four']]);
  });
});

describe('what is no block of ours is told', () => {
  it.each([
    ['# Big', ['1:1 heading-level']],
    ['text\n### Small', ['2:1 heading-level']],
    ['##', ['1:1 empty-subhead']],
    ['::picture', ['1:1 unknown-directive']],
    [':::picture\nx\n:::', ['1:1 unknown-directive']],
    ['::headline\n\n::headline', ['3:1 repeated-directive']],
    [':::caption\n:::', ['1:1 empty-directive']],
    [':::caption\nx\n## y\n:::', ['3:1 heading-in-directive']],
  ])('%j', (source, expected) => {
    expect(rules(source)).toEqual(expected);
  });

  it('with the line to write instead', () => {
    const [message] = parseArticle('::caption', 'x.md').problems.map(formatProblem);
    expect(message).toContain('write `:::caption`?');
  });
});

it('a file of nothing but openings is read in bounded time', () => {
  const { problems } = parseArticle(':::a\n'.repeat(20_000), 'x.md');
  expect(problems).toHaveLength(20_000);
});
