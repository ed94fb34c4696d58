import type { APIRoute } from 'astro';
import { addressesUnder } from '../view/address.ts';
import { robotsText } from '../view/feed/robots.ts';

export const GET: APIRoute = ({ site }) => {
  const at = addressesUnder(import.meta.env.BASE_URL);
  return new Response(robotsText(site === undefined ? null : new URL(at.sitemap('sitemap.xml'), site).href));
};
