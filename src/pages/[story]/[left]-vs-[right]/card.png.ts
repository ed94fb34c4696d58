import type { APIRoute } from 'astro';
import { type StoryProps, storyPaths } from '../../../edition.ts';
import { rasterize } from '../../../raster/rasterize.ts';
import { addressesUnder } from '../../../view/address.ts';
import { pairCard } from '../../../view/card/card.ts';
import { cardDrawing } from '../../../view/card/drawing.ts';

export const getStaticPaths = () =>
  storyPaths(({ story: { outlets } }) =>
    outlets.flatMap(({ slug: left }, at) =>
      outlets.slice(at + 1).map(({ slug: right }) => ({ params: { left, right } })),
    ),
  );

export const GET: APIRoute<StoryProps> = async ({ props, params }) => {
  const { left = '', right = '' } = params;
  const at = addressesUnder(import.meta.env.BASE_URL);
  return new Response(await rasterize(cardDrawing(pairCard(props.edition, left, right, at))));
};
