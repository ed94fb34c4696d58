import { cellId } from '../address.ts';
import type { Report } from '../report.ts';
import type { Facing } from './facing.ts';

/** A paragraph that an entry is about: `CB 3`; an outlet alone where it has none. */
export interface Mention {
  readonly text: string;
  /** The fragment that lands here, where the paragraph's own words stand nowhere on the page. */
  readonly id: string | null;
  readonly address: string | null;
}

/** Paragraphs of the other report, each linked to where it is beside the text. */
export function mentionsOf(paragraphs: readonly number[], { report, ties }: Facing): readonly Mention[] {
  return paragraphs.flatMap((index) => {
    const paragraph = report.paragraphs[index];
    if (paragraph === undefined) return [];
    const id = cellId(report.outlet, paragraph.id);
    return [{ text: `${report.siglum} ${paragraph.label}`, id, address: `${ties.pairing.page}#${id}` }];
  });
}

/** A paragraph that has its place elsewhere on the page, as a way to it. */
export function pointerTo(index: number, { outlet, siglum, paragraphs }: Report): Mention {
  const { id = '', label = '' } = paragraphs[index] ?? {};
  return { text: `${siglum} ${label}`, id: null, address: `#${cellId(outlet, id)}` };
}

/** An outlet that has nothing of a stretch, with the day of its text where that is known. */
export function outletAlone({ siglum, retrieved }: Report): Mention {
  const when = retrieved === null ? '' : ` (retrieved ${retrieved.slice(0, 10)})`;
  return { text: `${siglum}${when}`, id: null, address: null };
}
