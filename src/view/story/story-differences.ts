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

/** Differences of one kind found by the program. */
export interface ContrastGroup {
  readonly title: string;
  readonly contrasts: readonly Contrast[];
  /** A link to the page with all of this kind. */
  readonly page: { readonly text: string; readonly address: string };
}

/** For the sentence around an attribution. */
const SURROUNDINGS: Surroundings = { words: 6, longest: 80 };

function runsOf({ snippets }: Reading): readonly Run[] {
  return cutAround(
    snippets.flatMap(({ runs }) => runs),
    SURROUNDINGS,
  );
}

/** Returns each wording of a collation's marked words once, with the words around them. */
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

/** Returns the marked words of a reading, to find equal ones. */
function markedWords({ snippets }: Reading): string {
  const marked = snippets.flatMap(({ runs }) => runs.flatMap(({ text, kind }) => (kind === null ? [] : [text])));
  return marked.join(' … ').replace(/\s+/gu, ' ');
}

function groupOf(kind: keyof Titles, contrasts: readonly Contrast[], address: string, words: Strings['story']) {
  return { title: words[kind], contrasts, page: { text: words.allOf[kind](contrasts.length), address } };
}

type Titles = Pick<Strings['story'], 'figures' | 'quotations' | 'attributions'>;

/** Returns the differing figures and quotations. */
export function contrastGroups(edition: Edition, at: Site): readonly ContrastGroup[] {
  const { slug } = edition.story;
  const words = at.strings.story;
  return [
    groupOf('figures', differingFigures(edition, at), at.figures(slug), words),
    groupOf('quotations', differingQuotations(edition, at), at.quotes(slug), words),
  ];
}

/** The differences of a story, in short. */
export interface StoryDifferences {
  /** The differences found by the program; empty kinds are left out. */
  readonly found: readonly ContrastGroup[];
  /** The first of the editor's topics; `more` links to all of them. */
  readonly topics: readonly TopicEntry[];
  readonly more: { readonly text: string; readonly address: string };
}

/** The most differences per kind; fewer for quotations, which are long. */
const MOST = 5;
const MOST_QUOTATIONS = 3;

/** Returns the differences for the story's page. */
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
