import { readdirSync, readFileSync } from 'node:fs';
import type { WrittenHistory } from './edit.ts';
import { type InventedLanguage, paragraph, type Random } from './invented-language.ts';

const SITE = new URL('../../../', import.meta.url);

/** The files of `content/` for one story, by path, without the ledger. */
export function contentFiles(story: string): Readonly<Record<string, string>> {
  const paths = ['content/outlets', `content/stories/${story}`].flatMap((folder) =>
    readdirSync(new URL(folder, SITE)).map((name) => `${folder}/${name}`),
  );
  const texts = paths.filter((path) => !path.endsWith('.json'));
  return Object.fromEntries(texts.map((path) => [path, readFileSync(new URL(path, SITE), 'utf8')]));
}

const UNKNOWN = ['headline', 'dek', 'dateline', 'byline', 'credit', 'published', 'retrieved', 'url', 'wire', 'source'];

/** An article file with text only. */
export function articleFile(outlet: string, language: string, texts: readonly string[]): string {
  const unknown = UNKNOWN.map((field) => `${field}: null`).join('\n');
  const fields = `outlet: ${outlet}\nlanguage: ${language}\nattribution: A text for tests\nrights: full\n${unknown}`;
  return `---\n${fields}\nprovenance: []\n---\n\n${texts.join('\n\n')}\n`;
}

export function outletFile(outlet: string, name: string, siglum: string, language: string): string {
  return `name: ${name}\nsiglum: ${siglum}\ncountry: GB\nlanguage: ${language}\nhomepage: https://${outlet}.example/\n`;
}

/** The files of a story that is defined in a history file. */
export function writtenStory({ story, outlets }: WrittenHistory): Readonly<Record<string, string>> {
  const list = Object.keys(outlets).map((outlet) => `  - ${outlet}\n`);
  const fields = 'title: An election\ndate: 2031-05-05\nplace: Port Alder\nsummary: A test.\noutlets:\n';
  const files = Object.entries(outlets).flatMap(([outlet, { name, siglum, language, text }]) => [
    [`content/outlets/${outlet}.yaml`, outletFile(outlet, name, siglum, language)],
    [`content/stories/${story}/${outlet}.md`, articleFile(outlet, language, text)],
  ]);
  return Object.fromEntries([[`content/stories/${story}/story.yaml`, fields + list.join('')], ...files]);
}

/** Two articles in an invented language that share ten paragraphs; each repeats two paragraphs. */
export function inventedStory(
  spoken: InventedLanguage,
  random: Random,
  isShort: boolean,
): Readonly<Record<string, string>> {
  const { language } = spoken;
  const texts = (count: number) => Array.from({ length: count }, () => paragraph(spoken, random, isShort));
  const shared = texts(10);
  const article = (outlet: string) => articleFile(outlet, language, [...shared, ...texts(12), ...shared.slice(2, 4)]);
  const fields = 'title: A fire\ndate: 2031-05-05\nplace: Port Alder\nsummary: A test.';
  return {
    'content/outlets/echo.yaml': outletFile('echo', 'The Echo', 'EC', language),
    'content/outlets/gazette.yaml': outletFile('gazette', 'The Gazette', 'GA', language),
    'content/stories/harbour-fire/story.yaml': `${fields}\noutlets:\n  - echo\n  - gazette\n`,
    'content/stories/harbour-fire/echo.md': article('echo'),
    'content/stories/harbour-fire/gazette.md': article('gazette'),
  };
}
