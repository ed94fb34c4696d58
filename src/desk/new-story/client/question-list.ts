import type { QuestionReading, StoryReading } from '../form-data.ts';
import { button, byId, element } from './element.ts';
import type { PageArticle } from './model.ts';

/** A question of one article that nobody has answered. */
export interface OpenQuestion {
  readonly article: PageArticle;
  readonly question: QuestionReading;
}

/** What the program is not sure of and nobody has looked at, in the order of the page. */
export function openQuestions(articles: readonly PageArticle[], reading: StoryReading): readonly OpenQuestion[] {
  return articles.flatMap((article, index) =>
    (reading.articles[index]?.questions ?? [])
      .filter(({ id }) => !article.answered.includes(id))
      .map((question) => ({ article, question })),
  );
}

/** Shows the questions, each with a way to its place and the answer “it is right”. */
export function showQuestions(
  questions: readonly OpenQuestion[],
  reading: StoryReading,
  articles: readonly PageArticle[],
  actions: { readonly onGo: (open: OpenQuestion) => void; readonly onRight: (open: OpenQuestion) => void },
): void {
  byId('question-count').textContent = String(questions.length);
  byId('no-questions').hidden = questions.length > 0;
  byId('question-list').replaceChildren(
    ...questions.map((open) => {
      const { article, question } = open;
      const lines = reading.articles[articles.indexOf(article)]?.lines ?? [];
      const line = lines.find(({ index }) => index === question.line);
      const place = line === undefined ? article.name : `${article.name}, line ${line.line}`;
      const words = line === undefined ? '' : ` “${line.text.slice(0, 80)}${line.text.length > 80 ? '…' : ''}”`;
      const text = `${place}:${words} ${question.text}`;
      const go = button('Go to it', () => actions.onGo(open), { 'aria-label': `Go to it: ${text}` });
      const right = button('It is right', () => actions.onRight(open), { 'aria-label': `It is right: ${text}` });
      const buttons = question.line === null && question.fact === null ? [right] : [go, right];
      return element('li', {}, element('span', { dir: 'auto' }, text), ' ', ...buttons);
    }),
  );
}
