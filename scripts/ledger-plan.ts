import type { VFileMessage } from 'vfile-message';
import { compareStory, problem } from '../src/engine/index.ts';
import { PASSAGES, pairName, recordGroup, standsOf } from '../src/ledger/group.ts';
import { everyId, historyOf, livingIds } from '../src/ledger/history.ts';
import { recordAbsence, recordText } from '../src/ledger/record.ts';
import { type Digest, restoreWords, withholdWords } from '../src/ledger/withhold.ts';
import { bytesDigest } from '../src/library/digest.ts';
import type { Disk } from '../src/library/disk.ts';
import { LEDGER_FILE } from '../src/library/ledger.ts';
import type { Outlets } from '../src/library/outlet.ts';
import { editsOf, readSources, readStoryFolder, STORIES, type Story, type StorySources } from '../src/library/story.ts';
import type { Ledger } from '../src/schemas/ledger.ts';
import { mirrored, slotsOf } from '../src/view/pair/slot.ts';
import { passageMembers, passageNumbers, rowMembers, rowNumbers } from '../src/view/permalink/number.ts';

/** A story's ledger brought up to date: what it was, what it is to be, and what stands in the way. */
export interface LedgerPlan {
  readonly before: Ledger;
  readonly after: Ledger;
  /** The ledger's file as it is to be written; null where it is as it should be. */
  readonly text: string | null;
  readonly problems: readonly VFileMessage[];
  readonly warnings: readonly VFileMessage[];
}

/** What an editor says that a paragraph became: `{ outlet: 'ap', id: 'p8', into: 'p8a' }`. */
export interface Decision {
  readonly outlet: string;
  readonly id: string;
  readonly into: string;
}

const digest: Digest = (text) => bytesDigest(new TextEncoder().encode(text));

export function formatLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 1)}\n`;
}

/** The ledger with the texts that the articles have now. */
function withTexts({ ledger, articles, takedowns, fields }: StorySources, today: string): Ledger {
  const down = new Set(takedowns.map(({ outlet }) => outlet));
  const restored = articles.reduce((known, { outlet, blocks }) => restoreWords(known, outlet, blocks, digest), ledger);
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

function numberedBy(numbers: readonly number[], members: readonly (readonly string[])[]) {
  return new Map(numbers.map((number, index) => [number, members[index] ?? []]));
}

/** The entries of rows and passages that are not as the ledger has them. */
function groupsNow(story: Story, ledger: Ledger): Ledger['groups'] {
  const known = standsOf(ledger);
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

/** An editor can decide on what ended without a successor, and name one that is there. */
function oddDecision({ outlet, id, into }: Decision, ledger: Ledger, file: string): VFileMessage | null {
  const history = historyOf(ledger, outlet);
  const isKnown = history !== null && everyId(history).includes(id);
  const isOpen = isKnown && livingIds(history, id).length === 0;
  if (isOpen && livingIds(history, into).includes(into)) return null;
  const reason = isOpen
    ? `${outlet} has no paragraph ${into}`
    : `${outlet} has no paragraph ${id} of which it is open what it became`;
  const note = 'name one that was removed, and one that is there: --same story/outlet/p8=p8a';
  return problem('odd-decision', { file, line: 1, column: 1 }, reason, note);
}

/** The disk as if a file had another text. */
function withFile(disk: Disk, path: string, text: string): Disk {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    list: (folder) => {
      const names = disk.list(folder);
      return path === `${folder}/${name}` && !names.includes(name) ? [...names, name].toSorted() : names;
    },
    read: (file) => (file === path ? new TextEncoder().encode(text) : disk.read(file)),
  };
}

/**
 * Brings a story's ledger up to date with its articles, in memory.
 *
 * @param today the day that new entries bear, `2031-05-05`
 */
export function planLedger(
  slug: string,
  outlets: Outlets,
  { root, disk, today, decisions }: { root: string; disk: Disk; today: string; decisions: readonly Decision[] },
): LedgerPlan {
  const sources = readSources(root, slug, outlets, disk);
  const before = sources.ledger;
  const nothing = { before, after: before, text: null, warnings: [] };
  if (sources.problems.length > 0) return { ...nothing, problems: sources.problems };
  const decided = decisions.map(({ outlet, id, into }) => ({ outlet, id, into: [into], recorded: today }));
  const recorded = withTexts(sources, today);
  const odd = decisions.flatMap(
    (decision) => oddDecision(decision, recorded, `${STORIES}/${slug}/${LEDGER_FILE}`) ?? [],
  );
  if (odd.length > 0) return { ...nothing, problems: odd };
  const texts = { ...recorded, decisions: [...recorded.decisions, ...decided] };
  const path = `${root}/${STORIES}/${slug}/${LEDGER_FILE}`;
  const reading = readStoryFolder(root, slug, outlets, withFile(disk, path, formatLedger(texts)));
  if (reading.story === null) return { ...nothing, problems: reading.problems };
  const after = { ...texts, groups: [...texts.groups, ...groupsNow(reading.story, texts)] };
  const text = formatLedger(after);
  const isSame = text === formatLedger(before) && sources.files.texts.has(LEDGER_FILE);
  return { before, after, text: isSame ? null : text, problems: [], warnings: reading.warnings };
}
