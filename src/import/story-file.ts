import { Document, isScalar, isSeq, parseDocument } from 'yaml';

/** What a new story's file needs; what nobody knows yet is said in words that an editor will see. */
export interface StoryDraft {
  readonly title: string;
  readonly date: string;
  /** How the date is known, as a note beside it; null where it was given. */
  readonly dateNote: string | null;
  readonly place: string | null;
  /** How the place is known; null where it was given. */
  readonly placeNote: string | null;
  /** What happened; null where it is still to be written. */
  readonly summary: string | null;
  readonly outlets: readonly string[];
}

/** What stands for a place that nobody has given: shown as it is, so it says what is missing. */
export const NO_PLACE = 'Place not stated';
/** Stands there until somebody writes one, and must stay true when more articles come. */
export const NO_SUMMARY = 'What happened, as these outlets told it.';
const TO_WRITE = ' Write here in a paragraph what happened, in your own words.';

/** The text of a new story's `story.yaml`. */
export function storyFile({ title, date, dateNote, place, placeNote, summary, outlets }: StoryDraft): string {
  const yaml = new Document({
    title,
    date,
    place: place ?? NO_PLACE,
    summary: summary ?? NO_SUMMARY,
    outlets: [...outlets],
  });
  note(yaml, 'date', dateNote);
  note(yaml, 'place', place === null ? ' No article states it: put the place of the event here.' : placeNote);
  note(yaml, 'summary', summary === null ? TO_WRITE : null);
  return yaml.toString({ lineWidth: 0 });
}

function note(yaml: Document, field: string, comment: string | null): void {
  if (comment === null || yaml.contents === null || !('items' in yaml.contents)) return;
  const pair = (yaml.contents.items as readonly { key: { value?: unknown; commentBefore?: string } }[]).find(
    ({ key }) => key.value === field,
  );
  if (pair !== undefined) pair.key.commentBefore = comment;
}

/**
 * A story's file with more outlets at the end of its list; all else, comments too, as it was. Null if its text is no
 * YAML with such a list: the library says what is wrong with it.
 */
export function withOutlets(text: string, slugs: readonly string[]): string | null {
  const yaml = parseDocument(text);
  const outlets = yaml.errors.length > 0 ? null : yaml.get('outlets');
  if (!isSeq(outlets)) return null;
  const listed = new Set(outlets.items.map((item) => String(item)));
  const added = slugs.filter((slug) => !listed.has(slug));
  const last = outlets.items.at(-1);
  const end = isScalar(last) ? last.range?.[1] : undefined;
  if (added.length === 0) return text;
  if (outlets.flow === true || end === undefined) {
    for (const slug of added) outlets.add(yaml.createNode(slug));
    return yaml.toString({ lineWidth: 0 });
  }
  // Put in as lines, so that no other line is broken anew.
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart))?.[0] ?? '';
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const before = lineEnd === -1 ? `${text}${newLine}` : text.slice(0, at);
  return `${before}${added.map((slug) => `${indent}- ${slug}${newLine}`).join('')}${text.slice(at)}`;
}
