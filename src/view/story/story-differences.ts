import type { Addresses } from '../address.ts';
import type { Collation, Reading } from '../collation.ts';
import { attributionsOf } from '../differences/attribution.ts';
import type { Contrast, Variant } from '../differences/contrast.ts';
import { type TopicEntry, topicsOf } from '../differences/topic.ts';
import type { Edition } from '../edition.ts';
import { differingFigures } from '../figures/figures-page.ts';
import { differingQuotations } from '../quotations/quotes-page.ts';

/** Differences of one kind that the program found, with the page that has all of them. */
export interface ContrastGroup {
  readonly title: string;
  readonly contrasts: readonly Contrast[];
  /** The page that has all of this kind, with all that outlets have of them. */
  readonly page: { readonly text: string; readonly address: string };
}

const markedWords = ({ snippets }: Reading): string =>
  snippets
    .flatMap(({ runs }) => runs.flatMap(({ text, kind }) => (kind === null ? [] : [text])))
    .join(' … ')
    .replace(/\s+/gu, ' ');

/** The marked words of a collation, each wording once. */
function contrastOf({ id, readings }: Collation, page: string): Contrast {
  const marked = readings
    .map((reading) => ({ reading, words: markedWords(reading) }))
    .filter(({ words }) => words !== '');
  const wordings = Map.groupBy(marked, ({ words }) => words.toLowerCase());
  const variants = [...wordings.values()].flatMap((same): readonly Variant[] =>
    same.slice(0, 1).map(({ reading: { report }, words }) => ({
      words,
      language: report.language,
      sigla: same.map(({ reading }) => reading.report.siglum),
    })),
  );
  return { title: null, titleLanguage: null, address: `${page}#${id}`, variants };
}

/** The figures that the texts give differently, and the quotations that they have in different words. */
export function contrastGroups(edition: Edition, at: Addresses): readonly ContrastGroup[] {
  const { slug } = edition.story;
  return [
    {
      title: 'Figures',
      contrasts: differingFigures(edition, at),
      page: { text: 'All figures', address: at.figures(slug) },
    },
    {
      title: 'Quotations',
      contrasts: differingQuotations(edition, at),
      page: { text: 'All quotations', address: at.quotes(slug) },
    },
  ];
}

/** Where the outlets of a story differ, in short. */
export interface StoryDifferences {
  /** What the program found; kinds of which it found none are left out. */
  readonly found: readonly ContrastGroup[];
  /** What an editor listed. */
  readonly topics: readonly TopicEntry[];
}

/** So many of a kind show what a story's differences are like. */
const MOST = 6;

/** Draws together where the outlets of a story differ, for the story's page. */
export function storyDifferences(edition: Edition, at: Addresses): StoryDifferences {
  const differences = at.differences(edition.story.slug);
  const attributions = {
    title: 'Who said it',
    contrasts: attributionsOf(edition, at).map((row) => contrastOf(row, differences)),
    page: { text: 'All that differ in who said it', address: `${differences}#attributions` },
  };
  const found = [...contrastGroups(edition, at), attributions].filter(({ contrasts }) => contrasts.length > 0);
  return {
    found: found.map((group) => ({ ...group, contrasts: group.contrasts.slice(0, MOST) })),
    topics: topicsOf(edition, at),
  };
}
