import type { APIRoute } from 'astro';
import { currentSite, type StoryProps, storyPaths } from '../../edition.ts';
import { rasterize } from '../../raster/rasterize.ts';
import { storyCard } from '../../view/card/card.ts';
import { cardDrawing } from '../../view/card/drawing.ts';

export const getStaticPaths = () => storyPaths();

export const GET: APIRoute<StoryProps> = async ({ props }) => {
  return new Response(await rasterize(cardDrawing(storyCard(props.edition, currentSite()))));
};
