/** What the tools added to a page carries this, so that it can be told from the page. */
export const OWN = 'data-desk';

/** Parts of a page that keep a reader's settings: they stay as they are. */
const KEPT = '.controls';

/**
 * Puts what changed of a page's main part in place, without loading it again: focus, scroll and settings stay.
 *
 * @returns false where the page is another one now
 */
export async function adoptPage(): Promise<boolean> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [now, next] = [document.querySelector('main'), fresh.querySelector('main')];
  if (!response.ok || now === null || next === null) return false;
  for (const own of now.querySelectorAll(`[${OWN}]`)) own.remove();
  const [olds, news] = [[...now.children], [...next.children]];
  if (olds.length !== news.length) {
    now.replaceChildren(...news);
    return true;
  }
  for (const [at, old] of olds.entries()) {
    const one = news[at];
    if (one !== undefined && !old.isEqualNode(one) && old.querySelector(KEPT) === null)
      old.replaceWith(document.adoptNode(one));
  }
  return true;
}
