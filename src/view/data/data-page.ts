import type { Edition } from '../edition.ts';
import { isExcerptOnly } from '../excerpt.ts';
import type { Frame } from '../frame.ts';
import { sectionFrame } from '../metadata/subject.ts';
import type { Site } from '../site.ts';
import { RIGHTS } from './rights.ts';
import { STORY_EXPORTS, type StoryExportName } from './story-exports.ts';

/** One data file. */
interface DataFile {
  readonly name: string;
  readonly address: string;
  readonly format: string;
  readonly what: string;
}

/** The content of a story's data page. */
export interface DataPage {
  readonly frame: Frame;
  readonly title: string;
  readonly files: readonly DataFile[];
  readonly schema: string;
  readonly rights: string;
  /** The names of outlets with excerpts only. */
  readonly excerpts: readonly string[];
  /** An example command for a shell. */
  readonly example: string;
}

const EXAMPLE = `jq -c '.links[] | select(.kind == "same") | [.left, .right]' story.json`;

/** Builds the page that describes the data files of a story. */
export function dataPage(edition: Edition, at: Site): DataPage {
  const { story } = edition;
  const { slug, title, articles, outlets } = story;
  const address = at.data(slug);
  const words = at.strings.data;
  const cut = new Set(articles.filter(isExcerptOnly).map(({ outlet }) => outlet));
  return {
    frame: sectionFrame(edition, words.name, words.description(title), address, at),
    title: words.title,
    files: (Object.keys(STORY_EXPORTS) as StoryExportName[]).map((name) => ({
      name,
      address: at.dataFile(slug, name),
      ...words.files[name],
    })),
    schema: at.schema,
    rights: RIGHTS,
    excerpts: outlets.filter((outlet) => cut.has(outlet.slug)).map(({ name }) => name),
    example: EXAMPLE,
  };
}
