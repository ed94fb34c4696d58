import type { Strings } from './strings/strings.ts';
import { capitalized, longDate } from './wording.ts';

type Words = Strings['method']['accuracy'];

/** Each from 0 to 1. */
interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The report that `npm run eval -- --write` writes, measured on texts that the weights were not learned from. */
export interface AccuracyReport {
  /** The day of the measurement, ISO. */
  readonly date: string;
  readonly sets: readonly {
    readonly name: string;
    readonly pairs: number;
    /** F1 between two independent annotations; null if there is only one. */
    readonly agreement: number | null;
    readonly levels: readonly (Figures & { readonly level: string; readonly asked: number })[];
    /** Scores on core links, by the name of the baseline. */
    readonly baselines: Readonly<Record<string, Figures>>;
    readonly calibration: {
      /** Expected calibration error. */
      readonly error: number;
      readonly deciles: readonly {
        readonly from: number;
        readonly count: number;
        readonly forecast: number;
        readonly observed: number;
      }[];
    };
  }[];
  /** For each kind of claim: how many were made about the news stories, and the share that is right. */
  readonly claims: readonly { readonly claim: string; readonly said: number; readonly right: number }[];
}

/** One row of the accuracy table; null where a figure was not measured. */
export interface AccuracyRow {
  readonly name: string;
  readonly precision: string | null;
  readonly recall: string | null;
  readonly f1: string;
}

/** One collection of texts with its rows. */
export interface AccuracyGroup {
  readonly name: string;
  readonly size: string;
  readonly rows: readonly AccuracyRow[];
}

/** One row of the calibration table: a range of probabilities (`0.6 to 0.7`), its count, forecast and outcome. */
export interface ReliabilityRow {
  readonly range: string;
  readonly count: string;
  readonly forecast: string;
  readonly observed: string;
}

/** One kind of claim and the share that is right: `0.93`. */
export interface ClaimRow {
  readonly claim: string;
  readonly said: string;
  readonly right: string;
}

/** The accuracy report as the method page shows it. */
export interface Accuracy {
  /** The date in words. */
  readonly date: string;
  readonly groups: readonly AccuracyGroup[];
  readonly claims: readonly ClaimRow[];
  /** For the first set, the news. */
  readonly reliability: readonly ReliabilityRow[];
  readonly calibrationError: string;
}

function rowOf(name: string, { precision, recall, f1 }: Figures): AccuracyRow {
  return { name, precision: precision.toFixed(3), recall: recall.toFixed(3), f1: f1.toFixed(3) };
}

function groupOf(
  { name, pairs, agreement, levels, baselines }: AccuracyReport['sets'][number],
  words: Words,
): AccuracyGroup {
  const own = levels.map(({ level, asked, ...figures }) =>
    rowOf(words.aligner(words.levels[level] ?? level, asked), figures),
  );
  const simple = Object.entries(baselines).map(([baseline, figures]) => rowOf(capitalized(baseline), figures));
  const second: readonly AccuracyRow[] =
    agreement === null ? [] : [{ name: words.agreement, precision: null, recall: null, f1: agreement.toFixed(3) }];
  return { name: capitalized(name), size: words.pairs(pairs), rows: [...own, ...simple, ...second] };
}

/** Formats an accuracy report for the method page. */
export function accuracyOf({ date, sets, claims }: AccuracyReport, words: Words): Accuracy {
  const calibration = sets[0]?.calibration ?? { error: 0, deciles: [] };
  return {
    date: longDate(date),
    groups: sets.map((set) => groupOf(set, words)),
    claims: claims.map(({ claim, said, right }) => ({
      claim: capitalized(claim),
      said: String(said),
      right: right.toFixed(2),
    })),
    reliability: calibration.deciles.map(({ from, count, forecast, observed }) => ({
      range: words.range(from === 0 ? '0.05' : from.toFixed(1), (from + 0.1).toFixed(1)),
      count: String(count),
      forecast: count === 0 ? '–' : forecast.toFixed(2),
      observed: count === 0 ? '–' : observed.toFixed(2),
    })),
    calibrationError: calibration.error.toFixed(3),
  };
}
