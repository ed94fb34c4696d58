import { describe, expect, it } from 'vitest';
import { roundTrip } from '../notation.ts';

/** Each line is what a reader should see; the test takes the two texts out of it and marks them anew. */
describe.each([
  [
    'small words between changes hold nothing together',
    'On Monday [-he went into the-]{+she stood at a+} house in Lund.',
  ],
  ['a comma holds nothing together', 'In Lund they [-came, saw-]{+sat, slept+} and left on Monday.'],
  ['a word of content does', 'In Lund [-big-]{+old+} ferries [-left-]{+sank+} on Monday night.'],
  ['the end of a sentence does', 'In Lund the ferry [-left-]{+sank+}. [-Rain-]{+Snow+} fell on Monday.'],
  [
    'who says it is told apart from what is said',
    'The [-mayor-]{+sailor+} said the [-port is closed-]{+storm is over+} in Lund.',
  ],
  ['additions on both ends of a word stay two', 'On Monday the {+tired+} crew {+slowly+} left the harbour.'],
  ['an addition is a whole sentence', 'It rained. {+It snowed.+} It rained again in Lund.'],
  ['an addition is a whole quotation', 'The mayor said: “We stay.” {+“We fight.”+} Nobody in Lund left.'],
  ['two additions that can meet are one', 'In Lund we saw {+the red ferry and+} the blue ferry on Monday.'],
  ['a figure changes with its unit', 'The crew rested [-two hours-]{+ten minutes+} in Lund on Monday.'],
  ['a figure changes with its hedge', 'In Lund [-at least 40-]{+about 40+} ferries sank on Monday.'],
  ['two figures change each by itself', 'In Lund [-4-]{+5+} ferries and [-10-]{+12+} boats sank on Monday.'],
  ['a name changes whole', 'On Monday the port paid [-Ida Moss-]{+Ida Poe+} and the crew for it.'],
  ['a long row of capitals does not', 'On Monday the Lund Harbour [-Rescue-]{+Pilot+} Service Company left the port.'],
  ['a short quotation changes whole', 'They called the port [-“very safe”-]{+“quite safe”+} on Monday.'],
  ['a long one does not', 'They called it “a port that is [-safe-]{+fit+} for all the old ferries” on Monday.'],
  ['a stop is set aside from changed words', 'They saw [-ferries-]{+boats+}{+,+} which left on Monday in Lund.'],
  ['a stop that both sides have is kept', 'On Monday in Lund [-ferries sank-]{+it rained+}, the mayor told the crew.'],
  [
    'a stop between two changes that grew apart is kept',
    'In Lund on Monday the first talks about pay [-lasted-]{+ended after+} [-four hours-]{+five hours+}, [-after which the guests left,-] [-the agency-]{+state radio+} reported.',
  ],
  [
    'a sentence is not torn where its words come again',
    '[-The decision by the crew suggests that in return it seeks help with the old ferries.-] In recent months, it [-has-] failed to leave port.',
  ],
  ['a new year is a figure', 'The port of Lund was closed in [-1998-]{+2004+} and sold to the crew.'],
  ['a year is no amount', 'The port of Lund [-closed in 1998-]{+lost 200 crews+} and was sold on Monday.'],
  [
    'words on one side and a stop on the other are two',
    'They left Lund [-in the old ferry-] {+;+} on Monday it rained.',
  ],
])('%s', (_, line) => {
  it('as the line shows', () => {
    expect(roundTrip(line)).toBe(line);
  });
});
