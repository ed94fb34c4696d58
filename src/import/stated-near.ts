import { authorIn, isAuthorName } from './author.ts';
import { isByline } from './credit.ts';
import { momentOf } from './date.ts';
import type { PageFacts, Said } from './page-facts.ts';
import type { Extent } from './page-role.ts';
import type { Placed } from './placement.ts';

/** So far above and below an article stand its author and its date. */
const ABOVE = 12;
const BELOW = 8;
/** A line about the time of publication is short. */
const LINE_LENGTH = 160;

/**
 * Who wrote an article and when, by its JSON-LD and metas, or else by the lines around its headline and after its text.
 * The first date that can be read counts.
 */
export function statedNear(placed: readonly Placed[], extent: Extent, facts: PageFacts): PageFacts {
  const near = linesNear(placed, extent);
  const language = facts.language?.words ?? 'en';
  const dates = [
    ...facts.dates,
    ...near.flatMap(({ segment }) => segment.times.map((words) => ({ words, where: 'time' }))),
    ...near.map(({ segment }) => ({ words: segment.text, where: 'the line at the headline' })),
  ];
  const published = dates.find(({ words }) => momentOf(words, language) !== null);
  return { ...facts, published: published ?? facts.dates[0] ?? null, byline: bylineOf(near, facts) };
}

function linesNear(placed: readonly Placed[], { headline, firstBody, lastBody }: Extent): readonly Placed[] {
  if (firstBody === -1) return [];
  const from = Math.max(0, headline === -1 ? firstBody - ABOVE : Math.min(headline - 4, firstBody - 1));
  const above = placed.slice(from, firstBody + 2).slice(-60);
  return [...above, ...placed.slice(lastBody + 1, lastBody + 1 + BELOW)].filter(
    ({ segment, hints, prose }) =>
      !prose &&
      !hints.includes('comments') &&
      segment.text.length <= LINE_LENGTH &&
      !segment.around.some(({ tagName }) => tagName === 'aside' || tagName === 'nav'),
  );
}

function bylineOf(near: readonly Placed[], facts: PageFacts): Said | null {
  if (facts.byline !== null && isAuthorName(facts.byline.words)) return facts.byline;
  const marked = near
    .flatMap(({ segment }) => segment.authors)
    .flatMap((words) => authorIn(words) ?? (isAuthorName(words) ? [words] : []));
  const credited = near
    .filter(({ segment, hints }) => hints.includes('credit') || isByline(segment.text))
    .flatMap(({ segment }) => authorIn(segment.text.split('\n')[0] ?? '') ?? []);
  const labelled = near
    .flatMap(({ segment }) => BY.exec(segment.text)?.[1] ?? [])
    .flatMap((words) => authorIn(words) ?? []);
  const [words] = [...marked, ...credited, ...labelled];
  return words === undefined ? null : { words, where: 'the line at the headline' };
}

const BY = /(?:^|[\s|•·–—-])(?:by|von|par|por|di|door|autor(?:in)?:|author:|text:)\s(\p{Lu}[^\n]{2,80})/iu;
