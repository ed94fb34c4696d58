/** Returns a seeded random generator of numbers from 0 to 1 (mulberry32, Tommy Ettinger, 2017). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'con',
  'der',
  'el',
  'fo',
  'gra',
  'hin',
  'ka',
  'lo',
  'mer',
  'ni',
  'or',
  'pel',
  'ru',
  'sti',
  'ta',
  'vo',
  'wen',
];
const WORDS = 3000;
const WORDS_A_SENTENCE = 20;

/** An invented language with a few frequent and many rare words, as in real languages. */
function vocabulary(random: () => number): () => string {
  const words = Array.from({ length: WORDS }, () => {
    const syllables = 1 + Math.floor(random() * 3);
    return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  });
  return () => words[Math.floor(WORDS * random() ** 3)] ?? '';
}

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** Generates a story in which each outlet rewrites, moves, splits, merges, omits and adds paragraphs. */
export function syntheticStory(seed: number, outlets: number, paragraphs: number): readonly (readonly string[])[] {
  const random = chance(seed);
  const word = vocabulary(random);
  const sentence = () => {
    const words = Array.from({ length: WORDS_A_SENTENCE }, word);
    const figure = random() < 0.3 ? ` ${Math.floor(random() * 900)}` : '';
    const said = `${capital(words.join(' '))}${figure}`;
    return random() < 0.12 ? `“${said},” said ${capital(word())} ${capital(word())}.` : `${said}.`;
  };
  const paragraph = () => [sentence(), sentence()];
  const agency = Array.from({ length: paragraphs }, paragraph);
  const rewritten = (text: string) => text.replace(/[a-z]+/g, (old) => (random() < 0.12 ? word() : old));
  return Array.from({ length: outlets }, () => {
    const told = agency.flatMap((sentences) => {
      if (random() < 0.2) return [paragraph().join(' ')];
      const own = sentences.map(rewritten);
      return random() < 0.15 ? own : [own.join(' ')];
    });
    for (let merges = 0; merges < told.length / 15; merges += 1) {
      const place = Math.floor(random() * (told.length - 1));
      told.splice(place, 2, told.slice(place, place + 2).join(' '));
    }
    for (let moves = 0; moves < told.length / 10; moves += 1) {
      const [moved = ''] = told.splice(Math.floor(random() * told.length), 1);
      told.splice(Math.floor(random() * told.length), 0, moved);
    }
    return told.slice(0, paragraphs);
  });
}
