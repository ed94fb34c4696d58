import { francAll } from 'franc-min';

/** The language of a text: stated by its page, or inferred from its words. */
export interface Language {
  /** BCP 47: `en-GB`, `de`. */
  readonly tag: string;
  readonly status: 'stated' | 'inferred';
  /** For `stated` the words of the page, for `inferred` the evidence. */
  readonly because: string;
}

/** The language of shorter texts cannot be detected. */
const ENOUGH = 100;
/** Only the beginning of a text is examined, up to this length. */
const SAMPLE = 6000;
/** Similar languages have similar scores: if the stated language scores above this, it is accepted. */
const NEAR = 0.88;

/**
 * The language of a text. What a page states is believed unless its words are plainly of another: site software is
 * often left in the language that it came in.
 *
 * @param stated a tag or locale that the page gives, or null
 * @returns null where nothing is stated and the words do not tell
 */
export function languageOf(text: string, stated: string | null): Language | null {
  const tag = stated === null ? null : tagOf(stated);
  const sample = text.slice(0, SAMPLE);
  const ranked = sample.length < ENOUGH ? [] : francAll(sample, { minLength: ENOUGH });
  const [best] = ranked.flatMap(([code, score]) => (code === 'und' ? [] : [{ tag: tagOf(code) ?? code, score }]));
  if (tag !== null && stated !== null) {
    const own = ranked.find(([code]) => baseOf(tagOf(code) ?? code) === baseOf(tag));
    const isDoubtful = best !== undefined && own !== undefined && own[1] < NEAR && sample.length > 2 * ENOUGH;
    if (!isDoubtful) return { tag, status: 'stated', because: stated };
    return inferred(best.tag, `The page states “${stated}”, but its words are most like ${nameOf(best.tag)}.`);
  }
  return best === undefined
    ? null
    : inferred(best.tag, `The sequences of letters in its words are most like ${nameOf(best.tag)}.`);
}

function inferred(tag: string, because: string): Language {
  return { tag, status: 'inferred', because };
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

function baseOf(tag: string): string {
  // Norway’s two written languages, and the one tag for both.
  return tag.split('-')[0]?.replace(/^(?:nb|nn)$/, 'no') ?? tag;
}

/**
 * A language tag in its canonical form, or null: pages write `en_US`, `EN`, `deu`, and several at once.
 *
 * @example tagOf('en_us') === 'en-US'
 */
export function tagOf(written: string): string | null {
  const first =
    written
      .trim()
      .split(/[\s,;]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(first)) return null;
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return null;
  }
}
