import { capitalized, longDate } from './wording.ts';

/** Each 0 to 1. */
interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What `npm run eval -- --write` wrote: how the aligner did on hand-made links, beside two simple aligners. */
export interface AccuracyReport {
  /** The day on which it was measured, ISO. */
  readonly date: string;
  readonly sets: readonly {
    readonly name: string;
    readonly pairs: number;
    /** F1 of two people against each other, or null where only one aligned the texts. */
    readonly people: number | null;
    /** Core F1 on texts that the weights were not learned from: other texts of the kind seen, none seen. */
    readonly heldOut: { readonly parts: number; readonly source: number };
    readonly levels: readonly (Figures & { readonly level: string; readonly asked: number })[];
    /** On the core links, by the baseline's name. */
    readonly baselines: Readonly<Record<string, Figures>>;
  }[];
}

/** One line of the table: who aligned, and how well; null where a figure was not measured. */
export interface AccuracyRow {
  readonly name: string;
  readonly precision: string | null;
  readonly recall: string | null;
  readonly f1: string;
}

/** One collection of texts with its lines. */
export interface AccuracyGroup {
  readonly name: string;
  readonly size: string;
  readonly rows: readonly AccuracyRow[];
}

const LEVEL_NAMES: Readonly<Record<string, string>> = {
  core: 'same and reworded together',
  any: 'related ones too',
  same: 'same alone',
  reworded: 'reworded alone',
  related: 'related alone',
};

function rowOf(name: string, { precision, recall, f1 }: Figures): AccuracyRow {
  return { name, precision: precision.toFixed(3), recall: recall.toFixed(3), f1: f1.toFixed(3) };
}

function onlyF1(name: string, f1: number): AccuracyRow {
  return { name, precision: null, recall: null, f1: f1.toFixed(3) };
}

/** Shapes a report for the method page. */
export function accuracyGroups({ sets }: AccuracyReport): readonly AccuracyGroup[] {
  return sets.map(({ name, pairs, people, heldOut, levels, baselines }) => {
    const own = levels.map(({ level, asked, ...figures }) =>
      rowOf(`This aligner, ${LEVEL_NAMES[level] ?? level} (${asked} links)`, figures),
    );
    const unseen = [
      onlyF1('This aligner, when its weights are learned from the other texts', heldOut.parts),
      onlyF1('This aligner, when its weights are learned from other kinds of text', heldOut.source),
    ];
    const simple = Object.entries(baselines).map(([baseline, figures]) => rowOf(capitalized(baseline), figures));
    const human = people === null ? [] : [onlyF1('Two people', people)];
    return { name, size: `${pairs} pairs of texts`, rows: [...own, ...unseen, ...simple, ...human] };
  });
}

/** The day of a report in words. */
export function measuredOn({ date }: AccuracyReport): string {
  return longDate(date);
}
