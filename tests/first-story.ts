import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Some tests refer to the articles, rows and topics of this story. A fork may remove it: those tests are then skipped. */
export const FIRST_STORY = 'kim-putin-summit-2023';

const file = fileURLToPath(new URL(`../content/stories/${FIRST_STORY}/story.yaml`, import.meta.url));
export const HAS_FIRST_STORY: boolean = existsSync(file);

/** Whether to skip a test of the first story, and why: `skip(...firstStoryNeeded())`. */
export function firstStoryNeeded(): [boolean, string] {
  return [!HAS_FIRST_STORY, `it needs the first story, content/stories/${FIRST_STORY}`];
}
