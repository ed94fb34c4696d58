import { cellId } from '../address.ts';
import type { Telling } from '../telling.ts';
import type { Facing } from './facing.ts';

/** A paragraph that an entry is about: `CB 3`; an outlet alone where it has none. */
export interface Mention {
  readonly text: string;
  /** The fragment that lands here, where the paragraph's own words stand nowhere on the page. */
  readonly id: string | null;
  readonly address: string | null;
}

/** Paragraphs of the other telling, each linked to where it stands beside the text. */
export function mentionsOf(paragraphs: readonly number[], { telling, ties }: Facing): readonly Mention[] {
  return paragraphs.flatMap((index) => {
    const paragraph = telling.paragraphs[index];
    if (paragraph === undefined) return [];
    const id = cellId(telling.outlet, paragraph.id);
    return [{ text: `${telling.siglum} ${paragraph.label}`, id, address: `${ties.pairing.page}#${id}` }];
  });
}

/** A paragraph that has its place elsewhere on the page, as a way to it. */
export function pointerTo(index: number, { outlet, siglum, paragraphs }: Telling): Mention {
  const { id = '', label = '' } = paragraphs[index] ?? {};
  return { text: `${siglum} ${label}`, id: null, address: `#${cellId(outlet, id)}` };
}

/** An outlet that has nothing of a stretch, with the day of its text where that is known. */
export function outletAlone({ siglum, retrieved }: Telling): Mention {
  const when = retrieved === null ? '' : ` (retrieved ${retrieved.slice(0, 10)})`;
  return { text: `${siglum}${when}`, id: null, address: null };
}
