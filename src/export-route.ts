import type { APIRoute } from 'astro';
import { currentSite, type StoryProps, storyPaths } from './edition.ts';
import { iriOn } from './view/address.ts';
import { STORY_EXPORTS, type StoryExportName } from './view/data/story-exports.ts';

/**
 * Returns the exports of a route for a data file: one file per story. A renamed story also has it at its former addresses,
 * because a file cannot redirect.
 */
export function exportRoute(name: StoryExportName) {
  const getStaticPaths = () =>
    storyPaths(({ story: { slug, ledger } }) =>
      [slug, ...ledger.formerStories].map((story) => ({ params: { story } })),
    );
  const GET: APIRoute<StoryProps> = ({ props, site }) =>
    new Response(STORY_EXPORTS[name](props.edition, currentSite(), iriOn(site)));
  return { getStaticPaths, GET };
}
