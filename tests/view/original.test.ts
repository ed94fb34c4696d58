import { describe, expect, it } from 'vitest';
import { addressOfWords, originalOf } from '../../src/view/original.ts';

describe('where a text was published', () => {
  it('has the known dates, and is null if there are none', () => {
    const published = '2024-02-28T18:00:00Z';
    expect(originalOf({ url: 'https://a.example/x', published, retrieved: '2024-03-01' })).toEqual({
      url: 'https://a.example/x',
      host: 'a.example',
      dates: 'published 28 February 2024, retrieved 1 March 2024',
    });
    expect(originalOf({ url: null, published, retrieved: null })?.dates).toBe('published 28 February 2024');
    expect(originalOf({ url: null, published: null, retrieved: null })).toBeNull();
  });
});

describe('a link to the words of a paragraph on the page where they were published', () => {
  const link = (text: string, url = 'https://a.example/') =>
    addressOfWords(url, text).replace('https://a.example/', '');

  it('names all of a short one', () => {
    expect(link('Ten ships burned.')).toBe('#:~:text=Ten%20ships%20burned');
  });

  it('names the first and the last words of a long one, without the marks at its ends', () => {
    const text = '“One two three four five six seven eight nine ten eleven twelve.”';
    expect(link(text)).toBe('#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve');
  });

  it('names more of its start where another paragraph begins with the same words', () => {
    const text = 'The mayor of Harwick said on Monday that the bridge is closed for ever.';
    const others = ['The mayor of Harwick said on Tuesday that it rained.', 'It rained.'];
    expect(addressOfWords('https://a.example/', text, others)).toBe(
      'https://a.example/#:~:text=The%20mayor%20of%20Harwick%20said%20on%20Monday,bridge%20is%20closed%20for%20ever',
    );
    expect(addressOfWords('https://a.example/', text, [text])).toContain(',bridge%20is%20closed%20for%20ever');
  });

  it('percent-encodes the characters with a meaning in directives and addresses', () => {
    expect(link('Ten-day, R&D “quote” 100%')).toBe('#:~:text=Ten%2Dday%2C%20R%26D%20%E2%80%9Cquote%E2%80%9D%20100%25');
  });

  it('keeps an address that has a fragment, and lines that end within a paragraph are spaces', () => {
    expect(link('Ten\nships', 'https://a.example/#top')).toBe('#top:~:text=Ten%20ships');
  });

  it('in a script without spaces, terms never cut a word', () => {
    const text = '港口火灾持续了整整两天两夜，消防员昨天晚上终于扑灭了仓库里的大火';
    expect(decodeURIComponent(link(text))).toMatch(/^#:~:text=港口火灾持续.{0,6},.{2,8}大火$/u);
    expect(link('a \ud800 b')).not.toContain('undefined');
  });

  it('is the page alone where there are no words', () => {
    expect(link('—')).toBe('');
  });
});
