/* Runs on every page of the dev server: a way to the desk, and the tools on the pages of a story. */
import type { DeskStory } from '../story/desk-story.ts';
import { callDesk } from './call.ts';
import type { Choice, Target, Values } from './choice.ts';
import { factTargets } from './fact-targets.ts';
import { type Outcome, openForm, problemOf } from './form.ts';
import { questionTargets } from './question-targets.ts';
import { adoptMain, fetchMain, OWN } from './refresh.ts';
import { rowTargets } from './row-targets.ts';
import { topicTargets } from './topic-targets.ts';
import './desk.css';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const [, slug = '', page = '', part = ''] =
  /^([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?(?:(p\d+[a-z]*)\/)?$/.exec(location.pathname.slice(base.length)) ?? [];

const bar = document.createElement('nav');
const status = document.createElement('span');

async function storyHere(): Promise<DeskStory | null> {
  if (slug === '') return null;
  const response = await fetch(`${base}_desk/${slug}/story.json`);
  return response.ok && response.headers.get('content-type')?.includes('json')
    ? ((await response.json()) as DeskStory)
    : null;
}

function targetsOn(main: Element, story: DeskStory): readonly Target[] {
  const [left = '', right] = page.split('-vs-');
  if (right !== undefined) return rowTargets(main, story, [left, right]);
  if (page === 'quotes' || page === 'figures') return factTargets(main, story);
  if (page === 'differences') return topicTargets(main, story);
  return part === '' ? [] : questionTargets(main, story, page, part);
}

function say(text: string, undo: string | null): void {
  status.replaceChildren(text);
  if (undo === null) return;
  const button = document.createElement('button');
  button.textContent = 'Undo';
  button.addEventListener('click', async () => {
    const result = await callDesk('undo', { undo }, (await storyHere())?.versions);
    if (result.ok) await refreshPage();
    say(result.ok ? 'Undone.' : result.message, null);
    status.focus();
  });
  status.append(' ', button);
}

/** Writes a correction. Returns what to do once the form is closed, or the problem to show in it. */
async function save(target: Target, story: DeskStory, choice: Choice, values: Values): Promise<Outcome> {
  const { name, fields } = choice.callOf(values);
  const result = await callDesk(name, fields, story.versions);
  if (!result.ok) return problemOf(result);
  const { undo = null } = (result.answer ?? {}) as { readonly undo?: string | null };
  return async () => {
    await refreshPage();
    say(`Corrected by hand: ${target.name}.`, undo);
  };
}

/** Adds a small button to whatever can be corrected. */
function decorate(story: DeskStory): void {
  const main = document.querySelector('main');
  for (const target of main === null ? [] : targetsOn(main, story)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'desk-tools';
    button.setAttribute(OWN, '');
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-label', `Correct ${target.name}`);
    button.textContent = 'Correct';
    button.addEventListener('click', () => openForm(target, (choice, values) => save(target, story, choice, values)));
    target.place.append(button);
  }
}

/** Whether a button is about something that another was about, too: `AP ¶2` is in `AP ¶2 and PA ¶4`. */
function isAbout(button: HTMLElement, label: string | null): boolean {
  const parts = button.ariaLabel?.split(' and ') ?? [];
  return (label ?? '').split(' and ').some((part) => parts.includes(part));
}

let refreshed: Promise<void> = Promise.resolve();

/** Shows the page as the files are now. Refreshes run one after the other: a save and the dev server both ask for one. */
function refreshPage(): Promise<void> {
  refreshed = refreshed.then(refreshOnce, refreshOnce);
  return refreshed;
}

/** If the focused button was replaced, the focus moves to the button for the same thing. Otherwise it stays where it is. */
async function refreshOnce(): Promise<void> {
  const main = await fetchMain();
  if (main === null) {
    location.reload();
    return;
  }
  const focused = document.activeElement?.ariaLabel ?? null;
  adoptMain(main);
  const story = await storyHere();
  if (story !== null) decorate(story);
  if (document.activeElement !== document.body) return;
  const buttons = [...document.querySelectorAll<HTMLElement>(`[${OWN}]`)];
  const again = buttons.find((one) => one.ariaLabel === focused) ?? buttons.find((one) => isAbout(one, focused));
  again?.focus();
}

function addBar(): void {
  const link = document.createElement('a');
  link.href = `${base}_desk/`;
  link.textContent = 'Desk';
  status.setAttribute('role', 'status');
  status.tabIndex = -1;
  bar.className = 'desk-bar';
  bar.setAttribute('aria-label', 'Desk');
  bar.append(link, ' ');
  if (slug !== '') {
    const review = document.createElement('a');
    review.href = `${base}_desk/${slug}/review/`;
    review.textContent = 'Review';
    bar.append(review, ' ');
  }
  bar.append(status);
  document.body.append(bar);
}

addBar();
storyHere().then((story) => {
  if (story !== null) decorate(story);
  document.documentElement.dataset['desk'] = 'open';
});

// Astro loads a page again when content changes, and would lose what an editor is at: the change is put in place.
import.meta.hot?.on('vite:beforeFullReload', (payload: { path?: string }) => {
  if (payload.path !== '*') return;
  payload.path = '/none.html';
  if (document.querySelector('dialog[open], [data-review]') === null) void refreshPage();
});
