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

/** One block of a version, with what it changed. */
export interface VersionItem {
  /** The paragraph's number and where it is read; null for what is no paragraph. */
  readonly label: string | null;
  readonly address: string | null;
  /** What it is, where it is no paragraph: `Caption`. */
  readonly role: string | null;
  /** `moved here`, `split from ¶7`; null where there is nothing to say. */
  readonly note: string | null;
  readonly runs: readonly RevisionRun[];
}

/** A version among those of its article. */
export interface VersionLink {
  readonly text: string;
  readonly address: string | null;
}

/** An article as it was in one version, with what that changed in the one before. */
export interface VersionPage {
  readonly frame: Frame;
  readonly outlet: { readonly name: string; readonly letter: string };
  readonly number: number;
  readonly language: string;
  readonly recorded: string;
  /** `Recorded on 28 November 2026. What it changed in version 1 is marked.` */
  readonly statement: string;
  readonly versions: readonly VersionLink[];
  readonly items: readonly VersionItem[];
}

const kept = (text: string): readonly RevisionRun[] => [{ kind: 'kept', text }];

/** What is said where words were taken down, and could not be had when they might be shown again. */
const NOT_KEPT = 'its words were taken down, and are not kept';

/** What is said of a paragraph beside its words. */
function noteOf(id: string, { moved, added, returned, ended }: VersionChange): string | null {
  const sources = ended.filter(({ into }) => into.includes(id)).map((ending) => `¶${labelOf(ending.id)}`);
  if (sources.length > 1) return `merged from ${sources.join(' and ')}`;
  if (sources.length === 1) return `from ${sources[0]}`;
  if (added.includes(id)) return 'new';
  if (returned.includes(id)) return 'back';
  return moved.includes(id) ? 'moved here' : null;
}

/** A version and the one before it, and how they are shown. */
interface Revision {
  readonly change: VersionChange;
  readonly earlier: TextVersion | undefined;
  readonly language: string;
  readonly isExcerpt: boolean;
  readonly roles: Strings['roles'];
  readonly addressOf: (id: string) => string;
}

function paragraphItem({ id, text }: Block, revision: Revision): VersionItem {
  const { change, earlier, language, isExcerpt, addressOf } = revision;
  const own = id ?? '';
  const before = earlier?.blocks.find((block) => block.id === own)?.text;
  if (text === '') return { label: labelOf(own), address: addressOf(own), role: null, note: NOT_KEPT, runs: [] };
  const note = noteOf(own, change);
  const isEdited = change.edited.includes(own) && before !== undefined;
  const runs = (): readonly RevisionRun[] => {
    if (change.added.includes(own)) return [{ kind: 'inserted', text }];
    return isEdited && !isExcerpt ? revisionRuns(before, text, language) : kept(text);
  };
  const edited = isEdited && isExcerpt ? 'edited' : null;
  return { label: labelOf(own), address: addressOf(own), role: null, note: note ?? edited, runs: runs() };
}

/** What is no paragraph has no id: the same words in the same role are the same, everything else is new or gone. */
function asideItem({ role, text }: Block, { earlier, roles }: Revision): VersionItem {
  const isOld = earlier === undefined || earlier.blocks.some((block) => block.role === role && block.text === text);
  if (text === '') return { label: null, address: null, role: roles[role], note: NOT_KEPT, runs: [] };
  const runs: readonly RevisionRun[] = isOld ? kept(text) : [{ kind: 'inserted', text }];
  return { label: null, address: null, role: roles[role], note: null, runs };
}

/** The blocks of the version before that this one has not, each after the block that stood before it. */
function goneAfter(version: TextVersion, revision: Revision): ReadonlyMap<Block | null, readonly VersionItem[]> {
  const { earlier, change, addressOf, roles } = revision;
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
      note: label === null ? null : 'removed',
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

function statementOf({ number, recorded, published, retrieved }: TextVersion): string {
  const facts = [
    published === null ? null : `published ${longDate(published)}`,
    retrieved === null ? null : `retrieved ${longDate(retrieved)}`,
    `recorded here on ${longDate(recorded)}`,
  ].filter((fact) => fact !== null);
  const marks =
    number === 1 ? 'It is the first that we recorded.' : `What it changed in version ${number - 1} is marked.`;
  return `This version of the text: ${facts.join(', ')}. ${marks}`;
}

/** The versions of an article, in order; the page's own has no address. */
export function versionLinks(
  history: ArticleHistory,
  own: number | null,
  story: string,
  at: Site,
): readonly VersionLink[] {
  return history.versions.map(({ number, recorded }) => ({
    text: `Version ${number} of the text, ${longDate(recorded)}`,
    address: number === own ? null : at.version(story, history.outlet, number),
  }));
}

/** Builds the page of one version. It must be one of the article's: anything else is a bug. */
export function versionPage(edition: Edition, outlet: string, number: number, at: Site): VersionPage {
  const { story } = edition;
  const history = historyIn(story, outlet);
  const version = history?.versions[number - 1];
  if (!history || version === undefined) throw new Error(`no such version in ${story.slug}/${outlet}: ${number}`);
  const article = articleIn(edition, outlet);
  const { name = outlet, siglum = outlet } = story.outlets.find(({ slug }) => slug === outlet) ?? {};
  const steps = [
    { text: siglum, address: at.article(story.slug, outlet) },
    { text: `Version ${number}`, address: null },
  ];
  const subject = derivedSubject(
    edition,
    `${name}, version ${number}`,
    outlet,
    at.version(story.slug, outlet, number),
    at,
  );
  const frame = storyFrame(story, `${name} on ${story.title}: version ${number} of the text.`, steps, at, subject);
  const revision: Revision = {
    change: version.change,
    earlier: history.versions[number - 2],
    language: article.language,
    isExcerpt: isExcerptOnly(article),
    roles: at.strings.roles,
    addressOf: (id) => at.paragraph(story.slug, outlet, id),
  };
  return {
    frame,
    outlet: { name, letter: frame.names.outlets.find((own) => own.name === name)?.letter ?? '' },
    number,
    language: article.language,
    recorded: version.recorded,
    statement: statementOf(version),
    versions: versionLinks(history, number, story.slug, at),
    items: itemsOf(version, revision),
  };
}
