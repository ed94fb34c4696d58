import type { Disk } from '../../library/disk.ts';
import { STORIES } from '../../library/story.ts';
import { CORRECTED_FILES, type CorrectedFile, type StoryTexts } from './story-texts.ts';

/** `content/stories/harbour-fire/alignment.yaml` */
export function pathOf(story: string, file: CorrectedFile): string {
  return `${STORIES}/${story}/${file}`;
}

/** Reads the texts that decisions are written to. A byte order mark stays where it is. */
export function readStoryTexts(root: string, story: string, disk: Disk): StoryTexts {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = CORRECTED_FILES.map((file) => {
    const bytes = disk.read(`${root}/${pathOf(story, file)}`);
    return [file, bytes === null ? null : decoder.decode(bytes)] as const;
  });
  return Object.fromEntries(texts) as StoryTexts;
}
