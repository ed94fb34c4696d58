/*
 * The controls of reading. The style sheets do what the boxes say, without script too; this keeps the state in the
 * address and in every way out of the page, and hides what style sheets cannot reach.
 */
const { documentElement: root, title: named } = document;
const unnamed = document.querySelector<HTMLTitleElement>('title')?.dataset['unnamed'] ?? named;
const boxes = [...document.querySelectorAll<HTMLInputElement>('.controls input')];

/** What is hidden, as the address says it: also what this page has no box for, for the next page that has. */
function hidden(): ReadonlySet<string> {
  return new Set(root.dataset['hide']?.split(' ').filter((word) => word !== ''));
}

/** The address of this page or another of the site, saying what is hidden. */
function withState(address: string): URL {
  const url = new URL(address, location.href);
  url.searchParams.delete('hide');
  if (hidden().size > 0) url.searchParams.set('hide', [...hidden()].join(' '));
  return url;
}

/** Ways to other pages of the site; a page that hides nothing leaves them as they are. */
function carryState(): void {
  history.replaceState(history.state, '', withState(location.href));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    const isPage = link.origin === location.origin && link.pathname.endsWith('/');
    if (isPage && (hidden().size > 0 || link.search !== '')) link.href = withState(link.href).href;
  }
}

/** A mark that is not to be seen is not to be heard either. */
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
// A box that is ticked before this runs, in a page that was slow to arrive, is heeded.
for (const box of boxes) if (box.checked && !hidden().has(box.value)) toggle(box.value, true);
apply();

export {};
