import { type Block, missingFrom } from '../../engine/index.ts';
import { articleIn, type Edition, reportIn, reportsIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { derivedSubject } from '../metadata/subject.ts';
import { type Pairing, pairingOf } from '../pair/pairing.ts';
import { type Former, formersIn, placesOf } from '../permalink/former.ts';
import { historyIn } from '../permalink/state.ts';
import { type VersionLink, versionLinks } from '../permalink/version-page.ts';
import { lengthOf, type Paragraph, type Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { type Absent, absentFrom, START } from './absent.ts';
import { type Elsewhere, elsewhereOf, type Margin, marginOf } from './elsewhere.ts';
import { type Provenance, provenanceOf } from './provenance.ts';

/** A paragraph of the reading text. */
export interface BodyItem extends Paragraph {
  readonly type: 'paragraph';
  readonly elsewhere: readonly Elsewhere[];
}

/** Another block of the article. */
export interface AsideItem {
  readonly type: 'crosshead' | 'aside';
  readonly role: string;
  readonly text: string;
}

/** Passages that this article lacks. */
export interface AbsentItem extends Absent {
  readonly type: 'absent';
}

/** A former paragraph. */
export interface FormerItem extends Former {
  readonly type: 'former';
}

/** One element of the reading text. */
export type Item = BodyItem | AsideItem | AbsentItem | FormerItem;

/** The content of an article's page. */
export interface ArticlePage {
  readonly frame: Frame;
  readonly report: Report;
  readonly headline: string | null;
  readonly dek: string | null;
  readonly length: string;
  /** The address of the outlet's page. */
  readonly outlet: string;
  readonly provenance: Provenance;
  /** The versions of the text; empty if there is only one. */
  readonly versions: readonly VersionLink[];
  readonly items: readonly Item[];
}

function pairingsOf(edition: Edition, report: Report, site: Site): readonly Pairing[] {
  const { slug, outlets } = edition.story;
  const others = outlets.filter((outlet) => outlet.slug !== report.outlet);
  return others.map((other) => {
    const page = site.pair(slug, report.outlet, other.slug);
    return pairingOf(edition, report, reportIn(edition, other.slug, site), page);
  });
}

/** What the page shows around the paragraphs. */
interface Surroundings {
  readonly report: Report;
  readonly margin: Margin;
  readonly roles: Strings['roles'];
  readonly absent: ReadonlyMap<number, Absent>;
  /** Former paragraphs by the id of the paragraph after them; null for those at the end. */
  readonly former: ReadonlyMap<string | null, readonly FormerItem[]>;
}

function absentAt(place: number, { absent }: Surroundings): readonly AbsentItem[] {
  const found = absent.get(place);
  return found === undefined ? [] : [{ type: 'absent', ...found }];
}

/** A paragraph with what the others have there; before the first one also what they have before it. */
function bodyItems(paragraph: Paragraph, index: number, around: Surroundings): readonly Item[] {
  const elsewhere = elsewhereOf(index, around.margin);
  return [
    ...(around.former.get(paragraph.id) ?? []),
    ...(index === 0 ? absentAt(START, around) : []),
    { type: 'paragraph', ...paragraph, elsewhere },
    ...absentAt(index, around),
  ];
}

function itemsOf(blocks: readonly Block[], around: Surroundings): readonly Item[] {
  const indices = new Map(around.report.paragraphs.map(({ id }, index) => [id, index]));
  const items = blocks.flatMap(({ role, id, text }): readonly Item[] => {
    const index = indices.get(id ?? '');
    const paragraph = index === undefined ? undefined : around.report.paragraphs[index];
    if (index !== undefined && paragraph !== undefined) return bodyItems(paragraph, index, around);
    return [{ type: role === 'subhead' ? 'crosshead' : 'aside', role: around.roles[role], text }];
  });
  return [...items, ...(around.former.get(null) ?? [])];
}

/** Returns the former paragraphs by the id of the paragraph after them. */
function formerItems(edition: Edition, outlet: string, at: Site): Surroundings['former'] {
  const history = historyIn(edition.story, outlet);
  const formers = formersIn(edition, outlet, at);
  if (history === null || formers.length === 0) return new Map();
  const places = placesOf(
    history,
    formers.map(({ id }) => id),
  );
  const items = formers.map((former): FormerItem => ({ type: 'former', ...former }));
  return Map.groupBy(items, ({ id }) => places.get(id) ?? null);
}

function versionsOf({ story }: Edition, outlet: string, at: Site): readonly VersionLink[] {
  const history = historyIn(story, outlet);
  return history === null || history.versions.length < 2 ? [] : versionLinks(history, null, story.slug, at);
}

/** Builds the reading page of one article. */
export function articlePage(edition: Edition, outlet: string, at: Site): ArticlePage {
  const { story } = edition;
  const article = articleIn(edition, outlet);
  const report = reportIn(edition, outlet, at);
  const margin = marginOf(edition, report, pairingsOf(edition, report, at), at);
  const reports = reportsIn(edition, at);
  const own = story.outlets.findIndex(({ slug }) => slug === outlet);
  const absent = absentFrom(
    edition.comparison.passages,
    missingFrom(edition.comparison, outlet),
    reports,
    own,
    at.strings.article,
  );
  const { strings } = at;
  const description = strings.article.description(report.name, story.title);
  return {
    frame: storyFrame(
      story,
      description,
      [{ text: report.siglum, address: null }],
      at,
      derivedSubject(edition, report.name, outlet, report.address, at),
    ),
    report,
    headline: article.facts.headline,
    dek: article.facts.dek,
    length: lengthOf(report),
    outlet: at.outlet(outlet),
    provenance: provenanceOf(article, at.strings.provenance),
    versions: versionsOf(edition, outlet, at),
    items: itemsOf(
      article.blocks.filter(({ role }) => role !== 'headline' && role !== 'dek'),
      { report, margin, roles: strings.roles, absent, former: formerItems(edition, outlet, at) },
    ),
  };
}
