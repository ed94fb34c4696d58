import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../edition.ts';
import type { Edition } from '../../view/edition.ts';
import { readDeskStory } from './read-desk-story.ts';

export const getStaticPaths = (async () =>
  (await editions()).map((edition) => ({
    params: { story: edition.story.slug },
    props: { edition },
  }))) satisfies GetStaticPaths;

/** What the tools on the pages of a story need to know. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => Response.json(readDeskStory(edition));
