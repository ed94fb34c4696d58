/*
 * The search page. Keeps the form and the address in step and shows results. Loads Pagefind and its indexes only when
 * the reader focuses the field or the address contains a query.
 */
import { type Found, find, openIndexes } from './finder.ts';
import { queryOf } from './query.ts';
import { resultItem } from './result.ts';
import { type Asked, askAsAddress, askedBy, optionOf, writeAddress } from './search-form.ts';
import { statusOf } from './status.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

const RESULTS_AT_ONCE = 10;

let opened: ReturnType<typeof openIndexes> | null = null;
/** The latest search. Results of earlier ones are discarded. */
let newest: Asked | null = null;
let results: readonly Found[] = [];

function open({ form }: Parts): ReturnType<typeof openIndexes> {
  const { front = '/', indexes = '' } = form.dataset;
  opened ??= openIndexes(`${front}pagefind/`, indexes.split(' ').filter(Boolean));
  // After a failure, the next search tries to load the indexes again.
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

async function showMore({ form, status, list, more }: Parts, asked: Asked): Promise<void> {
  const next = results.slice(list.childElementCount, list.childElementCount + RESULTS_AT_ONCE);
  const paragraphs = await Promise.all(next.map((found) => found.load()));
  if (asked !== newest) return;
  const items = paragraphs.map((paragraph) => {
    const outlet = optionOf(form, 'outlet', paragraph.outlet);
    const story = optionOf(form, 'story', paragraph.story)?.text ?? '';
    const names = { siglum: outlet?.dataset['siglum'] ?? '', outlet: outlet?.text ?? '', story };
    return resultItem(paragraph, names, form.dataset['front'] ?? '/');
  });
  list.append(...items);
  more.hidden = list.childElementCount >= results.length;
  const places = (['outlet', 'story'] as const).filter((name) => asked[name] !== '');
  const names = places.map((name) => optionOf(form, name, asked[name])?.text ?? '');
  status.textContent = statusOf(results.length, list.childElementCount, asked.q, names);
}

async function search(parts: Parts): Promise<void> {
  const asked = askedBy(parts.form);
  const query = queryOf(asked.q);
  newest = asked;
  parts.more.hidden = true;
  if (Object.values(query).every((terms) => terms.length === 0)) {
    parts.list.replaceChildren();
    parts.status.textContent = asked.q === '' ? '' : 'Type at least one word or number.';
    return;
  }
  parts.status.textContent = 'Searching …';
  try {
    const found = await find(await open(parts), query, asked);
    if (asked !== newest) return;
    results = found;
    parts.list.replaceChildren();
    await showMore(parts, asked);
  } catch {
    if (asked !== newest) return;
    parts.list.replaceChildren();
    parts.status.textContent = 'The search index could not be loaded. Check your connection and search again.';
  }
}

function follow(parts: Parts): void {
  const { form, list, more } = parts;
  const ask = () => {
    writeAddress(form);
    void search(parts);
  };
  const obey = () => {
    askAsAddress(form);
    void search(parts);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  for (const select of form.querySelectorAll('select')) select.addEventListener('change', ask);
  form.querySelector('#q')?.addEventListener('focus', () => void open(parts));
  more.addEventListener('click', async () => {
    const shown = list.childElementCount;
    if (newest !== null) await showMore(parts, newest);
    // The button may be hidden now, so move the focus to the first new result.
    list.children[shown]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', obey);
  obey();
}

const form = document.querySelector<HTMLFormElement>('form.finder');
const status = document.querySelector<HTMLElement>('[role="status"]');
const list = document.querySelector<HTMLElement>('ol.found');
const more = document.querySelector<HTMLButtonElement>('button.more');
if (form && status && list && more) follow({ form, status, list, more });
