import type { VFileMessage } from 'vfile-message';
import { type Correction, type Place, problem, quoteContent } from '../engine/index.ts';
import { type AlignmentFields, alignmentSchema } from '../schemas/alignment.ts';
import { checkFields } from './field.ts';
import { type EditedArticles, hasOrHad, outdated, wasEdited, wasParagraph } from './outdated.ts';
import { type Path, readYaml, type YamlData } from './yaml.ts';

/** The corrections in `alignment.yaml`, with its problems. */
export interface CorrectionsReading {
  readonly corrections: readonly Correction[];
  readonly problems: readonly VFileMessage[];
  /** Corrections whose paragraphs have changed or are gone. */
  readonly warnings: readonly VFileMessage[];
}

/** Longer lists of ids are cut in messages. */
const SHOWN_IDS = 10;
/** Several hundred corrections. */
const LONGEST = 131_072;
const NOTHING: CorrectionsReading = { corrections: [], problems: [], warnings: [] };

/**
 * Reads `alignment.yaml`, an editor's corrections of the alignment.
 *
 * @param text the file's text; undefined if there is no file
 */
export function readCorrections(text: string | undefined, file: string, edited: EditedArticles): CorrectionsReading {
  if (text === undefined || text.trim() === '') return NOTHING;
  const { data, problems } = readYaml(text, file, 1, LONGEST);
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

/** One correction and its path in the file. */
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
    return { ...side, warnings: [outdated(place, `the story no longer shows the article of ${outlet}`)] };
  const absent = ids.filter((id) => !known.includes(id));
  const unknown = absent.filter((id) => !wasParagraph(edited, outlet, id));
  if (unknown.length > 0) return { ...side, problems: unknown.map((id) => unknownParagraph(id, outlet, known, place)) };
  if (absent.length > 0)
    return { ...side, warnings: [outdated(place, `${outlet} no longer has ${absent.join(', ')}`)] };
  if (!hasGap(indices)) return side;
  const apart = `${ids.join(', ')} of ${outlet} are no longer consecutive`;
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
    'name two outlets listed in story.yaml',
  );
}

function unknownParagraph(id: string, outlet: string, known: readonly string[], place: Place): VFileMessage {
  const reason = `there is no paragraph ${quoteContent(id)} in ${outlet}.md`;
  return problem('unknown-paragraph', place, reason, `its paragraphs are ${known[0]} to ${known.at(-1)}`);
}

function gap(ids: readonly string[], place: Place): VFileMessage {
  const named = ids.length > SHOWN_IDS ? `${ids.slice(0, SHOWN_IDS).join(', ')} …` : ids.join(', ');
  const reason = `the paragraphs ${named} are not consecutive`;
  return problem('paragraphs-apart', place, reason, 'write one correction for each run of paragraphs');
}
