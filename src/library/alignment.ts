import type { VFileMessage } from 'vfile-message';
import { type Correction, type Place, problem, quoteContent } from '../engine/index.ts';
import { type AlignmentFields, alignmentSchema } from '../schemas/alignment.ts';
import type { StoryArticle } from './article.ts';
import { checkFields } from './field.ts';
import { type Path, readYaml, type YamlData } from './yaml.ts';

/** The corrections of a story, and what is wrong with its alignment file. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads `alignment.yaml`, what an editor corrects of the alignment.
 *
 * @param text the file's text, or undefined where there is none
 */
export function readCorrections(
  text: string | undefined,
  file: string,
  articles: readonly StoryArticle[],
): CorrectionsReading {
  if (text === undefined || text.trim() === '') return { corrections: [], problems: [] };
  const { data, problems } = readYaml(text, file, 1);
  if (data === null || data.value === null) return { corrections: [], problems };
  const { fields, problems: refused } = checkFields(alignmentSchema, data);
  if (fields === null) return { corrections: [], problems: refused };
  const readings = entriesOf(fields).map((entry) => readEntry(entry, articles, data));
  return {
    corrections: readings.flatMap(({ correction }) => correction ?? []),
    problems: readings.flatMap((reading) => reading.problems),
  };
}

/** One correction as the file has it, with the path to it. */
interface Entry {
  readonly path: Path;
  readonly paragraphs: Readonly<Record<string, readonly string[]>>;
  readonly kind: Correction['kind'];
  readonly reason: string;
  readonly author: string;
}

function entriesOf({ link, unlink }: AlignmentFields): readonly Entry[] {
  return [
    ...link.map((fields, index) => ({ ...fields, path: ['link', index] })),
    ...unlink.map((fields, index) => ({ ...fields, kind: null, path: ['unlink', index] })),
  ];
}

function readEntry(
  { path, paragraphs, kind, reason, author }: Entry,
  articles: readonly StoryArticle[],
  data: YamlData,
) {
  const sides = Object.entries(paragraphs).map(([outlet, ids]) => {
    const place = data.placeOfKey([...path, 'paragraphs'], outlet);
    const article = articles.find((candidate) => candidate.outlet === outlet);
    if (article === undefined) return { outlet, paragraphs: [], problems: [unknownOutlet(outlet, place)] };
    const known = article.blocks.flatMap(({ id }) => id ?? []);
    const indices = ids.map((id) => known.indexOf(id)).toSorted((a, b) => a - b);
    const unknown = ids
      .filter((id) => !known.includes(id))
      .map((id) => unknownParagraph(id, outlet, known.length, place));
    const problems = unknown.length > 0 || !hasGap(indices) ? unknown : [gap(ids, place)];
    return { outlet, paragraphs: indices, problems };
  });
  const [one, other] = sides;
  const problems = sides.flatMap((side) => side.problems);
  if (one === undefined || other === undefined || problems.length > 0) return { correction: null, problems };
  const correction: Correction = { sides: [one, other], kind, reason, author };
  return { correction, problems };
}

function hasGap(indices: readonly number[]): boolean {
  return indices.some((index, position) => position > 0 && index !== (indices[position - 1] ?? 0) + 1);
}

function unknownOutlet(outlet: string, place: Place): VFileMessage {
  return problem(
    'unknown-outlet',
    place,
    `the story has no article of ${quoteContent(outlet)}`,
    'name two outlets that the story lists',
  );
}

function unknownParagraph(id: string, outlet: string, count: number, place: Place): VFileMessage {
  const reason = `there is no paragraph ${quoteContent(id)} in ${outlet}.md`;
  return problem('unknown-paragraph', place, reason, `its paragraphs are p1 to p${count}`);
}

function gap(ids: readonly string[], place: Place): VFileMessage {
  const reason = `${ids.join(', ')} do not stand one after the other`;
  return problem('paragraphs-apart', place, reason, 'write one correction for each run of paragraphs');
}
