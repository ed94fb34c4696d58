/*
 * Sends mutated, hostile articles through a whole build and visits their pages in a browser: `npm run fuzz`,
 * `npm run fuzz -- --articles 60 --seed 7`. Exits with 1 if anything crashed, hung, got lost or was executed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chance } from '../bench/synthetic-story.ts';
import { formatProblem } from '../src/engine/problem.ts';
import { readStory } from '../src/library/library.ts';
import type { Story, StoryArticle } from '../src/library/story.ts';
import { type Files, mutatedStory, outletFiles } from '../tests/hostile/mutated-story.ts';
import { watched } from '../tests/hostile/visit.ts';
import { inRunFolder } from '../tests/run-folder.ts';
import { findChromium } from './chromium.ts';
import { hostSite } from './host.ts';

const ROOT = inRunFolder('fuzz');
const SITE = join(ROOT, 'dist');
/** A page that takes longer, in a browser or in the comparison of its story, counts as a hang. */
const HANG_MS = 5000;
const TABS = 4;
/** How many of the pages that a story has dozens of are visited, by a seeded random choice. */
const SHARE = 0.1;

function writeFiles(files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

/** The results of writing the stories. */
interface Written {
  readonly stories: readonly Story[];
  readonly built: number;
  readonly refused: number;
  /** How many stories each rule refused. */
  readonly rules: ReadonlyMap<string, number>;
  readonly slowest: number;
}

/** Writes mutated stories until enough articles are valid; deletes refused ones. */
function writeStories(seed: number, articles: number): Written {
  const stories: Story[] = [];
  const rules = new Map<string, number>();
  let [built, refused, slowest] = [0, 0, 0];
  writeFiles(outletFiles());
  for (let next = seed; built < articles; next += 1) {
    const mutated = mutatedStory(next);
    writeFiles(mutated.files);
    const started = performance.now();
    const { story, problems } = readStory(ROOT, mutated.slug);
    slowest = Math.max(slowest, performance.now() - started);
    if (story !== null) {
      stories.push(story);
      built += mutated.articles;
      continue;
    }
    if (problems.length === 0) throw new Error(`refused without a message: ${mutated.slug}`);
    refused += mutated.articles;
    for (const problem of problems) {
      if (!/^content\/.+:\d+:\d+ [a-z0-9-]+: .+ → .+$/.test(formatProblem(problem)))
        throw new Error(formatProblem(problem));
      rules.set(String(problem.ruleId), (rules.get(String(problem.ruleId)) ?? 0) + 1);
    }
    rmSync(join(ROOT, 'content/stories', mutated.slug), { recursive: true });
  }
  return { stories, built, refused, rules, slowest };
}

function build(): boolean {
  const args = ['scripts/build.ts', '--site', 'https://example.org', '--outDir', SITE, '--store', join(ROOT, 'store')];
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_ROOT: ROOT },
  });
  return status === 0;
}

