import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite, storySummaries } from '../edition.ts';
import { iriOn } from '../view/address.ts';
import { feedItems } from '../view/feed/feed-item.ts';
import { jsonFeed } from '../view/feed/json-feed.ts';

/** Nothing where the site does not know its own address: the readers of feeds know no other site than theirs. */
export const getStaticPaths = (async () => {
  const { SITE: site } = import.meta.env;
  if (site === undefined) return [];
  const at = currentSite();
  const iri = iriOn(site);
  const text = jsonFeed(feedItems(await storySummaries(), at, iri), at, iri);
  return [{ params: { file: 'feed' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
