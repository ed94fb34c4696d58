const FIELDS = ['q', 'outlet', 'story'] as const;
type Field = (typeof FIELDS)[number];

/** The values of the form's fields; empty strings for fields that are not set. */
export type Asked = Readonly<Record<Field, string>>;

function field(form: HTMLFormElement, name: Field): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

/** Reads the form. */
export function askedBy(form: HTMLFormElement): Asked {
  const [q, outlet, story] = FIELDS.map((name) => field(form, name).value.trim());
  return { q: q ?? '', outlet: outlet ?? '', story: story ?? '' };
}

/** Fills the form from the address. Ignores an outlet or a story that does not exist. */
export function askAsAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of FIELDS) {
    const input = field(form, name);
    input.value = asked.get(name) ?? '';
    if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.value = '';
  }
}

/** Writes the form's values to the address as a new history entry. Keeps other parameters. */
export function writeAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(askedBy(form))) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (address.href !== location.href) history.pushState(null, '', address);
}

/** Returns the option of an outlet or a story, which carries its display name. */
export function optionOf(form: HTMLFormElement, name: 'outlet' | 'story', slug: string): HTMLOptionElement | undefined {
  return [...form.querySelectorAll<HTMLOptionElement>(`#${name} option`)].find(({ value }) => value === slug);
}
