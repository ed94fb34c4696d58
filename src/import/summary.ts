import type { Role } from '../engine/index.ts';
import type { ArticleDraft } from './article-file.ts';

const ROLES: readonly Role[] = ['headline', 'dek', 'section', 'body', 'subhead', 'caption', 'credit', 'furniture'];
/** The most doubtful lines that are listed. */
const DOUBTS = 12;
const SHOWN = 60;

/**
 * Summarizes an article that will be written, in a few lines for its editor.
 *
 * @param state what happens to its file: `new`, `unchanged`, `written again`
 */
export function articleSummary(
  { facts, pieces, questions, source }: ArticleDraft,
  state: string,
  doubt: string | null,
): readonly string[] {
  const counts = ROLES.flatMap((role) => {
    const count = pieces.filter((piece) => piece.role === role).length;
    return count === 0 ? [] : [`${count} ${role}`];
  });
  const doubtful = pieces.filter((piece) => piece.doubt !== null);
  const unknown = (['headline', 'byline', 'published', 'url'] as const).filter((fact) => facts[fact] === null);
  return [
    `${source.file} → ${facts.outlet}.md (${state})`,
    `  ${facts.attribution}, ${facts.language}${facts.published === null ? '' : `, ${facts.published}`}`,
    `  ${facts.headline === null ? 'no headline' : quoted(facts.headline)}`,
    `  ${counts.join(', ')}`,
    ...(unknown.length > 0 ? [`  not stated: ${unknown.join(', ')}`] : []),
    ...(doubt === null ? [] : [`  ? outlet: ${doubt}: say it with --outlet`]),
    ...questions.map(({ text }) => `  ? ${text}`),
    ...doubtful
      .slice(0, DOUBTS)
      .map(({ role, text, line, doubt: why }) => `  ? line ${line}, ${role}: ${quoted(text)} (${why})`),
    ...(doubtful.length > DOUBTS ? [`  ? … and ${doubtful.length - DOUBTS} more`] : []),
  ];
}

function quoted(text: string): string {
  const words = [...text.replace(/[\s\p{C}]+/gu, ' ')];
  return `“${words.slice(0, SHOWN).join('')}${words.length > SHOWN ? '…' : ''}”`;
}
