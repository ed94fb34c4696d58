import { cellId } from '../address.ts';
import { counterpartText } from '../counterpart.ts';
import { articleIn, type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import type { ReadingOption } from '../hide-option.ts';
import { paragraphDescription } from '../metadata/description.ts';
import { paragraphSubject } from '../metadata/subject.ts';
import { addressOfWords, type Original } from '../original.ts';
import { leadingLink, type Pairing, pairingOf } from '../pair/pairing.ts';
import { type Row, rowOf } from '../pair/row.ts';
import type { Slot } from '../pair/slot.ts';
import { type Past, pastOf } from '../permalink/past.ts';
import { historyIn } from '../permalink/state.ts';
import type { Paragraph, Report } from '../report.ts';
import type { Site } from '../site.ts';

/** The paragraph beside its counterpart in one other outlet. */
export interface OtherText {
  readonly report: Report;
  readonly row: Row;
  /** `Also in CB ¶12`. */
  readonly inWords: string;
  /** How the words compare; null if the paragraphs do not correspond as a whole. */
  readonly verdict: string | null;
  /** Links to the row on the pair page. */
  readonly address: string;
}

/** The content of a paragraph's page. */
export interface ParagraphPage {
  readonly frame: Frame;
  readonly report: Report;
  readonly paragraph: Paragraph;
  /** Where the outlet published it; the link highlights the paragraph. */
  readonly original: Original | null;
  readonly previous: Paragraph | null;
  readonly next: Paragraph | null;
  readonly others: readonly OtherText[];
  /** Its history; null if the story has no ledger yet. */
  readonly past: Past | null;
  readonly reading: readonly ReadingOption[];
  /** The address of the story's data page. */
  readonly data: string;
}

/** Returns a slot with the paragraph and its counterpart, wherever that is in the other text. */
function slotFor(index: number, pairing: Pairing): Slot {
  const alone: Slot = { left: [index], right: [], link: null };
  const { kind } = pairing.answerOn('left', index);
  const link = kind === 'same' || kind === 'reworded' ? leadingLink(alone, pairing) : null;
  return link === null ? alone : { left: link.left, right: link.right, link };
}

function otherText(edition: Edition, index: number, left: Report, outlet: string, site: Site): OtherText {
  const right = reportIn(edition, outlet, site);
  const page = site.pair(edition.story.slug, left.outlet, outlet);
  const pairing = pairingOf(edition, left, right, page);
  const slot = slotFor(index, pairing);
  const row = rowOf(slot, pairing.rowNumbers.left.get(index) ?? 0, pairing, site.strings);
  const answer = pairing.answerOn('left', index);
  const { text } = counterpartText(answer, right, edition.story.articles, site.strings.answers);
  const address = `${page}#${cellId(left.outlet, left.paragraphs[index]?.id ?? '')}`;
  return { report: right, row, inWords: text, verdict: slot.link === null ? null : row.inWords, address };
}

function originalWords({ original, paragraphs }: Report, paragraph: Paragraph): Original | null {
  if (original === null || original.url === null) return original;
  const others = paragraphs.flatMap((other) => (other === paragraph ? [] : [other.text]));
  return { ...original, url: addressOfWords(original.url, paragraph.text, others) };
}

/** Builds the page of one paragraph. Throws if the article has no such paragraph. */
export function paragraphPage(edition: Edition, outlet: string, id: string, site: Site): ParagraphPage {
  const { story } = edition;
  const { reading } = site.strings;
  const report = reportIn(edition, outlet, site);
  const index = report.paragraphs.findIndex((paragraph) => paragraph.id === id);
  const paragraph = report.paragraphs[index];
  if (paragraph === undefined) throw new Error(`no such paragraph in ${story.slug}/${outlet}: ${id}`);
  const others = story.outlets.filter((other) => other.slug !== outlet);
  const steps = [
    { text: report.siglum, address: report.address },
    { text: `¶${paragraph.label}`, address: null },
  ];
  const history = historyIn(story, outlet);
  const description = paragraphDescription(
    articleIn(edition, outlet),
    report,
    paragraph,
    story.title,
    site.strings.metadata,
  );
  return {
    frame: storyFrame(story, description, steps, site, paragraphSubject(edition, outlet, id, site)),
    report,
    paragraph,
    original: originalWords(report, paragraph),
    previous: report.paragraphs[index - 1] ?? null,
    next: report.paragraphs[index + 1] ?? null,
    others: others.map((other) => otherText(edition, index, report, other.slug, site)),
    past: history === null ? null : pastOf(history, id, report.language, report.isExcerpt, site.strings),
    reading: [
      { hide: 'names', label: reading.names },
      { hide: 'style', label: reading.anyStyle },
    ],
    data: site.data(story.slug),
  };
}
