/*
 * The reading controls. The style sheets respond to the checkboxes without script; this keeps the state in the address
 * and in links to other pages, and handles what CSS cannot: the title and the accessibility of marks.
 */
const { documentElement: root, title: named } = document;
const unnamed = document.querySelector<HTMLTitleElement>('title')?.dataset['unnamed'] ?? named;
const boxes = [...document.querySelectorAll<HTMLInputElement>('.controls input')];

/** The words in the address's `hide`, including those without a checkbox on this page, so that they carry over. */
function hidden(): ReadonlySet<string> {
  return new Set(root.dataset['hide']?.split(' ').filter((word) => word !== ''));
}

/** Returns the absolute address with the current `hide` parameter. */
function withState(address: string): URL {
  const url = new URL(address, location.href);
  url.searchParams.delete('hide');
  if (hidden().size > 0) url.searchParams.set('hide', [...hidden()].join(' '));
  return url;
}

/** Updates this page's address and its links to other pages of the site. Skips links if there is nothing to change. */
function carryState(): void {
  history.replaceState(history.state, '', withState(location.href));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    const isPage = link.origin === location.origin && link.pathname.endsWith('/');
    if (isPage && (hidden().size > 0 || link.search !== '')) link.href = withState(link.href).href;
  }
}

/** Removes the semantics of marks that are not visible, so that screen readers do not announce them. */
function silenceMarks(): void {
  const isQuiet = (mark: HTMLElement): boolean =>
    (hidden().has('marks') && mark.closest('.row:has(.reveal :checked)') === null) ||
    (hidden().has('style') && mark.dataset['only'] === undefined);
  for (const mark of document.querySelectorAll<HTMLElement>('.row mark')) {
    if (isQuiet(mark)) mark.setAttribute('role', 'presentation');
    else mark.removeAttribute('role');
  }
}

function apply(): void {
  document.title = hidden().has('names') ? unnamed : named;
  for (const box of boxes) box.checked = hidden().has(box.value);
  carryState();
  silenceMarks();
}

function toggle(word: string, isHidden: boolean): void {
  const rest = [...hidden()].filter((other) => other !== word);
  root.dataset['hide'] = (isHidden ? [...rest, word] : rest).join(' ');
  apply();
}

for (const box of boxes) box.addEventListener('change', () => toggle(box.value, box.checked));
for (const box of document.querySelectorAll('.reveal input')) box.addEventListener('change', silenceMarks);
// On a slow page, a reader may tick a box before this script runs.
for (const box of boxes) if (box.checked && !hidden().has(box.value)) toggle(box.value, true);
apply();

export {};
