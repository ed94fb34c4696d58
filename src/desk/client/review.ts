/* The review page: one item at a time, answered by a key or a click. */
import type { ReviewAction } from '../review/item.ts';
import { callDesk, type Result } from './call.ts';
import type { Choice } from './choice.ts';
import { AUTHOR, openForm, problemOf } from './form.ts';

const review = document.querySelector<HTMLElement>('[data-review]');
const items = [...document.querySelectorAll<HTMLElement>('[data-key]')];
const progress = document.querySelector<HTMLElement>('.desk-progress');
const alert = document.querySelector<HTMLElement>('.desk-review .desk-alert');
const author = document.querySelector<HTMLInputElement>('[name=author]');
const reason = document.querySelector<HTMLInputElement>('[name=reason]');

/** The editor's place in the list, and what was decided and skipped. */
const state = {
  at: 0,
  decided: 0,
  skipped: new Set<number>(),
  wrong: Number(progress?.dataset['wrong'] ?? 0),
  isBusy: false,
  versions: JSON.parse(review?.dataset['versions'] ?? '{}') as Record<string, string | null>,
  done: [] as { readonly item: number; readonly undo: string | null }[],
};

const riskOf = (item: HTMLElement | undefined): number => Number(item?.dataset['risk'] ?? 0);

function sayProgress(): void {
  const left = items.length - state.at;
  const about = Math.max(0, state.wrong).toFixed(1);
  progress?.replaceChildren(
    left === 0
      ? `All ${items.length} are looked at: ${state.decided} decided, ${state.skipped.size} skipped. About ${about} may still be wrong.`
      : `${state.at + 1} of ${items.length}: ${state.decided} decided, ${state.skipped.size} skipped. About ${about} of what is listed may be wrong.`,
  );
}

function show(at: number): void {
  for (const item of items) item.hidden = true;
  state.at = at;
  const item = items[at];
  if (item !== undefined) {
    item.hidden = false;
    item.focus();
  }
  sayProgress();
}

function actionsOf(item: HTMLElement): readonly ReviewAction[] {
  return JSON.parse(item.dataset['actions'] ?? '[]') as readonly ReviewAction[];
}

/** Returns the fields of an action. A correction gets the editor's reason and name, or other values from a form. */
function fieldsOf({ fields, reason: usual = '' }: ReviewAction, values?: Readonly<Record<string, string>>): unknown {
  if (fields['correction'] === undefined) return fields;
  const grounds = { reason: reason?.value.trim() || usual, author: author?.value.trim() };
  return { ...fields, correction: { ...(fields['correction'] as object), ...grounds, ...values } };
}

async function call(name: string, fields: unknown): Promise<Result> {
  state.isBusy = true;
  const result = await callDesk(name, fields, state.versions);
  state.isBusy = false;
  if (result.ok) Object.assign(state.versions, result.versions);
  return result;
}

function undoOf(result: Extract<Result, { readonly ok: true }>): string | null {
  return ((result.answer ?? {}) as { readonly undo?: string | null }).undo ?? null;
}

/** Opens the form for an action that needs words of the editor, such as the name of a speaker. */
function askFor(action: ReviewAction, name: string, asks: string): void {
  const choice: Choice = {
    label: action.label,
    fields: [
      { name: asks, label: `${asks.charAt(0).toUpperCase()}${asks.slice(1)}`, kind: 'line' },
      { name: 'reason', label: 'Reason, as readers see it', kind: 'text', value: reason?.value || action.reason || '' },
      { name: 'author', label: 'Your name, as readers see it', kind: 'line', value: author?.value ?? '' },
    ],
    isPlain: true,
    callOf: ({ choice: _, ...values }) => ({ name, fields: fieldsOf(action, values) }),
  };
  const question = items[state.at]?.querySelector('h2')?.textContent ?? '';
  openForm({ place: document.body, name: `“${question}”`, choices: [choice] }, async ({ callOf }, values) => {
    const result = await call(name, callOf(values).fields);
    if (!result.ok) return problemOf(result);
    return async () => noteDecided(undoOf(result));
  });
}

async function answer(index: number): Promise<void> {
  const item = items[state.at];
  const action = item === undefined ? undefined : actionsOf(item)[index];
  if (action === undefined || state.isBusy) return;
  if (action.name === null) {
    noteDecided(null);
    return;
  }
  if (action.asks !== undefined) {
    askFor(action, action.name, action.asks);
    return;
  }
  if (author?.value.trim() === '') {
    alert?.replaceChildren('Write your name first: readers see who decided.');
    author.focus();
    return;
  }
  localStorage.setItem(AUTHOR, author?.value.trim() ?? '');
  const result = await call(action.name, fieldsOf(action));
  alert?.replaceChildren(result.ok ? '' : result.message);
  if (result.ok) noteDecided(undoOf(result));
}

function noteDecided(undo: string | null): void {
  state.done.push({ item: state.at, undo });
  state.decided += 1;
  state.skipped.delete(state.at);
  state.wrong -= riskOf(items[state.at]);
  show(state.at + 1);
}

async function undo(): Promise<void> {
  const last = state.done.pop();
  if (last === undefined) return;
  if (last.undo !== null) {
    const result = await call('undo', { undo: last.undo });
    alert?.replaceChildren(result.ok ? '' : result.message);
    if (!result.ok) return;
  }
  state.decided -= 1;
  state.wrong += riskOf(items[last.item]);
  show(last.item);
}

function skip(): void {
  if (state.at >= items.length) return;
  state.skipped.add(state.at);
  show(state.at + 1);
}

function onKey(event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLInputElement || document.querySelector('dialog[open]') !== null;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  const item = items[state.at];
  if (key === 's') skip();
  else if (key === 'u') void undo();
  else if (item !== undefined) void answer(actionsOf(item).findIndex((action) => action.key === key));
}

function onClick({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.dataset['skip'] !== undefined) skip();
  else if (button?.dataset['action'] !== undefined) void answer(Number(button.dataset['action']));
}

if (author !== null) author.value = localStorage.getItem(AUTHOR) ?? '';
document.addEventListener('keydown', onKey);
review?.addEventListener('click', onClick);
show(0);
if (author?.value === '') author.focus();
