import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/behaviour/search/excerpt.ts';
import { spacedOut } from '../../../src/behaviour/search/spacing.ts';

/** An excerpt with what was found between brackets. */
function shown(content: string, places: readonly number[]): string {
  return excerptOf(content, places)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');
}

describe('what is shown of a paragraph that was found', () => {
  it('marks the word, not the punctuation around it', () => {
    expect(shown('“Kim’s talks,” he said.', [0, 1])).toBe('“[Kim’s] [talks],” he said.');
  });

  it('is the whole of a short one, whatever it looks like', () => {
    expect(shown('<b>Ten</b> &lt;ships&gt; & <mark>more</mark>', [1])).toBe(
      '<b>Ten</b> &[lt;ships&gt]; & <mark>more</mark>',
    );
  });

  it('is the neighbourhood of the first word found in a long one, and says that it was cut', () => {
    const content = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
    expect(shown(content, [200])).toMatch(/^… w188 w189 .* \[w200\] .* w277 …$/);
    expect(shown(content, [2])).toMatch(/^w0 w1 \[w2\] .* w89 …$/);
    expect(shown(content, [299])).toMatch(/^… w210 .* w298 \[w299\]$/);
  });

  it('has no spaces where the script has none', () => {
    expect(shown(spacedOut('港口火灾持续。'), [2, 3])).toBe('港口[火灾]持续。');
  });
});
