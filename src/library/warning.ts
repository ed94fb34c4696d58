import { formatProblem } from '../engine/index.ts';
import type { Story, StoryReading } from './story.ts';

/** Whether an article is not in the ledger yet, so that its addresses are not permanent. Fine for a draft. */
function isUnrecorded({ articles, ledger }: Story): boolean {
  return articles.some(({ outlet }) => !ledger.histories.some((history) => history.outlet === outlet));
}

/** Returns what an editor should check before publishing a story, one line each. */
export function warningsOf({ story, warnings }: StoryReading): readonly string[] {
  const draft = story?.isDraft
    ? [`${story.slug}: one article so far: it is built as a draft, which no page lists`]
    : [];
  const lines = [...draft, ...warnings.map(formatProblem)];
  if (story === null || !isUnrecorded(story)) return lines;
  const note = 'run `npm run ids` before you publish, or links to paragraphs will break when a text is edited';
  return [...lines, `${story.slug}: ${note}`];
}
