import { articleFile, outletFile } from './content.ts';
import type { Edit, Run, Spot } from './edit.ts';
import { type Identity, lastText } from './identity.ts';
import { isParagraph, type Manuscript, type Piece, readManuscript, writeManuscript } from './manuscript.ts';

/** The files of a story under edits, and what is true of their paragraphs. */
export interface Newsroom {
  readonly slug: string;
  /** By path, as `content/stories/…`. */
  readonly files: Record<string, string>;
  readonly manuscripts: Map<string, Manuscript>;
  /** Every paragraph that ever was. */
  readonly identities: Identity[];
  /** The outlets whose articles the story lists, and those whose words it may not show. */
  outlets: readonly string[];
  readonly down: Set<string>;
}

type Paragraph = Extract<Piece, { text: string }>;

export function storyFile({ slug }: Newsroom, name: string): string {
  return `content/stories/${slug}/${name}`;
}

/** Whether a story shows an outlet's article. */
export function isShown({ outlets, down }: Newsroom, outlet: string): boolean {
  return outlets.includes(outlet) && !down.has(outlet);
}

/** @param files of `content/`, by path, and of no more than one story */
export function openNewsroom(slug: string, files: Readonly<Record<string, string>>): Newsroom {
  const room: Newsroom = {
    slug,
    files: { ...files },
    manuscripts: new Map(),
    identities: [],
    outlets: [],
    down: new Set(),
  };
  room.outlets = [...(files[storyFile(room, 'story.yaml')] ?? '').matchAll(/^ {2}- (\S+)$/gm)].map(
    ([, slug = '']) => slug,
  );
  for (const outlet of room.outlets) receive(room, outlet, files[storyFile(room, `${outlet}.md`)] ?? '');
  return room;
}

function receive(room: Newsroom, outlet: string, file: string): void {
  room.manuscripts.set(
    outlet,
    readManuscript(outlet, file, (text) => born(room, outlet, text)),
  );
}

function born(room: Newsroom, outlet: string, text: string): Identity {
  const identity: Identity = { outlet, texts: [text], moved: false, end: null };
  room.identities.push(identity);
  return identity;
}

/** A text that stood in the article once and ended is that paragraph again; every other is a new one. */
function fresh(room: Newsroom, outlet: string, text: string): Paragraph {
  const known = room.identities.find((one) => one.outlet === outlet && one.end !== null && lastText(one) === text);
  if (known === undefined) return { identity: born(room, outlet, text), text };
  known.end = null;
  return { identity: known, text };
}

/** Mistakes of the history itself must not pass for those of what it tests. */
function demand(found: boolean, edit: Edit, reason: string): asserts found {
  if (!found) throw new Error(`${reason}: ${JSON.stringify(edit)}`);
}

