import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../edition.ts';
import { rasterize } from '../../raster/rasterize.ts';
import { storyCard } from '../../view/card/card.ts';
import { cardDrawing } from '../../view/card/drawing.ts';
import type { Edition } from '../../view/edition.ts';

export const getStaticPaths = (async () => {
  return (await editions()).map((edition) => ({ params: { story: edition.story.slug }, props: { edition } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = async ({ props }) => {
  return new Response(await rasterize(cardDrawing(storyCard(props.edition))));
};
