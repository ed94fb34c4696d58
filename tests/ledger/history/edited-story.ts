import { articleFile, outletFile } from './content.ts';
import type { Edit, Run, Spot } from './edit.ts';
import { type Identity, lastText } from './identity.ts';
import { isParagraph, type Manuscript, type Piece, readManuscript, writeManuscript } from './manuscript.ts';

/** A story's files during a history, with the identities of their paragraphs. */
export interface EditedStory {
  readonly slug: string;
  /** By path: `content/stories/…`. */
  readonly files: Record<string, string>;
  readonly manuscripts: Map<string, Manuscript>;
  /** All paragraphs, including ended ones. */
  readonly identities: Identity[];
  /** The outlets that the story lists, and those taken down. */
  outlets: readonly string[];
  readonly down: Set<string>;
}

type Paragraph = Extract<Piece, { text: string }>;

export function storyFile({ slug }: EditedStory, name: string): string {
  return `content/stories/${slug}/${name}`;
}

/** Whether a story shows an outlet's article. */
export function isShown({ outlets, down }: EditedStory, outlet: string): boolean {
  return outlets.includes(outlet) && !down.has(outlet);
}

/** @param files the files of `content/` by path, with one story */
export function openEditedStory(slug: string, files: Readonly<Record<string, string>>): EditedStory {
  const edited: EditedStory = {
    slug,
    files: { ...files },
    manuscripts: new Map(),
    identities: [],
    outlets: [],
    down: new Set(),
  };
  edited.outlets = [...(files[storyFile(edited, 'story.yaml')] ?? '').matchAll(/^ {2}- (\S+)$/gm)].map(
    ([, slug = '']) => slug,
  );
  for (const outlet of edited.outlets) receive(edited, outlet, files[storyFile(edited, `${outlet}.md`)] ?? '');
  return edited;
}

function receive(edited: EditedStory, outlet: string, file: string): void {
  edited.manuscripts.set(
    outlet,
    readManuscript(outlet, file, (text) => born(edited, outlet, text)),
  );
}

function born(edited: EditedStory, outlet: string, text: string): Identity {
  const identity: Identity = { outlet, texts: [text], moved: false, end: null };
  edited.identities.push(identity);
  return identity;
}

/** A text equal to an ended paragraph's brings that paragraph back; any other text is a new paragraph. */
function fresh(edited: EditedStory, outlet: string, text: string): Paragraph {
  const known = edited.identities.find((one) => one.outlet === outlet && one.end !== null && lastText(one) === text);
  if (known === undefined) return { identity: born(edited, outlet, text), text };
  known.end = null;
  return { identity: known, text };
}

/** Throws on a mistake in the history file itself. */
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

/** Resolves an edit's place: `after`, `before`, or the end. */
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

