/* A story's summary as a file beside its pages, from where `src/site-build` takes it away: no page of the site. Null for a draft. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite, drafts, editions } from './edition.ts';
import type { Edition } from './view/edition.ts';
import { storySummary } from './view/story/story-summary.ts';

export const getStaticPaths = (async () => {
  return [...(await editions()), ...(await drafts())].map((edition) => ({
    params: { story: edition.story.slug },
    props: { edition },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  Response.json(props.edition.story.isDraft ? null : storySummary(props.edition, currentSite().strings));
