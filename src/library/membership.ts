import type { VFileMessage } from 'vfile-message';
import { nearestName, type Place, problem, quoteContent } from '../engine/index.ts';
import type { StoryFields } from '../schemas/story.ts';
import type { Outlets } from './outlet.ts';
import type { YamlData } from './yaml.ts';

/** A story folder's readable files, by name. */
export interface StoryFiles {
  readonly slug: string;
  /** `content/stories/{slug}` */
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  /** The slugs in the names of `.md` files, including unreadable ones, without those taken down. */
  readonly articles: readonly string[];
  /** The outlets whose articles are taken down. */
  readonly takenDown: ReadonlySet<string>;
}

/** Checks that each article file belongs to a known outlet that the story lists. */
export function checkFiles(files: StoryFiles, fields: StoryFields | null, outlets: Outlets): readonly VFileMessage[] {
  return files.articles.flatMap((slug) => {
    const place = { file: `${files.folder}/${slug}.md`, line: 1, column: 1 };
    if (!outlets.files.has(slug)) return [unknownOutlet(slug, place, outlets)];
    if (fields === null || fields.outlets.includes(slug)) return [];
    const note = `add \`- ${slug}\` to \`outlets:\` in story.yaml, or move the file out of the folder`;
    return [problem('unlisted-article', place, `the story does not list the outlet ${quoteContent(slug)}`, note)];
  });
}

/** Checks that each listed outlet is known and has an article. */
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
    const note = `write ${files.folder}/${slug}.md, or remove the outlet from the list`;
    return [problem('missing-article', place, `there is no article by the outlet ${quoteContent(slug)}`, note)];
  });
}

function unknownOutlet(slug: string, place: Place, outlets: Outlets): VFileMessage {
  const nearest = nearestName(slug, [...outlets.files.keys()]);
  const hint = nearest === null ? '' : `did you mean ${quoteContent(nearest)}? Otherwise `;
  const note = `${hint}describe the outlet in content/outlets/${slug}.yaml`;
  return problem('unknown-outlet', place, `there is no outlet ${quoteContent(slug)}`, note);
}
