import { verbatimFinder } from '../engine/index.ts';
import { line, NO_TEXT } from '../schemas/field.ts';
import type { Portion } from './portion.ts';
import type { SentArticle, SentParagraph } from './sent-article.ts';
import type { Quoted } from './suggestion.ts';

/** Models write typewriter's marks for printer's; each of these is one code unit, so that offsets stay. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/[‐‑‒–—−]/g, '-'],
];

function folded(text: string): string {
  return FORMS.reduce((now, [form, plain]) => now.replace(form, plain), text);
}

/** Looks up what a model names: paragraphs by label, words in them. */
export interface WordFinder {
  /** The words as the paragraph itself has them; or what is wrong. */
  quote(label: string, words: string): Quoted | 'paragraph' | 'words';
  /** Whether some paragraph of these outlets has a name, so written. */
  names(outlets: readonly string[], name: string): boolean;
}

/** Words without a letter or digit say nothing, and no file may hold them. */
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A name or a heading: what is longer is a paragraph in the wrong place. */
const NAME_LENGTH = 120;

/**
 * Makes a finder for one request. Each paragraph is prepared once, however much is looked up in it.
 *
 * @param portion what the request had: other paragraphs do not exist for it
 * @param articles the whole articles, in which names are looked up
 */
export function wordFinder(portion: Portion, articles: readonly SentArticle[]): WordFinder {
  const places = new Map(
    portion.flatMap(({ outlet, paragraphs }) =>
      paragraphs.map((paragraph) => [paragraph.label, { outlet, paragraph }] as const),
    ),
  );
  const finders = new Map<SentParagraph, ReturnType<typeof verbatimFinder>>();
  const find = (paragraph: SentParagraph, words: string) => {
    const finder = finders.get(paragraph) ?? verbatimFinder(folded(paragraph.text));
    finders.set(paragraph, finder);
    const sought = folded(words.trim());
    return HAS_WORD.test(sought) && sought.length <= paragraph.text.length ? finder(sought) : null;
  };
  return {
    quote: (label, words) => {
      const place = places.get(label.trim());
      if (place === undefined) return 'paragraph';
      const { outlet, paragraph } = place;
      const span = find(paragraph, words);
      if (span === null) return 'words';
      return { outlet, id: paragraph.id, words: paragraph.text.slice(span.start, span.end) };
    },
    names: (outlets, name) =>
      name.length <= NAME_LENGTH &&
      articles.some(
        (article) =>
          outlets.includes(article.outlet) && article.paragraphs.some((paragraph) => find(paragraph, name) !== null),
      ),
  };
}

/** A name or a heading as files may hold it: on one line, and short; null where it is none. */
export function headingOf(text: string): string | null {
  const heading = text.replace(/\s+/gu, ' ').trim();
  const isShort = heading.length <= NAME_LENGTH && HAS_WORD.test(heading);
  return isShort && !NO_TEXT.test(heading) && line.safeParse(heading).success ? heading : null;
}
