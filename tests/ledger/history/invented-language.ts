/** An invented language in a real script, for meaningless text with realistic word and sentence boundaries. */
export interface InventedLanguage {
  readonly language: string;
  /** The separator of words. */
  readonly space: string;
  /** The end of a sentence. */
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

/** @param random a seeded generator; the same seed gives the same language */
export function inventedLanguage(language: keyof typeof SYLLABLES, random: Random): InventedLanguage {
  const syllables = SYLLABLES[language];
  const isSpaced = language !== 'ja';
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? '';
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: isSpaced ? 1 + Math.floor(random() * 3) : 2 }, syllable).join(''),
  );
  // A few words are frequent and many rare, as in real languages.
  const word = () => words[Math.floor(WORDS * random() ** 2)] ?? '';
  return { language, space: isSpaced ? ' ' : '', stop: isSpaced ? '.' : '。', word };
}

/** Returns a number of random words. */
export function words({ word }: InventedLanguage, count: number): readonly string[] {
  return Array.from({ length: count }, word);
}

/** Splits a text into words, with punctuation attached. */
export function wordsOf({ space }: InventedLanguage, text: string): readonly string[] {
  return space === '' ? (text.match(/.{1,2}。?/gu) ?? []) : text.split(space);
}

export function sentence(spoken: InventedLanguage, count: number): string {
  return `${words(spoken, count).join(spoken.space)}${spoken.stop}`;
}

/** Returns a paragraph of one to four sentences, or a very short one. */
export function paragraph(spoken: InventedLanguage, random: Random, isShort: boolean): string {
  const sentences = isShort ? 1 : 1 + Math.floor(random() * 4);
  const count = () => (isShort ? 4 : 8) + Math.floor(random() * (isShort ? 5 : 10));
  return Array.from({ length: sentences }, () => sentence(spoken, count())).join(spoken.space);
}
