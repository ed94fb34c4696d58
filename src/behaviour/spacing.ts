import { UNSPACED_SCRIPTS } from '../engine/script.ts';

/** Joins what `spacedOut` sets apart; it is no letter, so no index takes it for one. */
const JOINER = '\u2060';
const APART = new RegExp(String.raw`(?<=\S)(?=[${UNSPACED_SCRIPTS}])|(?<=[${UNSPACED_SCRIPTS}])(?=[^\s\p{M}])`, 'gu');

/** Sets the characters of scripts without spaces apart: an index of words then finds what stands within a run of them. */
export function spacedOut(text: string): string {
  return text.replace(APART, `${JOINER} `);
}

/** The text as it was before `spacedOut`. */
export function joined(text: string): string {
  return text.replaceAll(`${JOINER} `, '');
}
