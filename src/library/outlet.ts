import type { VFileMessage } from 'vfile-message';
import { type Place, problem, quoteContent } from '../engine/index.ts';
import { type OutletFields, outletSchema } from '../schemas/outlet.ts';
import type { Disk } from './disk.ts';
import { readEntries } from './entry.ts';
import { checkFields } from './field.ts';
import { checkDuplicates, checkOutletSlug } from './slug.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml.ts';

const FOLDER = 'content/outlets';

/** A publisher of articles. */
export interface Outlet extends OutletFields {
  /** `the-hill` */
  readonly slug: string;
}

/** An outlet file: its data, or null if it has problems, and its text, which is part of the stories' versions. */
export interface OutletFile {
  readonly outlet: Outlet | null;
  readonly text: string;
}

/** All outlets that have a file, by slug. */
export interface Outlets {
  readonly files: ReadonlyMap<string, OutletFile>;
  readonly problems: readonly VFileMessage[];
}

/** Reads `content/outlets/*.yaml`. */
export function readOutlets(root: string, disk: Disk): Outlets {
  const { names, problems: odd } = readEntries(root, FOLDER, disk);
  const slugs = names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
  const strays = names.filter((name) => !name.endsWith('.yaml')).map((name) => strayFile(`${FOLDER}/${name}`));
  const readings = slugs.map((slug) => readOutlet(root, slug, disk));
  const outlets = readings.flatMap(({ outlet }) => outlet ?? []);
  return {
    files: new Map(readings.map(({ outlet, text }, index) => [slugs[index] ?? '', { outlet, text }])),
    problems: [
      ...odd,
      ...strays,
      ...readings.flatMap(({ problems }) => problems),
      ...checkDuplicates(slugs, (slug) => startOf(slug)),
      ...duplicateSigla(outlets),
    ],
  };
}

function startOf(slug: string): Place {
  return { file: `${FOLDER}/${slug}.yaml`, line: 1, column: 1 };
}

function readOutlet(root: string, slug: string, disk: Disk): OutletFile & { problems: readonly VFileMessage[] } {
  const { file } = startOf(slug);
  const named = checkOutletSlug(slug, startOf(slug));
  const { text, problems: unreadable } = readText(disk.read(`${root}/${file}`) ?? new Uint8Array(), file);
  if (text === null) return { outlet: null, text: '', problems: [...named, ...unreadable] };
  const { data, problems: broken } = readYaml(text, file, 1);
  if (data === null) return { outlet: null, text, problems: [...named, ...broken] };
  const { fields, problems } = checkFields(outletSchema, data);
  return { outlet: fields && { slug, ...fields }, text, problems: [...named, ...problems] };
}

/** Sigla identify outlets on every page, so each must be unique. */
function duplicateSigla(outlets: readonly Outlet[]): readonly VFileMessage[] {
  const seen = new Map<string, string>();
  return outlets.flatMap(({ slug, siglum }) => {
    const first = seen.get(siglum);
    if (first === undefined) seen.set(siglum, slug);
    if (first === undefined) return [];
    const reason = `${quoteContent(siglum)} is already the siglum of ${first}`;
    return [problem('duplicate-siglum', startOf(slug), reason, 'give one of the two outlets another siglum')];
  });
}

/** Reports a file that nothing reads; otherwise a misnamed file would go unnoticed. */
export function strayFile(file: string): VFileMessage {
  const note =
    'outlets are {outlet}.yaml, stories are folders with a story.yaml, articles are {outlet}.md: rename it, or move it elsewhere';
  return problem('stray-file', { file, line: 1, column: 1 }, 'this file is not read', note);
}
