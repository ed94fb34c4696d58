import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import type { ProvenanceFact } from '../schemas/article.ts';
import { webAddress } from '../schemas/field.ts';
import { agenciesIn } from './agency.ts';
import type { ArticleDraft } from './article-file.ts';
import { isDateLine, momentOf } from './date.ts';
import { datelineOf } from './dateline.ts';
import { type Language, languageOf, tagOf } from './language.ts';
import type { Said } from './page-facts.ts';
import { onOneLine } from './phrase.ts';
import type { Piece } from './piece.ts';
import type { Intake } from './source.ts';

/** What is known of a source's outlet when its article is drafted. */
export interface Publisher {
  readonly slug: string;
  readonly name: string;
  /** BCP 47, where the outlet has a file already; its variety goes before a bare `en`. */
  readonly language: string | null;
  /** The fact by which the outlet is known, for the pages. */
  readonly fact: ProvenanceFact | null;
}

/** What flags and the machine say of a source. */
export interface Circumstances {
  /** `--language`, or null. */
  readonly language: string | null;
  /** The day on which it was fetched; null for a file, whose day nobody noted. */
  readonly retrieved: string | null;
  /** The address it was fetched from; null for a file. */
  readonly url: string | null;
  /** The digest of its bytes. */
  readonly original: string;
  /** The day of the import: what is dated long after it is asked about. */
  readonly today: string;
}

/** `draft` is null where there are problems. */
export interface DraftReading {
  readonly draft: ArticleDraft | null;
  readonly problems: readonly VFileMessage[];
}

/** What front matter holds on one line. */
const LINE_LENGTH = 500;

/** Puts together what is known of an article: each fact with the words that state it, or with the evidence. */
export function draftArticle(intake: Intake, publisher: Publisher, circumstances: Circumstances): DraftReading {
  const pieces = withHeadline(onePerMark(intake.pieces.map(withoutMarkup)), short(intake.facts.headline?.words));
  const words = pieces.map(({ text }) => text).join('\n');
  const language =
    circumstances.language === null ? languageOf(bodyText(pieces), intake.facts.language?.words ?? null) : null;
  const tag = circumstances.language ?? language?.tag ?? null;
  if (tag === null) return { draft: null, problems: [unknownLanguage(intake.name)] };
  const dateline = datelineOf(pieces.find(({ role }) => role === 'body')?.text ?? '');
  const credits = pieces
    .filter(({ role, text }) => role === 'credit' && !isDateLine(text) && /\p{L}{2}.*\p{L}{2}/u.test(text))
    .map(({ text }) => text);
  const wire = wireOf(dateline, credits);
  const published = intake.facts.published === undefined ? null : momentOf(intake.facts.published.words, tag);
  const url = addressOf(circumstances.url ?? intake.facts.url?.words ?? null);
  const headline = textOfRole(pieces, 'headline');
  const byline = bylineOf(credits) ?? short(intake.facts.byline?.words) ?? null;
  const said = (fact: string, source: Said | undefined, value: string | null): readonly ProvenanceFact[] =>
    source === undefined || value === null ? [] : [statedOutside(fact, source)];
  const inText = (fact: string, value: string | null | undefined): readonly ProvenanceFact[] =>
    value !== null &&
    value !== undefined &&
    value.length <= LINE_LENGTH &&
    words.includes(value) &&
    !value.includes('\n')
      ? [{ fact, status: 'stated', words: value }]
      : [];
  const provenance: ProvenanceFact[] = [
    ...(publisher.fact === null ? [] : [publisher.fact]),
    ...(intake.pieces.some(({ role }) => role === 'headline')
      ? inText('headline', headline)
      : said('headline', intake.facts.headline, headline)),
    ...inText('line under the headline', textOfRole(pieces, 'dek')),
    ...inText('dateline', dateline?.words),
    ...(inText('byline', byline).length > 0 ? inText('byline', byline) : said('byline', intake.facts.byline, byline)),
    ...said('publication', intake.facts.published, published),
    ...(circumstances.url === null ? said('address', intake.facts.url, url) : []),
    ...credits
      .filter((text) => text !== byline)
      .slice(0, 5)
      .flatMap((text) => inText('credit', text)),
    ...(language === null ? [] : [languageFact(language, intake.facts.language?.where ?? 'html lang')]),
  ];
  const facts: ArticleDraft['facts'] = {
    outlet: publisher.slug,
    language: fuller(tag, publisher.language),
    headline,
    dek: textOfRole(pieces, 'dek'),
    attribution: publisher.name,
    dateline: dateline?.place ?? null,
    byline,
    credit: creditOf(credits, byline),
    published,
    retrieved: circumstances.retrieved,
    url,
    wire,
    rights: 'full',
    provenance,
  };
  return {
    draft: {
      facts,
      pieces,
      questions: [...intake.questions, ...questionsOf(facts, circumstances.today)],
      source: {
        file:
          short(
            intake.name
              .replaceAll('\\', '/')
              .split('/')
              .findLast((part) => part !== ''),
          ) ?? 'unnamed',
        original: circumstances.original,
      },
    },
    problems: [],
  };
}

/** What an editor should check among the facts. */
function questionsOf({ published, dateline }: ArticleDraft['facts'], today: string): readonly string[] {
  return [
    ...(published !== null && published.slice(0, 10) > today
      ? [`published ${published}: this day is in the future`]
      : []),
    ...(dateline === null ? [] : [`dateline ${dateline}: where it was written, not always where it happened`]),
  ];
}

/** The words of the paragraphs, from which the language is told. */
export function bodyText(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ role, text }) => (role === 'body' ? [text] : [])).join('\n');
}

/** A line end before what would be read as markup becomes a space: only a paragraph's beginning can be guarded. */
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

/** A headline that only the page's head has stands above the text, as the reader of articles puts it. */
function withHeadline(pieces: readonly Piece[], headline: string | null): readonly Piece[] {
  if (headline === null || pieces.some(({ role }) => role === 'headline')) return pieces;
  return [{ role: 'headline', text: headline, line: 1, column: 1, doubt: 'only the page’s head has it' }, ...pieces];
}

function textOfRole(pieces: readonly Piece[], role: Piece['role']): string | null {
  return pieces.find((piece) => piece.role === role)?.text ?? null;
}

function short(words: string | undefined): string | null {
  const text = words?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return text === '' || text.length > LINE_LENGTH ? null : text;
}

function statedOutside(fact: string, { words, where }: Said): ProvenanceFact {
  return { fact, status: 'stated', words: short(words.slice(0, LINE_LENGTH)) ?? words.slice(0, 1), where };
}

function languageFact({ status, tag, because }: Language, where: string): ProvenanceFact {
  if (status === 'stated') return { fact: 'language', status, words: because, where };
  return {
    fact: 'language',
    status,
    strength: 'strong',
    claim: `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag}.`,
    evidence: because,
  };
}

/** “en” of an outlet that writes en-GB is en-GB. */
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

/** An agency is named beside the dateline or in a credit. */
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
