import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/engine/quote.ts';

/**
 * Who says each quotation of an English article: `?` where the text does not say so, `~` before whom a pronoun means, `^`
 * before who was named in an earlier paragraph. Titles and terms are left out.
 */
function speakers(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  const quotations = quotationsOf({ outlet: 'gazette', language: 'en-GB', blocks });
  return quotations.flatMap(({ speaker, use }) => {
    if (use !== 'speech') return [];
    if (speaker === null) return ['?'];
    const { paragraph, start, end } = speaker.named;
    expect(paragraphs[paragraph]?.slice(start, end)).toBe(speaker.name);
    return [`${{ direct: '', pronoun: '~', earlier: '^' }[speaker.stated]}${speaker.name}`];
  });
}

describe('the sentence names who speaks', () => {
  it.each([
    ['behind the quotation', '“We stay,” Ada Poe said.', ['Ada Poe']],
    ['verb first', '“We stay,” said Mr Poe on Monday.', ['Poe']],
    ['with rank and name', '“No,” said Brig. Gen. Ada Poe, a spokeswoman.', ['Ada Poe']],
    ['with a name that is a verb elsewhere', '“We stay,” May said.', ['May']],
    ['comma behind the mark', '‘We stay’, the mayor told the BBC.', ['the mayor']],
    ['a question', '“Ready?” the mayor of Portmere asked the crew.', ['the mayor of Portmere']],
    ['before it', 'Poe told reporters: “We stay.”', ['Poe']],
    ['in the clause', 'Poe called it a “fair deal” and “good”.', ['Poe', 'Poe']],
    ['a verb further on', 'Poe came late and said it was “fair”.', ['Poe']],
    ['a second verb', 'Poe thanked the crew and said it was “fair”, adding that it was “good”.', ['Poe', 'Poe']],
    ['each clause its own', 'Poe called it “fair”, and Marsh called it “good”.', ['Poe', 'Marsh']],
    ['what somebody called it', 'Marsh left what Poe called “fair”.', ['Poe']],
    ['who is described', 'Ada Poe, the mayor, said it was “fair”.', ['Ada Poe']],
    ['who is described first', 'The mayor’s wife, Ada, said it was “fair”.', ['Ada']],
    ['age and origin', '“No,” Ada Poe, a 67-year-old skipper of 12 boats, said of the plan.', ['Ada Poe']],
    ['who was late', '“No,” Poe, who came late, said.', ['Poe']],
    ['after a description and a comma', '“No,” said the group’s spokesperson, Ada Poe, on Monday.', ['Ada Poe']],
    ['party and place in brackets', 'Rep. Ada Poe (D-Ga.) told reporters it was “fair”.', ['Ada Poe']],
    ['party and place between commas', 'Ms. Poe, Texas Republican, wrote that it was “fair”.', ['Poe']],
    ['place in the name', 'Senator Angus King of Maine said it was “fair”.', ['Angus King']],
    ['two of them', 'Poe and Marsh said “we stay”.', ['Poe and Marsh']],
    ['one of two', 'He met Poe and Marsh said “we stay”.', ['Marsh']],
    ['quoted by another', 'Poe was quoted by the Gazette as saying “no”.', ['Poe']],
    ['quoted by another, turned round', 'The Gazette quoted Ada Poe as saying “no”.', ['Ada Poe']],
    ['cited at the end', '“No,” the Gazette cited a port source as saying.', ['a port source']],
    ['at the end of the sentence', 'There is “fair” weather in the port, Poe said on Monday.', ['Poe']],
    ['by its source', 'The port is “fair”, according to the Portmere Gazette.', ['Portmere Gazette']],
    ['after a day and a place', 'In a speech on Monday Mayor Ada Poe said it was “fair”.', ['Ada Poe']],
    ['officials without a name', 'High-ranking officials reportedly said it was “fair”.', ['High-ranking officials']],
    ['reported by an agency', 'Poe said the deal “is fair,” the Gazette reported.', ['Poe']],
    ['passive, with an agent', 'It was a move praised as “very bold” by Poe.', ['Poe']],
    ['not the one who is told', 'The mayor was told “no” by the crew.', ['the crew']],
    ['a post', 'Poe changed course a day later, tweeting: “We stay.”', ['Poe']],
    ['a document', '“We stay,” the memo read.', ['the memo']],
    ['who speaks in a text that is cited', 'Ada Poe said the toll was “fair”, according to the Gazette.', ['Ada Poe']],
    ['the author of a document', '“We stay,” said a statement released by Ada Poe.', ['Ada Poe']],
    [
      'a body that releases a document',
      'The Port Trust on Monday released a statement saying it was “fair”.',
      ['Port Trust'],
    ],
    ['an infinitive', 'Poe went on to say it was “fair”.', ['Poe']],
    ['a verb that is not known', 'Ada Poe hummed that it was “fair”.', ['Ada Poe']],
    ['a relative clause', 'Poe met the crew, who shouted “shame”.', ['the crew']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the sentence does not say it', () => {
  it.each([
    ['no verb of saying', 'They watched the “enemy” pier.'],
    ['nobody', 'Neither Poe nor Marsh said “no”.'],
    ['somebody who is asked', 'Asked whether she had called it “a ruin”, Ada Poe said that she would stay.'],
    ['what others claim', 'Ada Poe rejected claims that the pier was “a trap”.'],
    ['a denial', 'Poe has denied saying “no”.'],
    ['a denial of having said it', 'Ada Poe denied that she had said “the quay is sound”.'],
    ['something not said', 'Poe never said “no” and Marsh did not say “yes”.'],
    ['a place', 'In Portmere said “no”.'],
    ['quoted without saying whom', 'The Gazette quoted “a source”.'],
    ['by a thing without a name', 'It was “fair”, according to it.'],
    ['by the first person', 'I said “no”.'],
    ['behind too many words', `${'the very long pier of '.repeat(12)} said “no”.`],
    ['too long a name', `“No,” said ${'Ada Poe '.repeat(16)}.`],
    ['words of a question', 'Asked whether the toll was “a swindle”, Ada Poe said she could not tell.'],
    ['words of a letter', 'In answer to a petition calling him “a coward”, Ivo Marsh said that he would sue.'],
    ['words of a crowd', 'To cries of “go home”, the mayor told the ferrymen to wait.'],
    ['claims that are rejected', 'Rejecting claims that the lock was “a death trap”, the engineer said it was sound.'],
    ['people who are pointed back to and not named', '“We stay,” the men said.'],
  ])('%s', (_, text) => {
    expect(new Set(speakers(text))).toEqual(new Set(['?']));
  });

  it('but another clause does: the words are critics’', () => {
    expect(speakers('Ada Poe said the toll was not “a swindle”, as critics claim.')).toEqual(['critics']);
  });
});

describe('nobody need have said', () => {
  it.each([
    ['a title', 'Poe spoke on “Meet the Mayor” and left.'],
    ['a title that somebody speaks on', 'Poe, appearing on the Portmere Hour’s “Meet the Mayor,” said no.'],
    ['the title of a work', 'A film called “The Sea” was shown, Poe said.'],
    ['a term', 'The so-called “peace” talks ended, Poe said.'],
    ['a term whose meaning is asked', 'Marsh asked what the “fair price” of the port meant, Poe said.'],
    ['a title behind a plural', 'Poe said no on the crews’ “Meet the Mayor.”'],
    ['a nickname', 'Jack “Jock” Poe said no.'],
    ['a hashtag', 'Poe used the tag “#portmere” on Monday.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([]);
  });

  it('though the sentence around it is read with it', () => {
    const text = 'Poe and Mayor Ada Marsh, appearing on Portmere TV’s “This Week,” urged them to “stop whining”.';
    expect(speakers(text)).toEqual(['Poe and Mayor Ada Marsh']);
  });
});

describe('what the text before says', () => {
  it.each([
    ['she', ['Ada Poe said no. “We stay,” she added.'], ['~Ada Poe']],
    ['he, over paragraphs', ['Poe said it was “fair”.', '“We stay,” he added.'], ['Poe', '~Poe']],
    ['they', ['Officials said no. They called it “fair”.'], ['~Officials']],
    ['it', ['The Port Trust closed the pier. It called the pier “unsafe”.'], ['~Port Trust']],
    ['he, kept by a sentence that says nothing', ['Poe said no. He left. He called it “fair”.'], ['~Poe']],
    ['the speaker of the same sentence', ['Poe said no to what he called a “good” deal.'], ['~Poe']],
    ['a quotation that goes on', ['“We stay,” Poe said. “We fight.”'], ['Poe', 'Poe']],
    ['one that goes on behind words of time', ['“We stay,” Poe said. At the same time, “we fight.”'], ['Poe', '^Poe']],
    ['a quotation that a paragraph announces', ['Poe told the crew:', '“We stay.”'], ['^Poe']],
    ['a paragraph of its own', ['“We stay,” Poe said.', '“We fight.”'], ['Poe', '^Poe']],
    [
      'a paragraph behind who it is about',
      ['In a note, Mayor Ada Poe doubled down.', '“We fight on and on.”'],
      ['^Ada Poe'],
    ],
    ['a person by office', ['The captain said no. He called it “fair”.'], ['~The captain']],
    ['no ministry', ['The ministry said no. He called it “fair”.'], ['?']],
    [
      'who is announced on a line of its own',
      ['Poe said no.', 'Marsh tweeted:', '“We stay.” — Marsh (@marsh) May 3'],
      ['^Marsh'],
    ],
    ['nobody for what a crowd calls', ['Marsh said he was glad as shouts of “Shame!” rose.'], ['?']],
    [
      'who comes next where a closing mark is missing',
      ['Poe said, “We stay in the port.', '“The pier is ours,” said Marsh.'],
      ['Poe', 'Marsh'],
    ],
    ['no institution', ['The Kremlin said no. He called it “fair”.'], ['?']],
    ['no single person as they', ['Poe said no. They called it “fair”.'], ['?']],
    ['who did not speak', ['Ada Poe came late. “We stay,” she said.'], ['~Ada Poe']],
    ['by gender', ['Mr. Poe met Ms. Marsh. “Nobody knows,” she said.'], ['~Marsh']],
    ['who comes last', ['Poe said no. Marsh left. “Nobody knows,” he said.'], ['~Marsh']],
    ['neither of two', ['Poe said no and Marsh said yes. He called it “fair”.'], ['?']],
    [
      'nobody further back',
      ['Poe said no.', 'It rained.', 'It blew.', 'It froze.', 'It thawed.', 'He said “yes”.'],
      ['?'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });

  it.each([
    ['a surname', ['Ada Poe came late.', '“We stay,” Ms. Poe said.'], ['Ada Poe']],
    ['a name that is given in full later', ['“We stay,” Poe said.', 'Ada Poe is mayor.'], ['Ada Poe']],
    ['an office', ['Senator Ada Poe came late.', 'Mayor Ivo Marsh left.', '“We stay,” the senator said.'], ['Ada Poe']],
    ['an office behind the name', ['Ada Poe, a harbour engineer, came.', '“No,” the engineer said.'], ['Ada Poe']],
    [
      'an unnamed one',
      ['A senior port official said it was “fair”.', '“No,” the official said.'],
      ['A senior port official', 'A senior port official'],
    ],
    [
      'of several with one name the one just named',
      ['Kim Ado met Kim Bero.', 'Kim Bero left.', '“No,” Kim said.'],
      ['Kim Bero'],
    ],
    [
      'a short name in brackets',
      ['Harbour Command (Harcom) came.', 'It rained.', 'Harcom said it was “fair”.'],
      ['Harbour Command'],
    ],
    ['initials', ['The National Ferry League met.', 'The NFL said it was “fair”.'], ['National Ferry League']],
  ])('%s is the one whom it names', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });
});
