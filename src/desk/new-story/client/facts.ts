import type { ArticleReading, FactName, FactReading } from '../form-data.ts';
import { button, element } from './element.ts';
import type { Corrections } from './model.ts';

/** A field of an article: a fact that was found, or something that only the editor knows. */
type FieldName = FactName | 'retrieved' | 'rights';

interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
}

const FIELDS: readonly Field[] = [
  { name: 'outlet', label: 'Outlet', hint: '' },
  { name: 'headline', label: 'Headline', hint: '' },
  { name: 'dek', label: 'Line under the headline', hint: '' },
  { name: 'byline', label: 'Byline', hint: '' },
  { name: 'credit', label: 'Credit', hint: '' },
  { name: 'dateline', label: 'Dateline', hint: '' },
  { name: 'published', label: 'Published', hint: '2031-03-04, or with time and zone 2031-03-04T09:30:00+01:00' },
  { name: 'retrieved', label: 'Saved on', hint: '2031-03-06: when you saved the page' },
  { name: 'url', label: 'Web address', hint: 'https://…' },
  { name: 'language', label: 'Language', hint: 'en, en-GB, de …' },
  { name: 'rights', label: 'Rights', hint: '' },
];

/** Facts that only lines have: their role is changed, not their words. */
const OF_LINES: ReadonlySet<FieldName> = new Set(['dek', 'credit']);

const RIGHTS = [
  ['full', 'The whole text may be shown'],
  ['excerpt-only', 'Only the first words of each paragraph may be shown'],
] as const;

/** The fields of one article, on the page. */
export interface FactForm {
  readonly element: HTMLElement;
  readonly update: (reading: ArticleReading, corrections: Corrections) => void;
  /** Shows a message beside a field; `facts.published` and `published` are the same field. */
  readonly complain: (field: string | null, message: string | null) => void;
  readonly focus: (name: FactName) => void;
}

interface Row {
  readonly field: Field;
  readonly row: HTMLElement;
  readonly input: HTMLInputElement | HTMLSelectElement | null;
  readonly shown: HTMLElement;
  readonly source: HTMLElement;
  readonly error: HTMLElement;
}

/** @param onChange gets the correction and what it does, for undo */
export function factForm(
  id: string,
  onChange: (change: Partial<Corrections>, step: string) => void,
  onLine: (index: number) => void,
): FactForm {
  const rows = FIELDS.map((field) => factRow(field, id));
  for (const { field, input } of rows)
    input?.addEventListener('change', () => {
      onChange(changeOf(field.name, input.value.trim()), `${field.label} changed`);
    });
  const update = (reading: ArticleReading, corrections: Corrections): void => {
    for (const row of rows) updateRow(row, reading, corrections, onLine);
  };
  const complain = (field: string | null, message: string | null): void => {
    for (const { field: own, input, error } of rows) {
      const isOwn = message !== null && own.name === field?.replace(/^facts\./, '');
      error.textContent = isOwn ? message : '';
      if (isOwn) input?.setAttribute('aria-invalid', 'true');
      else input?.removeAttribute('aria-invalid');
    }
  };
  return {
    element: element('div', { class: 'facts' }, ...rows.map(({ row }) => row)),
    update,
    complain,
    focus: (name) => rows.find(({ field }) => field.name === name)?.input?.focus(),
  };
}

function factRow(field: Field, id: string): Row {
  const own = `${id}-${field.name}`;
  const input = OF_LINES.has(field.name) ? null : inputOf(field, own);
  const shown = element('span', { class: 'fact-words' });
  const source = element('span', { class: 'fact-source', id: `${own}-source` });
  const error = element('span', { class: 'fact-error', id: `${own}-error` });
  const label =
    input === null ? element('span', { class: 'label' }, field.label) : element('label', { for: own }, field.label);
  const hint = field.hint === '' ? [] : [element('span', { class: 'hint', id: `${own}-hint` }, field.hint)];
  const row = element(
    'div',
    { class: 'fact' },
    label,
    ...(input === null ? [] : [input]),
    shown,
    source,
    ...hint,
    error,
  );
  return { field, row, input, shown, source, error };
}

function inputOf({ name }: Field, id: string): HTMLInputElement | HTMLSelectElement {
  const described = { id, 'aria-describedby': `${id}-source ${id}-hint ${id}-error`, autocomplete: 'off' };
  if (name !== 'rights') return element('input', { type: 'text', ...described });
  return element('select', described, ...RIGHTS.map(([value, words]) => element('option', { value }, words)));
}

/** What an entry means: emptied, what was found is taken out; emptied where nothing can be taken out, it is found again. */
function changeOf(name: FieldName, text: string): Partial<Corrections> {
  const value = text === '' ? null : text;
  if (name === 'outlet' || name === 'language' || name === 'url' || name === 'retrieved') return { [name]: value };
  if (name === 'rights') return { facts: { rights: text === 'excerpt-only' ? 'excerpt-only' : 'full' } };
  return { facts: { [name]: value } };
}

function updateRow(
  row: Row,
  { facts, lines }: ArticleReading,
  corrections: Corrections,
  onLine: (index: number) => void,
) {
  const { field, input, shown, source } = row;
  const { name } = field;
  if (name === 'retrieved' || name === 'rights') {
    if (input !== null)
      input.value = name === 'rights' ? (corrections.facts.rights ?? 'full') : (corrections.retrieved ?? '');
    return;
  }
  const fact = facts.find((one) => one.name === name);
  if (fact === undefined) return;
  const isLine = name === 'headline' && lines.some(({ role }) => role === 'headline');
  if (input !== null) {
    input.hidden = isLine;
    if (document.activeElement !== input || input.value.trim() === '') input.value = fact.value ?? '';
  }
  shown.textContent = input === null || isLine ? (fact.value ?? '') : '';
  source.replaceChildren(...sourceOf(fact, lines, onLine));
}

/** The words that a fact comes from, and a way to their line. */
function sourceOf(
  fact: FactReading,
  lines: ArticleReading['lines'],
  onLine: (index: number) => void,
): readonly (Node | string)[] {
  const { value, words, where, evidence } = fact;
  if (value === null) return ['Not stated'];
  if (evidence !== null) return [`Inferred: ${evidence}`];
  if (words === null) return ['From you'];
  if (typeof where === 'string') return [`From the page’s ${where}: “${words}”`];
  const line = lines.find(({ index }) => index === where);
  if (line === undefined) return [`From “${words}”`];
  return ['From ', button(`line ${line.line}`, () => onLine(line.index)), `: “${words}”`];
}
