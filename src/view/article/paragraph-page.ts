import { cellId } from '../address.ts';
import { articleIn, type Edition, pairOf, tellingIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { paragraphDescription } from '../metadata/description.ts';
import { paragraphSubject } from '../metadata/subject.ts';
import { addressOfWords, type Original } from '../original.ts';
import { leadingLink, type Pairing, pairingOf, rowNumber } from '../pair/pairing.ts';
import { type Row, rowOf } from '../pair/row.ts';
import type { Slot } from '../pair/slot.ts';
import { type Past, pastOf } from '../permalink/past.ts';
import { historyIn } from '../permalink/state.ts';
import { MASTHEAD_OFF, type ReadingOption } from '../reading.ts';
import type { Site } from '../site.ts';
import type { Paragraph, Telling } from '../telling.ts';

/** The paragraph beside what one other outlet has of it. */
export interface Counterpart {
  readonly telling: Telling;
  readonly row: Row;
  /** The verdict; of a paragraph that this outlet has not, that it was not found, whoever else has it. */
  readonly inWords: string;
  /** Where both stand on the page of the pair. */
  readonly address: string;
}

/** Everything that a paragraph's page shows. */
export interface ParagraphPage {
  readonly frame: Frame;
  readonly telling: Telling;
  readonly paragraph: Paragraph;
  /** Where the outlet published it, with the paragraph's words marked. */
  readonly original: Original | null;
  readonly previous: Paragraph | null;
  readonly next: Paragraph | null;
  readonly counterparts: readonly Counterpart[];
  /** What its address has been through; null where the story has no ledger yet. */
  readonly past: Past | null;
  readonly reading: readonly ReadingOption[];
}

/** The slot of one paragraph with its counterpart brought beside it, wherever that stands in the other text. */
function slotFor(index: number, pairing: Pairing): Slot {
  const alone: Slot = { left: [index], right: [], link: null };
  const link = leadingLink(alone, pairing);
  if (link === null || link.kind === 'related') return alone;
  return { left: link.left, right: link.right, link };
}

function counterpart(edition: Edition, index: number, left: Telling, outlet: string, at: Site): Counterpart {
  const right = tellingIn(edition, outlet, at);
  const page = at.pair(edition.story.slug, left.outlet, outlet);
  const pairing = pairingOf(pairOf(edition, left.outlet, outlet), left, right, page);
  const slot = slotFor(index, pairing);
  const number = slot.link === null ? (pairing.rowNumbers.left.get(index) ?? 0) : rowNumber(slot.link, 'left', pairing);
  const own = left.paragraphs[index]?.id ?? '';
  const row = rowOf(slot, number, pairing);
  const inWords = slot.link === null ? 'Not found' : row.inWords;
  return { telling: right, row, inWords, address: `${page}#${cellId(left.outlet, own)}` };
}

function originalWords({ original }: Telling, { text }: Paragraph): Original | null {
  if (original === null || original.url === null) return original;
  return { ...original, url: addressOfWords(original.url, text) };
}

/** Builds the page of one paragraph. The id must be one of the article's: anything else is a bug. */
export function paragraphPage(edition: Edition, outlet: string, id: string, at: Site): ParagraphPage {
  const { story } = edition;
  const telling = tellingIn(edition, outlet, at);
  const index = telling.paragraphs.findIndex((paragraph) => paragraph.id === id);
  const paragraph = telling.paragraphs[index];
  if (paragraph === undefined) throw new Error(`no such paragraph in ${story.slug}/${outlet}: ${id}`);
  const others = story.outlets.filter((other) => other.slug !== outlet);
  const steps = [
    { text: telling.siglum, address: telling.address },
    { text: `¶${paragraph.label}`, address: null },
  ];
  const history = historyIn(story, outlet);
  const description = paragraphDescription(articleIn(edition, outlet), telling, paragraph, story.title);
  return {
    frame: storyFrame(story, description, steps, at, paragraphSubject(edition, outlet, id, at)),
    telling,
    paragraph,
    original: originalWords(telling, paragraph),
    previous: telling.paragraphs[index - 1] ?? null,
    next: telling.paragraphs[index + 1] ?? null,
    counterparts: others.map((other) => counterpart(edition, index, telling, other.slug, at)),
    past: history === null ? null : pastOf(history, id, telling.language, telling.isExcerpt),
    reading: [{ hide: 'style', label: 'Hide changes of style' }, MASTHEAD_OFF],
  };
}
