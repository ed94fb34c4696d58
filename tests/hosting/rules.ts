import { headerRules } from '../../src/hosting/header-rule.ts';

/** Rules for a site with an invented inline script. */
export const RULES = headerRules('document.documentElement.dataset.theme = "auto";');

/** One path of each kind of file, below the base. */
export const PATHS = [
  '/',
  '/404.html',
  '/nonsense',
  '/about/',
  '/search/',
  '/favicon.svg',
  '/feed.json',
  '/feed.xml',
  '/schema/story.json',
  '/harbour-fire/',
  '/harbour-fire/card.png',
  '/harbour-fire/times/',
  '/harbour-fire/times/p7/',
  '/harbour-fire/times-vs-post/',
  '/harbour-fire/times-vs-post/card.png',
  '/harbour-fire/search/',
  '/harbour-fire/data/story.json',
  '/harbour-fire/data/links.csv',
  '/harbour-fire/data/story.tei.xml',
  '/harbour-fire/data/annotations.jsonld',
  '/_astro/frame.DQRXdWBK.css',
  '/pagefind/en/pagefind.js',
  '/pagefind/en/pagefind.en_8f2a2916aa.pf_meta',
  '/pagefind/en/fragment/en_1a2b3c4.pf_fragment',
  '/pagefind/en/index/en_1a2b3c4.pf_index',
] as const;
