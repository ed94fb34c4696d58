import type { APIRoute } from 'astro';
import { currentSite, type StoryProps, storyPaths } from './edition.ts';
import { iriOn } from './view/address.ts';
import { STORY_EXPORTS, type StoryExportName } from './view/data/story-exports.ts';

/** Returns what a route of a file of the open bundle exports: one file per story. */
export function exportRoute(name: StoryExportName) {
  const getStaticPaths = () => storyPaths();
  const GET: APIRoute<StoryProps> = ({ props, site }) =>
    new Response(STORY_EXPORTS[name](props.edition, currentSite(), iriOn(site)));
  return { getStaticPaths, GET };
}