function rewrite(edited: EditedStory, manuscript: Manuscript, edit: Edit): void {
  const place = placeOf(manuscript, edit.paragraph ?? '', edit);
  const { identity, text } = paragraphAt(manuscript, place, edit);
  const words = reworded(text, edit);
  if (edit.truth === 'gone' || edit.truth === 'unsure') {
    const other = fresh(edited, manuscript.outlet, words);
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

function insert(edited: EditedStory, manuscript: Manuscript, texts: readonly string[], edit: Edit): void {
  const { length } = edited.identities;
  const paragraphs = texts.map((text) => fresh(edited, manuscript.outlet, text));
  demand(edit.truth === (edited.identities.length > length ? 'new' : 'back'), edit, 'the truth is another');
  put(manuscript, spotOf(edit), edit, ...paragraphs);
}

function split(edited: EditedStory, manuscript: Manuscript, edit: Edit): void {
  const place = placeOf(manuscript, edit.split ?? '', edit);
  const { identity, text } = paragraphAt(manuscript, place, edit);
  const cuts = (Array.isArray(edit.at) ? edit.at : []).map((words: string) => text.indexOf(words));
  demand(cuts.length > 0 && cuts.every((cut) => cut > 0), edit, 'not to be split there');
  const texts = [0, ...cuts].map((cut, index) => text.slice(cut, cuts[index]).trim());
  const parts = texts.map((part) => fresh(edited, manuscript.outlet, part));
  identity.end = { into: parts.map((part) => part.identity) };
  manuscript.pieces.splice(place, 1, ...parts);
  if (typeof edit.move === 'object') put(manuscript, edit.move, edit, take(manuscript, texts.at(-1) ?? '', edit));
}

function merge(edited: EditedStory, manuscript: Manuscript, beginnings: readonly string[], edit: Edit): void {
  const place = placeOf(manuscript, beginnings[0] ?? '', edit);
  const sources = beginnings.map((beginning) => take(manuscript, beginning, edit));
  const whole = fresh(edited, manuscript.outlet, edit.as ?? sources.map(({ text }) => text).join(' '));
  for (const { identity } of sources) identity.end = { into: [whole.identity] };
  manuscript.pieces.splice(place, 0, whole);
}

function changeRole(edited: EditedStory, manuscript: Manuscript, edit: Edit): void {
  const place = placeOf(manuscript, edit.role ?? '', edit);
  const piece = manuscript.pieces[place] as Piece;
  if (edit.to === 'body') {
    demand(!isParagraph(piece), edit, 'no crosshead');
    manuscript.pieces[place] = fresh(edited, manuscript.outlet, piece.source.slice(3));
    return;
  }
  demand(isParagraph(piece), edit, 'no paragraph');
  piece.identity.end = { into: [] };
  manuscript.pieces[place] = { source: `## ${piece.text}` };
}

function restored(edited: EditedStory, outlet: string, beginning: string, edit: Edit): string {
  const known = edited.identities.findLast(
    (one) => one.outlet === outlet && one.end?.into.length === 0 && lastText(one).startsWith(beginning),
  );
  demand(known !== undefined, edit, 'nothing that was deleted begins so');
  return lastText(known);
}

function bringBack(edited: EditedStory, manuscript: Manuscript, beginning: string, edit: Edit): void {
  insert(edited, manuscript, [restored(edited, manuscript.outlet, beginning, edit)], edit);
  if (edit.replace !== undefined) rewrite(edited, manuscript, { ...edit, paragraph: beginning });
}

/** Rewrites the file without changing the text. */
function rewriteOnly(manuscript: Manuscript, beginning: string, edit: Edit, write: (text: string) => string): void {
  const place = placeOf(manuscript, beginning, edit);
  const { identity, text } = paragraphAt(manuscript, place, edit);
  manuscript.pieces[place] = { identity, text: write(text) };
}

/** Breaks the line at every third space, or in the middle if there are no spaces. */
function wrapped(text: string): string {
  const words = text.split(' ');
  const middle = Math.floor(text.length / 2);
  if (words.length === 1) return `${text.slice(0, middle)}\n${text.slice(middle)}`;
  return words.map((word, at) => word + (at === words.length - 1 ? '' : at % 3 === 2 ? '\n' : ' ')).join('');
}

function editArticle(edited: EditedStory, manuscript: Manuscript, edit: Edit): void {
  if (edit.paragraph !== undefined) rewrite(edited, manuscript, edit);
  if (edit.insert !== undefined) insert(edited, manuscript, edit.insert, edit);
  for (const beginning of edit.delete ?? []) take(manuscript, beginning, edit).identity.end = { into: [] };
  if (typeof edit.move === 'string') relocate(manuscript, edit.move, spotOf(edit), edit);
  if (edit.restore !== undefined) bringBack(edited, manuscript, edit.restore, edit);
  if (edit.wrap !== undefined) rewriteOnly(manuscript, edit.wrap, edit, wrapped);
  if (edit.decompose !== undefined) rewriteOnly(manuscript, edit.decompose, edit, (text) => text.normalize('NFD'));
  if (edit.split !== undefined) split(edited, manuscript, edit);
  if (edit.merge !== undefined) merge(edited, manuscript, edit.merge, edit);
  if (edit.role !== undefined) changeRole(edited, manuscript, edit);
  if (edit.headline !== undefined)
    manuscript.head = manuscript.head.replace(/^headline: .*$/m, `headline: ${JSON.stringify(edit.headline)}`);
}

function join(edited: EditedStory, outlet: string, { add, siglum, text = [] }: Edit): void {
  edited.files[`content/outlets/${outlet}.yaml`] = outletFile(outlet, add ?? '', siglum ?? '', 'en-GB');
  edited.outlets = [...edited.outlets, outlet];
  receive(edited, outlet, articleFile(outlet, 'en-GB', text));
}

/** Applies one edit in memory; `publish` writes the files. */
export function apply(edited: EditedStory, edit: Edit): void {
  if (edit.add !== undefined) join(edited, edit.in ?? '', edit);
  const manuscript = edited.manuscripts.get(edit.in ?? '');
  if (manuscript !== undefined && edit.add === undefined) editArticle(edited, manuscript, edit);
  edited.outlets = (edit.outlets ?? edited.outlets).filter((outlet) => outlet !== edit.drop);
  if (edit.takedown !== undefined) edited.down.add(edit.takedown);
  if (edit.withdraw !== undefined) edited.down.delete(edit.withdraw);
}

/** Applies the edits of a run and rewrites the files. */
export function workOn(edited: EditedStory, { edits }: Run): void {
  for (const edit of edits) apply(edited, edit);
  publish(edited);
}

/** Rewrites the files of a story. */
export function publish(edited: EditedStory): void {
  const { files, outlets, down, manuscripts } = edited;
  const story = storyFile(edited, 'story.yaml');
  const list = outlets.map((outlet) => `  - ${outlet}\n`).join('');
  files[story] = (files[story] ?? '').replace(/^outlets:\n(?: {2}- \S+\n)*/m, `outlets:\n${list}`);
  for (const [outlet, manuscript] of manuscripts) {
    const path = storyFile(edited, `${outlet}.md`);
    if (isShown(edited, outlet)) files[path] = writeManuscript(manuscript);
    else delete files[path];
  }
  const entries = [...down].map(
    (outlet) => `- outlet: ${outlet}\n  asked: the publisher\n  date: 2031-05-05\n  reason: A test.\n`,
  );
  files[storyFile(edited, 'takedown.yaml')] = entries.join('');
}
