import { describe, expect, it } from 'vitest';
import { compareToNotation, roundTrip } from '../notation.ts';

describe.each([
  [
    'style goes before substance',
    'They called it “a fair [-labour-]{+labor+}{spelling} deal for all of Lund” on Monday.',
  ],
  [
    'a figure before a quotation',
    'They said “[-ten-]{+two+}{figure} of our crews are still at sea in Lund” on Monday.',
  ],
  [
    'a quotation before an attribution',
    'The mayor “[-said-]{+claimed+}{quotation} nothing that matters to us all in Lund” on Monday.',
  ],
  ['a stop behind Mr is part of the honorific', 'On Monday Mr[-.-]{house style} Poe left Lund.'],
  ['a stop behind a word is punctuation', 'On Monday they left[-.-]{+;+}{punctuation} it rained in Lund.'],
  [
    'an honorific at the end of a longer change',
    'On Monday [-they met-]{+she saw+}{wording} {+Mr+}{house style} Poe in Lund.',
  ],
  [
    'a minus that one side lacks is no matter of style',
    'Output in Lund changed by [-0.4%-]{+-0.4%+}{figure} in the spring.',
  ],
  [
    'commas that turn round who speaks',
    'The pilot{+,+}{attribution} said the cook{+,+}{attribution} was asleep at the wheel on Monday in Lund.',
  ],
  ['a number against none, in few words', 'On Monday [-40-]{+many+}{figure} ferries left the port of Lund.'],
  [
    'a number that one side happens to have',
    'On Monday in Lund [-the crews of forty ferries struck for pay-]{+it rained until the port was closed+}{wording}, the mayor of the town told reporters.',
  ],
])('%s', (_, line) => {
  it('as the line shows', () => {
    expect(roundTrip(line)).toBe(line);
  });
});

describe('rules for English', () => {
  it('do not hold where one side is in another language', () => {
    const printed = compareToNotation('Le port de Lund, couleur honour', 'Le port de Lund, couleur honor', {
      left: 'fr',
      right: 'en',
    });
    expect(printed).toBe('Le port de Lund, couleur [-honour-]{+honor+}{wording}');
  });
});
