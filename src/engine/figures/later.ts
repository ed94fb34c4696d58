import { differsFrom } from '../quantity/compare.ts';
import type { Measure } from '../quantity/value.ts';
import type { Article } from '../types.ts';

/** When an article was published, as its front matter has it: a day, or a moment with its offset. */
type Published = Pick<Article, 'published'>;

/** Milliseconds: what appears within a minute is told at one time. */
const MINUTE = 60_000;

/**
 * Which of two articles was published later: 1 the second, -1 the first, 0 where that is not known. A day and a moment of
 * that day may be one time.
 */
export function publishedLater({ published: one }: Published, { published: other }: Published): -1 | 0 | 1 {
  if (!one || !other) return 0;
  const days = [one, other].map((time) => (time.includes('T') ? Date.parse(time) : null));
  const [first, second] = days;
  if (typeof first === 'number' && typeof second === 'number')
    return Math.abs(second - first) < MINUTE ? 0 : second > first ? 1 : -1;
  const [day, otherDay] = [one.slice(0, 10), other.slice(0, 10)];
  return day === otherDay ? 0 : otherDay > day ? 1 : -1;
}

/** A figure that an article gives. */
interface Given {
  readonly article: Published;
  readonly measure: Measure;
}

/**
 * Whether two figures of a number that grows with time, such as the dead and injured of an accident, differ because one
 * text was published later: the later one has the larger number. False where times of publication are not known.
 */
export function isExplainedByTime(one: Given, other: Given): boolean {
  if (!differsFrom(one.measure, other.measure)) return false;
  const later = publishedLater(one.article, other.article);
  return later !== 0 && later * (other.measure.value.low - one.measure.value.low) > 0;
}
