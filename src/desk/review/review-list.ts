import { reviewOf } from '../../suggest/review.ts';
import type { SuggestionList } from '../../suggest/suggestion-list.ts';
import type { Edition } from '../../view/edition.ts';
import type { DeskStory } from '../story/desk-story.ts';
import { suggestionItems } from '../suggestion/suggestion-items.ts';
import { alignedEdition } from './aligned-edition.ts';
import { claimItems } from './claim-items.ts';
import { factItems } from './fact-items.ts';
import { inReviewOrder, type ReviewItem } from './item.ts';
import { linkItems } from './link-items.ts';

/** Questions of the ledger: nothing can be published well before they are answered. */
function questionItems(edition: Edition, { story, questions }: DeskStory): readonly ReviewItem[] {
  return questions.map(({ outlet, id, perhaps }): ReviewItem => {
    const at = edition.story.outlets.findIndex(({ slug }) => slug === outlet);
    const language = edition.story.articles[at]?.language ?? 'und';
    const blocks = edition.story.articles[at]?.blocks ?? [];
    const sides = blocks.flatMap((block) =>
      block.id !== null && perhaps.includes(block.id)
        ? [{ outlet, siglum: edition.story.outlets[at]?.siglum ?? outlet, id: block.id, text: block.text, language }]
        : [],
    );
    const answer = (decision: string, into: string, key: string, label: string) => ({
      key,
      label: `${label} ¶${into.slice(1)}`,
      name: 'permalink',
      fields: { story, decision, outlet, id, into },
    });
    return {
      key: `question ${outlet}/${id}`,
      kind: 'question',
      question: `¶${id.slice(1)} of ${outlet} may have become ${perhaps.map((one) => `¶${one.slice(1)}`).join(', ')}.`,
      sides,
      reasons: ['The text was edited so much that the program is not sure'],
      actions: perhaps.flatMap((into, index) => [
        answer('same', into, index === 0 ? 'r' : String(2 * index), 'It became'),
        answer('not same', into, index === 0 ? 'w' : String(2 * index + 1), 'It did not become'),
      ]),
      risk: 1,
    };
  });
}

/** Everything in a story that an editor should look at, the most doubtful first. */
export function reviewList(
  edition: Edition,
  desk: DeskStory,
  suggestions: SuggestionList | null = null,
): readonly ReviewItem[] {
  const aligned = alignedEdition(edition);
  const links = [...claimItems(aligned), ...linkItems(aligned)];
  const suggested =
    suggestions === null
      ? []
      : suggestionItems(reviewOf(suggestions, edition.story, edition.comparison).items, edition, suggestions.model);
  return inReviewOrder([...questionItems(edition, desk), ...suggested, ...links, ...factItems(edition, desk)]);
}
