import { formatProblem } from '../engine/index.ts';
import type { Story, StoryReading } from './story.ts';

/** Whether some article's paragraphs have no addresses that last: a draft needs none. */
function isUnrecorded({ articles, ledger }: Story): boolean {
  return articles.some(({ outlet }) => !ledger.histories.some((history) => history.outlet === outlet));
}

/** What an editor should look at before a story is published, each in a line. */
export function warningsOf({ story, warnings }: StoryReading): readonly string[] {
  const lines = warnings.map(formatProblem);
  if (story === null || !isUnrecorded(story)) return lines;
  const note = 'run `npm run ids` before you publish, or links to its paragraphs break when a text is edited';
  return [...lines, `${story.slug}: ${note}`];
}
