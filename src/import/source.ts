import type { VFileMessage } from 'vfile-message';
import { type Place, problem, quoteContent } from '../engine/index.ts';
import { excessOf } from './bounds.ts';
import { decode } from './encoding.ts';
import { binaryKind, kindOf } from './kind.ts';
import { linesOf } from './line.ts';
import { lineRoles } from './line-role.ts';
import { articleOfMarkdown } from './markdown.ts';
import { articleOfPage } from './page.ts';
import type { Said } from './page-facts.ts';
import { isWall, wordCount } from './phrase.ts';
import type { LeftOut, Piece } from './piece.ts';

/** A file to import. */
export interface Source {
  /** Its name in messages: a path or an address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its address and content type, if it was fetched; null for a file. */
  readonly fetched: { readonly url: string; readonly type: string | null } | null;
}

/** The names of the facts that a source can state outside its text. */
export type FactName =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'section'
  | 'published'
  | 'outlet'
  | 'homepage'
  | 'url'
  | 'language';

/** What was found in a source. */
export interface Intake {
  readonly name: string;
  /** Only lines of a page can be left out. */
  readonly kind: 'page' | 'markdown' | 'text';
  readonly pieces: readonly Piece[];
  /** The lines of a page that are not part of its article; empty for a text. */
  readonly leftOut: readonly LeftOut[];
  /** Facts that the source states outside its text. */
  readonly facts: Readonly<Partial<Record<FactName, Said>>>;
  /** What an editor should check about the whole source, one clause each. */
  readonly questions: readonly string[];
}

/** `intake` is null where there are problems. */
export interface IntakeReading {
  readonly intake: Intake | null;
  readonly problems: readonly VFileMessage[];
}

/** The largest file that is read; a page with embedded pictures has about a tenth of it. */
export const FILE_BYTES = 50 * 1024 * 1024;
/** A text with at most this many words that asks for a subscription is only the beginning of an article. */
const STUB_WORDS = 150;
/** Articles have fewer lines; lists of data have more. */
const LINES = 20_000;
/** The Markdown parser compares each bracket with all before it. */
const BRACKETS = 2000;
/** A page with at least this many linked headings, and fewer other words, is a list of articles. */
const LISTED = 6;
const LISTED_WORDS = 50;

