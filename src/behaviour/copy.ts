/*
 * Buttons that copy. `data-copy="id"` copies the text of the element with that id, `data-copy-link="#row-7"` the
 * address of that place in full (`./` that of the page). A button is in the page as `hidden`, and shown where it works.
 */
const BUTTONS = '[data-copy], [data-copy-link]';

/** How long the line that says what was done stays, in milliseconds. */
const STAY = 4000;

function textFor({ dataset }: HTMLElement): string {
  const link = dataset['copyLink'];
  if (link !== undefined) return new URL(link, location.href).href;
  return document.getElementById(dataset['copy'] ?? '')?.innerText ?? '';
}

/** The one line that says what was done; screen readers read it out when it changes. */
function statusLine(): HTMLElement {
  const line = document.createElement('p');
  line.role = 'status';
  line.className = 'copied';
  document.querySelector('main')?.append(line);
  return line;
}

async function copy(button: HTMLElement, status: HTMLElement): Promise<void> {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(textFor(button));
    status.textContent = 'Copied';
  } catch {
    status.textContent = 'Not copied: your browser does not allow it';
  }
  setTimeout(() => {
    status.textContent = '';
  }, STAY);
}

if ('clipboard' in navigator) {
  const status = statusLine();
  for (const button of document.querySelectorAll<HTMLElement>(BUTTONS)) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    if (button !== null) void copy(button, status);
  });
}
