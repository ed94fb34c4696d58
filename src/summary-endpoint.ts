/* A story's summary as a file beside its pages, from where `scripts/build` takes it away: no page of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from './edition.ts';
import type { Edition } from './view/edition.ts';
import { storySummary } from './view/story/story-summary.ts';

export const getStaticPaths = (async () => {
  return (await editions()).map((edition) => ({ params: { story: edition.story.slug }, props: { edition } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) => Response.json(storySummary(props.edition));
