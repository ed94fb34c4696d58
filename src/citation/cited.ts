import type { Addresses } from '../view/address.ts';
import { articleIn, type Edition, tellingIn } from '../view/edition.ts';
import { historyIn } from '../view/permalink/state.ts';
import { labelOf } from '../view/report.ts';
import { counted } from '../view/wording.ts';
import { plain, SLOT } from './piece.ts';

/** What a reader cites: a paragraph of an outlet's text, or a comparison of this edition. */
export interface Cited {
  /** A key for files of references: `collated-harbour-fire-echo-p3`. */
  readonly key: string;
  /** Who wrote the text, as printed; null where it does not say, and for a comparison. */
  readonly byline: string | null;
  /** The outlet as pages name it, with how sure that is; null for a comparison, which is the edition's own. */
  readonly outlet: string | null;
  /** As printed; null where the text we hold has no headline. */
  readonly title: string | null;
  /** What it is, for a text that has no title. */
  readonly description: string;
  /** What it is written in, BCP 47. */
  readonly language: string;
  /** The day on which the outlet published it, ISO; null where that is not known, and for a comparison. */
  readonly published: string | null;
  /** Where the outlet published it; null where that is not known, and for a comparison. */
  readonly original: string | null;
  /** The number printed beside the paragraph; null for a comparison. */
  readonly paragraph: string | null;
  /** The version of the edition, and of a text with several versions which of them. */
  readonly version: string;
  /** The page's lasting address: in full where the site knows its host, else with a slot for the host. */
  readonly permalink: string;
}

/** The edition, as that in which all that is cited from it stands. */
export const EDITION = 'The Collated Press';

/** A page's lasting address: `https://host/story/`, or a slot and the path where the host is not known. */
export function permalinkOf(path: string, site: URL | undefined): string {
  return site === undefined ? `${SLOT.origin}${path}` : new URL(path, site).href;
}

function comparison({ story }: Edition, key: string, title: string, permalink: string): Cited {
  return {
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

/** A story's page: all of its texts compared. */
export function citedStory(edition: Edition, permalink: string): Cited {
  const { title, articles } = edition.story;
  return comparison(edition, '', `${title}: ${counted(articles.length, 'report')} compared`, permalink);
}

/** The page of two outlets side by side. */
export function citedPair(edition: Edition, left: string, right: string, permalink: string): Cited {
  const names = edition.story.outlets.filter(({ slug }) => slug === left || slug === right);
  const nameOf = (outlet: string) => names.find(({ slug }) => slug === outlet)?.name ?? outlet;
  const title = `${nameOf(left)} and ${nameOf(right)} compared: ${edition.story.title}`;
  return comparison(edition, `-${left}-${right}`, title, permalink);
}

/** The edition's version; of a text that has more than one, which of them it is. */
function versionOf(story: Edition['story'], outlet: string): string {
  const number = historyIn(story, outlet)?.versions.length ?? 1;
  return number === 1 ? story.version : `${story.version} (version ${number} of the text)`;
}

/** One paragraph of an outlet's text, as this edition prints it. */
export function citedParagraph(edition: Edition, outlet: string, id: string, at: Addresses, permalink: string): Cited {
  const { story } = edition;
  const { byline, headline, language, published, url } = articleIn(edition, outlet).facts;
  const { attribution, isInferred } = tellingIn(edition, outlet, at);
  return {
    key: `collated-${story.slug}-${outlet}-${id}`,
    byline: byline === null ? null : plain(byline),
    outlet: plain(isInferred ? `${attribution} [inferred]` : attribution),
    title: headline === null ? null : plain(headline),
    description: plain(`Text without a headline on: ${story.title}`),
    language,
    published: published === null ? null : published.slice(0, 10),
    original: url,
    paragraph: labelOf(id),
    version: versionOf(story, outlet),
    permalink,
  };
}
