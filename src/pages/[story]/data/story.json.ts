import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../../edition.ts';
import { addressesUnder, iriOn } from '../../../view/address.ts';

import { storyData } from '../../../view/data/story-data.ts';
import type { Edition } from '../../../view/edition.ts';

export const getStaticPaths = (async () => {
  return (await editions()).map((edition) => ({ params: { story: edition.story.slug }, props: { edition } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props, site }) => {
  const at = addressesUnder(import.meta.env.BASE_URL);
  return new Response(`${JSON.stringify(storyData(props.edition, at, iriOn(site)), null, 1)}\n`);
};
