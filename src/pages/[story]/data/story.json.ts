import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../../edition.ts';
import type { Edition } from '../../../view/edition.ts';
import { storyData } from '../../../view/story-data.ts';

export const getStaticPaths = (async () => {
  return (await editions()).map((edition) => ({ params: { story: edition.story.slug }, props: { edition } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) => {
  return new Response(`${JSON.stringify(storyData(props.edition), null, 1)}\n`);
};
