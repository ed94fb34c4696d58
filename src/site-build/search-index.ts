import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { spacedOut } from '../client/search/spacing.ts';
import type { SearchRecord } from '../view/search/record.ts';

/** The start of every Pagefind file, before compression. */
const SIGNATURE = 'pagefind_dcd';

/** Throws if Pagefind reports errors. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}

/** Deletes files that our pages do not load: Pagefind's own interfaces, and its programs for other languages. */
function strip(folder: string): void {
  const entry: unknown = JSON.parse(readFileSync(`${folder}/pagefind-entry.json`, 'utf8'));
  const { languages } = entry as { languages: Readonly<Record<string, { readonly wasm: string | null }>> };
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const kept = ['pagefind.js', 'pagefind-entry.json', 'fragment', 'index', ...programs];
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name) && !name.endsWith('.pf_meta')) rmSync(`${folder}/${name}`, { recursive: true });
  }
}

/**
 * Maps `{story}/{outlet}` to the index's paragraphs of that article, for the filters of the search page. Pagefind's own
 * filters are not used because their order is random, so that two builds would differ.
 */
function articlesIn(folder: string): Readonly<Record<string, readonly string[]>> {
  const articles = new Map<string, string[]>();
  for (const file of readdirSync(`${folder}/fragment`).toSorted()) {
    const text = gunzipSync(readFileSync(`${folder}/fragment/${file}`)).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    const article = url.split('/').slice(0, 2).join('/');
    const ids = articles.get(article) ?? [];
    ids.push(file.replace(/\.pf_fragment$/, ''));
    articles.set(article, ids);
  }
  return Object.fromEntries([...articles].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the index of one language to a folder. The same records in the same order give the same bytes. */
export async function writeIndex(language: string, records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  refuse(errors);
  if (index === undefined) throw new Error('search index: Pagefind returned none');
  for (const { key, text } of records) {
    refuse((await index.addCustomRecord({ url: key, content: spacedOut(text), language })).errors);
  }
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
  strip(folder);
  writeFileSync(`${folder}/articles.json`, JSON.stringify(articlesIn(folder)));
}
