import { parseArgs } from 'node:util';
import { formatProblem, formatProblems } from '../src/engine/index.ts';
import { contentRoot, type Disk, localDisk } from '../src/library/disk.ts';
import { LEDGER_FILE } from '../src/library/ledger.ts';
import { readOutlets } from '../src/library/outlet.ts';
import { STORIES } from '../src/library/story.ts';
import { day } from '../src/schemas/field.ts';
import { contentState, whileAlone } from './content-state.ts';
import { plainReason } from './failure.ts';
import { reportLines } from './ids-report.ts';
import { type Decision, planLedger } from './ledger-plan.ts';
import type { Folder } from './local-folder.ts';

/** Everything that the command does to the world, so that tests can do it in a table. */
export interface IdsEffects {
  /** The folder that `content/` is in. */
  readonly root: string;
  readonly disk: Disk;
  /** Where ledgers are written. */
  readonly content: Pick<Folder, 'replace'>;
  /** `2031-05-05` */
  readonly today: () => string;
  readonly log: (line: string) => void;
  readonly warn: (line: string) => void;
}

export const USAGE = `npm run ids -- [STORY …] [options]

  STORY              the folders of the stories; without one, all of them
  --dry-run          say what would be written, and write nothing
  --date YYYY-MM-DD  the day that is noted beside what changed; without it, today
  --same STORY/OUTLET/p8=p8a
                     what was not sure: the paragraph that was p8 is the one that is p8a now`;

interface IdsOptions {
  readonly stories: readonly string[];
  readonly dryRun: boolean;
  readonly date: string | null;
  readonly decisions: readonly (Decision & { readonly story: string })[];
}

const DECISION = /^([a-z0-9-]+)\/([a-z0-9-]+)\/(p\d+[a-z]*)=(p\d+[a-z]*)$/;

function readOptions(args: readonly string[]): IdsOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        date: { type: 'string' },
        same: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return USAGE;
    const odd = values.same.find((text) => !DECISION.test(text));
    if (odd !== undefined) return `--same ${odd}: write it as story/outlet/p8=p8a\n\n${USAGE}`;
    if (values.date !== undefined && !day.safeParse(values.date).success)
      return `--date ${values.date}: write a day that exists as YYYY-MM-DD\n\n${USAGE}`;
    const decisions = values.same.map((text) => {
      const [, story = '', outlet = '', id = '', into = ''] = DECISION.exec(text) ?? [];
      return { story, outlet, id, into };
    });
    return { stories: positionals, dryRun: values['dry-run'], date: values.date ?? null, decisions };
  } catch (error) {
    return `${(error as Error).message.split('\n')[0]}\n\n${USAGE}`;
  }
}

/** `npm run ids`: comes out as the exit status. */
export function bringIdsUpToDate(args: readonly string[], effects: IdsEffects): number {
  const { root, disk, log, warn } = effects;
  const options = readOptions(args);
  if (typeof options === 'string') {
    const isHelp = args.includes('--help');
    (isHelp ? log : warn)(options);
    return isHelp ? 0 : 1;
  }
  const outlets = readOutlets(root, disk);
  const folders = disk.list(`${root}/${STORIES}`).flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []));
  const unknown = options.stories.filter((slug) => !folders.includes(slug));
  for (const slug of unknown) warn(`There is no story ${slug} in ${STORIES}/`);
  const asked = options.stories.length > 0 ? folders.filter((slug) => options.stories.includes(slug)) : folders;
  const isDone = asked.map((slug) => bringUpToDate(slug, outlets, options, effects));
  return isDone.every(Boolean) && unknown.length === 0 ? 0 : 1;
}

function bringUpToDate(
  slug: string,
  outlets: ReturnType<typeof readOutlets>,
  options: IdsOptions,
  { root, disk, content, today, log, warn }: IdsEffects,
): boolean {
  const decisions = options.decisions.filter(({ story }) => story === slug);
  const plan = planLedger(slug, outlets, { root, disk, today: options.date ?? today(), decisions });
  if (plan.problems.length > 0) {
    warn(`${slug}: nothing was written. ${formatProblems(plan.problems)}`);
    return false;
  }
  const lines = reportLines(slug, plan.before, plan.after);
  if (plan.text === null) log(`${slug}: every address is as it was`);
  else log([`${slug}:`, ...lines.map((line) => `  ${line}`)].join('\n'));
  for (const warning of plan.warnings) warn(formatProblem(warning));
  if (plan.text === null || options.dryRun) return true;
  const path = `${STORIES}/${slug}/${LEDGER_FILE}`;
  content.replace(path, plan.text);
  log(`  written: ${path}`);
  return true;
}

if (import.meta.main) {
  try {
    const root = contentRoot();
    const state = contentState(root);
    const effects: IdsEffects = {
      root,
      disk: localDisk,
      content: state.content,
      today: () => new Date().toISOString().slice(0, 10),
      log: console.log,
      warn: console.error,
    };
    process.exitCode = whileAlone(state, () => bringIdsUpToDate(process.argv.slice(2), effects));
  } catch (error) {
    console.error(plainReason(error));
    process.exitCode = 1;
  }
}
