import type { VFileMessage } from 'vfile-message';
import { compareStory, problem } from '../engine/index.ts';
import { formatLedger } from '../ledger/format.ts';
import { memberHistories, PASSAGES, pairName, recordGroup } from '../ledger/group.ts';
import { historyOf } from '../ledger/history.ts';
import { lostAddresses } from '../ledger/lost-address.ts';
import { recordAbsence, recordText } from '../ledger/record.ts';
import { renamedOutlets, renameOutlet, renameStory } from '../ledger/rename.ts';
import { type Digest, restoreWords, withholdWords } from '../ledger/withhold.ts';
import { bytesDigest } from '../library/digest.ts';
import { type Disk, withFile } from '../library/disk.ts';
import { LEDGER_FILE, readLedger } from '../library/ledger.ts';
import type { Outlets } from '../library/outlet.ts';
import { editsOf, readSources, readStoryFolder, STORIES, type Story, type StorySources } from '../library/story.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { mirrored, slotsOf } from '../view/pair/slot.ts';
import { passageMembers, passageNumbers, rowMembers, rowNumbers } from '../view/permalink/number.ts';
import { type Decision, decide } from './ledger-decision.ts';
import { lostLedger } from './ledger-lost.ts';
import type { Publications } from './published.ts';

/** The update of a story's ledger: before, after, and the problems. */
export interface LedgerPlan {
  readonly before: Ledger;
  readonly after: Ledger;
  /** The new file; null if nothing changes. */
  readonly text: string | null;
  readonly problems: readonly VFileMessage[];
  readonly warnings: readonly VFileMessage[];
}

const digest: Digest = (text) => bytesDigest(new TextEncoder().encode(text));

/** Adds the current texts of the articles. */
function withTexts(
  { ledger, articles, takedowns, fields }: StorySources,
  today: string,
  words: readonly string[],
): Ledger {
  const down = new Set(takedowns.map(({ outlet }) => outlet));
  const restored = articles.reduce(
    (known, { outlet, blocks }) => restoreWords(known, outlet, [...blocks.map(({ text }) => text), ...words], digest),
    ledger,
  );
  const recorded = articles.flatMap(({ outlet, language, blocks, facts: { published, retrieved } }) => {
    const history = historyOf(restored, outlet);
    return recordText(history, { outlet, language, blocks, published, retrieved }, today) ?? [];
  });
  const listed = fields?.outlets ?? [];
  const dropped = [...new Set(restored.texts.map(({ outlet }) => outlet))].filter(
    (outlet) => !listed.includes(outlet) && !down.has(outlet),
  );
  const absent = dropped.flatMap((outlet) => {
    const history = historyOf(restored, outlet);
    return history === null ? [] : (recordAbsence(history, today) ?? []);
  });
  return withholdWords({ ...restored, texts: [...restored.texts, ...recorded, ...absent] }, down, digest);
}

/** Returns the texts in git's ledgers of a story, to restore a withdrawn takedown. */
function knownWords(known: Publications, path: string): readonly string[] {
  return known.committed(path).flatMap(({ text, from }) => {
    const { fields } = readLedger(text, from);
    return (fields?.texts ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => block.text ?? []));
  });
}

function numberedBy(numbers: readonly number[], members: readonly (readonly string[])[]) {
  return new Map(numbers.map((number, index) => [number, members[index] ?? []]));
}

/** Returns entries for the rows and passages that changed. */
function groupsNow(story: Story, ledger: Ledger): Ledger['groups'] {
  const known = memberHistories(ledger);
  const comparison = compareStory(story.articles, editsOf(story));
  const counts = new Map(story.articles.map(({ outlet, blocks }) => [outlet, blocks.filter(({ id }) => id).length]));
  const pairs = [...comparison.pairs, ...comparison.pairs.map(mirrored)].map((pair) => {
    const slots = slotsOf(pair, counts.get(pair.left) ?? 0, counts.get(pair.right) ?? 0);
    const { numbers } = rowNumbers(story, pair.left, pair.right, slots);
    const rows = numberedBy(numbers, rowMembers(story, pair.left, pair.right, slots));
    return [pairName(pair.left, pair.right), rows] as const;
  });
  const passages = numberedBy(passageNumbers(story, comparison).numbers, passageMembers(story, comparison));
  return [...pairs, [PASSAGES, passages] as const].flatMap(
    ([of, numbers]) => recordGroup(of, known.get(of) ?? new Map(), numbers) ?? [],
  );
}

