import { historyOf } from '../ledger/history.ts';
import type { Renamed } from '../ledger/merge.ts';
import { NO_CHANGE, type VersionChange } from '../ledger/version-change.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** `¶7a` */
function label(id: string): string {
  return `¶${id.slice(1)}`;
}

function listed(ids: readonly string[]): string {
  return ids.map(label).join(', ');
}

function endingLines({ ended }: VersionChange): readonly string[] {
  const merged = Map.groupBy(
    ended.filter(({ into }) => into.length === 1),
    ({ into }) => into.join(),
  );
  return [
    ...ended.filter(({ into }) => into.length > 1).map(({ id, into }) => `${label(id)} was split into ${listed(into)}`),
    ...[...merged.values()].map((group) => {
      const ids = group.map(({ id }) => id);
      return `${listed(ids)} ${ids.length > 1 ? 'were' : 'was'} merged into ${listed(group[0]?.into ?? [])}`;
    }),
    ...ended
      .filter(({ into, as }) => into.length === 0 && as !== null)
      .map(({ id, as }) => `${label(id)} is a ${as} now`),
    ...ended
      .filter(({ corrected }) => corrected !== null)
      .map(
        ({ id, corrected }) =>
          `${label(id)} ended: it named the wrong paragraph, which is now ${label(corrected ?? '')}`,
      ),
    ...ended
      .filter(({ into, as, corrected }) => into.length === 0 && as === null && corrected === null)
      .map(({ id }) => `${label(id)} was removed`),
  ];
}

function doubtLines({ ended }: VersionChange, story: string, outlet: string): readonly string[] {
  return ended.flatMap(({ id, perhaps }) => {
    if (perhaps.length === 0) return [];
    const pair = `${story}/${outlet}/${id}=${perhaps[0]}`;
    return [
      `not sure: ${label(id)} may have become ${listed(perhaps)}. If it did: npm run ids -- --same ${pair}`,
      `  if it did not: npm run ids -- --not-same ${pair}`,
    ];
  });
}

function changeLines(change: VersionChange, story: string, outlet: string): readonly string[] {
  const { edited, moved, added, returned } = change;
  return [
    ...(edited.length > 0 ? [`${listed(edited)} edited`] : []),
    ...(moved.length > 0 ? [`${listed(moved)} moved`] : []),
    ...endingLines(change),
    ...(added.length > 0 ? [`${listed(added)} new`] : []),
    ...(returned.length > 0 ? [`${listed(returned)} back`] : []),
    ...doubtLines(change, story, outlet),
  ];
}

/** Describes an editor's decision. */
function decisionLine({ outlet, id, into, kind }: Ledger['decisions'][number]): string {
  if (kind === 'undone') return `${outlet}: the decision on ${label(id)} is withdrawn`;
  if (kind === 'not same')
    return `${outlet}: ${label(id)} continues in none of the paragraphs that the command suggested, by your decision`;
  return `${outlet}: ${label(id)} became ${listed(into)}, by your decision`;
}

/** Returns the entries that only one of two ledgers has. */
function added<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  const known = new Set(before.map(nameOf));
  return after.filter((entry) => !known.has(nameOf(entry)));
}

function textLines(story: string, before: Ledger, after: Ledger): readonly string[] {
  const texts = added(before.texts, after.texts, ({ outlet, version }) => `${outlet} ${version}`);
  const now = (outlet: string) => after.formerly?.outlets?.[outlet] ?? outlet;
  const known = new Set(before.texts.map(({ outlet, version }) => `${now(outlet)} ${version}`));
  return texts.flatMap(({ outlet, version, blocks }) => {
    const history = historyOf(after, outlet);
    if (history === null || known.has(`${outlet} ${version}`)) return [];
    if (version === 1)
      return [`${outlet}: ${blocks.filter(({ id }) => id !== undefined).length} paragraphs have addresses now`];
    if (blocks.length === 0) return [`${outlet}: no longer in the story; its addresses say so`];
    const lines = changeLines(history.versions[version - 1]?.change ?? NO_CHANGE, story, outlet);
    const said = lines.length === 0 ? ['no paragraph changed'] : lines;
    return [`${outlet}, version ${version}:`, ...said.map((line) => `  ${line}`)];
  });
}

