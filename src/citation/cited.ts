import { articleIn, type Edition, reportIn } from '../view/edition.ts';
import { historyIn } from '../view/permalink/state.ts';
import { labelOf } from '../view/report.ts';
import type { Site } from '../view/site.ts';
import { plain, SLOT } from './piece.ts';

/** The data of a citation: of a paragraph, or of a comparison. */
export interface Cited {
  /** The title of the containing work. */
  readonly edition: string;
  /** A key for files of references: `collated-harbour-fire-echo-p3`. */
  readonly key: string;
  /** As printed; null where the text names no author, and for a comparison. */
  readonly byline: string | null;
  /** The outlet's name, including how sure the attribution is; null for a comparison, which the edition published. */
  readonly outlet: string | null;
  /** As printed; null where the text has no headline. */
  readonly title: string | null;
  /** Describes a text that has no title. */
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO date of the outlet's publication; null where it is not known, and for a comparison. */
  readonly published: string | null;
  /** The address of the outlet's publication; null where it is not known, and for a comparison. */
  readonly original: string | null;
  /** The printed paragraph number; null for a comparison. */
  readonly paragraph: string | null;
  /** The edition's version and, where a text has several versions, the text's. */
  readonly version: string;
  /** The page's permanent address; starts with a placeholder where the site's host is not known. */
  readonly permalink: string;
}

/** Returns a page's permanent address, `https://host/story/`; a placeholder replaces the host if it is not known. */
export function permalinkOf(path: string, site: URL | undefined): string {
  return site === undefined ? `${SLOT.origin}${path}` : new URL(path, site).href;
}

function comparison({ story }: Edition, key: string, title: string, { imprint }: Site, permalink: string): Cited {
  return {
    edition: plain(imprint.title),
    key: `collated-${story.slug}${key}`,
    byline: null,
    outlet: null,
    title: plain(title),
    description: plain(title),
    language: 'en-GB',
    published: null,
    original: null,
    paragraph: null,
    version: story.version,
    permalink,
  };
}

/** Cites a story's page. */
export function citedStory(edition: Edition, site: Site, permalink: string): Cited {
  const { title, articles } = edition.story;
  return comparison(edition, '', site.strings.citation.story(title, articles.length), site, permalink);
}

/** Cites the page of two outlets. */
export function citedPair(edition: Edition, left: string, right: string, site: Site, permalink: string): Cited {
  const names = edition.story.outlets.filter(({ slug }) => slug === left || slug === right);
  const nameOf = (outlet: string) => names.find(({ slug }) => slug === outlet)?.name ?? outlet;
  const title = site.strings.citation.pair(nameOf(left), nameOf(right), edition.story.title);
  return comparison(edition, `-${left}-${right}`, title, site, permalink);
}

/** Returns the edition's version, with the text's version if it has more than one. */
function versionOf(story: Edition['story'], outlet: string, { strings }: Site): string {
  const number = historyIn(story, outlet)?.versions.length ?? 1;
  return number === 1 ? story.version : strings.citation.version(story.version, number);
}

/** Cites one paragraph of an outlet's text. */
export function citedParagraph(edition: Edition, outlet: string, id: string, site: Site, permalink: string): Cited {
  const words = site.strings.citation;
  const { story } = edition;
  const { byline, headline, language, published, url } = articleIn(edition, outlet).facts;
  const { attribution, isInferred } = reportIn(edition, outlet, site);
  return {
    edition: plain(site.imprint.title),
    key: `collated-${story.slug}-${outlet}-${id}`,
    byline: byline === null ? null : plain(byline),
    outlet: plain(isInferred ? words.inferred(attribution) : attribution),
    title: headline === null ? null : plain(headline),
    description: plain(words.noHeadline(story.title)),
    language,
    published: published === null ? null : published.slice(0, 10),
    original: url,
    paragraph: labelOf(id),
    version: versionOf(story, outlet, site),
    permalink,
  };
}
