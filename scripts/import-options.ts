import { parseArgs } from 'node:util';
import { type OutletFlag, outletFlag } from '../src/import/publisher.ts';
import type { ImportRequest } from '../src/import/request.ts';
import { day, isSlug, language, paragraph } from '../src/schemas/field.ts';

/** The options of `npm run import`. */
export interface ImportOptions {
  readonly request: ImportRequest;
  readonly sources: readonly string[];
  /** One per source, in order, or none. */
  readonly outlets: readonly OutletFlag[];
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/** Options, or the problem with the arguments. */
export type OptionsReading = { readonly options: ImportOptions } | { readonly error: string };

export const USAGE = `npm run import -- --story STORY FILE… [options]

  FILE…              raw text, saved HTML pages, Markdown, or addresses (https://…)
  --story STORY      the story's folder; made if it is not there
  --outlet "NAME"    who published it; with several files once for each, in their order
  --date YYYY-MM-DD  the day of the event      --title "…"   --place "…"   for a new story
  --summary "…"      what happened, in your own words, for a new story
  --language en      where it is not stated and cannot be told
  --yes              do not ask    --dry-run  write nothing    --force  write over edited articles`;

/** Parses the arguments. */
export function readOptions(args: readonly string[]): OptionsReading {
  const string = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        story: string,
        outlet: { type: 'string', multiple: true, default: [] },
        date: string,
        title: string,
        place: string,
        summary: string,
        language: string,
        yes: flag,
        'dry-run': flag,
        force: flag,
        help: flag,
      },
    });
    if (values.help) return { error: USAGE };
    const { story, date = null, title = null, place = null, summary = null, language: tag = null, force } = values;
    const wrong = wrongOption(values, positionals);
    if (wrong !== null || story === undefined) return { error: wrong ?? USAGE };
    const request = { story, date, title, place, summary, language: tag, force };
    const outlets = values.outlet.map(outletFlag);
    return { options: { request, sources: positionals, outlets, yes: values.yes, dryRun: values['dry-run'] } };
  } catch (error) {
    return { error: `${(error as Error).message.split('\n')[0]}\n\n${USAGE}` };
  }
}

interface Given {
  readonly story?: string | undefined;
  readonly outlet: readonly string[];
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly place?: string | undefined;
  readonly summary?: string | undefined;
}

function wrongOption(given: Given, sources: readonly string[]): string | null {
  if (given.story === undefined) return `The story is missing: --story my-story\n\n${USAGE}`;
  if (sources.length === 0) return `There is no file to import.\n\n${USAGE}`;
  if (!isSlug(given.story))
    return `--story ${given.story}: write small letters a-z, digits and single hyphens, such as harbour-fire`;
  const odd = given.outlet.find((said) => !isSlug(outletFlag(said).slug));
  if (odd !== undefined)
    return `--outlet ${odd}: no address can be made of this name: write small letters a-z, digits and single hyphens, such as the-hill, and the name into the outlet's file afterwards`;
  if (given.outlet.length > 0 && given.outlet.length !== sources.length)
    return `--outlet stands there ${given.outlet.length} times for ${sources.length} files: say it once for each file, in their order, or not at all`;
  if (given.date !== undefined && !day.safeParse(given.date).success)
    return `--date ${given.date}: write an existing day as YYYY-MM-DD, such as 2023-09-13`;
  if (given.language !== undefined && !language.safeParse(given.language).success)
    return `--language ${given.language}: write a language tag, such as en, en-GB or de`;
  const long = [given.title, given.place, ...given.outlet].find(
    (text) => text !== undefined && (text.trim() === '' || text.length > 500 || /\n/.test(text)),
  );
  if (given.summary !== undefined && !paragraph.safeParse(given.summary).success)
    return '--summary takes one paragraph of at most 5000 characters';
  return long === undefined ? null : '--title, --place and --outlet take words on one line of at most 500 characters';
}