function pagesBuilt(): readonly string[] {
  const files = readdirSync(SITE, { recursive: true, withFileTypes: true });
  return files
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(SITE.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** Returns the visible text of an article; for some only the first words of each paragraph. */
const isWhole = ({ facts }: StoryArticle) => facts.rights === 'full';

function paragraphsOf({ blocks }: StoryArticle): readonly string[] {
  return blocks.flatMap(({ role, text }) => (role === 'body' ? [text] : []));
}

/** Returns the pages with an article or one of its paragraphs, with the expected text and where it must be. */
function expectations(stories: readonly Story[]) {
  return stories.flatMap(({ slug, articles }) =>
    articles.filter(isWhole).flatMap((article) => {
      const words = paragraphsOf(article);
      const others = articles.filter(({ outlet }) => outlet !== article.outlet);
      const bodies = article.blocks.filter(({ role }) => role === 'body');
      return [
        { file: `${slug}/${article.outlet}/index.html`, selector: 'ol.report .words', words },
        ...others.map(({ outlet }) => ({
          file: `${slug}/${article.outlet}-vs-${outlet}/index.html`,
          selector: '.cell[data-side="left"] .words',
          words,
        })),
        ...bodies.map(({ id, text }) => ({
          file: `${slug}/${article.outlet}/${id}/index.html`,
          selector: 'blockquote .words',
          words: [text],
        })),
      ];
    }),
  );
}

/** Returns the pages whose text differs from the source, parsed by the browser. */
async function changedFiles(page: Page, stories: readonly Story[]): Promise<{ checked: number; changed: string[] }> {
  const changed: string[] = [];
  const expected = expectations(stories);
  for (const { file, selector, words } of expected) {
    const html = readFileSync(join(SITE, file), 'utf8');
    const shown = await page.evaluate(
      ([source = '', found = '']) =>
        [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll(found)].map((one) => one.textContent),
      [html, selector],
    );
    if (JSON.stringify(shown) !== JSON.stringify(words)) changed.push(file);
  }
  return { checked: expected.length, changed };
}

/** The results of visiting pages. */
interface Findings {
  readonly complaints: string[];
  /** Pages over the time limit. */
  readonly slow: string[];
  slowest: number;
}

/** Visits pages. Slow pages are visited again alone, because a busy machine is not a hang. */
async function slowestAlone(browser: Browser, url: string, { slow, slowest }: Findings): Promise<number> {
  const tab = await watched(await browser.newPage());
  const again: number[] = [];
  for (const file of slow) again.push((await tab.visit(url + file.replace(/index\.html$/, ''))).milliseconds);
  return slow.length === 0 ? slowest : Math.max(...again);
}

async function visitAll(browser: Browser, url: string, pages: readonly string[]): Promise<Findings> {
  const findings: Findings = { complaints: [], slow: [], slowest: 0 };
  const waiting = [...pages];
  const tabs = Array.from({ length: TABS }, async () => {
    const tab = await watched(await browser.newPage());
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { complaints, milliseconds } = await tab.visit(url + file.replace(/index\.html$/, ''));
      findings.complaints.push(...complaints.map((complaint) => `${file}: ${complaint}`));
      if (milliseconds > HANG_MS) findings.slow.push(file);
      findings.slowest = Math.max(findings.slowest, milliseconds);
    }
  });
  await Promise.all(tabs);
  return { ...findings, slowest: await slowestAlone(browser, url, findings) };
}

/** Returns all article, story and site pages, and some of the others. */
function visited(pages: readonly string[], share: number): readonly string[] {
  const next = chance(SEED);
  return pages.filter((file) => {
    if (file === '404.html') return false;
    const isSample = /-vs-|\/p\d+[a-z]*\/|\/synopsis\//.test(file);
    return !isSample || next() < share;
  });
}

const SEED = 1913;
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
rmSync(ROOT, { recursive: true, force: true });
const written = writeStories(Number(values.seed), Number(values.articles));
console.log(
  `${written.built} mutated articles in ${written.stories.length} stories are built, ${written.refused} refused with a message`,
);
console.log(
  [...written.rules]
    .toSorted((a, b) => b[1] - a[1])
    .map(([rule, times]) => `${rule} ${times}`)
    .join(', '),
);
const started = performance.now();
if (!build()) throw new Error('the build crashed');
const pages = pagesBuilt();
console.log(`${pages.length} pages built in ${Math.round((performance.now() - started) / 1000)} s`);
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('browser: none was found, set CHROMIUM_PATH to one');
const host = await hostSite(SITE);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const { checked, changed } = await changedFiles(await browser.newPage(), written.stories);
console.log(`${checked} pages held against the source, ${changed.length} with other words`);
const chosen = visited(pages, SHARE);
const { complaints, slowest } = await visitAll(browser, host.url, chosen);
console.log(
  `${chosen.length} pages visited, the slowest in ${Math.round(slowest)} ms; ${complaints.length} executed or broke something`,
);
await browser.close();
host.stop();
for (const complaint of [...changed, ...complaints].slice(0, 50)) console.error(complaint);
process.exit(changed.length + complaints.length > 0 || Math.max(slowest, written.slowest) > HANG_MS ? 1 : 0);