function renameLines(before: Ledger, after: Ledger): readonly string[] {
  const outlets = Object.entries(after.formerly?.outlets ?? {});
  const stories = added(before.formerly?.stories ?? [], after.formerly?.stories ?? [], String);
  return [
    ...stories.map((old) => `the story was called ${old}: its old addresses redirect`),
    ...added(Object.entries(before.formerly?.outlets ?? {}), outlets, String).map(
      ([old, now]) => `${old} is now ${now}: its old addresses redirect`,
    ),
  ];
}

/** Reports a merge of the ledgers of two branches; empty if there was none. */
export function joinLines(renamed: readonly Renamed[] | null): readonly string[] {
  if (renamed === null) return [];
  const lines = renamed.map(
    ({ outlet, from, to }) => `${outlet}: both branches had a new ${label(from)}; one of them is ${label(to)} now`,
  );
  return ['the ledgers of two branches are merged: published ids do not change', ...lines];
}

/** If at least this many paragraphs, and more than half of a text, are gone in one run, an editor must confirm. */
const MANY_GONE = 10;

/** Reports the articles that lost most of their paragraphs. */
export function lossLines(before: Ledger, after: Ledger): readonly string[] {
  const texts = added(before.texts, after.texts, ({ outlet, version }) => `${outlet} ${version}`);
  return texts.flatMap(({ outlet, version, blocks, ended }) => {
    const gone = ended.filter(({ into, as }) => into.length === 0 && as === undefined).length;
    const old = historyOf(after, outlet)?.versions[version - 2]?.blocks.filter(({ id }) => id !== null).length ?? 0;
    if (blocks.length === 0 || gone < MANY_GONE || 2 * gone <= old) return [];
    return [`${gone} of ${old} paragraphs of ${outlet} would be gone, and their addresses say so`];
  });
}

/** Reports the paragraphs whose withheld text cannot be restored. */
function missingLines(before: Ledger, after: Ledger, outlet: string): readonly string[] {
  const count = (ledger: Ledger) => withheldIn(ledger, outlet).length;
  if (count(after) === 0 || count(after) >= count(before)) return [];
  const names = withheldIn(after, outlet).map(
    ({ version, id }) => `${id === undefined ? 'a heading or note' : label(id)} in version ${version}`,
  );
  return [`${outlet}: these words cannot be restored, since neither its text nor git has them: ${names.join(', ')}`];
}

function withheldIn({ texts }: Ledger, outlet: string) {
  return texts
    .filter((text) => text.outlet === outlet)
    .flatMap(({ version, blocks }) =>
      blocks.flatMap(({ id, withheld }) => (withheld === undefined ? [] : [{ version, id }])),
    );
}

/** Reports the changes of a story's ledger: one line per article and kind of change. */
export function reportLines(story: string, before: Ledger, after: Ledger): readonly string[] {
  const isWithheld = (ledger: Ledger, outlet: string) => withheldIn(ledger, outlet).length > 0;
  const outlets = [...new Set(after.texts.map(({ outlet }) => outlet))];
  const down = outlets.filter((outlet) => isWithheld(after, outlet) && !isWithheld(before, outlet));
  const back = outlets.filter((outlet) => withheldIn(after, outlet).length < withheldIn(before, outlet).length);
  const decided = after.decisions.slice(before.decisions.length).map(decisionLine);
  const lines = [
    ...renameLines(before, after),
    ...textLines(story, before, after),
    ...decided,
    ...down.map((outlet) => `${outlet}: its text is removed from the ledger, its addresses stay`),
    ...back.map((outlet) => `${outlet}: its text is in the ledger again`),
    ...back.flatMap((outlet) => missingLines(before, after, outlet)),
  ];
  if (lines.length > 0) return lines;
  return after.groups.length > before.groups.length
    ? ['no paragraph changed; some rows and passages have other members']
    : ['no address changed; the file is sorted so that git can merge it'];
}
