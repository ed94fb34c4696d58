import type { Role } from '../../../engine/index.ts';
import type { ArticleReading, LineReading } from '../form-data.ts';
import { button, element } from './element.ts';
import { ROLE_CHOICES, roleLabel } from './roles.ts';

/** What the editor can do in a list of lines. */
export interface LineActions {
  readonly onRole: (line: LineReading, role: Role | null) => void;
  readonly onUndo: () => void;
  /** Goes to the next question from a line. */
  readonly onQuestion: (after: number) => void;
}

/** The lines of one source, on the page. */
export interface LineList {
  readonly element: HTMLElement;
  readonly update: (reading: ArticleReading) => void;
  /** Makes a line the current one and puts the keyboard there. */
  readonly focusLine: (index: number) => void;
}

interface Row {
  readonly item: HTMLLIElement;
  line: LineReading;
}

/** A list box of lines: arrows or j and k move in it, a letter gives the current line its role. */
export function lineList(name: string, id: string, actions: LineActions): LineList {
  const rows = new Map<number, Row>();
  let current = -1;
  const list = element('ul', { role: 'listbox', tabindex: '0', 'aria-label': `Lines of ${name}`, class: 'line-list' });
  const showLeftOut = element('input', { type: 'checkbox', id: `${id}-left-out` });
  const leftOut = element('p', { class: 'left-out-choice' });
  const toolbar = element('div', { class: 'role-keys', role: 'group', 'aria-label': 'Role of the current line' });
  const buttons = ROLE_CHOICES.map(({ role, key, label }) => {
    const made = button(label, () => give(role), { 'aria-keyshortcuts': key });
    made.prepend(element('kbd', {}, key), ' ');
    return made;
  });
  toolbar.append(...buttons);

  const shown = () => [...rows.values()].filter(({ item }) => !item.hidden);
  const give = (role: Role | null) => {
    const row = rows.get(current);
    if (row !== undefined) actions.onRole(row.line, role);
  };

  function choose(index: number): void {
    rows.get(current)?.item.setAttribute('aria-selected', 'false');
    current = index;
    const row = rows.get(index);
    if (row === undefined) return;
    row.item.setAttribute('aria-selected', 'true');
    list.setAttribute('aria-activedescendant', row.item.id);
    row.item.scrollIntoView({ block: 'nearest' });
    pressed();
  }

  function pressed(): void {
    const role = rows.get(current)?.line.role;
    for (const [index, choice] of ROLE_CHOICES.entries())
      buttons[index]?.setAttribute('aria-pressed', String(choice.role === role));
  }

  function move(step: number): void {
    const items = shown();
    const at = items.findIndex(({ line }) => line.index === current);
    const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
    if (next !== undefined) choose(next.line.index);
  }

  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keyAction(event.key, { move, give, actions, current: () => current });
    if (act === null) return;
    event.preventDefault();
    act();
  });
  list.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('li');
    const row = [...rows.values()].find((one) => one.item === item);
    if (row !== undefined) choose(row.line.index);
  });
  list.addEventListener('focus', () => {
    if (!rows.has(current) || rows.get(current)?.item.hidden) move(0);
  });
  showLeftOut.addEventListener('change', () => hideLeftOut());

  function hideLeftOut(): void {
    for (const { item, line } of rows.values()) item.hidden = line.role === null && !showLeftOut.checked;
  }

  function update({ lines, unlisted, canLeaveOut }: ArticleReading): void {
    for (const [index, { role }] of ROLE_CHOICES.entries())
      if (role === null && buttons[index]) buttons[index].hidden = !canLeaveOut;
    for (const line of lines) {
      const row = rows.get(line.index) ?? newRow(`${id}-line-${line.index}`, line);
      rows.set(line.index, row);
      fillRow(row, line);
    }
    if (list.children.length !== lines.length)
      list.replaceChildren(...lines.flatMap(({ index }) => rows.get(index)?.item ?? []));
    const count = lines.filter(({ role }) => role === null).length;
    leftOut.hidden = count === 0;
    const more = unlisted > 0 ? ` (${unlisted} more are not listed)` : '';
    leftOut.replaceChildren(
      element('label', {}, showLeftOut, ` Show the ${count} lines of the page that are left out${more}`),
    );
    hideLeftOut();
    pressed();
  }

  return {
    element: element('div', { class: 'lines' }, toolbar, list, leftOut),
    update,
    focusLine: (index) => {
      if (rows.get(index)?.item.hidden) showLeftOut.checked = true;
      hideLeftOut();
      list.focus();
      choose(index);
    },
  };
}

interface Keys {
  readonly move: (step: number) => void;
  readonly give: (role: Role | null) => void;
  readonly actions: LineActions;
  readonly current: () => number;
}

/** What a key does in the list; null for keys that the browser keeps. */
function keyAction(key: string, { move, give, actions, current }: Keys): (() => void) | null {
  if (key === 'ArrowDown' || key === 'j') return () => move(1);
  if (key === 'ArrowUp' || key === 'k') return () => move(-1);
  if (key === 'Home') return () => move(Number.NEGATIVE_INFINITY);
  if (key === 'End') return () => move(Number.POSITIVE_INFINITY);
  if (key === 'u') return actions.onUndo;
  if (key === 'n') return () => actions.onQuestion(current());
  const choice = ROLE_CHOICES.find((one) => one.key === key);
  return choice === undefined ? null : () => give(choice.role);
}

function newRow(id: string, line: LineReading): Row {
  return { item: element('li', { role: 'option', id, 'aria-selected': 'false' }), line };
}

function fillRow(row: Row, line: LineReading): void {
  row.line = line;
  row.item.dataset['role'] = line.role ?? 'out';
  const doubt = line.doubt === null ? [] : [element('span', { class: 'doubt' }, `? ${line.doubt}`)];
  row.item.replaceChildren(
    element('span', { class: 'line-role' }, roleLabel(line.role)),
    element('span', { class: 'line-text', dir: 'auto' }, line.text),
    ...doubt,
  );
}
