import { historyOf } from '../src/ledger/history.ts';
import { NO_CHANGE, type VersionChange } from '../src/ledger/version-change.ts';
import type { Ledger } from '../src/schemas/ledger.ts';

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
    ...ended.filter(({ into, as }) => into.length === 0 && as === null).map(({ id }) => `${label(id)} was removed`),
  ];
}

function doubtLines({ ended }: VersionChange, story: string, outlet: string): readonly string[] {
  return ended.flatMap(({ id, perhaps }) => {
    if (perhaps.length === 0) return [];
    const command = `npm run ids -- --same ${story}/${outlet}/${id}=${perhaps[0]}`;
    return [`not sure: ${label(id)} may have become ${listed(perhaps)}, much rewritten. If it did: ${command}`];
  });
}

function changeLines(change: VersionChange, story: string, outlet: string): readonly string[] {
  const { edited, moved, added, returned } = change;
  return [
    ...(edited.length > 0 ? [`${listed(edited)} edited`] : []),
    ...(moved.length > 0 ? [`${listed(moved)} moved`] : []),
    ...endingLines(change),
    ...(added.length > 0 ? [`${listed(added)} new`] : []),
    ...(returned.length > 0 ? [`${listed(returned)} back as before`] : []),
    ...doubtLines(change, story, outlet),
  ];
}

/** What bringing a story's ledger up to date did, a line for each kind of change of each article. */
export function reportLines(story: string, before: Ledger, after: Ledger): readonly string[] {
  const texts = after.texts.slice(before.texts.length).flatMap(({ outlet, version, blocks }) => {
    const history = historyOf(after, outlet);
    if (history === null) return [];
    if (version === 1)
      return [`${outlet}: ${blocks.filter(({ id }) => id !== undefined).length} paragraphs have addresses now`];
    if (blocks.length === 0) return [`${outlet}: not in the story any more; its addresses say so`];
    const lines = changeLines(history.versions[version - 1]?.change ?? NO_CHANGE, story, outlet);
    const said = lines.length === 0 ? ['no paragraph changed'] : lines;
    return [`${outlet}, version ${version}:`, ...said.map((line) => `  ${line}`)];
  });
  const isWithheld = (ledger: Ledger, outlet: string) =>
    ledger.texts.some((text) => text.outlet === outlet && text.blocks.some(({ withheld }) => withheld !== undefined));
  const outlets = [...new Set(after.texts.map(({ outlet }) => outlet))];
  const down = outlets.filter((outlet) => isWithheld(after, outlet) && !isWithheld(before, outlet));
  const back = outlets.filter((outlet) => isBack(before, after, outlet));
  const decided = after.decisions
    .slice(before.decisions.length)
    .map(({ outlet, id, into }) => `${outlet}: ${label(id)} became ${listed(into)}, as you say`);
  const lines = [
    ...texts,
    ...decided,
    ...down.map((outlet) => `${outlet}: its words are out of the ledger, its addresses stay`),
    ...back.map((outlet) => `${outlet}: its words are in the ledger again, as far as its text has them`),
  ];
  return lines.length === 0 && after.groups.length > before.groups.length
    ? ['no paragraph changed; other paragraphs stand beside each other in rows and passages']
    : lines;
}

/** Whether words of an article that were taken down are there again. */
function isBack(before: Ledger, after: Ledger, outlet: string): boolean {
  const withheld = (ledger: Ledger) =>
    ledger.texts
      .filter((text) => text.outlet === outlet)
      .flatMap(({ blocks }) => blocks.flatMap((block) => block.withheld ?? [])).length;
  return withheld(after) < withheld(before);
}
