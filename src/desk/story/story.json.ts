import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../edition.ts';
import { contentRoot, localDisk } from '../../library/disk.ts';
import { STORIES } from '../../library/story.ts';
import type { Edition } from '../../view/edition.ts';
import { versionOf } from '../commit.ts';
import { readStoryTexts } from '../correction/story-files.ts';
import { entriesIn } from '../correction/yaml-list.ts';
import { DESK_FILES, deskStory } from './desk-story.ts';

export const getStaticPaths = (async () =>
  (await editions()).map((edition) => ({
    params: { story: edition.story.slug },
    props: { edition },
  }))) satisfies GetStaticPaths;

/** What the tools on the pages of a story need to know. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const root = contentRoot();
  const { slug } = edition.story;
  const paths = DESK_FILES.map((file) => `${STORIES}/${slug}/${file}`);
  const versions = Object.fromEntries(paths.map((path) => [path, versionOf(root, path, localDisk)]));
  const texts = readStoryTexts(root, slug, localDisk);
  const alignment = texts['alignment.yaml'] ?? '';
  const entries = {
    'alignment.yaml': [...entriesIn(alignment, 'link'), ...entriesIn(alignment, 'unlink')],
    'corrections.yaml': entriesIn(texts['corrections.yaml'] ?? '', null),
    'differences.yaml': entriesIn(texts['differences.yaml'] ?? '', null),
  };
  return Response.json(deskStory(edition, { entries, versions }));
};
