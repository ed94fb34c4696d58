import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateFigures } from '../src/engine/figure-collation.ts';
import { compareStory } from '../src/engine/index.ts';
import { quantitiesIn } from '../src/engine/quantity/quantity.ts';
import type { Bound, Measure } from '../src/engine/quantity/value.ts';
import { writeQuantity } from '../src/engine/quantity/writing.ts';
import type { Article } from '../src/engine/types.ts';
import { runs } from './depth.ts';

/** Seeded, so that a run that fails here fails everywhere; the number is the day of the first story. */
const SEEDED = { seed: 20230913, numRuns: runs(300) };

const whole = fc.oneof(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 999_999_999_999 }));
const number = fc.oneof(
  { weight: 3, arbitrary: whole },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => hundredths / 100) },
);
const bound = fc.constantFrom<Bound>('exact', 'about', 'nearly', 'at least', 'at most');
const stepOf = (value: number): number => 10 ** -(String(value).split('.')[1]?.length ?? 0);
const range = fc.tuple(number, fc.option(number), bound).map(([one, other, how]) => ({
  low: other === null ? one : Math.min(one, other),
  high: other === null ? one : Math.max(one, other),
  bound: how,
  step: stepOf(other === null ? one : Math.max(one, other)),
}));
const order = fc.tuple(fc.constantFrom(1, 10, 12, 100), fc.constantFrom(1e3, 1e6, 1e9)).map(([few, scale]) => ({
  low: few * scale,
  high: few * scale * 10,
  bound: 'order of magnitude' as const,
  step: few * scale,
}));
const unit = fc.constantFrom<Pick<Measure, 'dimension' | 'unit'>>(
  { dimension: 'count', unit: null },
  { dimension: 'duration', unit: 'hour' },
  { dimension: 'duration', unit: 'century' },
  { dimension: 'distance', unit: 'kilometre' },
  { dimension: 'distance', unit: 'foot' },
  { dimension: 'area', unit: 'square mile' },
  { dimension: 'mass', unit: 'tonne' },
  { dimension: 'speed', unit: 'km/h' },
  { dimension: 'temperature', unit: '°C' },
  { dimension: 'share', unit: '%' },
  { dimension: 'money', unit: 'EUR' },
  { dimension: 'money', unit: 'AUD' },
);
const amount = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: range }, { weight: 1, arbitrary: order }), unit)
  .map(([value, measured]): Measure => ({ value, ...measured, part: null }));

const exact = (low: number, high = low): Measure['value'] => ({ low, high, bound: 'exact', step: 1 });
const day = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.nat(31), fc.boolean())
  .map(([year, month, date, dated]) => exact((dated ? year * 10_000 : 0) + month * 100 + date));
const others = fc.oneof(
  day.map((value): Measure => ({ value, dimension: 'date', unit: null, part: null })),
  fc
    .integer({ min: 1000, max: 2099 })
    .map((year): Measure => ({ value: exact(year), dimension: 'year', unit: null, part: null })),
  fc.integer({ min: 1000, max: 2050 }).map((year): Measure => {
    return { value: exact(year, year + 7), dimension: 'year', unit: null, part: null };
  }),
  fc.integer({ min: 0, max: 1439 }).map((time): Measure => {
    return { value: exact(time), dimension: 'time of day', unit: null, part: null };
  }),
  fc
    .integer({ min: 3, max: 99 })
    .map((place): Measure => ({ value: exact(place), dimension: 'ordinal', unit: null, part: null })),
  fc
    .integer({ min: 2, max: 99 })
    .map((age): Measure => ({ value: exact(age), dimension: 'age', unit: 'year', part: null })),
);
const style = fc.constantFrom('digits' as const, 'words' as const);

