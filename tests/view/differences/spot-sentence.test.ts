import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/view/differences/spot-sentence.ts';

/** The sentence around the words in brackets, the words in brackets again. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const runs = sentenceAround(text, { start, end }, 'attribution', 'en');
  return runs.map((run) => (run.kind === null ? run.text : `[${run.text}]`)).join('');
}

describe('the sentence around a span', () => {
  it.each([
    ['in the middle', 'It rained. Boats sank, [the mayor] said. Nobody swam.', 'Boats sank, [the mayor] said.'],
    ['alone', '[The mayor said.]', '[The mayor said.]'],
    ['over two sentences', 'It rained. Boats [sank. Many] burned. End.', 'Boats [sank. Many] burned.'],
    ['after an abbreviation', 'Yes. He met Adm. Lee, [the mayor] said.', 'He met Adm. Lee, [the mayor] said.'],
  ])('%s', (_where, marked, expected) => {
    expect(around(marked)).toBe(expected);
  });

  it('cuts a very long sentence at whole words', () => {
    const long = 'harbour '.repeat(10_000);
    const shown = around(`${long}[the mayor] said ${long}`);
    expect(shown).toMatch(/^harbour (?:harbour )+\[the mayor\] said (?:harbour )+harbour$/);
    expect(shown.length).toBeLessThan(700);
  });
});
