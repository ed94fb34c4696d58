import { Document } from 'yaml';
import type { ProvenanceFact } from '../schemas/article.ts';
import { isSlug } from '../schemas/field.ts';
import type { OutletFields } from '../schemas/outlet.ts';
import type { Publisher } from './draft.ts';
import { tagOf } from './language.ts';
import { hostOf, nameOfHost, siglumOf, slugOf, wordsOfSlug } from './outlet-name.ts';
import type { Intake } from './source.ts';

/** An existing outlet. */
export interface KnownOutlet extends OutletFields {
  readonly slug: string;
}

/** The outlet given with `--outlet`: its slug, and its name if one was given. */
export interface OutletFlag {
  readonly slug: string;
  readonly name: string | null;
}

/** Finds an outlet by its name or its slug. */
export function outletFlag(said: string): OutletFlag {
  return isSlug(said) ? { slug: said, name: null } : { slug: slugOf(said), name: said.trim() };
}

/** The publisher of a source, with the fields of a new outlet if it has no file yet. */
export interface PublisherReading {
  readonly publisher: Publisher;
  readonly created: OutletFields | null;
  /** What an editor should check; null if the source states its outlet. */
  readonly doubt: string | null;
}

/**
 * Finds out who published a source: by the flag, by the home page or the name of an outlet that there is, by what the
 * page calls its site; a source that says nothing is called by its file.
 *
 * @param flag what `--outlet` says of it, or null
 */
export function publisherOf(
  intake: Intake,
  flag: OutletFlag | null,
  known: readonly KnownOutlet[],
  language: string,
): PublisherReading {
  const url = intake.facts.url?.words ?? intake.facts.homepage?.words ?? null;
  const host = url === null ? null : hostOf(url);
  const site = siteName(intake.facts.outlet?.words ?? null);
  const named = site ?? (host === null ? null : nameOfHost(host));
  const stem = stemOf(intake.name);
  const slug = flag?.slug ?? (slugOf(named ?? stem) || 'outlet');
  const ofHost = known.find(({ homepage }) => homepage !== null && host !== null && isSameHost(hostOf(homepage), host));
  const ofName = known.find(({ name }) => site !== null && name.toLowerCase() === site.toLowerCase());
  const found = (flag === null ? (ofHost ?? ofName) : undefined) ?? known.find((outlet) => outlet.slug === slug);
  const isUnknown = named === null && flag === null;
  const fact = publisherFact(intake, site, host) ?? (isUnknown ? UNKNOWN : null);
  const doubt = isUnknown ? 'nothing says who published it' : null;
  if (found !== undefined) {
    const publisher = { slug: found.slug, name: found.name, language: found.language, fact };
    return { publisher, created: null, doubt };
  }
  const name = flag?.name ?? named ?? (flag === null ? `Unnamed outlet (${stem})` : wordsOfSlug(flag.slug));
  const siglum = siglumOf(flag?.name ?? named ?? slug, new Set(known.map((outlet) => outlet.siglum)));
  const homepage = host === null || url === null ? null : `${new URL(url).origin}/`;
  const created = { name, siglum, country: null, language: tagOf(language) ?? 'en', homepage };
  return { publisher: { slug, name, language: null, fact }, created, doubt };
}

const UNKNOWN: ProvenanceFact = {
  fact: 'outlet',
  status: 'inferred',
  strength: 'weak',
  claim: 'Who published it is not known.',
  evidence: 'Neither the text nor its file says; it is called by the name of its file.',
};

function publisherFact({ facts }: Intake, site: string | null, host: string | null): ProvenanceFact | null {
  if (site !== null && facts.outlet !== undefined)
    return { fact: 'outlet', status: 'stated', words: site, where: facts.outlet.where };
  if (host === null || facts.url === undefined) return null;
  return { fact: 'outlet', status: 'stated', words: host, where: facts.url.where };
}

/** Removes what sites add to their name: `The Harbour Times | News`. */
function siteName(words: string | null): string | null {
  const name = words?.split(/ [·–—-] |\|/)[0]?.trim() ?? '';
  return name === '' || name.length > 60 || slugOf(name) === '' ? null : name;
}

function isSameHost(own: string | null, host: string): boolean {
  return own !== null && (own === host || host.endsWith(`.${own}`));
}

/** @example stemOf('texts/page2.txt') === 'page2' */
function stemOf(path: string): string {
  const base =
    path
      .replaceAll('\\', '/')
      .split('/')
      .findLast((part) => part !== '') ?? path;
  return base.replace(/\.[A-Za-z]{2,8}$/, '').slice(0, 40);
}

/** Returns the text of a new outlet's file. */
export function outletFile(fields: OutletFields): string {
  return new Document(fields).toString({ lineWidth: 0 });
}
