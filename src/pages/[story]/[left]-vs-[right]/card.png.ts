import type { APIRoute } from 'astro';
import { currentSite, type StoryProps, storyPaths } from '../../../edition.ts';
import { rasterize } from '../../../raster/rasterize.ts';
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
  return new Response(await rasterize(cardDrawing(pairCard(props.edition, left, right, currentSite()))));
};
