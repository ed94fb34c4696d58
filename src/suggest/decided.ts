import type { Article, Edits } from '../engine/index.ts';
import { cellKey, idsOf } from './cell.ts';
import type { Quoted, Suggestion } from './suggestion.ts';

/** The pairs of paragraphs that an editor has linked or unlinked. */
function decidedCells({ links }: Edits, articles: readonly Article[]): ReadonlySet<string> {
  const ids = new Map(articles.map((article) => [article.outlet, idsOf(article)]));
  return new Set(
    links.flatMap(({ sides: [one, other] }) =>
      one.paragraphs.flatMap((left) =>
        other.paragraphs.map((right) =>
          cellKey(
            { outlet: one.outlet, id: ids.get(one.outlet)?.[left] ?? '' },
            { outlet: other.outlet, id: ids.get(other.outlet)?.[right] ?? '' },
          ),
        ),
      ),
    ),
  );
}

/** Whether words that an editor named have some of these. */
function isNamed(member: Quoted, edit: Edits['rows'][number], articles: readonly Article[]): boolean {
  const article = articles.find(({ outlet }) => outlet === member.outlet);
  const body = article?.blocks.filter(({ role }) => role === 'body') ?? [];
  const paragraph = body.findIndex(({ id }) => id === member.id);
  const start = body[paragraph]?.text.indexOf(member.words) ?? -1;
  return edit.words.some(
    (words) =>
      words.outlet === member.outlet &&
      words.paragraph === paragraph &&
      words.start < start + member.words.length &&
      start < words.end,
  );
}

/** Whether an editor's own files already say something of what is suggested. */
export function isDecided(suggestion: Suggestion, edits: Edits, articles: readonly Article[]): boolean {
  const { of, members } = suggestion;
  if (of === 'link' || of === 'unlink')
    return decidedCells(edits, articles).has(cellKey(suggestion.members[0], suggestion.members[1]));
  if (of === 'topic') return edits.topics.some(({ topic }) => topic.toLowerCase() === suggestion.topic.toLowerCase());
  return edits.rows.some(
    (edit) =>
      (edit.kind === 'speaker' ? of === 'quotation' : edit.kind === 'topic' ? of === 'figure' : edit.of === of) &&
      members.every((member) => isNamed(member as Quoted, edit, articles)),
  );
}
