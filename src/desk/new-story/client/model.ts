import type { Role } from '../../../engine/index.ts';
import type { ArticleFields } from '../fields.ts';

/** What the editor corrected in one article. */
export type Corrections = Omit<ArticleFields, 'source'>;

/** One article on the page. */
export interface PageArticle {
  /** The id that the desk gave its source. */
  readonly source: string;
  readonly name: string;
  readonly corrections: Corrections;
  /** The ids of the questions that the editor answered with “it is right”. */
  readonly answered: readonly string[];
}

/** The articles on the page, and how they were before each step, for undo. */
export interface PageState {
  readonly articles: readonly PageArticle[];
  readonly past: readonly { readonly articles: readonly PageArticle[]; readonly step: string }[];
}

export const EMPTY: PageState = { articles: [], past: [] };

const UNCORRECTED: Corrections = { outlet: null, roles: {}, facts: {}, language: null, retrieved: null, url: null };

/** A state after a step that undo can take back; `step` says what was done: `line 4 is a caption`. */
function after(state: PageState, articles: readonly PageArticle[], step: string): PageState {
  return { articles, past: [...state.past, { articles: state.articles, step }] };
}

function corrected(
  state: PageState,
  source: string,
  correct: (article: PageArticle) => Partial<PageArticle>,
  step: string,
): PageState {
  const articles = state.articles.map((article) =>
    article.source === source ? { ...article, ...correct(article) } : article,
  );
  return after(state, articles, step);
}

/** Adds an article; the same source is added once. */
export function withArticle(state: PageState, source: string, name: string): PageState {
  if (state.articles.some((article) => article.source === source)) return state;
  const added = { source, name, corrections: UNCORRECTED, answered: [] };
  return after(state, [...state.articles, added], `${name} added`);
}

/** Takes an article off the page. */
export function withoutArticle(state: PageState, { source, name }: PageArticle): PageState {
  const rest = state.articles.filter((article) => article.source !== source);
  return after(state, rest, `${name} taken out`);
}

/** Gives a line its role; null leaves it out. */
export function withRole(state: PageState, source: string, index: number, role: Role | null, step: string): PageState {
  return corrected(
    state,
    source,
    ({ corrections }) => ({ corrections: { ...corrections, roles: { ...corrections.roles, [index]: role } } }),
    step,
  );
}

/** Corrects the facts of an article: `{ url: 'https://…' }`, `{ facts: { byline: 'Ada Moor' } }`. */
export function withCorrections(
  state: PageState,
  source: string,
  change: Partial<Corrections>,
  step: string,
): PageState {
  return corrected(
    state,
    source,
    ({ corrections }) => ({
      corrections: { ...corrections, ...change, facts: { ...corrections.facts, ...change.facts } },
    }),
    step,
  );
}

/** Takes a question off the list: what was found is right. */
export function withAnswer(state: PageState, source: string, question: string, step: string): PageState {
  return corrected(state, source, ({ answered }) => ({ answered: [...answered, question] }), step);
}

/** Takes the last step back, and says which it was; null where there is none. */
export function undone({ past }: PageState): { readonly state: PageState; readonly step: string } | null {
  const last = past.at(-1);
  return last === undefined ? null : { state: { articles: last.articles, past: past.slice(0, -1) }, step: last.step };
}
