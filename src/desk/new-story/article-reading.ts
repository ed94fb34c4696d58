import type { PlannedArticle } from '../../import/article-plan.ts';
import { sourceLines } from '../../import/given-roles.ts';
import type { LeftOut, Piece } from '../../import/piece.ts';
import type { ProvenanceFact } from '../../schemas/article.ts';
import {
  type ArticleReading,
  FACTS,
  type FactName,
  type FactReading,
  type LineReading,
  type QuestionReading,
} from './form-data.ts';

/** So many left-out lines of a page are listed: menus and comments can be thousands. */
const LEFT_OUT = 400;
/** So much of a line is shown: more than the longest paragraph of a news article. */
const SHOWN = 6000;

/** What the page is shown of one planned article. */
export function articleReading({ name, intake, draft, created, doubt }: PlannedArticle): ArticleReading {
  if (intake === null)
    return {
      name,
      file: null,
      isNewOutlet: false,
      canLeaveOut: false,
      lines: [],
      unlisted: 0,
      facts: [],
      questions: [],
    };
  const all = sourceLines(intake);
  // A draft has its lines in the same order; a headline that only the page's head has comes before them.
  const drafted = draft?.pieces.slice(draft.pieces.length - intake.pieces.length) ?? intake.pieces;
  const listed = listedLines(all);
  const lines = linesOf(all, drafted, listed);
  const facts = draft === null ? [] : FACTS.map((fact) => factReading(fact, draft.facts, lines));
  const notes = (draft?.questions ?? []).map(
    ({ about, text }): QuestionReading => ({
      id: about,
      text,
      line: null,
      fact: about === 'source' ? null : about,
    }),
  );
  const ofLines = lines.flatMap(({ index, doubt: why }): readonly QuestionReading[] =>
    why === null ? [] : [{ id: `line-${index}`, text: why, line: index, fact: null }],
  );
  const ofOutlet: readonly QuestionReading[] =
    doubt === null ? [] : [{ id: 'outlet', text: doubt, line: null, fact: 'outlet' }];
  return {
    name,
    file: draft === null ? null : `${draft.facts.outlet}.md`,
    isNewOutlet: created !== null,
    canLeaveOut: intake.kind === 'page',
    lines,
    unlisted: all.length - listed.size,
    facts,
    questions: [...ofOutlet, ...notes, ...ofLines],
  };
}

/** All lines with a role, and of the others those nearest to the article. */
function listedLines(lines: readonly (Piece | LeftOut)[]): ReadonlySet<number> {
  const own = lines.flatMap(({ role }, index) => (role === null ? [] : [index]));
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const distance = (index: number) => Math.max(0, first - index, index - last);
  const others = lines.flatMap(({ role }, index) => (role === null ? [index] : []));
  const near = others.toSorted((a, b) => distance(a) - distance(b)).slice(0, LEFT_OUT);
  return new Set([...own, ...near]);
}

function linesOf(
  all: readonly (Piece | LeftOut)[],
  drafted: readonly Piece[],
  listed: ReadonlySet<number>,
): readonly LineReading[] {
  let next = 0;
  return all.flatMap((line, index) => {
    const piece = line.role === null ? null : (drafted[next++] ?? line);
    if (!listed.has(index)) return [];
    const text = line.text.length > SHOWN ? `${line.text.slice(0, SHOWN)}…` : line.text;
    return [{ index, line: line.line, text, role: piece?.role ?? null, doubt: piece?.doubt ?? null }];
  });
}

/** The names that provenance gives to facts, and the role of the lines that can state them. */
const STATED: Readonly<Record<FactName, { readonly fact: string; readonly role: LineReading['role'] }>> = {
  outlet: { fact: 'outlet', role: null },
  headline: { fact: 'headline', role: 'headline' },
  dek: { fact: 'line under the headline', role: 'dek' },
  byline: { fact: 'byline', role: 'credit' },
  credit: { fact: 'credit', role: 'credit' },
  dateline: { fact: 'dateline', role: 'body' },
  published: { fact: 'publication', role: null },
  url: { fact: 'address', role: null },
  language: { fact: 'language', role: null },
};

type Facts = NonNullable<PlannedArticle['draft']>['facts'];

function factValue(name: FactName, facts: Facts): string | null {
  return name === 'outlet' ? facts.attribution : facts[name];
}

function factReading(name: FactName, facts: Facts, lines: readonly LineReading[]): FactReading {
  const value = factValue(name, facts);
  const { fact, role } = STATED[name];
  const source = facts.provenance.find((one) => one.fact === fact);
  return { name, value, ...(value === null ? UNSTATED : sourceReading(source, role, lines)) };
}

const UNSTATED = { words: null, where: null, evidence: null };

function sourceReading(source: ProvenanceFact | undefined, role: LineReading['role'], lines: readonly LineReading[]) {
  if (source === undefined) return UNSTATED;
  if (source.status === 'inferred') return { words: null, where: null, evidence: source.evidence };
  const line = lines.find((one) => one.role === role && one.text.includes(source.words));
  return { words: source.words, where: source.where ?? line?.index ?? null, evidence: null };
}
