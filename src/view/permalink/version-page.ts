import type { Block } from '../../engine/index.ts';
import type { ArticleHistory, TextVersion } from '../../ledger/history.ts';
import type { VersionChange } from '../../ledger/version-change.ts';
import { articleIn, type Edition } from '../edition.ts';
import { isExcerptOnly } from '../excerpt.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { derivedSubject } from '../metadata/subject.ts';
import { labelOf } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { longDate } from '../wording.ts';
import { type RevisionRun, revisionRuns } from './revision.ts';
import { historyIn } from './state.ts';

type Words = Strings['versions'];

/** One block of a version, with its changes. */
export interface VersionItem {
  /** The paragraph's number and address; null for other blocks. */
  readonly label: string | null;
  readonly address: string | null;
  /** The role of a block that is not a paragraph, `Caption`; else null. */
  readonly role: string | null;
  /** `moved here`, `split from ¶7`, or null. */
  readonly note: string | null;
  readonly runs: readonly RevisionRun[];
}

/** A link to a version; the address of the current page is null. */
export interface VersionLink {
  readonly text: string;
  readonly address: string | null;
}

/** One version of an article, with the changes since the one before. */
export interface VersionPage {
  readonly frame: Frame;
  readonly outlet: { readonly name: string; readonly letter: string };
  readonly number: number;
  readonly language: string;
  readonly recorded: string;
  /** `This version: recorded here on 28 November 2026. Changes from version 1 are marked.` */
  readonly statement: string;
  readonly versions: readonly VersionLink[];
  readonly items: readonly VersionItem[];
}

const kept = (text: string): readonly RevisionRun[] => [{ kind: 'kept', text }];

/** Returns the note on a paragraph. */
function noteOf(id: string, { moved, added, returned, ended }: VersionChange, words: Words): string | null {
  const sources = ended.filter(({ into }) => into.includes(id)).map((ending) => `¶${labelOf(ending.id)}`);
  if (sources.length > 1) return words.mergedFrom(sources);
  if (sources.length === 1) return words.from(sources[0] ?? '');
  if (added.includes(id)) return words.added;
  if (returned.includes(id)) return words.returned;
  return moved.includes(id) ? words.moved : null;
}

/** A version's changes, the version before, and how to show them. */
interface Revision {
  readonly change: VersionChange;
  readonly earlier: TextVersion | undefined;
  readonly language: string;
  readonly isExcerpt: boolean;
  readonly roles: Strings['roles'];
  readonly words: Words;
  readonly addressOf: (id: string) => string;
}

function paragraphItem({ id, text }: Block, revision: Revision): VersionItem {
  const { change, earlier, language, isExcerpt, addressOf, words } = revision;
  const own = id ?? '';
  const before = earlier?.blocks.find((block) => block.id === own)?.text;
  if (text === '') return { label: labelOf(own), address: addressOf(own), role: null, note: words.notKept, runs: [] };
  const note = noteOf(own, change, words);
  const isEdited = change.edited.includes(own) && before !== undefined;
  const runs = (): readonly RevisionRun[] => {
    if (change.added.includes(own)) return [{ kind: 'inserted', text }];
    return isEdited && !isExcerpt ? revisionRuns(before, text, language) : kept(text);
  };
  const edited = isEdited && isExcerpt ? words.edited : null;
  return { label: labelOf(own), address: addressOf(own), role: null, note: note ?? edited, runs: runs() };
}

/** Blocks without an id are kept if the earlier version has the same words in the same role, else inserted. */
function asideItem({ role, text }: Block, { earlier, roles, words }: Revision): VersionItem {
  const isOld = earlier === undefined || earlier.blocks.some((block) => block.role === role && block.text === text);
  if (text === '') return { label: null, address: null, role: roles[role], note: words.notKept, runs: [] };
  const runs: readonly RevisionRun[] = isOld ? kept(text) : [{ kind: 'inserted', text }];
  return { label: null, address: null, role: roles[role], note: null, runs };
}

