import type { Folder } from '../content-files/local-folder.ts';
import { formatProblem, formatProblems } from '../engine/index.ts';
import { type Disk, withFile } from '../library/disk.ts';
import { LEDGER_FILE } from '../library/ledger.ts';
import { readOutlets } from '../library/outlet.ts';
import { STORIES } from '../library/story.ts';
import { joinLedger } from './ledger-file.ts';
import { type LedgerPlan, planLedger } from './ledger-plan.ts';
import { type IdsOptions, readIdsOptions } from './options.ts';
import type { Publications } from './published.ts';
import { joinLines, lossLines, reportLines } from './report.ts';

/** The command's effects, so that tests can replace them. */
export interface IdsEffects {
  /** The folder that contains `content/`. */
  readonly root: string;
  readonly disk: Disk;
  /** Writes ledgers. */
  readonly content: Pick<Folder, 'replace'>;
  /** Published addresses from git and built sites. */
  readonly publications: Publications;
  /** Asks a yes-or-no question; null if there is no terminal. */
  readonly ask: ((question: string) => boolean) | null;
  /** `2031-05-05` */
  readonly today: () => string;
  readonly log: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Runs `npm run ids`. Returns the exit status. */
export function bringIdsUpToDate(args: readonly string[], effects: IdsEffects): number {
  const { root, disk, log, warn } = effects;
  const options = readIdsOptions(args);
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

/** Reports problems. Returns false, so that the command fails. */
function refuse(slug: string, problems: LedgerPlan['problems'], { warn }: IdsEffects): false {
  warn(`${slug}: nothing was written. ${formatProblems(problems)}`);
  return false;
}

function bringUpToDate(
  slug: string,
  outlets: ReturnType<typeof readOutlets>,
  options: IdsOptions,
  effects: IdsEffects,
): boolean {
  const { root, content, today, log, warn } = effects;
  const path = `${STORIES}/${slug}/${LEDGER_FILE}`;
  const { disk, renamed, problems } = readable(path, options, effects);
  if (problems.length > 0) return refuse(slug, problems, effects);
  const decisions = options.decisions.filter(({ story }) => story === slug);
  const date = options.date ?? today();
  const known = effects.publications;
  const plan = planLedger(slug, outlets, { root, disk, today: date, decisions, known, isNew: options.newLedger });
  if (plan.problems.length > 0) return refuse(slug, plan.problems, effects);
  const lines = [...joinLines(renamed), ...reportLines(slug, plan.before, plan.after)];
  if (plan.text === null) log(`${slug}: no address changed`);
  else log([`${slug}:`, ...lines.map((line) => `  ${line}`)].join('\n'));
  for (const warning of plan.warnings) warn(formatProblem(warning));
  if (plan.text === null || options.dryRun) return true;
  const losses = lossLines(plan.before, plan.after);
  if (losses.length > 0 && !options.yes && !isAllowed(slug, losses, effects)) return false;
  content.replace(path, plan.text);
  log(`  written: ${path}`);
  return true;
}

/** A disk with a readable ledger: merged if git left a conflict, absent if a new one is requested. */
function readable(path: string, { newLedger }: IdsOptions, { root, disk, publications }: IdsEffects) {
  if (newLedger) return { disk: withFile(disk, `${root}/${path}`, null), renamed: [], problems: [] };
  const bytes = disk.read(`${root}/${path}`);
  const text = bytes === null ? undefined : new TextDecoder().decode(bytes);
  const joined = joinLedger(text, path, publications);
  if (joined === null) return { disk, renamed: null, problems: [] };
  const { text: whole, renamed, problems } = joined;
  return { disk: whole === null ? disk : withFile(disk, `${root}/${path}`, whole), renamed, problems };
}

/** Asks before most of a text disappears, which is more often a mistake than an edit. */
function isAllowed(slug: string, losses: readonly string[], { ask, warn }: IdsEffects): boolean {
  for (const line of losses) warn(`${slug}: ${line}`);
  if (ask?.('Write this? (y/n) ')) return true;
  const hint = ask === null ? ' If it is meant, say --yes.' : '';
  warn(`${slug}: nothing was written.${hint}`);
  return false;
}
