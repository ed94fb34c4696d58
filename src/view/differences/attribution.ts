import { type Change, type Member, type Span, type Spot, tokenize, wordFinder } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { type Collation, missing, type Reading, type Snippet } from '../collation.ts';
import { type Edition, reportIn } from '../edition.ts';
import { numbersIn, type Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { fragmentsOf } from './fragment.ts';
import { correspondsBy, counterparts, groupSpots, memberKey, type Spots } from './spot.ts';
import { sentenceAround } from './spot-sentence.ts';

/** The input of the rows. `reports` are in the story's order. */
interface Context {
  readonly reports: readonly Report[];
  readonly counterparts: ReadonlyMap<string, readonly Member[]>;
  /** Finds words in a paragraph, ignoring case and punctuation. */
  readonly find: (member: Member, words: string) => Span | null;
  /** Returns the names of the sources cited at a place, sorted. */
  readonly sources: (spot: Spot) => readonly string[];
  readonly words: Strings['differences'];
  /** Returns the address of a pair page. */
  readonly pair: (left: Report, right: Report) => string;
}

/**
 * Returns the differences in attribution between corresponding paragraphs. All pairs of outlets that show the same
 * difference share a row, which has the sentence in which each outlet names its source.
 */
export function attributionsOf(edition: Edition, at: Site): readonly Collation[] {
  const { story, comparison } = edition;
  const outlets = story.outlets.map(({ slug }) => slug);
  const sets = comparison.pairs.flatMap(({ left, right, links }) =>
    links.flatMap(({ changes }) =>
      changes
        .filter(({ kind }) => kind === 'attribution')
        .map((change) => spotsOf(change, outlets.indexOf(left), outlets.indexOf(right))),
    ),
  );
  if (sets.length === 0) return [];
  const reports = outlets.map((outlet) => reportIn(edition, outlet, at));
  const same = counterparts(comparison, outlets);
  const context: Context = {
    reports,
    counterparts: same,
    find: finderIn(reports),
    sources: sourcesIn(edition),
    words: at.strings.differences,
    pair: (left, right) => at.pair(story.slug, left.outlet, right.outlet),
  };
  const rows = groupSpots(sets, correspondsBy(same)).flatMap((spots) => rowOf(spots, context) ?? []);
  const ids = fragmentsOf(
    rows.map(({ id }) => id),
    'said',
    [],
  );
  // No fragment made from an editor's topic contains two hyphens.
  return rows.map((row, index) => ({ ...row, id: `said--${ids[index] ?? ''}` }));
}

/** Returns a search function that indexes each paragraph once. */
function finderIn(reports: readonly Report[]): Context['find'] {
  const finders = new Map<string, ReturnType<typeof wordFinder>>();
  return (member, words) => {
    const key = memberKey(member);
    const finder = finders.get(key) ?? wordFinder(reports[member.article]?.paragraphs[member.paragraph]?.text ?? '');
    finders.set(key, finder);
    return finder(words);
  };
}

function spotsOf(change: Change, left: number, right: number): Spots {
  return [
    ...change.left.map((extent) => ({ ...extent, article: left })),
    ...change.right.map((extent) => ({ ...extent, article: right })),
  ].filter(({ start, end }) => end > start);
}

/** The greatest distance between an attribution and its quotation, in UTF-16 units. */
const NEAR = 200;

/** Finds the sources cited at a spot: those of its paraphrase, else of the nearest quotation. */
function sourcesIn({ sources: { sources } }: Edition): Context['sources'] {
  const uses = sources.flatMap(({ name, uses: own }) =>
    own.flatMap((some, article) =>
      some.flatMap(({ kind, extents }) => extents.map((extent) => ({ name, kind, extent, article }))),
    ),
  );
  const byPlace = Map.groupBy(uses, ({ article, extent: { paragraph } }) => memberKey({ article, paragraph }));
  return (spot) => {
    const own = byPlace.get(memberKey(spot)) ?? [];
    const told = own.filter(({ kind, extent }) => kind === 'told' && distance(extent, spot) === 0);
    if (told.length > 0) return told.map(({ name }) => name);
    const quoted = own.filter(({ kind }) => kind === 'quoted');
    const least = Math.min(NEAR, ...quoted.map(({ extent }) => distance(extent, spot)));
    return quoted.filter(({ extent }) => distance(extent, spot) === least).map(({ name }) => name);
  };
}

/** Returns the distance between two spans of one paragraph; 0 if they touch. */
function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** Returns whether two outlets cite sources but none in common. */
function haveOtherSources(sources: readonly (readonly string[])[]): boolean {
  const some = sources.filter((names) => names.length > 0);
  return some.some((names, at) => some.slice(at + 1).some((others) => !names.some((name) => others.includes(name))));
}

/** Builds the row of a group of spots; null if the cited sources agree or are not known. */
function rowOf(named: Spots, context: Context): Collation | null {
  const { reports } = context;
  const spots = reports.map((_, article) => {
    const own = named.filter((spot) => spot.article === article);
    return own.length > 0 ? own : sameWords(named, article, context);
  });
  const sources = spots.map((own) => [...new Set(own.flatMap(context.sources))].sort());
  const forms = sources.map((names) => names.join(' · '));
  const first = named[0];
  if (first === undefined || !haveOtherSources(sources)) return null;
  const leader = reports[first.article];
  return {
    id: cellId(leader?.outlet ?? '', leader?.paragraphs[first.paragraph]?.id ?? ''),
    title: [...new Set(forms)].filter((form) => form !== '').join(' · '),
    titleLanguage: leader?.language ?? null,
    detail: null,
    readings: reports.map((report, article) => {
      const own = spots[article] ?? [];
      if (own.length === 0) return withoutWords(named, article, report, context);
      const form = forms[article];
      const other = forms.findIndex((candidate) => candidate !== '' && candidate !== form);
      const snippets = own.map((spot) => snippetOf(spot, report, reports[other], context));
      return { report, snippets, note: null, sameAs: form ?? '' } satisfies Reading;
    }),
  };
}

function wordsOf({ article, paragraph, start, end }: Spot, { reports }: Context): string {
  return reports[article]?.paragraphs[paragraph]?.text.slice(start, end) ?? '';
}

/** Returns words without case and punctuation. */
function formOf(words: string): string {
  const tokens = tokenize(words).filter(({ kind }) => kind !== 'punctuation');
  return tokens.map(({ norm }) => norm).join(' ');
}

/** The paragraphs of an article that report the same thing as that of one of the spots. */
function matching(spots: Spots, article: number, context: Context): readonly number[] {
  const members = spots.flatMap((spot) => context.counterparts.get(memberKey(spot)) ?? []);
  const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
  return [...new Set(own)].toSorted((a, b) => a - b);
}

/** Finds the words of an outlet that agrees with another one, and so has no change there: in a paragraph that corresponds. */
function sameWords(named: Spots, article: number, context: Context): Spots {
  for (const spot of named) {
    for (const paragraph of matching([spot], article, context)) {
      const span = context.find({ article, paragraph }, distinctive(spot, context));
      if (span === null) continue;
      const found = { article, paragraph, ...span };
      const own = wordFinder(wordsOf(found, context))(wordsOf(spot, context));
      if (own !== null) return [{ ...found, start: span.start + own.start, end: span.start + own.end }];
    }
  }
  return [];
}

/** Returns the words to search for: a single word, such as `said`, gets its neighbours. */
function distinctive(spot: Spot, context: Context): string {
  const words = wordsOf(spot, context);
  if (formOf(words).includes(' ')) return words;
  const text = context.reports[spot.article]?.paragraphs[spot.paragraph]?.text ?? '';
  const before = /\S{1,40}\s{0,9}$/u.exec(text.slice(Math.max(0, spot.start - 50), spot.start))?.[0] ?? '';
  const after = /^\s{0,9}\S{1,40}/u.exec(text.slice(spot.end, spot.end + 50))?.[0] ?? '';
  return before + words + after;
}

/** Returns the reading of an outlet that names no source: a note with its paragraphs, or missing. */
function withoutWords(named: Spots, article: number, report: Report, context: Context): Reading {
  const own = matching(named, article, context);
  if (own.length === 0) return missing(report);
  return { report, snippets: [], note: context.words.noSource(numbersIn(report, own), own.length) };
}

/** Returns the sentence around a spot, linked to the row with the other outlet. */
function snippetOf(spot: Spot, report: Report, other: Report | undefined, { pair }: Context): Snippet {
  const { id = '', label = '', text = '' } = report.paragraphs[spot.paragraph] ?? {};
  const address =
    other === undefined ? `${report.address}#${id}` : `${pair(report, other)}#${cellId(report.outlet, id)}`;
  return { label, address, runs: sentenceAround(text, spot, 'attribution', report.language) };
}
