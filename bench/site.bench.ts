/*
 * Measures builds of a site with many stories: the first, without changes, and after one edit; next to
 * Astro's own floor, as many trivial pages, in the same run. `npm run bench:site`, `npm run bench:site -- 10 100`
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStories } from '../src/library/library.ts';
import { filesBelow } from '../src/site-build/tree.ts';
import { editionOf } from '../src/view/edition.ts';
import { writeFloor } from './astro-floor.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

const SIZES = [10, 100, 1000];
/** Comparing takes the same time for every story, so this many are measured. */
const COMPARED = 40;
const project = fileURLToPath(new URL('..', import.meta.url));

/** The measurements of one site. */
interface Row {
  readonly stories: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly floor: Run;
  readonly full: Run;
  readonly unchanged: Run;
  readonly edited: Run;
  /** CPU seconds to read and compare all stories. */
  readonly comparing: number;
}

function secondsToCompare(root: string, stories: number): number {
  const found = [...readStories(root)].flatMap(({ story }) => story ?? []).slice(0, COMPARED);
  for (const story of found.slice(0, 5)) editionOf(story);
  const { user, system } = process.cpuUsage();
  for (const story of found) editionOf(story);
  const used = process.cpuUsage({ user, system });
  return ((used.user + used.system) / 1e6 / found.length) * stories;
}

/** Measures one site, in temporary folders. */
async function measured(stories: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'collated-press-'));
  const work = join(project, '.cache/bench-site');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    writeSyntheticContent(root, stories);
    const args = ['scripts/build.ts', '--outDir', `${work}/dist`, '--store', `${work}/store`];
    const env = { ...process.env, CONTENT_ROOT: root };
    const full = await measuredRun(args, env);
    const files = filesBelow(`${work}/dist`);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const bytes = files.reduce((sum, file) => sum + statSync(`${work}/dist/${file}`).size, 0);
    const unchanged = await measuredRun(args, env);
    appendFileSync(`${root}/content/stories/story-0007/story.yaml`, '# edited\n');
    const edited = await measuredRun(args, env);
    rmSync(`${work}/dist`, { recursive: true });
    rmSync(`${work}/store`, { recursive: true });
    writeFloor(`${work}/floor`);
    const floor = await measuredRun([`${work}/floor/build.mjs`], { ...process.env, PAGES: String(pages) });
    const comparing = secondsToCompare(root, stories);
    return { stories, pages, megabytes: bytes / 1e6, floor, full, unchanged, edited, comparing };
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
const seconds = ({ seconds, work }: Run) => `${seconds.toFixed(1)} (${work.toFixed(1)})`;

/** The printed columns. Shares are of CPU time, which depends less on load than elapsed time. */
const COLUMNS: readonly (readonly [string, (row: Row) => string | number])[] = [
  ['stories', ({ stories }) => stories],
  ['pages', ({ pages }) => pages],
  ['MB', ({ megabytes }) => Math.round(megabytes)],
  ['peak MB', ({ full }) => full.peak],
  ['full build, s (work)', ({ full }) => seconds(full)],
  ['pages a second', ({ pages, full }) => Math.round(pages / full.seconds)],
  ['Astro’s floor, s (work)', ({ floor }) => seconds(floor)],
  [
    'times the floor (work)',
    ({ full, floor }) => `${times(full.seconds, floor.seconds)} (${times(full.work, floor.work)})`,
  ],
  ['comparing, of the work', ({ comparing, full }) => share(comparing, full.work)],
  ['unchanged, s (work)', ({ unchanged }) => seconds(unchanged)],
  ['one edit, s (work)', ({ edited }) => seconds(edited)],
  [
    'of a full build (work)',
    ({ edited, full }) => `${share(edited.seconds, full.seconds)} (${share(edited.work, full.work)})`,
  ],
];

function times(one: number, other: number): string {
  return (one / other).toFixed(1);
}

/** Returns the exponent of growth with the number of stories: 1 is linear. */
function exponent(small: Row, large: Row): string {
  const power = Math.log(large.full.work / small.full.work) / Math.log(large.stories / small.stories);
  return power.toFixed(2);
}

const asked = process.argv.slice(2).map(Number).filter(Boolean);
console.log(`| ${COLUMNS.map(([name]) => name).join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}`);
const rows: Row[] = [];
for (const stories of asked.length > 0 ? asked : SIZES) {
  const row = await measured(stories);
  console.log(`| ${COLUMNS.map(([, cell]) => cell(row)).join(' | ')} |`);
  rows.push(row);
}
for (const [index, row] of rows.entries()) {
  const smaller = rows[index - 1];
  if (smaller)
    console.log(
      `from ${smaller.stories} to ${row.stories} stories work grows with the power ${exponent(smaller, row)}`,
    );
}
