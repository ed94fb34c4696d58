import type { Iri } from '../address.ts';
import type { Edition } from '../edition.ts';
import { permalinkData } from '../permalink/permalink-data.ts';
import type { Site } from '../site.ts';
import { annotations } from './annotations.ts';
import { linksCsv } from './links-csv.ts';
import { storyData } from './story-data.ts';
import { storyTei } from './story-tei.ts';

/** Returns the text of a file about a story. */
type StoryExport = (edition: Edition, at: Site, iri: Iri) => string;

/**
 * The data files of a story by name, in the order of its data page. That page describes each in the
 * words of `strings.data.files`, and `src/pages/[story]/data/` has a route for each.
 */
export const STORY_EXPORTS = {
  'story.json': (edition, at, iri) => json(storyData(edition, at, iri)),
  'links.csv': (edition, at, iri) => linksCsv(storyData(edition, at, iri)),
  'story.tei.xml': (edition, at, iri) => storyTei(storyData(edition, at, iri), at.imprint.title),
  'annotations.jsonld': (edition, at, iri) => annotations(storyData(edition, at, iri), at, iri),
  'permalinks.json': (edition, at, iri) => json(permalinkData(edition, at, iri)),
} satisfies Readonly<Record<string, StoryExport>>;

/** The name of a data file. */
export type StoryExportName = keyof typeof STORY_EXPORTS;

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
