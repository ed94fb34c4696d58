const FIELDS = ['q', 'outlet', 'story'] as const;
type Field = (typeof FIELDS)[number];

/** What the form asks for; empty where it asks for nothing. */
export type Asked = Readonly<Record<Field, string>>;

function field(form: HTMLFormElement, name: Field): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

/** What the form asks for now. */
export function askedBy(form: HTMLFormElement): Asked {
  const [q, outlet, story] = FIELDS.map((name) => field(form, name).value.trim());
  return { q: q ?? '', outlet: outlet ?? '', story: story ?? '' };
}

/** Makes the form ask what the address asks; an outlet or a story that there is not is none. */
export function askAsAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of FIELDS) {
    const input = field(form, name);
    input.value = asked.get(name) ?? '';
    if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.value = '';
  }
}

/** Makes the address ask what the form asks, as a step that the reader can go back from; what else it says is kept. */
export function writeAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(askedBy(form))) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (address.href !== location.href) history.pushState(null, '', address);
}

/** What the form knows of an outlet or a story. */
export function optionOf(form: HTMLFormElement, name: 'outlet' | 'story', slug: string): HTMLOptionElement | undefined {
  return [...form.querySelectorAll<HTMLOptionElement>(`#${name} option`)].find(({ value }) => value === slug);
}
