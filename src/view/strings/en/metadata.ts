import { capitalized, counted, inWords, listed } from '../../wording.ts';

/** An outlet with the siglum by which a sentence goes on to call it. */
interface Named {
  readonly name: string;
  readonly siglum: string;
}

/** Names are listed as long as there are few of them: a description is two lines long. */
const MOST_NAMED = 6;

/** What pages say of themselves to those who list or share them. */
export const metadata = {
  /** `The same event in three outlets: AP, CBC and PA. Two things that all report, one topic on which they differ. Lund, 1 May 2024.` */
  story: (names: readonly string[], all: number, topics: number, when: string) => {
    const outlets = `The same event in ${counted(names.length, 'outlet')}`;
    const who = names.length > MOST_NAMED ? outlets : `${outlets}: ${listed(names)}`;
    const report = names.length === 2 ? 'that both report' : 'that all report';
    const shared = counted(all, `thing ${report}`, `things ${report}`);
    const differ = topics === 0 ? '' : `, ${counted(topics, 'topic')} on which they differ`;
    return `${who}. ${capitalized(shared)}${differ}. ${when}.`;
  },
  /** `Associated Press (AP) and PA Media (PA), paragraph by paragraph. 31 rows: 12 in other words …. The harbour fire.` */
  pair: (left: Named, right: Named, rows: number, counts: readonly string[], title: string) =>
    `${left.name} (${left.siglum}) and ${right.name} (${right.siglum}), paragraph by paragraph. ${capitalized(counted(rows, 'row'))}: ${counts.join(', ')}. ${title}.`,
  /** @param words its first words, where they may be shown */
  paragraph: (label: string, name: string, title: string, words: string | null) =>
    `${words === null ? '' : `“${words}” `}Paragraph ${label} of ${name} on “${title}”, with its counterparts in the other articles.`,
  paragraphTitle: (name: string, label: string) => `${name}, paragraph ${label}`,
  inferred: (attribution: string) => `${attribution} (inferred)`,
  feeds: { rss: 'All stories (RSS)', json: 'All stories (JSON Feed)' },
  feed: 'One event in each story, as different news outlets reported it, side by side, paragraph by paragraph.',
};

/** The pictures by which pages are shared. */
export const card = {
  articles: (count: number) => capitalized(counted(count, 'article')),
  /** How many passages which outlets report, `of` how many. */
  spreads: {
    all: (count: number, of: number) => `${capitalized(inWords(count))} in ${of === 2 ? 'both' : `all ${inWords(of)}`}`,
    some: (count: number) => `${capitalized(inWords(count))} in several`,
    one: (count: number) => `${capitalized(inWords(count))} in one only`,
  },
  rows: {
    both: (count: number) => `${capitalized(counted(count, 'row'))} in both`,
    moved: (count: number) => `${capitalized(inWords(count))} moved`,
    partly: (count: number) => `${capitalized(inWords(count))} partly the same`,
  },
  unmatched: (count: number, siglum: string) => `${capitalized(inWords(count))} in ${siglum} without a counterpart`,
  /** Where the picture has no letters for a siglum. */
  alone: {
    left: (count: number) => `${capitalized(inWords(count))} without a counterpart above`,
    right: (count: number) => `${capitalized(inWords(count))} without a counterpart below`,
  },
  and: (left: string, right: string) => `${left} and ${right}`,
  storyAlt: (title: string, day: string, sigla: string) =>
    `${title}, ${day}: a strip for each of ${sigla} shows which passages it has.`,
  pairAlt: (names: string) => `${names} side by side: a strip for each shows which rows both have.`,
};
