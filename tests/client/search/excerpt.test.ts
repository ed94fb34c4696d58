import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/client/search/excerpt.ts';
import { spacedOut } from '../../../src/client/search/spacing.ts';

/** An excerpt with matches in brackets. */
function shown(content: string, places: readonly number[]): string {
  return excerptOf(content, places)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');
}

describe('an excerpt', () => {
  it('marks the word, not the punctuation around it', () => {
    expect(shown('“Kim’s talks,” he said.', [0, 1])).toBe('“[Kim’s] [talks],” he said.');
  });

  it('is the whole of a short paragraph, unchanged', () => {
    expect(shown('<b>Ten</b> &lt;ships&gt; & <mark>more</mark>', [1])).toBe(
      '<b>Ten</b> &[lt;ships&gt]; & <mark>more</mark>',
    );
  });

  it('of a long paragraph starts near the first match and has ellipses', () => {
    const content = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
    expect(shown(content, [200])).toMatch(/^… w188 w189 .* \[w200\] .* w277 …$/);
    expect(shown(content, [2])).toMatch(/^w0 w1 \[w2\] .* w89 …$/);
    expect(shown(content, [299])).toMatch(/^… w210 .* w298 \[w299\]$/);
  });

  it('has no inserted spaces in scripts without spaces', () => {
    expect(shown(spacedOut('港口火灾持续。'), [2, 3])).toBe('港口[火灾]持续。');
  });
});
