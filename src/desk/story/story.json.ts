import type { APIRoute } from 'astro';
import { type StoryProps, storyPaths } from '../../edition.ts';
import { readDeskStory } from './read-desk-story.ts';

export const getStaticPaths = () => storyPaths();

/** What the tools on the pages of a story need to know. */
export const GET: APIRoute<StoryProps> = ({ props: { edition } }) => Response.json(readDeskStory(edition));
