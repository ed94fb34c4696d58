import { parseArgs } from 'node:util';
import { day } from '../schemas/field.ts';
import type { Decision } from './ledger-decision.ts';

export const USAGE = `npm run ids -- [STORY …] [options]

  STORY              the folders of the stories; without one, all of them
  --dry-run          say what would be written, and write nothing
  --yes              write without asking, even where most paragraphs of a text are gone
  --date YYYY-MM-DD  the day that is noted beside what changed; without it, today
  --same STORY/OUTLET/p8=p8a
                     the paragraph that was p8 is the one that is p8a now
  --not-same STORY/OUTLET/p8=p8a
                     it is not; an open question is closed
  --not-same STORY/OUTLET/p8
                     the paragraph that is p8 now is not the one that was p8 before: it gets an id of its own
  --undo STORY/OUTLET/p8
                     take the last --same or --not-same about p8 back
  --new-ledger       give up all addresses that were published, and begin with new ones`;

/** The options of `npm run ids`. */
export interface IdsOptions {
  readonly stories: readonly string[];
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly newLedger: boolean;
  readonly date: string | null;
  readonly decisions: readonly (Decision & { readonly story: string })[];
}

const PARAGRAPH = String.raw`([a-z0-9-]+)\/([a-z0-9-]+)\/(p\d+[a-z]*)`;
const TWO = new RegExp(`^${PARAGRAPH}=(p\\d+[a-z]*)$`);
const ONE_OR_TWO = new RegExp(`^${PARAGRAPH}(?:=(p\\d+[a-z]*))?$`);
const ONE = new RegExp(`^${PARAGRAPH}$`);

const FORMS = {
  same: { pattern: TWO, example: 'story/outlet/p8=p8a' },
  'not-same': { pattern: ONE_OR_TWO, example: 'story/outlet/p8=p8a or story/outlet/p8' },
  undo: { pattern: ONE, example: 'story/outlet/p8' },
} as const;

const KINDS = { same: 'same', 'not-same': 'not same', undo: 'undone' } as const;

type Values = Readonly<Record<keyof typeof FORMS, readonly string[]>>;

function decisionsIn(values: Values): IdsOptions['decisions'] | string {
  const found: (Decision & { readonly story: string })[] = [];
  for (const name of Object.keys(FORMS) as (keyof typeof FORMS)[])
    for (const text of values[name]) {
      const [, story = '', outlet = '', id = '', into] = FORMS[name].pattern.exec(text) ?? [];
      if (story === '') return `--${name} ${text}: write it as ${FORMS[name].example}`;
      found.push({ kind: KINDS[name], story, outlet, id, into: into ?? null });
    }
  return found;
}

/** Parses the arguments. Returns a text to print instead if they ask for help or are invalid. */
export function readIdsOptions(args: readonly string[]): IdsOptions | string {
  try {
    const many = { type: 'string', multiple: true, default: [] as string[] } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': flag,
        yes: flag,
        'new-ledger': flag,
        date: { type: 'string' },
        same: many,
        'not-same': many,
        undo: many,
        help: flag,
      },
    });
    if (values.help) return USAGE;
    const decisions = decisionsIn(values);
    if (typeof decisions === 'string') return `${decisions}\n\n${USAGE}`;
    if (values.date !== undefined && !day.safeParse(values.date).success)
      return `--date ${values.date}: write an existing day as YYYY-MM-DD\n\n${USAGE}`;
    if (values['new-ledger'] && positionals.length === 0)
      return `--new-ledger: name the stories whose addresses to discard\n\n${USAGE}`;
    const { yes, date = null, 'dry-run': dryRun, 'new-ledger': newLedger } = values;
    return { stories: positionals, dryRun, yes, newLedger, date, decisions };
  } catch (error) {
    return `${(error as Error).message.split('\n')[0]}\n\n${USAGE}`;
  }
}
