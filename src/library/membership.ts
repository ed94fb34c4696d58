import type { VFileMessage } from 'vfile-message';
import { nearestName, type Place, problem, quoteContent } from '../engine/index.ts';
import type { StoryFields } from '../schemas/story.ts';
import type { Outlets } from './outlet.ts';
import type { YamlData } from './yaml.ts';

/** A story's folder as text: its files by name, without those that cannot be read. */
export interface StoryFiles {
  readonly slug: string;
  /** `content/stories/{slug}` */
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  /** The slugs that its `.md` files are named for, unreadable ones too, without those of what was taken down. */
  readonly articles: readonly string[];
  /** The outlets whose articles were taken down. */
  readonly takenDown: ReadonlySet<string>;
}

/** Each article's file is named for an outlet that there is, and that the story lists. */
export function checkFiles(files: StoryFiles, fields: StoryFields | null, outlets: Outlets): readonly VFileMessage[] {
  return files.articles.flatMap((slug) => {
    const place = { file: `${files.folder}/${slug}.md`, line: 1, column: 1 };
    if (!outlets.files.has(slug)) return [unknownOutlet(slug, place, outlets)];
    if (fields === null || fields.outlets.includes(slug)) return [];
    const note = `add \`- ${slug}\` to \`outlets:\` in story.yaml, or move the file out`;
    return [problem('unlisted-article', place, `the story does not list the outlet ${quoteContent(slug)}`, note)];
  });
}

/** Each outlet that the story lists is there, and has an article. */
export function checkListed(
  data: YamlData,
  fields: StoryFields,
  files: StoryFiles,
  outlets: Outlets,
): readonly VFileMessage[] {
  return fields.outlets.flatMap((slug, index) => {
    const place = data.placeOf(['outlets', index]);
    const isKnown = outlets.files.has(slug);
    if (!isKnown && !files.articles.includes(slug)) return [unknownOutlet(slug, place, outlets)];
    if (files.articles.includes(slug) || files.takenDown.has(slug)) return [];
    const note = `write ${files.folder}/${slug}.md, or take the outlet off the list`;
    return [problem('missing-article', place, `there is no article of the outlet ${quoteContent(slug)}`, note)];
  });
}

function unknownOutlet(slug: string, place: Place, outlets: Outlets): VFileMessage {
  const nearest = nearestName(slug, [...outlets.files.keys()]);
  const hint = nearest === null ? '' : `write ${quoteContent(nearest)}? Or `;
  const note = `${hint}describe the outlet in content/outlets/${slug}.yaml`;
  return problem('unknown-outlet', place, `there is no outlet ${quoteContent(slug)}`, note);
}
