import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../../edition.ts';
import { addressesUnder, iriOn } from '../../../view/address.ts';
import type { Edition } from '../../../view/edition.ts';
import { permalinkData } from '../../../view/permalink/permalink-data.ts';

export const getStaticPaths = (async () => {
  return (await editions()).map((edition) => ({ params: { story: edition.story.slug }, props: { edition } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props, site }) => {
  const data = permalinkData(props.edition, addressesUnder(import.meta.env.BASE_URL), iriOn(site));
  return new Response(`${JSON.stringify(data, null, 1)}\n`);
};
