import { type Change, type Member, type Span, type Spot, tokenize, wordFinder } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { type Collation, missing, type Reading, type Snippet } from '../collation.ts';
import { type Edition, reportIn } from '../edition.ts';
import { numbersIn, type Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { fragmentsOf } from './fragment.ts';
import { counterparts, groupSpots, memberKey, type Spots } from './spot.ts';
import { sentenceAround } from './spot-sentence.ts';

/** What the rows are made from: the reports in the story's order, and which paragraphs tell the same. */
interface Context {
  readonly reports: readonly Report[];
  readonly counterparts: ReadonlyMap<string, readonly Member[]>;
  /** Tells where words are in a paragraph, whatever their capitals and marks. */
  readonly find: (member: Member, words: string) => Span | null;
  /** The names of the sources that an outlet cites at a place, sorted. */
  readonly sources: (spot: Spot) => readonly string[];
  readonly words: Strings['differences'];
  /** The address of two outlets side by side. */
  readonly pair: (left: Report, right: Report) => string;
}

/**
 * Who said it, where outlets tell it differently: a row for each such difference between paragraphs that tell the same,
 * one row for all pairs of outlets that show it, with the sentence in which each outlet names its source.
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
  const context: Context = {
    reports,
    counterparts: counterparts(comparison, outlets),
    find: finderIn(reports),
    sources: sourcesIn(edition),
    words: at.strings.differences,
    pair: (left, right) => at.pair(story.slug, left.outlet, right.outlet),
  };
  const rows = groupSpots(sets).flatMap((spots) => rowOf(spots, context) ?? []);
  const ids = fragmentsOf(
    rows.map(({ id }) => id),
    'said',
    [],
  );
  // Two hyphens are in no fragment that is made of an editor's words.
  return rows.map((row, index) => ({ ...row, id: `said--${ids[index] ?? ''}` }));
}

/** Each paragraph that is searched is made ready once. */
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

/** Characters between words of attribution and the quotation that they belong to. */
const NEAR = 200;

/** Finds whom an outlet cites where words stand: the source of their sentence, or of the nearest quotation. */
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

/** Characters between two stretches of one paragraph; 0 where they touch. */
function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** Whether two outlets name sources and none of them is the same: who is only named in other words says nothing else. */
function haveOtherSources(sources: readonly (readonly string[])[]): boolean {
  const some = sources.filter((names) => names.length > 0);
  return some.some((names, at) => some.slice(at + 1).some((others) => !names.some((name) => others.includes(name))));
}

/** The row of one group of places; null where the outlets cite the same sources, or it is not known whom. */
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

/** Words without their capitals and marks: what is equal so is printed once. */
function formOf(words: string): string {
  const tokens = tokenize(words).filter(({ kind }) => kind !== 'punctuation');
  return tokens.map(({ norm }) => norm).join(' ');
}

/** The paragraphs of an article that tell the same as those that spots are in. */
function matching(spots: Spots, article: number, context: Context): readonly number[] {
  const members = spots.flatMap((spot) => context.counterparts.get(memberKey(spot)) ?? []);
  const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
  return [...new Set(own)].toSorted((a, b) => a - b);
}

/** An outlet that agrees with one of the others has no change there: its words are looked for. */
function sameWords(named: Spots, article: number, context: Context): Spots {
  for (const paragraph of matching(named, article, context)) {
    for (const spot of named) {
      const span = context.find({ article, paragraph }, distinctive(spot, context));
      if (span === null) continue;
      const found = { article, paragraph, ...span };
      const own = wordFinder(wordsOf(found, context))(wordsOf(spot, context));
      if (own !== null) return [{ ...found, start: span.start + own.start, end: span.start + own.end }];
    }
  }
  return [];
}

/** One word alone, `said`, is in many places: it is looked for with its neighbours. */
function distinctive(spot: Spot, context: Context): string {
  const words = wordsOf(spot, context);
  if (formOf(words).includes(' ')) return words;
  const text = context.reports[spot.article]?.paragraphs[spot.paragraph]?.text ?? '';
  const before = /\S{1,40}\s{0,9}$/u.exec(text.slice(Math.max(0, spot.start - 50), spot.start))?.[0] ?? '';
  const after = /^\s{0,9}\S{1,40}/u.exec(text.slice(spot.end, spot.end + 50))?.[0] ?? '';
  return before + words + after;
}

/** What is said of an outlet that names no source there: in which paragraph, or that none was found. */
function withoutWords(named: Spots, article: number, report: Report, context: Context): Reading {
  const own = matching(named, article, context);
  if (own.length === 0) return missing(report);
  return { report, snippets: [], note: context.words.noSource(numbersIn(report, own), own.length) };
}

/** The sentence around the words, linked to the row that has it beside the other outlet's. */
function snippetOf(spot: Spot, report: Report, other: Report | undefined, { pair }: Context): Snippet {
  const { id = '', label = '', text = '' } = report.paragraphs[spot.paragraph] ?? {};
  const address =
    other === undefined ? `${report.address}#${id}` : `${pair(report, other)}#${cellId(report.outlet, id)}`;
  return { label, address, runs: sentenceAround(text, spot, 'attribution', report.language) };
}
