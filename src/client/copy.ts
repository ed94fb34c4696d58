/*
 * Copy buttons. `data-copy="id other"` copies the texts of the elements with those ids; `data-copy-link="#row-7"` copies the
 * absolute address of that fragment (`./` means the page). Buttons are `hidden` until the clipboard is available.
 */
const BUTTONS = '[data-copy], [data-copy-link]';

function textFor({ dataset }: HTMLElement): string {
  const link = dataset['copyLink'];
  if (link !== undefined) return new URL(link, location.href).href;
  const ids = dataset['copy']?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.innerText ?? '').join('\n\n');
}

async function copy(button: HTMLElement, status: HTMLElement): Promise<void> {
  status.textContent = '';
  button.after(status);
  const { copied, notCopied } = button.closest<HTMLElement>('[data-copied]')?.dataset ?? {};
  try {
    await navigator.clipboard.writeText(textFor(button));
    status.textContent = ` ${copied}`;
  } catch {
    status.textContent = ` ${notCopied}`;
  }
}

const buttons = document.querySelectorAll<HTMLElement>(BUTTONS);
if (buttons.length > 0 && 'clipboard' in navigator) {
  // One shared status element, moved next to the button last used; its `output` role makes screen readers announce it.
  const status = document.createElement('output');
  status.className = 'agate';
  document.querySelector('main')?.append(status);
  for (const button of buttons) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    if (button !== null) void copy(button, status);
  });
}

export {};