/** Reads one source: from bytes to text to pieces with roles. Returns problems that an editor can fix. */
export function readSource({ name, bytes, fetched }: Source): IntakeReading {
  const start: Place = { file: name, line: 1, column: 1 };
  const refused = (ruleId: string, reason: string, note: string, place = start): IntakeReading => ({
    intake: null,
    problems: [problem(ruleId, place, reason, note)],
  });
  if (bytes.length > FILE_BYTES)
    return refused(
      'file-too-large',
      `the file has ${bytes.length} bytes`,
      `at most ${FILE_BYTES} are read: save the page as HTML only`,
    );
  if (bytes.every((byte) => byte <= 0x20))
    return refused('empty-file', 'the file is empty', 'save the page again, or copy its text into the file');
  const binary = binaryKind(bytes);
  if (binary !== null)
    return refused(
      'binary-file',
      `this is ${binary}, no text`,
      'copy its text into a .txt file, or save the page as HTML only',
    );
  const { text, doubt } = decode(bytes, fetched?.type ?? null);
  const questions = doubt === null ? [] : [doubt];
  const invisible = /[\0\x01-\x08\x0e-\x1a\x1c-\x1f]/.exec(text);
  if (invisible && (text.match(/[\0\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > text.length / 100)
    return refused(
      'binary-file',
      'this is no text: many of its characters are invisible',
      'copy its words into a .txt file',
      placeAt(text, invisible.index, name),
    );
  const kind = kindOf(text, fetched?.url ?? name, fetched?.type ?? null);
  if (kind !== 'page' && (text.match(/\n/g)?.length ?? 0) > LINES)
    return refused('text-too-long', `the text has more than ${LINES} lines`, 'copy the article alone into a .txt file');
  if (kind === 'markdown' && (text.match(/\[/g)?.length ?? 0) > BRACKETS)
    return refused(
      'text-too-long',
      `the text has more than ${BRACKETS} square brackets`,
      'copy the article alone into a .txt file',
    );
  const excess = kind === 'page' ? excessOf(text) : null;
  if (excess !== null)
    return refused(
      'page-too-large',
      `the page has ${excess.reason}`,
      'copy the article’s text into a .txt file',
      placeAt(text, excess.offset, name),
    );
  const found =
    kind === 'page'
      ? readPage(text, name)
      : kind === 'markdown'
        ? readMarkdown(text, name)
        : { name, kind, pieces: lineRoles(linesOf(text)), leftOut: [], facts: {}, questions: [] };
  const problems = kind === 'page' ? pageProblems(found, start) : textProblems(found, text, start);
  return {
    intake: problems.length > 0 ? null : { ...found, questions: [...questions, ...found.questions] },
    problems,
  };
}

function placeAt(text: string, offset: number, file: string): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

interface PageIntake extends Intake {
  readonly listed?: number;
  readonly isArticle?: boolean;
  readonly isWalled?: boolean;
}

function readPage(text: string, name: string): PageIntake {
  const { blocks, leftOut, facts, listed, isArticle, isWalled } = articleOfPage(text);
  const { headline, dek, byline, section, published, outlet, homepage, url, language } = facts;
  const said = Object.entries({ headline, dek, byline, section, published, outlet, homepage, url, language });
  return {
    name,
    kind: 'page',
    pieces: blocks,
    leftOut,
    facts: Object.fromEntries(said.filter(([, value]) => value !== null)),
    questions: [],
    listed,
    isArticle,
    isWalled,
  };
}

/** The names that Jekyll, Hugo, Eleventy and the clippers of browsers give to facts. */
const FRONT: Readonly<Record<FactName, readonly string[]>> = {
  headline: ['title', 'headline'],
  dek: ['subtitle', 'dek', 'description', 'excerpt'],
  byline: ['author', 'authors', 'byline'],
  section: ['section', 'category'],
  published: ['published', 'date', 'pubdate'],
  outlet: ['site', 'publisher', 'publication', 'outlet', 'site_name'],
  homepage: [],
  url: ['url', 'source', 'canonical', 'link'],
  language: ['lang', 'language'],
};

function readMarkdown(text: string, name: string): Intake {
  const { pieces, facts } = articleOfMarkdown(text);
  const said = (Object.entries(FRONT) as [FactName, readonly string[]][]).flatMap(([fact, keys]) => {
    const found = keys.flatMap((key) => facts.get(key) ?? [])[0];
    return found === undefined ? [] : [[fact, found] as const];
  });
  return { name, kind: 'markdown', pieces, leftOut: [], facts: Object.fromEntries(said), questions: [] };
}

function bodyWords({ pieces }: Intake): number {
  return pieces.reduce((sum, { role, text }) => sum + (role === 'body' ? wordCount(text) : 0), 0);
}

function pageProblems(found: PageIntake, place: Place): readonly VFileMessage[] {
  const words = bodyWords(found);
  const { listed = 0, isArticle = false, isWalled = false } = found;
  if (listed >= LISTED && !isArticle && words < LISTED_WORDS)
    return [
      problem(
        'many-articles',
        place,
        `this page lists ${listed} articles and is none of them`,
        'open one of its articles and save that page',
      ),
    ];
  if (words < STUB_WORDS && isWalled) return [stub(words, place)];
  return emptyProblems(found, place);
}

function textProblems(found: Intake, text: string, place: Place): readonly VFileMessage[] {
  const words = bodyWords(found);
  return words < STUB_WORDS && isWall(text) ? [stub(words, place)] : emptyProblems(found, place);
}

function stub(words: number, place: Place): VFileMessage {
  return problem(
    'paywall-stub',
    place,
    `only ${words} words of the article are here, and the rest is for subscribers`,
    'save the page while you are logged in, or copy the whole text into a .txt file',
  );
}

function emptyProblems(found: Intake, place: Place): readonly VFileMessage[] {
  if (found.pieces.some(({ role }) => role === 'body')) return [];
  const [first] = found.pieces;
  const reason =
    first === undefined
      ? 'there is no text of an article here'
      : `there is no paragraph here, only ${first.role} such as ${quoteContent(first.text)}`;
  return [
    problem(
      'empty-page',
      place,
      reason,
      'save the page after it has loaded, or copy the article’s text into a .txt file',
    ),
  ];
}
