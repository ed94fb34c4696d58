import { Document } from 'yaml';
import { sourceDigest, withWrittenDigest } from '../library/digest.ts';
import type { ArticleFacts } from '../schemas/article.ts';
import { onOneLine } from './phrase.ts';
import type { Piece } from './piece.ts';

/** An article as it will be written: its facts and its pieces. */
export interface ArticleDraft {
  readonly facts: Omit<ArticleFacts, 'source'>;
  readonly pieces: readonly Piece[];
  /** What an editor should check of the article as a whole. */
  readonly questions: readonly Question[];
  /** The file's name and the digest of its bytes. */
  readonly source: { readonly file: string; readonly original: string };
}

/** What an editor should check of an article's facts or of its source. */
export interface Question {
  readonly about: 'published' | 'dateline' | 'source';
  /** A clause: `this day is in the future`. */
  readonly text: string;
}

const CONTAINERS = new Set(['caption', 'credit', 'furniture', 'section']);

/**
 * The text of an article's file, as `src/library` reads it. Every piece is there, word for word; words that would be
 * read as markup are guarded with a backslash.
 */
export function articleFile({ facts, pieces, source }: ArticleDraft): string {
  const digest = sourceDigest(pieces.map(({ text }) => text).join('\n'));
  const yaml = new Document({
    ...facts,
    source: { file: source.file, digest, original: source.original, written: '' },
  });
  const fields = yaml.toString({ lineWidth: 0 });
  return withWrittenDigest(`---\n${fields}---\n\n${bodyOf(pieces)}`);
}

function bodyOf(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  for (const [index, { role, text }] of pieces.entries()) {
    const isOpen = index > 0 && pieces[index - 1]?.role === role;
    if (CONTAINERS.has(role)) {
      if (isOpen)
        parts[parts.length - 1] = `${(parts.at(-1) ?? '').slice(0, -'\n:::'.length)}\n\n${guarded(text)}\n:::`;
      else parts.push(`:::${role}\n${guarded(text)}\n:::`);
    } else if (role === 'headline' || role === 'dek') parts.push(`::${role}`);
    else parts.push(role === 'subhead' ? `## ${onOneLine(text)}` : guarded(text));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Escapes a paragraph that would be read as markup. The reader removes one backslash at the beginning of a paragraph. */
function guarded(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 && /^(?:#|::|\\[!-/:-@[-`{-~])/.test(line) ? `\\${line}` : line))
    .join('\n');
}
