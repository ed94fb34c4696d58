import type { Edit } from './edit.ts';
import { type EditedStory, isShown } from './edited-story.ts';
import { type InventedLanguage, paragraph, type Random, sentence, words, wordsOf } from './invented-language.ts';
import { isParagraph, type Manuscript } from './manuscript.ts';

/** The input of a random edit, with the paragraphs already touched in this run. */
export interface Desk {
  readonly edited: EditedStory;
  readonly random: Random;
  readonly spoken: InventedLanguage;
  readonly isShort: boolean;
  readonly touched: Set<string>;
}

type Draw = (desk: Desk, manuscript: Manuscript) => Edit | null;

function pick<Thing>(random: Random, things: readonly Thing[]): Thing | undefined {
  return things[Math.floor(random() * things.length)];
}

function textsOf({ pieces }: Manuscript): readonly string[] {
  return pieces.filter(isParagraph).map(({ text }) => text);
}

/** Picks a number of consecutive, untouched, unique paragraphs; null if there are none. */
function neighbours({ random, touched }: Desk, manuscript: Manuscript, count: number): readonly string[] | null {
  const all = textsOf(manuscript);
  const isFree = (text: string | undefined) =>
    text !== undefined && !touched.has(text) && all.filter((one) => one === text).length === 1;
  const starts = [...all.keys()].filter(
    (at) => all.slice(at, at + count).length === count && all.slice(at, at + count).every(isFree),
  );
  const start = pick(random, starts);
  if (start === undefined || all.length < count + 4) return null;
  const texts = all.slice(start, start + count);
  for (const text of texts) touched.add(text);
  return texts;
}

/** Picks a place next to a unique paragraph, at some distance from the given text. */
function spot({ random }: Desk, manuscript: Manuscript, from?: string): Edit {
  const all = textsOf(manuscript);
  const own = from === undefined ? -9 : all.indexOf(from);
  const places = all.filter((text, at) => all.indexOf(text) === all.lastIndexOf(text) && Math.abs(at - own) > 2);
  const beside = pick(random, places);
  if (beside === undefined || random() < 0.1) return { at: 'end' };
  return random() < 0.3 ? { before: beside } : { after: beside };
}

/** Replaces a share of a text's words, evenly spread. */
function reworded({ spoken, random }: Desk, text: string, share: number): string {
  const all = wordsOf(spoken, text);
  const count = Math.max(1, Math.floor(all.length * share));
  const step = all.length / count;
  const shift = Math.floor(random() * step);
  const places = new Set(Array.from({ length: count }, (_, at) => Math.floor(at * step) + shift));
  return all.map((word, at) => (places.has(at) ? words(spoken, 1).join('') : word)).join(spoken.space);
}

const newText = ({ spoken, random, isShort }: Desk) => paragraph(spoken, random, isShort);

const correct: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  return text === undefined ? null : { paragraph: text, as: reworded(desk, text, 0.12), truth: 'edited' };
};

const lengthen: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  if (text === undefined) return null;
  const count = Math.max(2, Math.floor(wordsOf(desk.spoken, text).length * 0.4));
  const more = sentence(desk.spoken, count);
  return { paragraph: text, as: [text, more].join(desk.spoken.space), truth: 'edited' };
};

const trim: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  if (text === undefined) return null;
  const all = wordsOf(desk.spoken, text);
  if (all.length < 4) return null;
  return { paragraph: text, as: all.slice(0, Math.ceil(all.length * 0.7)).join(desk.spoken.space), truth: 'edited' };
};

const move: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  return text === undefined ? null : { move: text, ...spot(desk, manuscript, text), truth: 'moved' };
};

const moveAndCorrect: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  if (text === undefined || wordsOf(desk.spoken, text).length < 12) return null;
  const { before, after } = spot(desk, manuscript, text);
  const to = before !== undefined ? { before } : after !== undefined ? { after } : { at: 'end' as const };
  return { paragraph: text, as: reworded(desk, text, 0.06), move: to, truth: 'moved and edited' };
};

const insert: Draw = (desk, manuscript) => {
  const texts = Array.from({ length: desk.random() < 0.3 ? 2 : 1 }, () => newText(desk));
  for (const text of texts) desk.touched.add(text);
  return { insert: texts, ...spot(desk, manuscript), truth: 'new' };
};

const insertLikeness: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  if (text === undefined) return null;
  const likeness = reworded(desk, text, 0.4);
  desk.touched.add(likeness);
  return { insert: [likeness], ...spot(desk, manuscript, text), truth: 'new' };
};

const remove: Draw = (desk, manuscript) => {
  const texts = neighbours(desk, manuscript, desk.random() < 0.3 ? 2 : 1);
  return texts === null ? null : { delete: texts, truth: 'gone' };
};

const tellAnew: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  return text === undefined ? null : { paragraph: text, as: newText(desk), truth: 'gone' };
};

const split: Draw = (desk, manuscript) => {
  const [text] = neighbours(desk, manuscript, 1) ?? [];
  if (text === undefined) return null;
  const all = wordsOf(desk.spoken, text);
  const parts = all.length >= 24 && desk.random() < 0.4 ? 3 : 2;
  if (all.length < parts * 4) return null;
  const size = Math.floor(all.length / parts);
  const cuts = Array.from({ length: parts - 1 }, (_, at) => all.slice((at + 1) * size).join(desk.spoken.space));
  if (cuts.some((cut) => text.indexOf(cut) !== text.length - cut.length)) return null;
  const starts = [0, ...cuts.map((cut) => text.length - cut.length)];
  for (const [at, start] of starts.entries()) desk.touched.add(text.slice(start, starts[at + 1]).trim());
  return { split: text, at: cuts, truth: 'split' };
};

const merge: Draw = (desk, manuscript) => {
  const texts = neighbours(desk, manuscript, desk.random() < 0.3 ? 3 : 2);
  return texts === null ? null : { merge: texts, as: texts.join(desk.spoken.space), truth: 'merged' };
};

const bringBack: Draw = (desk, manuscript) => {
  const gone = desk.edited.identities.filter(
    ({ outlet, end, texts }) =>
      outlet === manuscript.outlet && end !== null && end.into.length === 0 && !desk.touched.has(texts.at(-1) ?? ''),
  );
  const text = pick(desk.random, gone)?.texts.at(-1);
  if (text === undefined) return null;
  desk.touched.add(text);
  return { restore: text, ...spot(desk, manuscript), truth: 'back' };
};

const DRAWS: readonly Draw[] = [
  ...[correct, correct, lengthen, trim, move, move, moveAndCorrect, insert, insert, insertLikeness],
  ...[remove, remove, tellAnew, split, split, merge, merge, bringBack],
];

/** Returns a random edit with its expected result; null if nothing could be edited. */
export function randomEdit(desk: Desk): Edit | null {
  const { edited, random } = desk;
  const shown = edited.outlets.filter((outlet) => isShown(edited, outlet));
  const outlet = pick(random, shown);
  const manuscript = edited.manuscripts.get(outlet ?? '');
  const edit = manuscript === undefined ? null : (pick(random, DRAWS)?.(desk, manuscript) ?? null);
  if (edit === null || outlet === undefined) return null;
  if (edit.as !== undefined) desk.touched.add(edit.as);
  return { in: outlet, ...edit };
}
