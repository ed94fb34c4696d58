import { UNSPACED_SCRIPTS } from '../../engine/script.ts';

/** Marks a space that `spacedOut` inserted. Not a letter, so that no index treats it as one. */
const JOINER = '\u2063';
/** Indexes collapse white space. These sequences preserve the kinds of it that affect line breaking. */
const REPLACEMENTS = [
  ['\u00A0', '\u2062 '],
  ['\u202F', '\u2061 '],
  ['\u200B', '\u2064'],
] as const;
const APART = new RegExp(String.raw`(?<=\S)(?=[${UNSPACED_SCRIPTS}])|(?<=[${UNSPACED_SCRIPTS}])(?=[^\s\p{M}])`, 'gu');

/** Inserts spaces between the characters of scripts without spaces, so that a word index can find text inside a run. */
export function spacedOut(text: string): string {
  const kept = REPLACEMENTS.reduce((all, [white, replacement]) => all.replaceAll(white, replacement), text);
  return kept.replace(APART, `${JOINER} `);
}

/** Reverses `spacedOut`. */
export function joined(text: string): string {
  const close = text.replaceAll(`${JOINER} `, '');
  return REPLACEMENTS.reduce((all, [white, replacement]) => all.replaceAll(replacement, white), close);
}
