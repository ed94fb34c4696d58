/** A language that nobody speaks, in a script that people write: texts that mean nothing, cut as that script cuts them. */
export interface Tongue {
  readonly language: string;
  /** What stands between two words. */
  readonly space: string;
  /** What ends a sentence. */
  readonly stop: string;
  readonly word: () => string;
}

export type Random = () => number;

const SYLLABLES = {
  en: 'ba con der el fo gra hin ka lo mer ni or pel ru sti ta vo wen'.split(' '),
  he: 'בא גד הו זח טי כל מנ סע פצ קר שת רב לד'.split(' '),
  ja: '山川東京政府会談発表港船火災市長記者代表合意延期日程朝夕橋鉄道'.split(''),
} as const;
const WORDS = 900;

/** @param random the same numbers make the same language */
export function tongue(language: keyof typeof SYLLABLES, random: Random): Tongue {
  const syllables = SYLLABLES[language];
  const isSpaced = language !== 'ja';
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? '';
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: isSpaced ? 1 + Math.floor(random() * 3) : 2 }, syllable).join(''),
  );
  // Few words are frequent and many rare, as in all languages.
  const word = () => words[Math.floor(WORDS * random() ** 2)] ?? '';
  return { language, space: isSpaced ? ' ' : '', stop: isSpaced ? '.' : '。', word };
}

/** So many words in a row. */
export function words({ word }: Tongue, count: number): readonly string[] {
  return Array.from({ length: count }, word);
}

/** The words of a text, each with what follows it but for the space. */
export function wordsOf({ space }: Tongue, text: string): readonly string[] {
  return space === '' ? (text.match(/.{1,2}。?/gu) ?? []) : text.split(space);
}

export function sentence(spoken: Tongue, count: number): string {
  return `${words(spoken, count).join(spoken.space)}${spoken.stop}`;
}

/** A paragraph of one to four sentences; short ones are shorter than any newspaper's. */
export function paragraph(spoken: Tongue, random: Random, isShort: boolean): string {
  const sentences = isShort ? 1 : 1 + Math.floor(random() * 4);
  const count = () => (isShort ? 4 : 8) + Math.floor(random() * (isShort ? 5 : 10));
  return Array.from({ length: sentences }, () => sentence(spoken, count())).join(spoken.space);
}
