/** The attribute of everything that the tools add to a page. */
export const OWN = 'data-desk';

/** Parts of a page that keep a reader's settings: they stay as they are. */
const KEPT = '.controls';

/** Fetches the main part of this page as the files are now. Returns null where the page no longer exists. */
export async function fetchMain(): Promise<Element | null> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  return response.ok ? fresh.querySelector('main') : null;
}

/** Replaces the parts of the main element that changed, without a page load: scroll position and settings stay. */
export function adoptMain(next: Element): void {
  const now = document.querySelector('main');
  if (now === null) return;
  for (const own of now.querySelectorAll(`[${OWN}]`)) own.remove();
  const [olds, news] = [[...now.children], [...next.children]];
  if (olds.length !== news.length) {
    now.replaceChildren(...news);
    return;
  }
  for (const [at, old] of olds.entries()) {
    const one = news[at];
    if (one !== undefined && !old.isEqualNode(one) && old.querySelector(KEPT) === null)
      old.replaceWith(document.adoptNode(one));
  }
}
