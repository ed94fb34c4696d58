import type { Story } from '../../src/library/story.ts';
import type { Place } from '../../src/suggest/cell.ts';
import type { ReviewItem } from '../../src/suggest/review.ts';
import { FIGURE_RELATIONS, type Suggestion } from '../../src/suggest/suggestion.ts';

const KINDS = { same: 'nearly the same', reworded: 'the same in other words', related: 'a shared fact' };
const STANDS = {
  disagree: 'the program does not say so',
  new: 'the program has no opinion',
  agree: 'the program says so, too',
};

function claimOf(suggestion: Suggestion): string {
  switch (suggestion.of) {
    case 'link':
      return `Link: ${KINDS[suggestion.kind]}`;
    case 'unlink':
      return 'No link: the program links these, the model does not';
    case 'quotation':
      return `Quotation${suggestion.speaker === null ? '' : ` of ${suggestion.speaker}`}`;
    case 'figure':
      return `Figures: ${suggestion.topic}; ${FIGURE_RELATIONS[suggestion.relation]}`;
    case 'topic':
      return `Told differently: ${suggestion.topic}`;
  }
}

function standOf({ suggestion, stand, found }: ReviewItem): string {
  if (suggestion.of === 'link' && found !== null && stand === 'disagree') return `the program says ${KINDS[found]}`;
  return STANDS[stand];
}

/** Words of content can hold what would move a terminal's cursor. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

/** A paragraph with the words that carry the claim in brackets. */
function marked(text: string, words: string): string {
  return words === '' ? text : text.replace(words, () => `[${words}]`);
}

/** One suggestion as an editor reads it in the terminal: its paragraphs, with the words in brackets. */
export function itemLines(item: ReviewItem, number: number, all: number, { articles }: Story): readonly string[] {
  const { suggestion } = item;
  const textOf = ({ outlet, id }: Place) =>
    articles.find((article) => article.outlet === outlet)?.blocks.find((block) => block.id === id)?.text ?? '';
  const stand = suggestion.of === 'unlink' ? '' : ` (${standOf(item)})`;
  const members = suggestion.members.map(
    (member) => `  ${member.outlet} ${member.id}: ${marked(textOf(member), 'words' in member ? member.words : '')}`,
  );
  return ['', `${number} of ${all}. ${claimOf(suggestion)}${stand}`, ...members].map(plain);
}
