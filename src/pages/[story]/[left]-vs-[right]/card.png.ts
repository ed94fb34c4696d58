import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../../edition.ts';
import { rasterize } from '../../../raster/rasterize.ts';
import { addressesUnder } from '../../../view/address.ts';
import { pairCard } from '../../../view/card/card.ts';
import { cardDrawing } from '../../../view/card/drawing.ts';
import type { Edition } from '../../../view/edition.ts';

export const getStaticPaths = (async () => {
  return (await editions()).flatMap((edition) => {
    const { slug, outlets } = edition.story;
    return outlets.flatMap(({ slug: left }, place) =>
      outlets.slice(place + 1).map(({ slug: right }) => ({ params: { story: slug, left, right }, props: { edition } })),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = async ({ props, params }) => {
  const { left = '', right = '' } = params;
  const at = addressesUnder(import.meta.env.BASE_URL);
  return new Response(await rasterize(cardDrawing(pairCard(props.edition, left, right, at))));
};
