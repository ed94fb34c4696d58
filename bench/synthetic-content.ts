import { mkdirSync, writeFileSync } from 'node:fs';
import { chance, syntheticStory } from './synthetic-story.ts';

const OUTLETS = 12;

/** The size of stories. */
export interface StorySize {
  readonly outlets: number;
  readonly paragraphs: number;
}

/** Five outlets, with the average number of paragraphs of the first story. */
const USUAL: StorySize = { outlets: 5, paragraphs: 25 };
const DAY = 86_400_000;

const outletSlug = (index: number) => `outlet-${String.fromCharCode(97 + index)}`;

function outletFile(index: number): string {
  const letter = String.fromCharCode(65 + index);
  return `name: The ${letter} Courier\nsiglum: ${letter}C\ncountry: GB\nlanguage: en-GB\nhomepage: https://courier.example/\n`;
}

function articleFile(outlet: string, date: string, paragraphs: readonly string[]): string {
  const facts = [
    `outlet: ${outlet}`,
    'language: en-GB',
    `headline: ${JSON.stringify(paragraphs[0]?.replace(/[“”]/g, '').split(' ').slice(0, 8).join(' '))}`,
    'dek: null',
    `attribution: ${JSON.stringify(`The Courier at ${outlet}`)}`,
    'dateline: null',
    'byline: null',
    'credit: null',
    `published: ${date}`,
    'retrieved: null',
    'url: null',
    'wire: null',
    'rights: full',
    'source: null',
    'provenance: []',
  ];
  return `---\n${facts.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Writes a generated story to a content folder. The same number gives the same story. */
export function writeSyntheticStory(root: string, number: number, size: StorySize = USUAL): string {
  const slug = `story-${String(number).padStart(4, '0')}`;
  const folder = `${root}/content/stories/${slug}`;
  const random = chance(number);
  const first = Math.floor(random() * OUTLETS);
  const outlets = Array.from({ length: size.outlets }, (_, index) => outletSlug((first + index) % OUTLETS));
  const date = new Date(Date.UTC(2020, 0, 1) + number * DAY).toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  for (const [index, paragraphs] of syntheticStory(number + 1, size.outlets, size.paragraphs).entries()) {
    const outlet = outlets[index] ?? '';
    writeFileSync(`${folder}/${outlet}.md`, articleFile(outlet, date, paragraphs));
  }
  const facts = [`title: Event ${number}`, `date: ${date}`, 'place: Amaurot', 'summary: What nobody reported.'];
  const listed = outlets.map((outlet) => `  - ${outlet}`).join('\n');
  writeFileSync(`${folder}/story.yaml`, `${facts.join('\n')}\noutlets:\n${listed}\n`);
  return slug;
}

/** Writes content with a number of stories, each with some of twelve outlets. */
export function writeSyntheticContent(root: string, stories: number, size: StorySize = USUAL): void {
  mkdirSync(`${root}/content/outlets`, { recursive: true });
  for (let index = 0; index < OUTLETS; index += 1) {
    writeFileSync(`${root}/content/outlets/${outletSlug(index)}.yaml`, outletFile(index));
  }
  for (let number = 1; number <= stories; number += 1) writeSyntheticStory(root, number, size);
}
