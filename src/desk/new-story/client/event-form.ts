import { slugOf } from '../../../import/outlet-name.ts';
import type { StoryFields } from '../fields.ts';
import type { StoryReading } from '../form-data.ts';
import { byId } from './element.ts';

const NAMES = ['title', 'story', 'date', 'place', 'summary'] as const;

type Name = (typeof NAMES)[number];
type Input = HTMLInputElement | HTMLTextAreaElement;

/** The fields of the event, on the page. */
export interface EventForm {
  /** The values of the fields; null if the editor left the proposal unchanged. */
  readonly fields: () => Omit<StoryFields, 'articles'>;
  /** What the editor wrote, field by field. */
  readonly entries: () => Readonly<Record<string, string>>;
  readonly restore: (entries: Readonly<Record<string, string>>) => void;
  /** Fills in what was found, where the editor has written nothing. */
  readonly propose: (reading: StoryReading) => void;
  /** Shows a message beside a field. */
  readonly complain: (field: string | null, message: string | null) => void;
  readonly focus: (field: string) => void;
}

/** @param onChange runs after each entry */
export function eventForm(onChange: () => void): EventForm {
  const inputs = new Map<Name, Input>(NAMES.map((name) => [name, byId<Input>(`event-${name}`)]));
  const choice = byId<HTMLSelectElement>('event-choice');
  const written = new Set<Name>();
  const isNew = () => choice.value === '';
  const entryOf = (name: Name) => inputs.get(name)?.value.trim() ?? '';

  for (const [name, input] of inputs)
    input.addEventListener('change', () => {
      if (entryOf(name) === '') written.delete(name);
      else written.add(name);
      if (name === 'title') proposeAddress();
      onChange();
    });
  choice.addEventListener('change', () => {
    byId('event-new').hidden = !isNew();
    onChange();
  });

  function put(name: Name, value: string): void {
    const input = inputs.get(name);
    if (input !== undefined && !written.has(name) && document.activeElement !== input) input.value = value;
  }

  function proposeAddress(): void {
    put('story', slugOf(entryOf('title')));
  }

  return {
    fields: () => {
      const own = (name: Name) => (written.has(name) ? entryOf(name) : null);
      return {
        story: isNew() ? entryOf('story') : choice.value,
        isNew: isNew(),
        title: own('title'),
        date: own('date'),
        place: own('place'),
        summary: own('summary'),
      };
    },
    entries: () => ({
      choice: choice.value,
      ...Object.fromEntries([...written].map((name) => [name, entryOf(name)])),
    }),
    restore: (entries) => {
      choice.value = entries['choice'] ?? '';
      byId('event-new').hidden = !isNew();
      for (const [name, input] of inputs) {
        const entry = entries[name];
        if (entry === undefined) continue;
        input.value = entry;
        written.add(name);
      }
    },
    propose: ({ title, date, place }) => {
      put('title', title);
      put('date', date?.day ?? '');
      put('place', place ?? '');
      proposeAddress();
      byId('event-date-note').textContent = written.has('date') ? '' : (date?.note?.trim() ?? '');
    },
    complain: (field, message) => {
      for (const [name, input] of inputs) {
        const isOwn = message !== null && name === field;
        byId(`event-${name}-error`).textContent = isOwn ? message : '';
        if (isOwn) input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
      }
    },
    focus: (field) => inputs.get(field as Name)?.focus(),
  };
}
