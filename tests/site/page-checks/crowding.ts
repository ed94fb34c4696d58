/** Finds unreadable text: outside the page, cut off, or overlapping. */
export function troublesOf(): string[] {
  const name = (element: Element) => {
    const own = element.id === '' ? element.className : `#${element.id}`;
    return `${element.tagName.toLowerCase()} ${own}: “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  };
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const shown = (element: Element) =>
    element.checkVisibility() && !isClipped(element) && element.closest('option') === null;
  const troubles: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) troubles.push(`the page is ${scrollWidth - clientWidth} pixels too wide`);

  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = ['hidden', 'clip'].includes(overflowX) || ['hidden', 'clip'].includes(overflowY);
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (cuts && isCut && shown(element) && element.clientWidth > 1) troubles.push(`cut off: ${name(element)}`);
  }

  // Lines of one block may touch; lines of two blocks may not.
  interface Line {
    readonly block: Element;
    readonly box: DOMRect;
  }
  const blockOf = (node: Node) => {
    let element = node.parentElement;
    while (element !== null && getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element;
  };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = blockOf(node);
    if ((node.textContent ?? '').trim() === '' || block === null || !shown(block)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ block, box });
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  const near: Line[] = [];
  for (const line of lines) {
    for (let index = near.length - 1; index >= 0; index -= 1) {
      const above = near[index];
      if (above === undefined) continue;
      if (above.box.bottom <= line.box.top) {
        near.splice(index, 1);
        continue;
      }
      const width = Math.min(above.box.right, line.box.right) - Math.max(above.box.left, line.box.left);
      const height = Math.min(above.box.bottom, line.box.bottom) - line.box.top;
      const isOver = width > 2 && height > 0.4 * Math.min(above.box.height, line.box.height);
      if (isOver && above.block !== line.block) troubles.push(`${name(above.block)} lies on ${name(line.block)}`);
    }
    near.push(line);
  }
  return [...new Set(troubles)].slice(0, 5);
}
