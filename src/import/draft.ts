import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import type { ArticleFacts, ProvenanceFact } from '../schemas/article.ts';
import { webAddress } from '../schemas/field.ts';
import { agenciesIn } from './agency.ts';
import type { ArticleDraft, Question } from './article-file.ts';
import { isDateLine, momentOf } from './date.ts';
import { datelineOf } from './dateline.ts';
import { languageOf, tagOf } from './language.ts';
import { LINE_LENGTH, onOneLine, short } from './phrase.ts';
import type { Piece } from './piece.ts';
import { provenanceOf } from './provenance.ts';
import type { Intake } from './source.ts';

/** The outlet of a source. */
export interface Publisher {
  readonly slug: string;
  readonly name: string;
  /** BCP 47, if the outlet already has a file; `en-GB` there is preferred to a bare `en`. */
  readonly language: string | null;
  /** How the outlet is known. */
  readonly fact: ProvenanceFact | null;
}

/** What is known about a source from options and the machine. */
export interface Circumstances {
  /** `--language`, or null. */
  readonly language: string | null;
  /** The day on which it was fetched; null for a file. */
  readonly retrieved: string | null;
  /** The address it was fetched from; null for a file. */
  readonly url: string | null;
  /** The digest of its bytes. */
  readonly original: string;
  /** The day of the import; later days of publication are questioned. */
  readonly today: string;
  /** Facts that an editor stated, which override those that were found. */
  readonly given?: GivenFacts;
}

/** The facts that an editor can state; null means that the article has none. */
export type GivenFacts = Partial<Pick<ArticleFacts, 'headline' | 'dateline' | 'byline' | 'published' | 'rights'>>;

/** `draft` is null where there are problems. */
export interface DraftReading {
  readonly draft: ArticleDraft | null;
  readonly problems: readonly VFileMessage[];
}

/** Drafts an article: each fact with the words that state it, or with the evidence. */
export function draftArticle(intake: Intake, publisher: Publisher, circumstances: Circumstances): DraftReading {
  const given = circumstances.given ?? {};
  const lines = onePerMark(intake.pieces.map(withoutMarkup));
  const pieces = withHeadline(lines, headlineOutside(intake, given), given.headline === undefined);
  const language =
    circumstances.language === null ? languageOf(bodyText(pieces), intake.facts.language?.words ?? null) : null;
  const tag = circumstances.language ?? language?.tag ?? null;
  if (tag === null) return { draft: null, problems: [unknownLanguage(intake.name)] };
  const dateline = datelineOf(pieces.find(({ role }) => role === 'body')?.text ?? '');
  const credits = creditsOf(pieces);
  const found = {
    dateline: dateline?.place ?? null,
    byline: bylineOf(credits) ?? short(intake.facts.byline?.words),
    published: intake.facts.published === undefined ? null : momentOf(intake.facts.published.words, tag),
  };
  const { dateline: place, byline, published } = { ...found, ...given };
  const facts: Omit<ArticleDraft['facts'], 'provenance'> = {
    outlet: publisher.slug,
    language: fuller(tag, publisher.language),
    headline: textOfRole(pieces, 'headline'),
    dek: textOfRole(pieces, 'dek'),
    attribution: publisher.name,
    dateline: place,
    byline,
    credit: creditOf(credits, byline),
    published,
    retrieved: circumstances.retrieved,
    url: addressOf(circumstances.url ?? intake.facts.url?.words ?? null),
    wire: wireOf(dateline, credits),
    rights: given.rights ?? 'full',
  };
  const provenance = provenanceOf({
    facts,
    pieces: lines,
    outside: withoutGiven(intake, circumstances),
    credits,
    dateline: place === found.dateline ? (dateline?.words ?? null) : null,
    publisher: publisher.fact,
    language,
  });
  return {
    draft: {
      facts: { ...facts, provenance },
      pieces,
      questions: [
        ...intake.questions.map((text): Question => ({ about: 'source', text })),
        ...questionsOf({ ...facts, given }, circumstances.today),
      ],
      source: { file: fileName(intake.name), original: circumstances.original },
    },
    problems: [],
  };
}

/** Returns a headline from outside the article's lines: the editor's, or the one in the page's head. */
function headlineOutside(intake: Intake, { headline }: GivenFacts): string | null {
  return headline === undefined ? short(intake.facts.headline?.words) : headline;
}

