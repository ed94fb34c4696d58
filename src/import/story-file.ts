import { Document, isScalar, isSeq, parseDocument } from 'yaml';

/** The content of a new story's file. */
export interface StoryDraft {
  readonly title: string;
  readonly date: string;
  /** A comment on how the date is known; null if it was given. */
  readonly dateNote: string | null;
  readonly place: string | null;
  /** A comment on how the place is known; null if it was given. */
  readonly placeNote: string | null;
  /** What happened; null if it must still be written. */
  readonly summary: string | null;
  readonly outlets: readonly string[];
}

/** The placeholder for an unknown place. Pages show it. */
export const NO_PLACE = 'Place not stated';
/** The placeholder for a summary. It stays true when more articles are added. */
export const NO_SUMMARY = 'What happened, as these outlets told it.';
const TO_WRITE = ' Write here in a paragraph what happened, in your own words.';

/** Returns the text of a new story's `story.yaml`. */
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
 * Adds outlets to the end of the list in a story's file; everything else, such as comments, stays unchanged. Returns null
 * if the text is not YAML with such a list: the library reports what is wrong.
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
  // Inserted as lines, so that no other line is wrapped differently.
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart))?.[0] ?? '';
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  const before = lineEnd === -1 ? `${text}${newLine}` : text.slice(0, at);
  return `${before}${added.map((slug) => `${indent}- ${slug}${newLine}`).join('')}${text.slice(at)}`;
}
