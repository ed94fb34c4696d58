import type { Applied } from './apply.ts';
import type { CorrectionRequest } from './request.ts';
import { type EntryStyle, entriesIn, withEntry, withoutEntry } from './yaml-list.ts';

type LinkRequest = Extract<CorrectionRequest, { readonly do: 'link' | 'unlink' }>;

const LINKS: EntryStyle = { inline: ['paragraphs'], spaced: false };

type Sides = Readonly<Record<string, readonly string[]>>;

/** `p3` and `[p3]` are the same. */
function sidesOf(entry: unknown): Sides {
  const { paragraphs = {} } = entry as { readonly paragraphs?: Readonly<Record<string, unknown>> };
  return Object.fromEntries(Object.entries(paragraphs).map(([outlet, ids]) => [outlet, [ids].flat().map(String)]));
}

/** How two corrections of paragraphs stand to each other. */
function relation(one: Sides, other: Sides): 'equal' | 'overlapping' | 'apart' {
  const outlets = Object.keys(one);
  if (!outlets.every((outlet) => other[outlet] !== undefined)) return 'apart';
  const shared = outlets.map((outlet) => (one[outlet] ?? []).filter((id) => other[outlet]?.includes(id)));
  if (shared.some((ids) => ids.length === 0)) return 'apart';
  const isWhole = outlets.every(
    (outlet, index) => shared[index]?.length === one[outlet]?.length && shared[index]?.length === other[outlet]?.length,
  );
  return isWhole ? 'equal' : 'overlapping';
}

/** Earlier decisions on the same paragraphs are taken out: the last one counts. */
function withoutEarlier(text: string, sides: Sides): string {
  return (['link', 'unlink'] as const).reduce((now, key) => {
    const equal = entriesIn(now, key).flatMap((entry, index) =>
      relation(sidesOf(entry), sides) === 'equal' ? [index] : [],
    );
    return equal.toReversed().reduce((rest, index) => withoutEntry(rest, key, index), now);
  }, text);
}

/** Writes a decision about paragraphs into `alignment.yaml`. */
export function linkChange(request: LinkRequest, text: string): Applied {
  const { paragraphs, reason, author } = request;
  if (
    request.do === 'unlink' &&
    entriesIn(text, 'link').some((entry) => relation(sidesOf(entry), paragraphs) === 'overlapping')
  )
    return { refusal: { message: 'An editor linked these paragraphs with others, too: undo that first.' } };
  const short = Object.fromEntries(
    Object.entries(paragraphs).map(([outlet, ids]) => [outlet, ids.length === 1 ? ids[0] : ids]),
  );
  const kind = request.do === 'link' ? { kind: request.kind } : {};
  const entry = { paragraphs: short, ...kind, reason, author };
  const next = withEntry(withoutEarlier(text, paragraphs), request.do, Infinity, entry, LINKS);
  return { change: { file: 'alignment.yaml', text: next }, entry };
}
