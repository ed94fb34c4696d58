import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite, storySummaries } from '../edition.ts';
import { iriOn } from '../view/address.ts';
import { feedItems } from '../view/feed/feed-item.ts';
import { rssFeed } from '../view/feed/rss.ts';
import { listedPages, sitemapFiles } from '../view/feed/sitemap.ts';

/** Nothing where the site does not know its own address: those who read these files know no other site than theirs. */
export const getStaticPaths = (async () => {
  const { SITE: site } = import.meta.env;
  if (site === undefined) return [];
  const [stories, at] = [await storySummaries(), currentSite()];
  const iri = iriOn(site);
  const feed = { name: 'feed.xml', text: rssFeed(feedItems(stories, at, iri), at, iri) };
  return [feed, ...sitemapFiles(listedPages(stories, at), at, iri)].map(({ name, text }) => ({
    params: { file: name.replace(/\.xml$/, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
