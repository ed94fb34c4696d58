import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/engine/quote.ts';

/** Who says each quotation of an English article, `?` where it does not say; `~` before whom it lets infer. */
function speakers(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return quotationsOf({ outlet: 'gazette', language: 'en-GB', blocks }).map(({ speaker }) => {
    if (speaker === null) return '?';
    const { paragraph, start, end } = speaker.named;
    expect(paragraphs[paragraph]?.slice(start, end)).toBe(speaker.name);
    return `${speaker.how === 'inferred' ? '~' : ''}${speaker.name}`;
  });
}

describe('the sentence says who speaks', () => {
  it.each([
    ['behind the quotation', '“We stay,” Ada Poe said.', ['Ada Poe']],
    ['verb first', '“We stay,” said Mr Poe on Monday.', ['Mr Poe']],
    ['with rank and name', '“No,” said Brig. Gen. Ada Poe, a spokeswoman.', ['Brig. Gen. Ada Poe']],
    ['comma behind the mark', '‘We stay’, the mayor told the BBC.', ['the mayor']],
    ['a question', '“Ready?” the mayor of Portmere asked the crew.', ['the mayor of Portmere']],
    ['before it', 'Poe told reporters: “We stay.”', ['Poe']],
    ['in the clause', 'Poe called it a “fair deal” and “good”.', ['Poe', 'Poe']],
    ['a verb further on', 'Poe came late and said it was “fair”.', ['?']],
    ['a second verb', 'Poe thanked the crew and said it was “fair”, adding that it was “good”.', ['Poe', 'Poe']],
    ['each clause its own', 'Poe called it “fair”, and Marsh called it “good”.', ['Poe', 'Marsh']],
    ['what somebody called it', 'Marsh left what Poe called “fair”.', ['Poe']],
    ['who is described', 'Ada Poe, the mayor, said it was “fair”.', ['Ada Poe']],
    ['who is described first', 'The mayor’s wife, Ada, said it was “fair”.', ['The mayor’s wife, Ada']],
    ['who was late', '“No,” Poe, who came late, said.', ['Poe']],
    ['two of them', 'Poe and Marsh said “we stay”.', ['Poe and Marsh']],
    ['one of two', 'He met Poe and Marsh said “we stay”.', ['Marsh']],
    ['quoted by another', 'Poe was quoted by the Gazette as saying “no”.', ['Poe']],
    ['quoted by another, turned round', 'The Gazette quoted Ada Poe as saying “no”.', ['Ada Poe']],
    ['at the end of the sentence', 'There is “fair” weather in the port, Poe said on Monday.', ['Poe']],
    ['by its source', 'The port is “fair”, according to the Portmere Gazette.', ['the Portmere Gazette']],
    ['after a day and a place', 'In a speech on Monday Mayor Ada Poe said it was “fair”.', ['Mayor Ada Poe']],
    ['officials without a name', 'High-ranking officials reportedly said it was “fair”.', ['High-ranking officials']],
    ['reported by an agency', 'Poe said the deal “is fair,” the Gazette reported.', ['Poe']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the sentence does not say it', () => {
  it.each([
    ['no verb of saying', 'They watched the “enemy” pier.'],
    ['a title', 'Poe spoke on “Meet the Mayor” and left.'],
    ['what a thing is called', 'A film called “The Sea” was shown, Poe said.'],
    ['so-called', 'The so-called “peace” talks ended, Poe said.'],
    ['the one who is told', 'The mayor was told “no” by the crew.'],
    ['nobody', 'Neither Poe nor Marsh said “no”.'],
    ['a denial', 'Poe has denied saying “no”.'],
    ['something not said', 'Poe never said “no” and Marsh did not say “yes”.'],
    ['whom a clause tells of', 'Marsh met the crew, who shouted “shame”.'],
    ['a place', 'In Portmere said “no”.'],
    ['quoted without saying whom', 'The Gazette quoted “a source”.'],
    ['by a thing without a name', 'It was “fair”, according to it.'],
    ['by the first person', 'I said “no”.'],
    ['behind too many words', `${'the very long pier of '.repeat(12)} said “no”.`],
    ['too long a name', `“No,” said ${'Ada Poe '.repeat(12)}.`],
  ])('%s', (_, text) => {
    expect(new Set(speakers(text))).toEqual(new Set(['?']));
  });
});

describe('what the sentence before lets infer', () => {
  it.each([
    ['she', ['Ada Poe said no. “We stay,” she added.'], ['~Ada Poe']],
    ['he, over paragraphs', ['Poe said it was “fair”.', '“We stay,” he added.'], ['Poe', '~Poe']],
    ['they', ['Officials said no. They called it “fair”.'], ['~Officials']],
    ['he, kept by a sentence that says nothing', ['Poe said no. He left. He called it “fair”.'], ['~Poe']],
    ['the speaker of the same sentence', ['Poe said no to what he called a “good” deal.'], ['~Poe']],
    ['a quotation that goes on', ['“We stay,” Poe said. “We fight.”'], ['Poe', '~Poe']],
    ['a quotation that a paragraph announces', ['Poe told the crew:', '“We stay.”'], ['Poe']],
    ['a person by office', ['The captain said no. He called it “fair”.'], ['?']],
    ['a person by office, clearly', ['The harbour leader said no. He called it “fair”.'], ['~The harbour leader']],
    ['no ministry', ['The ministry said no. He called it “fair”.'], ['?']],
    ['no institution', ['The Kremlin said no. He called it “fair”.'], ['?']],
    ['no single person as they', ['Poe said no. They called it “fair”.'], ['?']],
    ['nobody who did not speak', ['Ada Poe came late. “We stay,” she said.'], ['?']],
    ['nobody after another came', ['Poe said no. Marsh left. “Nobody knows,” he said.'], ['?']],
    ['neither of two', ['Poe said no and Marsh said yes. He called it “fair”.'], ['?']],
    ['no quotation of another paragraph', ['“We stay,” Poe said.', '“We fight.”'], ['Poe', '?']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});
