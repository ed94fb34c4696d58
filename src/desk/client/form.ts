import type { Result } from './call.ts';
import type { Choice, Field, Target, Values } from './choice.ts';

/** What follows a save: a function to call once the form is closed, or the problem to show in it. */
export type Outcome = (() => Promise<void>) | Problem;

/** Saves the choice with the values that were filled in. */
export type Submit = (choice: Choice, values: Values) => Promise<Outcome>;

/** What the form shows: one message, and both texts of a file that changed meanwhile. */
export interface Problem {
  readonly message: string;
  readonly field: string | null;
  readonly texts: { readonly now: string; readonly yours: string } | null;
}

/** Returns what the form shows of a refusal. */
export function problemOf({ message, field, conflict }: Extract<Result, { readonly ok: false }>): Problem {
  return {
    message,
    field,
    texts: conflict === null ? null : { now: conflict.now ?? '', yours: conflict.yours ?? '' },
  };
}

/** Where the browser keeps the editor's name. */
export const AUTHOR = 'desk-author';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function control({ kind, name, options = [], value = '', isOptional }: Field) {
  if (kind === 'list') {
    const list = element('select', { name, required: true });
    list.append(...options.map((option) => element('option', { value: option.value }, option.text)));
    if (value !== '') list.value = value;
    return list;
  }
  const required = isOptional !== true;
  return kind === 'line'
    ? element('input', { name, value, required, type: 'text', autocomplete: 'off' })
    : element('textarea', { name, value, required, rows: 3 });
}

function labelled(field: Field): HTMLElement {
  return element('label', { className: 'desk-field' }, element('span', {}, field.label), control(field));
}

const GROUNDS: readonly Field[] = [
  { name: 'reason', label: 'Reason, as readers see it', kind: 'text' },
  { name: 'author', label: 'Your name, as readers see it', kind: 'line' },
];

function fieldsOf(choice: Choice): readonly Field[] {
  const grounds = GROUNDS.map((field) =>
    field.name === 'author' ? { ...field, value: localStorage.getItem(AUTHOR) ?? '' } : field,
  );
  return choice.isPlain ? choice.fields : [...choice.fields, ...grounds];
}

/** Shows the fields of another choice; values of fields with the same name stay. */
function showFields(set: HTMLElement, choice: Choice, form: HTMLFormElement): void {
  const known = new FormData(form);
  set.replaceChildren(
    ...fieldsOf(choice).map((field) =>
      labelled({ ...field, value: field.value || String(known.get(field.name) ?? '') }),
    ),
  );
}

function showProblem(alert: HTMLElement, form: HTMLFormElement, { message, field, texts }: Problem): void {
  const last = field?.split('.').at(-1) ?? '';
  const named = last === '' ? null : form.elements.namedItem(last);
  alert.replaceChildren(message);
  if (texts !== null)
    alert.append(
      element('details', {}, element('summary', {}, 'The file now'), element('pre', {}, texts.now)),
      element('details', {}, element('summary', {}, 'The file with your correction'), element('pre', {}, texts.yours)),
    );
  if (named instanceof HTMLElement) {
    named.closest('label')?.after(alert);
    named.focus();
  } else form.querySelector('.desk-buttons')?.before(alert);
}

/** Opens a form for a correction. It closes when the correction is written, or on Escape. */
export function openForm({ name, choices }: Target, submit: Submit): void {
  const set = element('div');
  const alert = element('p', { className: 'desk-alert', role: 'alert' });
  const picks = choices.map(({ label }, at) =>
    element(
      'label',
      { className: 'desk-choice' },
      element('input', { type: 'radio', name: 'choice', value: String(at), checked: at === 0 }),
      label,
    ),
  );
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'desk-title' }, `Correct ${name}`),
    element('fieldset', {}, element('legend', {}, 'What is right'), ...picks),
    set,
    alert,
    element(
      'p',
      { className: 'desk-buttons' },
      element('button', { type: 'submit' }, 'Save'),
      ' ',
      element('button', { type: 'button', className: 'desk-cancel' }, 'Cancel'),
    ),
  );
  const dialog = element('dialog', { className: 'desk-panel' }, form);
  dialog.setAttribute('aria-labelledby', 'desk-title');
  const chosen = (): Choice => choices[Number(new FormData(form).get('choice'))] ?? (choices[0] as Choice);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'choice') showFields(set, chosen(), form);
  });
  form.querySelector('.desk-cancel')?.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
    if (values['author']) localStorage.setItem(AUTHOR, values['author']);
    const outcome = await submit(chosen(), values);
    if (typeof outcome !== 'function') showProblem(alert, form, outcome);
    else {
      // Closed first: nothing behind an open dialog can take the focus.
      dialog.close();
      await outcome();
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  showFields(set, chosen(), form);
  dialog.showModal();
}
