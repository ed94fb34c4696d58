import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findChromium } from '../../scripts/chromium.ts';
import { type Copy, copyProject, projectFiles } from './copy.ts';
import { NEEDS_SHELL, openTerminal, type Terminal } from './terminal.ts';

const PAGES = ['saltmouth-gazette.html', 'coast-daily.txt', 'the-lantern.txt'];
const STORY = 'the-saltmouth-footbridge-closes';
const FOLDER = `content/stories/${STORY}`;
/** What `npm run desk` says when it is there. */
const OPEN = /The desk is open: (http:\/\/127\.0\.0\.1:\d+)\//;
/** A busy machine must fail nothing but a hang. */
const PATIENCE_MS = 120_000;

let copy: Copy;
let terminal: Terminal;
let browser: Browser;
beforeAll(async () => {
  copy = copyProject(projectFiles(), 'desk');
  terminal = openTerminal(copy.folder);
  const author = '-c user.name=Editor -c user.email=editor@example.org';
  await terminal.run(`git init --quiet && git add --all && git ${author} commit --quiet --message clone`);
  const executablePath = await findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await terminal?.interrupt();
  copy?.remove();
});

/** Drops files onto the page, as a file manager does. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({ name, text: readFileSync(`docs/your-own-story/${name}`, 'utf8') }));
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
}

async function fill(page: Page, label: string, value: string, index = 0): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).nth(index);
  await field.fill(value);
  await field.press('Tab');
}

/** From three files to a story: the roles by keyboard, one step taken back, the outlets and the event. */
async function makeStory(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}/_desk/new/`);
  await page.getByRole('heading', { name: 'New story' }).waitFor();
  await page.waitForLoadState('networkidle');
  await drop(page, PAGES);
  const lines = page.getByRole('listbox', { name: 'Lines of the-lantern.txt' });
  await lines.focus();
  const [first, last] = [lines.getByRole('option').first(), lines.getByRole('option').last()];
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await first.getByText('Caption', { exact: true }).waitFor();
  await page.keyboard.press('u');
  await first.getByText('Headline', { exact: true }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('f');
  await last.getByText('Furniture', { exact: true }).waitFor();
  await fill(page, 'Outlet', 'Coast Daily', 1);
  await fill(page, 'Outlet', 'The Lantern', 2);
  await fill(page, 'Title', 'The Saltmouth footbridge closes');
  await fill(page, 'What happened, in a paragraph of your own', 'An inspector found a crack in a main cable.');
  await page.getByRole('button', { name: 'Save and open the story' }).click();
  await page.waitForURL(`**/${STORY}/`);
}

/** The checklist: a way to report errors, and an article that may not be shown whole. */
async function workThroughChecklist(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}/_desk/${STORY}/publish/`);
  await page.waitForLoadState('networkidle');
  const contact = page.locator('form[data-name="contact"]');
  await contact.getByRole('textbox').fill('nobody');
  await contact.getByRole('button').click();
  await contact.getByRole('alert').getByText('nobody').waitFor();
  await contact.getByRole('textbox').fill('desk@example.org');
  await contact.getByRole('button').click();
  await page.getByText('Readers report errors to desk@example.org').waitFor();
  const rights = page.locator(`form[data-file="${FOLDER}/the-lantern.md"]`);
  await page.getByRole('listitem').filter({ has: rights }).locator('summary').click();
  await rights.getByRole('combobox').selectOption('excerpt-only');
  await rights.getByRole('button').click();
  await page.getByText('The Lantern: only the first words of its paragraphs are shown.').waitFor();
}

const textOf = (path: string) => readFileSync(join(copy.folder, path), 'utf8');

function expectBuiltPages(): void {
  const data = JSON.parse(textOf(`dist/${STORY}/data/story.json`)) as {
    readonly title: string;
    readonly articles: readonly {
      readonly outlet: string;
      readonly blocks: readonly { readonly role: string; readonly text: string }[];
    }[];
  };
  expect(data.title).toBe('The Saltmouth footbridge closes');
  expect(data.articles.map(({ outlet }) => outlet)).toEqual(['saltmouth-gazette', 'coast-daily', 'the-lantern']);
  const roles = data.articles[2]?.blocks.map(({ role }) => role) ?? [];
  expect(roles[0]).toBe('headline');
  expect(roles.at(-1)).toBe('furniture');
  expect(roles.filter((role) => role === 'body')).toHaveLength(6);
  // Of an excerpt, no page has the whole.
  expect(textOf(`dist/${STORY}/the-lantern/index.html`)).not.toContain('eleven herrings by nine');
  expect(textOf('dist/index.html')).toContain('desk@example.org');
  expect(existsSync(join(copy.folder, 'dist/_desk'))).toBe(false);
}

async function expectCleanDiff(): Promise<void> {
  const changed = (await terminal.run('git status --porcelain --untracked-files=all')).trim().split('\n');
  expect(changed.map((line) => line.slice(-line.length + 2).trim()).toSorted()).toEqual(
    [
      'content/edition.yaml',
      'content/outlets/coast-daily.yaml',
      'content/outlets/saltmouth-gazette.yaml',
      'content/outlets/the-lantern.yaml',
      ...['coast-daily.md', 'permalinks.json', 'saltmouth-gazette.md', 'story.yaml', 'the-lantern.md'].map(
        (name) => `${FOLDER}/${name}`,
      ),
    ].toSorted(),
  );
  const diff = await terminal.run('git diff --unified=0 content/edition.yaml');
  expect(diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line))).toEqual([
    '-contact: null',
    '+contact: desk@example.org',
  ]);
  expect(parse(textOf(`${FOLDER}/story.yaml`))).toMatchObject({
    summary: 'An inspector found a crack in a main cable.',
  });
}

it('from three saved pages to a built site, in the browser', async ({ skip }) => {
  skip(process.platform === 'win32', NEEDS_SHELL);
  const said = await terminal.serve('npm run --silent desk -- --port 0', OPEN);
  const desk = OPEN.exec(said)?.[1] ?? '';
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(desk)) errors.push(`asks another host: ${request.url()}`);
  });
  await makeStory(page, desk);
  expect(await page.locator('h1').textContent()).toContain('The Saltmouth footbridge closes');
  await workThroughChecklist(page, desk);
  expect(errors).toEqual([]);
  await terminal.interrupt();
  await terminal.run(`npm run --silent ids -- ${STORY}`);
  await terminal.run('npm run --silent build');
  expectBuiltPages();
  await expectCleanDiff();
});
