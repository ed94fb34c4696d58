import type { APIRoute } from 'astro';
import { addressesUnder, iriOn } from '../../view/address.ts';
import { storySchema } from '../../view/data/story-schema.ts';

export const GET: APIRoute = ({ site }) => {
  const at = addressesUnder(import.meta.env.BASE_URL);
  return new Response(`${JSON.stringify(storySchema(at, iriOn(site)), null, 1)}\n`);
};
