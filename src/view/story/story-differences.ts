import { cutAround, type Surroundings } from '../around.ts';
import type { Collation, Reading } from '../collation.ts';
import { attributionsOf } from '../differences/attribution.ts';
import type { Contrast, Variant } from '../differences/contrast.ts';
import { type TopicEntry, topicsOf } from '../differences/topic.ts';
import type { Edition } from '../edition.ts';
import { differingFigures } from '../figures/figures-page.ts';
import type { Run } from '../marked-text.ts';
import { differingQuotations } from '../quotations/quotes-page.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';

/** Differences of one kind that the program found, with the page that has all of them. */
export interface ContrastGroup {
  readonly title: string;
  readonly contrasts: readonly Contrast[];
  /** The page that has all of this kind, with all that outlets have of them. */
  readonly page: { readonly text: string; readonly address: string };
}

/** So much of a sentence is shown around who says it. */
const SURROUNDINGS: Surroundings = { words: 6, longest: 80 };

function runsOf({ snippets }: Reading): readonly Run[] {
  return cutAround(
    snippets.flatMap(({ runs }) => runs),
    SURROUNDINGS,
  );
}

/** The marked words of a collation with what is around them, each wording once. */
function contrastOf({ id, readings }: Collation, page: string): Contrast {
  const marked = readings
    .map((reading) => ({ reading, words: markedWords(reading) }))
    .filter(({ words }) => words !== '');
  const wordings = Map.groupBy(marked, ({ words }) => words.toLowerCase());
  const variants = [...wordings.values()].flatMap((same): readonly Variant[] =>
    same.slice(0, 1).map(({ reading }) => ({
      runs: runsOf(reading),
      language: reading.report.language,
      sigla: same.map((own) => own.reading.report.siglum),
    })),
  );
  return { title: null, titleLanguage: null, address: `${page}#${id}`, variants };
}

/** The words that differ, by which equal ones are found. */
function markedWords({ snippets }: Reading): string {
  const marked = snippets.flatMap(({ runs }) => runs.flatMap(({ text, kind }) => (kind === null ? [] : [text])));
  return marked.join(' … ').replace(/\s+/gu, ' ');
}

function groupOf(kind: keyof Titles, contrasts: readonly Contrast[], address: string, words: Strings['story']) {
  return { title: words[kind], contrasts, page: { text: words.allOf[kind](contrasts.length), address } };
}

type Titles = Pick<Strings['story'], 'figures' | 'quotations' | 'attributions'>;

/** The figures that the texts give differently, and the quotations that they have in different words. */
export function contrastGroups(edition: Edition, at: Site): readonly ContrastGroup[] {
  const { slug } = edition.story;
  const words = at.strings.story;
  return [
    groupOf('figures', differingFigures(edition, at), at.figures(slug), words),
    groupOf('quotations', differingQuotations(edition, at), at.quotes(slug), words),
  ];
}

/** Where the outlets of a story differ, in short. */
export interface StoryDifferences {
  /** What the program found; kinds of which it found none are left out. */
  readonly found: readonly ContrastGroup[];
  /** The first topics that an editor listed, and the page that has all of them. */
  readonly topics: readonly TopicEntry[];
  readonly more: { readonly text: string; readonly address: string };
}

/** So many of a kind show what a story's differences are like; of quotations, which are long, fewer. */
const MOST = 5;
const MOST_QUOTATIONS = 3;

/** Draws together where the outlets of a story differ, for the story's page. */
export function storyDifferences(edition: Edition, at: Site): StoryDifferences {
  const words = at.strings.story;
  const page = at.differences(edition.story.slug);
  const attributions = attributionsOf(edition, at).map((row) => contrastOf(row, page));
  const groups = [
    ...contrastGroups(edition, at),
    groupOf('attributions', attributions, `${page}#attributions`, words),
  ].filter(({ contrasts }) => contrasts.length > 0);
  const topics = topicsOf(edition, at);
  return {
    found: groups.map((group) => ({
      ...group,
      contrasts: group.contrasts.slice(0, group.title === words.figures ? MOST : MOST_QUOTATIONS),
    })),
    topics: topics.slice(0, MOST),
    more: { text: words.allOf.topics(topics.length), address: `${page}#listed` },
  };
}
