import type { Role } from '../../../engine/index.ts';
import type { ArticleReading, FactName, LineReading } from '../form-data.ts';
import { button, element } from './element.ts';
import { type FactForm, factForm } from './facts.ts';
import { type LineList, lineList } from './line-list.ts';
import type { Corrections, PageArticle } from './model.ts';

/** What the editor can do in an article. */
export interface ArticleActions {
  readonly onRole: (source: string, line: LineReading, role: Role | null) => void;
  readonly onFacts: (source: string, change: Partial<Corrections>, step: string) => void;
  readonly onTakeOut: (source: string) => void;
  readonly onUndo: () => void;
  readonly onQuestion: (source: string, after: number) => void;
}

/** One article on the page: its facts beside its lines. */
export interface ArticleSection {
  readonly element: HTMLElement;
  readonly update: (article: PageArticle, reading: ArticleReading) => void;
  /** Shows what is wrong; null takes it away. `field` is `byline` or `facts.byline`. */
  readonly complain: (field: string | null, message: string | null) => void;
  readonly focusLine: (index: number) => void;
  readonly focusFact: (name: FactName) => void;
}

/** @param number makes the section's ids unique on the page */
export function articleSection({ source, name }: PageArticle, number: number, actions: ArticleActions): ArticleSection {
  const id = `article-${number}`;
  const lines: LineList = lineList(name, id, {
    onRole: (line, role) => actions.onRole(source, line, role),
    onUndo: actions.onUndo,
    onQuestion: (after) => actions.onQuestion(source, after),
  });
  const facts: FactForm = factForm(
    id,
    (change, step) => actions.onFacts(source, change, `${step} in ${name}`),
    (index) => lines.focusLine(index),
  );
  const heading = element('h3', { id: `${id}-name`, tabindex: '-1' }, name);
  const becomes = element('p', { class: 'becomes' });
  const trouble = element('p', { class: 'trouble' });
  const takeOut = button(`Take ${name} out`, () => actions.onTakeOut(source), { class: 'take-out' });
  const body = element('div', { class: 'article-body' }, facts.element, lines.element);
  const section = element(
    'section',
    { 'aria-labelledby': `${id}-name`, class: 'article' },
    heading,
    becomes,
    trouble,
    body,
    takeOut,
  );
  return {
    element: section,
    update: ({ corrections }, reading) => {
      body.hidden = reading.lines.length === 0;
      becomes.textContent = reading.file === null ? '' : `Becomes ${reading.file}${countsOf(reading)}`;
      facts.update(reading, corrections);
      lines.update(reading);
    },
    complain: (field, message) => {
      facts.complain(field, message);
      trouble.textContent = message ?? '';
    },
    focusLine: lines.focusLine,
    focusFact: facts.focus,
  };
}

function countsOf({ lines, isNewOutlet }: ArticleReading): string {
  const count = (role: Role) => lines.filter((line) => line.role === role).length;
  const paragraphs = count('body');
  return `: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}${isNewOutlet ? '; the outlet is new' : ''}`;
}