const PARTS =
  'minus not Monday Sunday night today last week ago 6-3 A$5m 1h 二 三百 万 млн half past the a of to between and from about just under over at least four five twenty - hundred million tens 4 1,500 1.5 2022 1950-53 13 Sept. May July in % $ €5bn km hours year old ships men talks lasted one another no first second half third quarter , . ( ) “ ” : 10:30 p.m. F-16 G20 🚢 \ud800 \u0000 ٤٠ 年 月 13日 東京 مرحبا'.split(
    ' ',
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const language = fc.constantFrom(
  'en-US',
  'en',
  'de',
  'fr',
  'es',
  'ja',
  'zh',
  'ru',
  'it',
  'ar',
  'xx-no-language-at-all',
);

describe('laws of figures', () => {
  it('what a figure says survives being written and read, in digits and in words', () => {
    fc.assert(
      fc.property(fc.oneof(amount, others), style, (measure, how) => {
        const written = writeQuantity(measure, how);
        const ordinal = measure.dimension === 'ordinal' ? ' round' : '';
        const [read, ...more] = quantitiesIn(`It was in ${written}${ordinal}, they said.`, 'en-GB');
        expect({
          written,
          value: read?.value,
          dimension: read?.dimension,
          unit: read?.unit,
          part: read?.part,
          more,
        }).toEqual({
          written,
          ...measure,
          more: [],
        });
      }),
      { ...SEEDED, numRuns: runs(1500) },
    );
  });

  it.each(['de', 'fr', 'es', 'sv', 'pt-BR', 'de-CH', 'hi', 'ja', 'ru'])(
    'so does a number with the marks of %s',
    (tag) => {
      fc.assert(
        fc.property(number, (value) => {
          const written = `${new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value)} km`;
          const measure = { value: { low: value, high: value }, dimension: 'distance', unit: 'kilometre' };
          expect(quantitiesIn(`… ${written}`, tag)).toMatchObject([measure]);
        }),
        SEEDED,
      );
    },
  );

  it('figures stand in order inside the text, none over another, without white space at their ends', () => {
    fc.assert(
      fc.property(text, language, (whole, tag) => {
        let last = 0;
        for (const { start, end, value, dimension, counted } of quantitiesIn(whole, tag)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
          expect(dimension === 'score' || value.low <= value.high).toBe(true);
          expect(whole).toContain(counted ?? '');
          last = end;
        }
      }),
      { ...SEEDED, numRuns: runs(1000) },
    );
  });

  it('every figure of a story stands once, in a row or alone, and the order of the articles changes nothing', () => {
    const article = fc.array(text, { maxLength: 5 });
    const shared = fc
      .tuple(fc.array(text, { minLength: 1, maxLength: 4 }), fc.array(article, { minLength: 1, maxLength: 2 }))
      .map(([first, more]) => [first, ...more.map((texts) => [...texts, ...first])]);
    fc.assert(
      fc.property(shared, (texts) => {
        const articles = texts.map(
          (paragraphs, at): Article => ({
            outlet: `o${at}`,
            language: 'en',
            blocks: paragraphs.map((words, index) => ({ role: 'body', id: `p${index + 1}`, text: words })),
          }),
        );
        const found = collateFigures(articles, compareStory(articles));
        const places = articles.map(({ blocks }, at) => {
          const given = found.rows.flatMap(({ answers }) => {
            const answer = answers[at];
            return answer?.kind === 'given' ? answer.figures : [];
          });
          const own = [...given, ...(found.singles[at] ?? [])].map(
            ({ paragraph, figure }) => `${paragraph} ${figure.start}`,
          );
          const expected = blocks.flatMap(({ text: words }, paragraph) =>
            quantitiesIn(words, 'en').map(({ start }) => `${paragraph} ${start}`),
          );
          expect([...own].sort()).toEqual([...expected].sort());
          return given;
        });
        expect(places.length).toBe(articles.length);
        const turned = [...articles].reverse();
        const back = collateFigures(turned, compareStory(turned));
        expect(rowsOf(back.rows, turned)).toEqual(rowsOf(found.rows, articles));
      }),
      { ...SEEDED, numRuns: runs(60) },
    );
  });
});

/** Rows with their answers by what the article says, since that is what must not depend on the order of articles. */
function rowsOf(rows: ReturnType<typeof collateFigures>['rows'], articles: readonly Article[]) {
  const nameOf = (at: number) => articles[at]?.blocks.map(({ text: words }) => words).join('\n') ?? '';
  return rows.map(({ dimension, topic, answers, values }) => ({
    dimension,
    topic,
    answers: answers.map((answer, at) => JSON.stringify([nameOf(at), answer])).sort(),
    values: values.map(({ articles: own, measure }) => [measure, own.map(nameOf).sort()]),
  }));
}
