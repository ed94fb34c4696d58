import type { Article } from '../../../src/engine/types.ts';

/** An article of these paragraphs. */
export function article(outlet: string, texts: readonly string[], language = 'en-US'): Article {
  const body = texts.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return { outlet, language, blocks: [{ role: 'headline', id: null, text: 'Ferry fire' }, ...body] };
}