/** Returns the deleted blocks by the remaining block that they followed; null for those at the start. */
function goneAfter(version: TextVersion, revision: Revision): ReadonlyMap<Block | null, readonly VersionItem[]> {
  const { earlier, change, addressOf, roles, words } = revision;
  const here = (block: Block) =>
    version.blocks.find((own) =>
      block.id === null ? own.role === block.role && own.text === block.text : own.id === block.id,
    );
  const found = new Map<Block | null, VersionItem[]>();
  let place: Block | null = null;
  for (const block of earlier?.blocks ?? []) {
    const own = here(block);
    if (own !== undefined) {
      place = own;
      continue;
    }
    const ending = change.ended.find(({ id }) => id === block.id);
    const isGone = block.id === null || (ending?.into.length === 0 && ending.as === null);
    if (!isGone) continue;
    const label = block.id === null ? null : labelOf(block.id);
    const item: VersionItem = {
      label,
      address: block.id === null ? null : addressOf(block.id),
      role: block.id === null ? roles[block.role] : null,
      note: label === null ? null : words.removed,
      runs: block.text === '' ? [] : [{ kind: 'deleted', text: block.text }],
    };
    found.set(place, [...(found.get(place) ?? []), item]);
  }
  return found;
}

function itemsOf(version: TextVersion, revision: Revision): readonly VersionItem[] {
  const gone = goneAfter(version, revision);
  const items = version.blocks.flatMap((block) => [
    block.id === null ? asideItem(block, revision) : paragraphItem(block, revision),
    ...(gone.get(block) ?? []),
  ]);
  return [...(gone.get(null) ?? []), ...items];
}

function statementOf({ number, recorded, published, retrieved }: TextVersion, words: Words): string {
  const facts = [
    published === null ? null : words.published(longDate(published)),
    retrieved === null ? null : words.retrieved(longDate(retrieved)),
    words.recorded(longDate(recorded)),
  ].filter((fact) => fact !== null);
  return words.statement(number, facts);
}

/** Returns links to the versions of an article; `own` is the number of the current page, or null. */
export function versionLinks(
  history: ArticleHistory,
  own: number | null,
  story: string,
  at: Site,
): readonly VersionLink[] {
  return history.versions.map(({ number, recorded }) => ({
    text: at.strings.versions.link(number, longDate(recorded)),
    address: number === own ? null : at.version(story, history.outlet, number),
  }));
}

/** Builds the page of one version. Throws if the article has no such version. */
export function versionPage(edition: Edition, outlet: string, number: number, at: Site): VersionPage {
  const { story } = edition;
  const history = historyIn(story, outlet);
  const version = history?.versions[number - 1];
  if (!history || version === undefined) throw new Error(`no such version in ${story.slug}/${outlet}: ${number}`);
  const article = articleIn(edition, outlet);
  const { name = outlet, siglum = outlet } = story.outlets.find(({ slug }) => slug === outlet) ?? {};
  const steps = [
    { text: siglum, address: at.article(story.slug, outlet) },
    { text: at.strings.versions.short(number), address: null },
  ];
  const subject = derivedSubject(
    edition,
    `${name}, version ${number}`,
    outlet,
    at.version(story.slug, outlet, number),
    at,
  );
  const frame = storyFrame(story, at.strings.versions.description(name, story.title, number), steps, at, subject);
  const revision: Revision = {
    change: version.change,
    earlier: history.versions[number - 2],
    language: article.language,
    isExcerpt: isExcerptOnly(article),
    roles: at.strings.roles,
    words: at.strings.versions,
    addressOf: (id) => at.paragraph(story.slug, outlet, id),
  };
  return {
    frame,
    outlet: { name, letter: frame.names.outlets.find((own) => own.name === name)?.letter ?? '' },
    number,
    language: article.language,
    recorded: version.recorded,
    statement: statementOf(version, at.strings.versions),
    versions: versionLinks(history, number, story.slug, at),
    items: itemsOf(version, revision),
  };
}