function placeOf({ pieces }: Manuscript, beginning: string, edit: Edit): number {
  const words = pieces.map((piece) => (isParagraph(piece) ? piece.text : piece.source.replace(/^## /, '')));
  const begun = [...words.keys()].filter((at) => words[at]?.startsWith(beginning));
  const whole = begun.filter((at) => words[at] === beginning);
  const places = whole.length > 0 ? whole : begun;
  demand(places.length === 1 || edit.which !== undefined, edit, `${places.length} paragraphs begin with ${beginning}`);
  return places[(edit.which ?? 1) - 1] as number;
}

function paragraphAt({ pieces }: Manuscript, place: number, edit: Edit): Paragraph {
  const piece = pieces[place];
  demand(piece !== undefined && isParagraph(piece), edit, 'no paragraph');
  return piece;
}

function spotIn(manuscript: Manuscript, spot: Spot, edit: Edit): number {
  if (spot.after !== undefined) return placeOf(manuscript, spot.after, edit) + 1;
  if (spot.before !== undefined) return placeOf(manuscript, spot.before, edit);
  return manuscript.pieces.findLastIndex(isParagraph) + 1;
}

/** Where an edit of one word says it: `after`, `before`, or else the end. */
function spotOf({ after, before }: Edit): Spot {
  return { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
}

function take(manuscript: Manuscript, beginning: string, edit: Edit): Paragraph {
  const place = placeOf(manuscript, beginning, edit);
  const paragraph = paragraphAt(manuscript, place, edit);
  manuscript.pieces.splice(place, 1);
  return paragraph;
}

function put(manuscript: Manuscript, spot: Spot, edit: Edit, ...paragraphs: readonly Piece[]): void {
  manuscript.pieces.splice(spotIn(manuscript, spot, edit), 0, ...paragraphs);
}

function reworded(text: string, edit: Edit): string {
  return Object.entries(edit.replace ?? {}).reduce((now, [words, others]) => {
    demand(now.split(words).length === 2, edit, `the paragraph does not say once: ${words}`);
    return now.replace(words, others);
  }, edit.as ?? text);
}

function rewrite(room: Newsroom, manuscript: Manuscript, edit: Edit): void {
  const place = placeOf(manuscript, edit.paragraph ?? '', edit);
  const { identity, text } = paragraphAt(manuscript, place, edit);
  const words = reworded(text, edit);
  if (edit.truth === 'gone' || edit.truth === 'unsure') {
    const other = fresh(room, manuscript.outlet, words);
    const isAsked = edit.truth === 'unsure' || edit.asks === true;
    identity.end = { into: [], ...(isAsked ? { perhaps: other.identity } : {}) };
    manuscript.pieces[place] = other;
    return;
  }
  identity.texts.push(words);
  manuscript.pieces[place] = { identity, text: words };
  if (typeof edit.move === 'object') relocate(manuscript, words, edit.move, edit);
}

function relocate(manuscript: Manuscript, beginning: string, spot: Spot, edit: Edit): void {
  const paragraph = take(manuscript, beginning, edit);
  paragraph.identity.moved = true;
  put(manuscript, spot, edit, paragraph);
}

function insert(room: Newsroom, manuscript: Manuscript, texts: readonly string[], edit: Edit): void {
  const { length } = room.identities;
  const paragraphs = texts.map((text) => fresh(room, manuscript.outlet, text));
  demand(edit.truth === (room.identities.length > length ? 'new' : 'back'), edit, 'the truth is another');
  put(manuscript, spotOf(edit), edit, ...paragraphs);
}

function split(room: Newsroom, manuscript: Manuscript, edit: Edit): void {
  const place = placeOf(manuscript, edit.split ?? '', edit);
  const { identity, text } = paragraphAt(manuscript, place, edit);
  const cuts = (Array.isArray(edit.at) ? edit.at : []).map((words: string) => text.indexOf(words));
  demand(cuts.length > 0 && cuts.every((cut) => cut > 0), edit, 'not to be split there');
  const texts = [0, ...cuts].map((cut, index) => text.slice(cut, cuts[index]).trim());
  const parts = texts.map((part) => fresh(room, manuscript.outlet, part));
  identity.end = { into: parts.map((part) => part.identity) };
  manuscript.pieces.splice(place, 1, ...parts);
  if (typeof edit.move === 'object') put(manuscript, edit.move, edit, take(manuscript, texts.at(-1) ?? '', edit));
}

function merge(room: Newsroom, manuscript: Manuscript, beginnings: readonly string[], edit: Edit): void {
  const place = placeOf(manuscript, beginnings[0] ?? '', edit);
  const sources = beginnings.map((beginning) => take(manuscript, beginning, edit));
  const whole = fresh(room, manuscript.outlet, edit.as ?? sources.map(({ text }) => text).join(' '));
  for (const { identity } of sources) identity.end = { into: [whole.identity] };
  manuscript.pieces.splice(place, 0, whole);
}

function changeRole(room: Newsroom, manuscript: Manuscript, edit: Edit): void {
  const place = placeOf(manuscript, edit.role ?? '', edit);
  const piece = manuscript.pieces[place] as Piece;
  if (edit.to === 'body') {
    demand(!isParagraph(piece), edit, 'no crosshead');
    manuscript.pieces[place] = fresh(room, manuscript.outlet, piece.source.slice(3));
    return;
  }
  demand(isParagraph(piece), edit, 'no paragraph');
  piece.identity.end = { into: [] };
  manuscript.pieces[place] = { source: `## ${piece.text}` };
}

function restored(room: Newsroom, outlet: string, beginning: string, edit: Edit): string {
  const known = room.identities.findLast(
    (one) => one.outlet === outlet && one.end?.into.length === 0 && lastText(one).startsWith(beginning),
  );
  demand(known !== undefined, edit, 'nothing that was deleted begins so');
  return lastText(known);
}

function bringBack(room: Newsroom, manuscript: Manuscript, beginning: string, edit: Edit): void {
  insert(room, manuscript, [restored(room, manuscript.outlet, beginning, edit)], edit);
  if (edit.replace !== undefined) rewrite(room, manuscript, { ...edit, paragraph: beginning });
}

/** Writes the same words in another way. */
function rewriteOnly(manuscript: Manuscript, beginning: string, edit: Edit, write: (text: string) => string): void {
  const place = placeOf(manuscript, beginning, edit);
  const { identity, text } = paragraphAt(manuscript, place, edit);
  manuscript.pieces[place] = { identity, text: write(text) };
}

/** A line break for every third space, or in the middle where there is none. */
function wrapped(text: string): string {
  const words = text.split(' ');
  const middle = Math.floor(text.length / 2);
  if (words.length === 1) return `${text.slice(0, middle)}\n${text.slice(middle)}`;
  return words.map((word, at) => word + (at === words.length - 1 ? '' : at % 3 === 2 ? '\n' : ' ')).join('');
}

function editArticle(room: Newsroom, manuscript: Manuscript, edit: Edit): void {
  if (edit.paragraph !== undefined) rewrite(room, manuscript, edit);
  if (edit.insert !== undefined) insert(room, manuscript, edit.insert, edit);
  for (const beginning of edit.delete ?? []) take(manuscript, beginning, edit).identity.end = { into: [] };
  if (typeof edit.move === 'string') relocate(manuscript, edit.move, spotOf(edit), edit);
  if (edit.restore !== undefined) bringBack(room, manuscript, edit.restore, edit);
  if (edit.wrap !== undefined) rewriteOnly(manuscript, edit.wrap, edit, wrapped);
  if (edit.decompose !== undefined) rewriteOnly(manuscript, edit.decompose, edit, (text) => text.normalize('NFD'));
  if (edit.split !== undefined) split(room, manuscript, edit);
  if (edit.merge !== undefined) merge(room, manuscript, edit.merge, edit);
  if (edit.role !== undefined) changeRole(room, manuscript, edit);
  if (edit.headline !== undefined)
    manuscript.head = manuscript.head.replace(/^headline: .*$/m, `headline: ${JSON.stringify(edit.headline)}`);
}

function join(room: Newsroom, outlet: string, { add, siglum, text = [] }: Edit): void {
  room.files[`content/outlets/${outlet}.yaml`] = outletFile(outlet, add ?? '', siglum ?? '', 'en-GB');
  room.outlets = [...room.outlets, outlet];
  receive(room, outlet, articleFile(outlet, 'en-GB', text));
}

/** Does one edit; `publish` then writes the files. */
export function apply(room: Newsroom, edit: Edit): void {
  if (edit.add !== undefined) join(room, edit.in ?? '', edit);
  const manuscript = room.manuscripts.get(edit.in ?? '');
  if (manuscript !== undefined && edit.add === undefined) editArticle(room, manuscript, edit);
  room.outlets = (edit.outlets ?? room.outlets).filter((outlet) => outlet !== edit.drop);
  if (edit.takedown !== undefined) room.down.add(edit.takedown);
  if (edit.withdraw !== undefined) room.down.delete(edit.withdraw);
}

/** Does the edits of a run and writes the files anew. */
export function workOn(room: Newsroom, { edits }: Run): void {
  for (const edit of edits) apply(room, edit);
  publish(room);
}

/** Writes the files of a story anew. */
export function publish(room: Newsroom): void {
  const { files, outlets, down, manuscripts } = room;
  const story = storyFile(room, 'story.yaml');
  const list = outlets.map((outlet) => `  - ${outlet}\n`).join('');
  files[story] = (files[story] ?? '').replace(/^outlets:\n(?: {2}- \S+\n)*/m, `outlets:\n${list}`);
  for (const [outlet, manuscript] of manuscripts) {
    const path = storyFile(room, `${outlet}.md`);
    if (isShown(room, outlet)) files[path] = writeManuscript(manuscript);
    else delete files[path];
  }
  const entries = [...down].map(
    (outlet) => `- outlet: ${outlet}\n  asked: the publisher\n  date: 2031-05-05\n  reason: A test.\n`,
  );
  files[storyFile(room, 'takedown.yaml')] = entries.join('');
}
