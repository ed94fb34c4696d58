import { CARD_SIZE } from '../card/drawing.ts';
import type { Frame } from '../frame.ts';
import { type Absolute, dataBlock, linkedData } from './linked-data.ts';

/** The addresses of a page and its site. */
export interface Place {
  /** The site's own address, `https://example.org/`; null if it is not known. */
  readonly site: string | null;
  /** The path of the front page. */
  readonly front: string;
  /** The paths of the feeds of all stories. */
  readonly feeds: { readonly rss: string; readonly json: string };
  /** The path of the page itself. */
  readonly path: string;
}

/** The metadata in a page's `<head>`. */
export interface HeadMatter {
  readonly title: string;
  /** The title while outlet names are hidden, if it differs. */
  readonly unnamedTitle: string | undefined;
  readonly description: string;
  /** The page's absolute address, or its path if the site is not known; null for the 404 page. */
  readonly canonical: string | null;
  /** The content of the robots meta element. */
  readonly robots: string;
  /** Open Graph properties. Order matters: the size of an image follows the image. */
  readonly properties: readonly { readonly property: string; readonly content: string }[];
  readonly twitterCard: 'summary' | 'summary_large_image';
  /** The feeds; empty if the site is not known, because feeds need absolute addresses. */
  readonly alternates: readonly { readonly type: string; readonly title: string; readonly address: string }[];
  /** JSON-LD, escaped for a script element. */
  readonly linkedData: string;
}

/** Pages with texts of outlets ask search engines not to index them, and not to show snippets in any case. */
const ROBOTS = { thirdParty: 'noindex, nosnippet', own: 'max-image-preview:large' } as const;

type Properties = HeadMatter['properties'];

function pictureOf({ subject }: Frame, absolute: Absolute): Properties {
  if (subject === null || !('card' in subject)) return [];
  const { address } = subject.card;
  return [
    { property: 'og:image', content: absolute(address) ?? address },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(CARD_SIZE.width) },
    { property: 'og:image:height', content: String(CARD_SIZE.height) },
    { property: 'og:image:alt', content: subject.card.alt },
  ];
}

function openGraph(frame: Frame, address: string | null, picture: Properties): Properties {
  const { subject, title, description } = frame;
  const isOfStory = subject !== null && 'event' in subject;
  return [
    { property: 'og:site_name', content: frame.imprint.title },
    { property: 'og:type', content: isOfStory ? 'article' : 'website' },
    { property: 'og:locale', content: frame.strings.frame.locale },
    { property: 'og:title', content: isOfStory ? subject.title : title },
    { property: 'og:description', content: description },
    ...(address === null ? [] : [{ property: 'og:url', content: address }]),
    ...picture,
  ];
}

function addressOf({ subject }: Frame, path: string): string | null {
  if (subject === null) return path;
  return subject.kind === 'missing' ? null : subject.address;
}

/** Returns the feeds, on pages without a story. */
function alternatesOf({ dateline, strings }: Frame, { feeds }: Place, absolute: Absolute): HeadMatter['alternates'] {
  const [rss, json] = [absolute(feeds.rss), absolute(feeds.json)];
  if (dateline !== null || rss === undefined || json === undefined) return [];
  return [
    { type: 'application/rss+xml', title: strings.metadata.feeds.rss, address: rss },
    { type: 'application/feed+json', title: strings.metadata.feeds.json, address: json },
  ];
}

/** Builds the metadata of a page. */
export function headMatter(frame: Frame, place: Place): HeadMatter {
  const { site, front, path } = place;
  const absolute: Absolute = (own) => (site === null ? undefined : new URL(own, site).href);
  const own = addressOf(frame, path);
  const picture = pictureOf(frame, absolute);
  const canonical = own === null ? null : (absolute(own) ?? own);
  return {
    title: frame.title,
    unnamedTitle: frame.unnamedTitle === frame.title ? undefined : frame.unnamedTitle,
    description: frame.description,
    canonical,
    robots: frame.thirdParty || own === null ? ROBOTS.thirdParty : ROBOTS.own,
    properties: openGraph(frame, canonical, picture),
    twitterCard: picture.length > 0 ? 'summary_large_image' : 'summary',
    alternates: alternatesOf(frame, place, absolute),
    linkedData: dataBlock(linkedData(frame, front, absolute)),
  };
}
