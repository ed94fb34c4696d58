import type { GoldQuotation, GoldStory, StoryAnswer, Words } from './gold-story.ts';
import { matchOf, pairsAcross, wordsOf } from './match.ts';

/** How many were right, how many were said, how many there are. */
export interface Found {
  readonly hit: number;
  readonly said: number;
  readonly asked: number;
}

/** How well quotations and their speakers were found. */
export interface QuotationScore {
  readonly spans: Found;
  /** Pairs of spans in two articles that are one quotation. */
  readonly joined: Found;
  readonly speakers: { readonly right: number; readonly wrong: number; readonly none: number };
}

/** Found words must have so much of the longer one's words to be the annotated quotation. */
const LEAST = 0.5;

const TITLES = new Set(
  'mr mrs ms dr president rep representative sen senator gov governor gen general sir the a an former'.split(' '),
);

/** Whether two names are of one speaker: one has the other's last name, or half of the shorter one's words. */
export function isSameSpeaker(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => wordsOf(name).filter((word) => !TITLES.has(word))) as [string[], string[]];
  if (a.length === 0 || b.length === 0) return wordsOf(one).join() === wordsOf(other).join();
  const common = a.filter((word) => b.includes(word)).length;
  return a.includes(b.at(-1) ?? '') || b.includes(a.at(-1) ?? '') || common / Math.min(a.length, b.length) >= 0.5;
}

interface Held extends Words {
  readonly speaker: string | null;
  readonly row: number;
  readonly truth: GoldQuotation | null;
}

function speakersOf(held: readonly Held[]): QuotationScore['speakers'] {
  const first = new Map<GoldQuotation, Held>();
  for (const one of held) if (one.truth?.kind === 'speech' && !first.has(one.truth)) first.set(one.truth, one);
  const known = [...first].filter(([{ speaker }]) => speaker !== null && speaker !== '');
  const right = known.filter(([truth, { speaker }]) => speaker && isSameSpeaker(speaker, truth.speaker ?? '')).length;
  const none = known.filter(([, { speaker }]) => !speaker).length;
  return { right, wrong: known.length - right - none, none };
}

function joinedIn(held: readonly Held[], speech: readonly GoldQuotation[]): Found {
  const pairs = pairsAcross(held, ({ row }) => row).filter(
    ([one, other]) => one.truth?.kind === 'speech' && other.truth?.kind === 'speech',
  );
  const isRight = ([one, other]: readonly [Held, Held]) => one.truth?.group === other.truth?.group;
  return {
    hit: pairs.filter(isRight).length,
    said: pairs.length,
    asked: new Set(
      pairsAcross(speech, ({ group }) => group).map(([one, other]) => JSON.stringify([one, other].map(placeOf))),
    ).size,
  };
}

const placeOf = ({ article, paragraph, text }: Words) => [article, paragraph, text];

/** Holds the quotations of a story against its annotations. */
export function scoreQuotations(gold: GoldStory, { quotations }: StoryAnswer): QuotationScore {
  const speech = gold.quotations.filter(({ kind }) => kind === 'speech');
  const held = quotations.flatMap(({ members }, row) =>
    members.map((member): Held => ({ ...member, row, truth: matchOf(member, gold.quotations, LEAST) })),
  );
  const hits = new Set(held.flatMap(({ truth }) => (truth?.kind === 'speech' ? [truth] : [])));
  return {
    spans: {
      hit: hits.size,
      said: held.filter(({ truth }) => truth === null || truth.kind === 'speech').length,
      asked: speech.length,
    },
    joined: joinedIn(held, speech),
    speakers: speakersOf(held),
  };
}
