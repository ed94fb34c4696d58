import { formatProblems } from '../src/engine/index.ts';
import { contentRoot } from '../src/library/disk.ts';
import { readStory } from '../src/library/library.ts';
import type { Story } from '../src/library/story.ts';
import type { Gold, GoldLink } from './score.ts';

/** The label that an annotated link has for what an editor says; null where the paragraphs do not correspond. */
function labelOf(kind: Story['corrections'][number]['kind']): string | null {
  return kind === 'related' ? 'partial' : kind;
}

/** What an editor says of two articles, cell by cell; what nobody decided is not certain, and so counts nothing. */
function linksBetween(
  { corrections }: Story,
  left: string,
  right: string,
  rows: number,
  columns: number,
): readonly GoldLink[] {
  const decided = new Map<string, string | null>();
  for (const { sides, kind } of corrections) {
    const [one, other] = [left, right].map((outlet) => sides.find((side) => side.outlet === outlet));
    for (const i of one?.paragraphs ?? [])
      for (const j of other?.paragraphs ?? []) decided.set(`${i} ${j}`, labelOf(kind));
  }
  return Array.from({ length: rows * columns }, (_, at): GoldLink | null => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    const label = decided.get(`${i} ${j}`);
    if (label === undefined) return [i, j, 'reworded', false];
    return label === null ? null : [i, j, label, true];
  }).filter((link) => link !== null);
}

/**
 * A story's decisions in the form of annotated stories: one line for each two articles of which an editor has decided
 * something. Paragraphs that nobody decided about are marked uncertain, which neither scores nor teaches.
 *
 * @param slug the name of the story's folder
 * @throws one sentence where the story cannot be read, or has no decisions
 */
export function editedLines(slug: string): readonly Gold[] {
  const { story, problems } = readStory(contentRoot(), slug);
  if (story === null) throw new Error(`${slug} cannot be read. ${formatProblems(problems)}`);
  const texts = story.articles.map(({ blocks }) => blocks.flatMap(({ role, text }) => (role === 'body' ? [text] : [])));
  const outlets = story.articles.map(({ outlet }) => outlet);
  const letter = (index: number) => String.fromCodePoint(65 + index);
  const pairs = outlets.flatMap((_, i) => outlets.slice(i + 1).map((_, k) => [i, i + 1 + k] as const));
  const lines = pairs.flatMap(([i, j]): readonly Gold[] => {
    const [left = [], right = []] = [texts[i], texts[j]];
    const isEdited = story.corrections.some(({ sides }) =>
      [i, j].every((at) => sides.some(({ outlet }) => outlet === outlets[at])),
    );
    if (!isEdited) return [];
    const links = linksBetween(story, outlets[i] ?? '', outlets[j] ?? '', left.length, right.length);
    const lang = story.articles[i]?.language.split('-')[0] ?? 'en';
    return [{ id: `${slug}-${letter(i)}-${letter(j)}`, lang, left, right, links }];
  });
  if (lines.length === 0)
    throw new Error(`No editor has decided anything in ${slug}: there is nothing to score against.`);
  return lines;
}
