import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/library/article.ts';
import { isAsWritten, sourceDigest } from '../../src/library/digest.ts';
import { imported } from './import-cases.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/import/', import.meta.url));

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const source = readdirSync(join(FOLDER, name)).find((file) => file !== 'expected.md') ?? '';
  const raw = readFileSync(join(FOLDER, name, source), 'utf8');
  const { slug, text } = imported(source, raw);

  it('becomes the expected article', async () => {
    await expect(text).toMatchFileSnapshot(join(FOLDER, name, 'expected.md'));
  });

  it('is read back without a problem, word for word, and known as it was written', () => {
    const { article, problems } = readArticle(text ?? '', 'x.md', slug);
    expect(problems.map(String)).toEqual([]);
    expect(sourceDigest(article?.blocks.map((block) => block.text).join('\n') ?? '')).toBe(
      article?.facts.source?.digest,
    );
    expect(isAsWritten(text ?? '')).toBe(true);
    expect(isAsWritten((text ?? '').replace(/\.\n/, '!\n'))).toBe(false);
  });

  if (source.endsWith('.txt')) {
    it('has every line of its raw text', () => {
      const { article } = readArticle(text ?? '', 'x.md', slug);
      expect(article?.facts.source?.digest).toBe(sourceDigest(raw));
    });
  }
});
