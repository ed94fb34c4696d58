import type { Edition } from '../../view/edition.ts';
import type { DeskRow, DeskStory, DeskWords } from '../story/desk-story.ts';
import { wordsOf } from '../story/words.ts';
import type { ReviewAction, ReviewItem, ReviewSide } from './item.ts';

/** Share of rows with differing figures that combine different facts: measured on annotated stories, by cross-validation. */
const FIGURE_RISK = 0.17;
/** Low: for a missing speaker nothing wrong is claimed. */
const SPEAKER_RISK = 0.15;

function sidesOf(members: readonly DeskWords[], { story }: Edition): readonly ReviewSide[] {
  return members.map(({ outlet, id, words }) => {
    const at = story.outlets.findIndex(({ slug }) => slug === outlet);
    const siglum = story.outlets[at]?.siglum ?? outlet;
    return { outlet, siglum, id, text: words, language: story.articles[at]?.language ?? 'und' };
  });
}

const placed = ({ outlet, id, words }: DeskWords): string => `${outlet}/${id} ${words}`;

function action(story: string, key: string, label: string, correction: object, reason: string): ReviewAction {
  return { key, label, name: 'correct', fields: { story, correction }, reason };
}

function figureItem(edition: Edition, row: DeskRow, topic: string | null): ReviewItem {
  const { slug } = edition.story;
  const { members } = row;
  const [first, ...others] = members;
  const join = { do: 'join', of: 'figure', words: wordsOf(members) };
  const part = { do: 'part', of: 'figure', words: wordsOf(first === undefined ? others : [first]) };
  const hide = { do: 'hide', of: 'figure', words: wordsOf(members) };
  return {
    key: `figures ${members.map(placed).join(' ')}`,
    kind: 'figures',
    question: `These figures are of one fact${topic === null ? '' : `, ${topic.toLowerCase()}`}, and differ.`,
    sides: sidesOf(members, edition),
    reasons: ['The texts give different values'],
    actions: [
      action(slug, 'r', 'Right: one fact', join, 'They are of one fact.'),
      action(slug, 'w', 'Wrong: the first is of another fact', part, 'It is of another fact.'),
      action(slug, '1', 'Hide them', hide, 'They are no figures of the story.'),
    ],
    risk: FIGURE_RISK,
  };
}

function speakerItem(edition: Edition, row: DeskRow): ReviewItem {
  const { slug } = edition.story;
  const words = wordsOf(row.members);
  const speaker = action(slug, 'r', 'Name the speaker', { do: 'speaker', words }, 'The text names the speaker.');
  const hide = action(
    slug,
    'w',
    'No quotation: hide it',
    { do: 'hide', of: 'quotation', words },
    'It is no quotation.',
  );
  return {
    key: `speaker ${row.members.map(placed).join(' ')}`,
    kind: 'speaker',
    question: 'Nobody was found who says this.',
    sides: sidesOf(row.members, edition),
    reasons: ['No name, pronoun or earlier speaker was found'],
    actions: [{ ...speaker, asks: 'speaker' }, hide],
    risk: SPEAKER_RISK,
  };
}

/** Returns items for figures that differ and for unknown speakers, unless an editor has decided. */
export function factItems(edition: Edition, { rows }: DeskStory): readonly ReviewItem[] {
  const open = rows.filter(({ isByHand }) => !isByHand);
  const figures = open.filter((row) => row.of === 'figure' && row.id !== null);
  const differing = figures.flatMap((row) => {
    const found = edition.figures.rows[Number(row.id?.slice(2)) - 1];
    return found === undefined || found.values.length < 2 ? [] : [figureItem(edition, row, found.topic)];
  });
  const quotations = rows.filter(({ of }) => of === 'quotation');
  const speakerless = edition.quotations.flatMap(({ readings, byHand }, at) => {
    const quoted = readings.flatMap((reading) => reading.quotations);
    const row = quotations[at];
    const isNamed = byHand !== undefined || quoted.some(({ speaker }) => speaker !== null);
    return row === undefined || isNamed ? [] : [speakerItem(edition, row)];
  });
  return [...differing, ...speakerless];
}
