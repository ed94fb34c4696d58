import type { ReviewItem as Suggested } from '../../suggest/review.ts';
import { FIGURE_RELATIONS, keyOf, type Suggestion } from '../../suggest/suggestion.ts';
import type { Edition } from '../../view/edition.ts';
import type { ReviewItem, ReviewSide } from '../review/item.ts';

/**
 * How likely the pages are wrong where a model contradicts the program, has something new, or says the same. Nobody has
 * measured a model: disagreements are above everything else, and what both say is below.
 */
const RISKS = { disagree: 0.5, new: 0.3, agree: 0.01 };
const FIRST = 100;

const KINDS = { same: 'nearly the same', reworded: 'the same in other words', related: 'a shared fact' };
const STANDS = {
  disagree: 'The program does not say so',
  new: 'The program has no opinion',
  agree: 'The program says so, too',
};

function questionOf(suggestion: Suggestion): string {
  switch (suggestion.of) {
    case 'link':
      return `Suggested: these paragraphs say ${KINDS[suggestion.kind]}.`;
    case 'unlink':
      return 'Suggested: these paragraphs do not report the same. The program links them.';
    case 'quotation':
      return suggestion.speaker === null
        ? 'Suggested: this is one quotation.'
        : `Suggested: this is one quotation, of ${suggestion.speaker}.`;
    case 'figure':
      return `Suggested: these figures give one fact, ${suggestion.topic}; ${FIGURE_RELATIONS[suggestion.relation]}.`;
    case 'topic':
      return `Suggested: the outlets report this differently: ${suggestion.topic}.`;
  }
}

/** The paragraphs, with the words that carry the claim in brackets. */
function sidesOf({ members }: Suggestion, { story }: Edition): readonly ReviewSide[] {
  return members.map((member) => {
    const { outlet, id } = member;
    const at = story.outlets.findIndex(({ slug }) => slug === outlet);
    const article = story.articles.find((one) => one.outlet === outlet);
    const text = article?.blocks.find((block) => block.id === id)?.text ?? '';
    const words = 'words' in member ? member.words : '';
    const marked = words === '' ? text : text.replace(words, () => `[${words}]`);
    return {
      outlet,
      siglum: story.outlets[at]?.siglum ?? outlet,
      id,
      text: marked,
      language: article?.language ?? 'und',
    };
  });
}

function reasonFor({ suggestion, stand, found }: Suggested): string {
  if (suggestion.of === 'unlink') return 'The model does not link them';
  if (suggestion.of === 'link' && found !== null && stand === 'disagree') return `The program says ${KINDS[found]}`;
  return STANDS[stand];
}

function itemOf(item: Suggested, edition: Edition, model: string): ReviewItem {
  const { suggestion, stand } = item;
  const key = keyOf(suggestion);
  const fields = { story: edition.story.slug, keys: [key] };
  return {
    key: `suggestion ${key}`,
    kind: 'suggestion',
    question: questionOf(suggestion),
    sides: sidesOf(suggestion, edition),
    reasons: [`Suggested by ${model}`, reasonFor(item)],
    actions: [
      // The editor's name comes with the correction; what is corrected is in the suggestion.
      { key: 'r', label: 'Accept', name: 'accept-suggestions', fields: { ...fields, correction: {} } },
      { key: 'w', label: 'Reject', name: 'reject-suggestions', fields },
    ],
    risk: RISKS[stand],
    stake: stand === 'disagree' ? FIRST : 1,
  };
}

/** One item for all links that the model and the program agree on: they can be accepted at once. */
function agreedItem(agreed: readonly Suggested[], edition: Edition, model: string): ReviewItem {
  const keys = agreed.map(({ suggestion }) => keyOf(suggestion));
  const fields = { story: edition.story.slug, keys };
  return {
    key: `suggestions ${keys.length} ${keys[0]}`,
    kind: 'suggestion',
    question: `The model and the program agree on ${agreed.length} links.`,
    sides: agreed.flatMap(({ suggestion }) => sidesOf(suggestion, edition)),
    reasons: [`Suggested by ${model}`, 'Each two paragraphs above correspond'],
    actions: [{ key: 'r', label: 'Accept all', name: 'accept-suggestions', fields: { ...fields, correction: {} } }],
    risk: RISKS.agree,
    stake: 2,
  };
}

/** What a model suggested, as items of the review list: what contradicts the program comes first. */
export function suggestionItems(items: readonly Suggested[], edition: Edition, model: string): readonly ReviewItem[] {
  const agreed = items.filter(({ suggestion, stand }) => suggestion.of === 'link' && stand === 'agree');
  const together = agreed.length > 1 ? [agreedItem(agreed, edition, model)] : [];
  return [...together, ...items.map((item) => itemOf(item, edition, model))];
}