/** Returns the facts that the source states outside its text, without those that an editor or an option overrides. */
function withoutGiven({ facts, pieces }: Intake, { given = {}, url }: Circumstances): Intake['facts'] {
  const { headline, byline, published, url: address, language } = facts;
  const isInText = pieces.some(({ role }) => role === 'headline');
  return {
    ...(headline === undefined || given.headline !== undefined || isInText ? {} : { headline }),
    ...(byline === undefined || given.byline !== undefined ? {} : { byline }),
    ...(published === undefined || given.published !== undefined ? {} : { published }),
    ...(address === undefined || url !== null ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The lines that say who contributed. */
function creditsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .filter(({ role, text }) => role === 'credit' && !isDateLine(text) && /\p{L}{2}.*\p{L}{2}/u.test(text))
    .map(({ text }) => text);
}

/** The name of a file without its folders, as front matter holds it. */
function fileName(path: string): string {
  const names = path.replaceAll('\\', '/').split('/');
  return short(names.findLast((part) => part !== '')) ?? 'unnamed';
}

/** What an editor should check among the facts. */
function questionsOf(
  { published, dateline, given }: Pick<ArticleFacts, 'published' | 'dateline'> & { readonly given: GivenFacts },
  today: string,
): readonly Question[] {
  return [
    ...(published !== null && published.slice(0, 10) > today
      ? [{ about: 'published', text: `published ${published}: this day is in the future` } as const]
      : []),
    ...(dateline === null || given.dateline !== undefined
      ? []
      : [
          {
            about: 'dateline',
            text: `dateline ${dateline}: where it was written, not always where it happened`,
          } as const,
        ]),
  ];
}

/** Returns the text of the paragraphs, from which the language is detected. */
export function bodyText(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ role, text }) => (role === 'body' ? [text] : [])).join('\n');
}

/** Replaces a line end before apparent markup with a space, because only the beginning of a paragraph can be escaped. */
function withoutMarkup(piece: Piece): Piece {
  const parts: string[] = [];
  for (const line of piece.text.split('\n').map((written) => written.trim())) {
    if (parts.length > 0 && /^(?:#|::)/.test(line)) {
      while (parts.at(-1) === '' && parts.length > 1) parts.pop();
      parts.push(`${parts.pop()} ${line}`);
    } else parts.push(line);
  }
  return { ...piece, text: parts.join('\n') };
}

/** An article has one headline and one dek; both fit on a line of front matter. */
function onePerMark(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.map((piece) => {
    const { role } = piece;
    if (role === 'subhead' && piece.text.includes('\n')) return { ...piece, text: onOneLine(piece.text) };
    if (role !== 'headline' && role !== 'dek') return piece;
    const text = onOneLine(piece.text);
    if (!seen.has(role) && text.length <= LINE_LENGTH) {
      seen.add(role);
      return { ...piece, text };
    }
    return { ...piece, role: role === 'dek' ? 'body' : 'subhead', text, doubt: `a second ${role}, or a very long one` };
  });
}

/** Adds a headline from the page's head or an editor as the first piece, if no line is the headline. */
function withHeadline(pieces: readonly Piece[], headline: string | null, isFound: boolean): readonly Piece[] {
  if (headline === null || pieces.some(({ role }) => role === 'headline')) return pieces;
  const doubt = isFound ? 'only the page’s head has it' : null;
  return [{ role: 'headline', text: headline, line: 1, column: 1, doubt }, ...pieces];
}

function textOfRole(pieces: readonly Piece[], role: Piece['role']): string | null {
  return pieces.find((piece) => piece.role === role)?.text ?? null;
}

/** Returns the outlet's `en-GB` instead of a bare `en`. */
function fuller(tag: string, known: string | null): string {
  return known !== null && tagOf(known)?.split('-')[0] === tag ? known : tag;
}

function addressOf(url: string | null): string | null {
  return url !== null && webAddress.safeParse(url).success ? url : null;
}

function bylineOf(credits: readonly string[]): string | null {
  const [first] = credits;
  return first !== undefined && /^(?:by|von|par|por|di|door)[: ]/i.test(first) && first.length <= LINE_LENGTH
    ? first.replace(/\n/g, ' ')
    : null;
}

/** The first note on who contributed, if it fits. */
function creditOf(credits: readonly string[], byline: string | null): string | null {
  return credits.find((text) => text !== byline && text.length <= LINE_LENGTH && !text.includes('\n')) ?? null;
}

/** Returns the agencies that are named beside the dateline or in credits. */
function wireOf(dateline: ReturnType<typeof datelineOf>, credits: readonly string[]): string | null {
  const named = [...(dateline?.agency ? [dateline.agency] : []), ...credits.flatMap(agenciesIn)];
  return named.length === 0 ? null : [...new Set(named)].slice(0, 4).join(', ');
}

function unknownLanguage(file: string): VFileMessage {
  return problem(
    'unknown-language',
    { file, line: 1, column: 1 },
    'the language is not stated, and the text is too short or too mixed to tell',
    'say it: --language en',
  );
}
