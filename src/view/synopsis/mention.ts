import { cellId } from '../address.ts';
import type { Report } from '../report.ts';
import type { Facing } from './facing.ts';

/** A paragraph that an entry is about, `CB 3`, or only an outlet. */
export interface Mention {
  readonly text: string;
  /** The id of its element; null if the paragraph's words, with the id, are on the page. */
  readonly id: string | null;
  readonly address: string | null;
}

/** Returns mentions of the other report's paragraphs, linked to the pair page. */
export function mentionsOf(paragraphs: readonly number[], { report, ties }: Facing): readonly Mention[] {
  return paragraphs.flatMap((index) => {
    const paragraph = report.paragraphs[index];
    if (paragraph === undefined) return [];
    const id = cellId(report.outlet, paragraph.id);
    return [{ text: `${report.siglum} ${paragraph.label}`, id, address: `${ties.pairing.page}#${id}` }];
  });
}

/** Returns a link to a paragraph elsewhere on the page. */
export function pointerTo(index: number, { outlet, siglum, paragraphs }: Report): Mention {
  const { id = '', label = '' } = paragraphs[index] ?? {};
  return { text: `${siglum} ${label}`, id: null, address: `#${cellId(outlet, id)}` };
}

/** Returns a mention of an outlet only, with the day on which its text was retrieved. */
export function outletAlone({ siglum, retrieved }: Report): Mention {
  const when = retrieved === null ? '' : ` (retrieved ${retrieved.slice(0, 10)})`;
  return { text: `${siglum}${when}`, id: null, address: null };
}
