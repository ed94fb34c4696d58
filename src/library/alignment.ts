import type { VFileMessage } from 'vfile-message';
import { type Correction, type Place, problem, quoteContent } from '../engine/index.ts';
import { type AlignmentFields, alignmentSchema } from '../schemas/alignment.ts';
import { checkFields } from './field.ts';
import { type EditedArticles, hasOrHad, outdated, wasEdited, wasParagraph } from './outdated.ts';
import { type Path, readYaml, type YamlData } from './yaml.ts';

/** The corrections of a story, and what is wrong with its alignment file. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[];
  readonly problems: readonly VFileMessage[];
  /** Corrections of paragraphs that are not there any more as they were. */
  readonly warnings: readonly VFileMessage[];
}

/** A list of more ids is cut in a message. */
const SHOWN_IDS = 10;
const NOTHING: CorrectionsReading = { corrections: [], problems: [], warnings: [] };

/**
 * Reads `alignment.yaml`, what an editor corrects of the alignment.
 *
 * @param text the file's text, or undefined where there is none
 */
export function readCorrections(text: string | undefined, file: string, edited: EditedArticles): CorrectionsReading {
  if (text === undefined || text.trim() === '') return NOTHING;
  const { data, problems } = readYaml(text, file, 1);
  if (data === null || data.value === null) return { ...NOTHING, problems };
  const { fields, problems: refused } = checkFields(alignmentSchema, data);
  if (fields === null) return { ...NOTHING, problems: refused };
  const readings = entriesOf(fields).map((entry) => readEntry(entry, edited, data));
  return {
    corrections: readings.flatMap(({ correction }) => correction ?? []),
    problems: readings.flatMap((reading) => reading.problems),
    warnings: readings.flatMap((reading) => reading.warnings),
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

function readEntry({ path, paragraphs, kind, reason, author }: Entry, edited: EditedArticles, data: YamlData) {
  const sides = Object.entries(paragraphs).map(([outlet, ids]) =>
    readSide(outlet, ids, edited, data.placeOfKey([...path, 'paragraphs'], outlet)),
  );
  const [one, other] = sides;
  const problems = sides.flatMap((side) => side.problems);
  const warnings = sides.flatMap((side) => side.warnings);
  if (one === undefined || other === undefined || problems.length + warnings.length > 0)
    return { correction: null, problems, warnings };
  const correction: Correction = { sides: [one, other], kind, reason, author };
  return { correction, problems, warnings };
}

function readSide(outlet: string, ids: readonly string[], edited: EditedArticles, place: Place) {
  const known =
    edited.articles.find((article) => article.outlet === outlet)?.blocks.flatMap(({ id }) => id ?? []) ?? [];
  const indices = ids.map((id) => known.indexOf(id)).toSorted((a, b) => a - b);
  const side = { outlet, paragraphs: indices, problems: [] as VFileMessage[], warnings: [] as VFileMessage[] };
  if (!hasOrHad(edited, outlet)) return { ...side, problems: [unknownOutlet(outlet, place)] };
  if (edited.absent.includes(outlet))
    return { ...side, warnings: [outdated(place, `the story shows no article of ${outlet} any more`)] };
  const absent = ids.filter((id) => !known.includes(id));
  const strange = absent.filter((id) => !wasParagraph(edited, outlet, id));
  if (strange.length > 0) return { ...side, problems: strange.map((id) => unknownParagraph(id, outlet, known, place)) };
  if (absent.length > 0)
    return { ...side, warnings: [outdated(place, `${absent.join(', ')} of ${outlet} is no paragraph any more`)] };
  if (!hasGap(indices)) return side;
  const apart = `${ids.join(', ')} of ${outlet} do not stand one after the other any more`;
  return wasEdited(edited, outlet)
    ? { ...side, warnings: [outdated(place, apart)] }
    : { ...side, problems: [gap(ids, place)] };
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

function unknownParagraph(id: string, outlet: string, known: readonly string[], place: Place): VFileMessage {
  const reason = `there is no paragraph ${quoteContent(id)} in ${outlet}.md`;
  return problem('unknown-paragraph', place, reason, `its paragraphs are ${known[0]} to ${known.at(-1)}`);
}

function gap(ids: readonly string[], place: Place): VFileMessage {
  const named = ids.length > SHOWN_IDS ? `${ids.slice(0, SHOWN_IDS).join(', ')} …` : ids.join(', ');
  const reason = `${named} do not stand one after the other`;
  return problem('paragraphs-apart', place, reason, 'write one correction for each run of paragraphs');
}
