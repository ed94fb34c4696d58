import type { VFileMessage } from 'vfile-message';
import { articleFile } from '../../src/import/article-file.ts';
import { draftArticle } from '../../src/import/draft.ts';
import { publisherOf } from '../../src/import/publisher.ts';
import { readSource } from '../../src/import/source.ts';
import { bytesDigest } from '../../src/library/digest.ts';

/** What an import makes of one file by itself, without flags and without any outlet known. */
export function imported(
  name: string,
  content: string | Uint8Array,
): { slug: string; text: string | null; problems: readonly VFileMessage[] } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { intake, problems } = readSource({ name, bytes, fetched: null });
  if (intake === null) return { slug: '', text: null, problems };
  const { publisher } = publisherOf(intake, null, [], 'en');
  const circumstances = {
    language: null,
    retrieved: null,
    url: null,
    original: bytesDigest(bytes),
    today: '2031-12-31',
  };
  const { draft, problems: unknown } = draftArticle(intake, publisher, circumstances);
  return { slug: publisher.slug, text: draft === null ? null : articleFile(draft), problems: unknown };
}
