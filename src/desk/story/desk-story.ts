import { LEDGER_FILE } from '../../library/ledger.ts';
import { SUGGESTIONS_FILE } from '../../suggest/suggestion-file.ts';
import type { Edition } from '../../view/edition.ts';
import { figureRowId } from '../../view/figures/figure-row.ts';
import { quotingCount } from '../../view/quotations/quotation-entry.ts';
import { CORRECTED_FILES, type CorrectedFile } from '../correction/story-texts.ts';

/** Words of one paragraph that a correction can mean. */
export interface DeskWords {
  readonly outlet: string;
  readonly id: string;
  readonly words: string;
}

/** A row of quotations or figures as its page has it. */
export interface DeskRow {
  /** The fragment of the row on its page; null where the page lists the words as those of one text only. */
  readonly id: string | null;
  readonly of: 'quotation' | 'figure';
  readonly members: readonly DeskWords[];
  readonly isByHand: boolean;
}

/** A paragraph that the ledger is not sure about. */
export interface DeskQuestion {
  readonly outlet: string;
  readonly id: string;
  readonly perhaps: readonly string[];
}

/** What the tools on a story's pages need to know beside what the pages show. */
export interface DeskStory {
  readonly story: string;
  readonly outlets: readonly { readonly slug: string; readonly siglum: string; readonly name: string }[];
  readonly paragraphs: Readonly<Record<string, readonly { readonly id: string; readonly text: string }[]>>;
  readonly rows: readonly DeskRow[];
  readonly topics: readonly { readonly topic: string; readonly note: string | null; readonly author: string | null }[];
  readonly questions: readonly DeskQuestion[];
  /** The entries of its files, as they are written. */
  readonly entries: Readonly<Record<CorrectedFile, readonly unknown[]>>;
  /** The versions of its files, by path. */
  readonly versions: Readonly<Record<string, string | null>>;
}

/** The files of a story that the desk writes to. */
export const DESK_FILES = [...CORRECTED_FILES, LEDGER_FILE, SUGGESTIONS_FILE] as const;

type Read = Pick<DeskStory, 'entries' | 'versions'>;

/** Words are found where they stand first: those that stood before are quoted with as many behind them as are needed. */
function firstWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  let until = end;
  while (text.indexOf(text.slice(start, until)) !== start && until < text.length)
    until += /^.(?:\s*[^\s]*)/su.exec(text.slice(until))?.[0].length ?? 1;
  return text.slice(start, until);
}

function wordsIn(
  { story }: Edition,
  article: number,
  paragraph: number,
  span: { start: number; end: number },
): DeskWords {
  const { outlet, blocks } = story.articles[article] as (typeof story.articles)[number];
  const block = blocks.filter(({ role }) => role === 'body')[paragraph];
  return { outlet, id: block?.id ?? '', words: firstWords(block?.text ?? '', span) };
}

function figureRows(edition: Edition): readonly DeskRow[] {
  const { rows, singles } = edition.figures;
  const shared = rows.map(({ answers, byHand }, index): DeskRow => {
    const members = answers.flatMap((answer, article) =>
      answer.kind === 'given'
        ? answer.figures.map(({ paragraph, figure }) => wordsIn(edition, article, paragraph, figure))
        : [],
    );
    return { id: figureRowId(index), of: 'figure', members, isByHand: byHand !== undefined };
  });
  const lone = singles.flatMap((own, article) =>
    own.map(({ paragraph, figure }): DeskRow => {
      return { id: null, of: 'figure', members: [wordsIn(edition, article, paragraph, figure)], isByHand: false };
    }),
  );
  return [...shared, ...lone];
}

function quotationRows(edition: Edition): readonly DeskRow[] {
  let shared = 0;
  return edition.quotations.map((row): DeskRow => {
    const members = row.readings.flatMap(({ article, quotations }) =>
      quotations.flatMap(({ extents }) => extents.map((extent) => wordsIn(edition, article, extent.paragraph, extent))),
    );
    if (quotingCount(row) > 1) shared += 1;
    const id = quotingCount(row) > 1 ? `q-${shared}` : null;
    return { id, of: 'quotation', members, isByHand: row.byHand !== undefined };
  });
}

function questionsOf({ story }: Edition): readonly DeskQuestion[] {
  return story.ledger.histories.flatMap(({ outlet, endedIds }) => {
    const last = new Map(endedIds.map((ending) => [ending.id, ending]));
    return [...last.values()].flatMap(({ id, perhaps }) => (perhaps.length === 0 ? [] : [{ outlet, id, perhaps }]));
  });
}

/** Draws from a story what the tools need. */
export function deskStory(edition: Edition, read: Read): DeskStory {
  const { slug, outlets, articles, differences } = edition.story;
  const paragraphs = articles.map(({ outlet, blocks }) => {
    const own = blocks.flatMap(({ id, text }) => (id === null ? [] : [{ id, text }]));
    return [outlet, own] as const;
  });
  return {
    story: slug,
    outlets: outlets.map(({ slug: outlet, siglum, name }) => ({ slug: outlet, siglum, name })),
    paragraphs: Object.fromEntries(paragraphs),
    rows: [...quotationRows(edition), ...figureRows(edition)],
    topics: differences.map(({ topic, note, author }) => ({ topic, note, author })),
    questions: questionsOf(edition),
    ...read,
  };
}