/** Applies renamings of the story and its outlets. */
function underNewNames({ ledger, articles, takedowns, fields, files }: StorySources): Ledger {
  const shown = new Set([...(fields?.outlets ?? []), ...takedowns.map(({ outlet }) => outlet)]);
  const texts = articles.map(({ outlet, blocks }) => ({
    outlet,
    paragraphs: blocks.flatMap(({ role, text }) => (role === 'body' ? [text] : [])),
  }));
  const renamed = renamedOutlets(ledger, texts, (outlet) => shown.has(outlet));
  const named = [...renamed].reduce((known, [from, to]) => renameOutlet(known, from, to), ledger);
  return renameStory(named, files.slug);
}

/** Finds the former name of a story whose older ledger does not name it, from git. */
function withFormerName(ledger: Ledger, slug: string, { root, disk, known }: Circumstances): Ledger {
  if (ledger.story !== undefined || ledger.texts.length === 0) return ledger;
  if (known.committed(`${STORIES}/${slug}/${LEDGER_FILE}`).length > 0) return ledger;
  const folders = disk.list(`${root}/${STORIES}`);
  const former = known.stories().find(({ slug: old, text }) => {
    const { fields } = folders.includes(`${old}/`) ? { fields: null } : readLedger(text, old);
    return fields !== null && fields.texts.length > 0 && lostAddresses(ledger, fields).length === 0;
  });
  return former === undefined ? ledger : { ...ledger, story: former.slug };
}

/** Returns the problems that prevent an update of this ledger. */
function objections(ledger: Ledger, slug: string, circumstances: Circumstances): readonly VFileMessage[] {
  const { root, disk, today, known, isNew } = circumstances;
  const path = `${STORIES}/${slug}/${LEDGER_FILE}`;
  const place = { file: path, line: 1, column: 1 };
  const { story } = ledger;
  if (story !== undefined && story !== slug && disk.list(`${root}/${STORIES}`).includes(`${story}/`)) {
    const note = 'delete it here: a copy of a story gets addresses of its own';
    return [problem('copied-ledger', place, `the ledger is that of the story ${story}, which is there as well`, note)];
  }
  const last =
    ledger.texts
      .map(({ recorded }) => recorded)
      .toSorted()
      .at(-1) ?? '';
  if (today < last) {
    const note = 'say --date with a later day, or look at the clock of this machine';
    return [problem('date-backwards', place, `${today} is before ${last}, the day of the last version`, note)];
  }
  return isNew ? [] : [lostLedger(ledger, slug, path, known) ?? []].flat();
}

/** The inputs of a plan. */
interface Circumstances {
  readonly root: string;
  readonly disk: Disk;
  /** The date of new entries, `2031-05-05`. */
  readonly today: string;
  readonly decisions: readonly Decision[];
  readonly known: Publications;
  /** Whether to start a new ledger, which discards all published addresses. */
  readonly isNew: boolean;
}

/** Plans the update of a story's ledger, in memory. */
export function planLedger(slug: string, outlets: Outlets, circumstances: Circumstances): LedgerPlan {
  const { root, disk, today, decisions, known, isNew } = circumstances;
  const sources = readSources(root, slug, outlets, disk);
  const before = withFormerName(sources.ledger, slug, circumstances);
  const nothing = { before, after: before, text: null, warnings: [] };
  const inTheWay = sources.problems.length > 0 ? sources.problems : objections(before, slug, circumstances);
  if (inTheWay.length > 0) return { ...nothing, problems: inTheWay };
  const path = `${STORIES}/${slug}/${LEDGER_FILE}`;
  const words = knownWords(known, path);
  const begun = isNew && known.committed(path).length > 0 ? { begun: today } : {};
  const named = { ...underNewNames({ ...sources, ledger: before }), ...begun };
  const recorded = withTexts({ ...sources, ledger: named }, today, words);
  const { ledger: texts, problems } = decide(recorded, decisions, today, path);
  if (problems.length > 0) return { ...nothing, problems };
  const reading = readStoryFolder(root, slug, outlets, withFile(disk, `${root}/${path}`, formatLedger(texts)));
  if (reading.story === null) return { ...nothing, problems: reading.problems };
  const after = { ...texts, groups: [...texts.groups, ...groupsNow(reading.story, texts)] };
  const text = formatLedger(after);
  return {
    before,
    after,
    text: text === sources.files.texts.get(LEDGER_FILE) ? null : text,
    problems: [],
    warnings: reading.warnings,
  };
}
