import type { Edition } from '../edition.ts';
import { isExcerptOnly } from '../excerpt.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { derivedSubject } from '../metadata/subject.ts';
import type { Site } from '../site.ts';
import { RIGHTS } from './rights.ts';

/** One file of the open bundle. */
interface DataFile {
  readonly name: string;
  readonly address: string;
  readonly format: string;
  readonly what: string;
}

/** The page of a story’s open bundle. */
export interface DataPage {
  readonly frame: Frame;
  readonly title: string;
  readonly files: readonly DataFile[];
  readonly schema: string;
  readonly rights: string;
  /** The outlets of whose texts there are only excerpts. */
  readonly excerpts: readonly string[];
  /** An example of use, to be typed into a shell. */
  readonly example: string;
}

/** The files of every bundle: their formats, and what each is for. */
export const DATA_FILES = {
  'story.json': {
    format: 'JSON',
    what: 'Everything: the texts with what is known of them, links, passages and what an editor found told differently.',
  },
  'links.csv': {
    format: 'CSV, RFC 4180',
    what: 'The links as a table for spreadsheets: which paragraphs of two articles tell the same, how, and why.',
  },
  'story.tei.xml': {
    format: 'TEI P5',
    what: 'The texts as an edition for scholars, with links, passages and differences in a standOff apparatus.',
  },
  'annotations.jsonld': {
    format: 'Web Annotation, JSON-LD',
    what: 'The links as annotations of the articles’ pages here, each by the id and the words of its paragraphs.',
  },
  'permalinks.json': {
    format: 'JSON',
    what: 'Where each address that a paragraph, row or passage ever had leads now, for those who hold links into the story.',
  },
} as const;

const EXAMPLE = `jq -c '.links[] | select(.kind == "same") | [.left, .right]' story.json`;

/** Builds the page that says what the files of a story’s bundle are. */
export function dataPage(edition: Edition, at: Site): DataPage {
  const { story } = edition;
  const { slug, title, articles, outlets } = story;
  const address = at.data(slug);
  const description = `The texts, links and passages of “${title}” as files for other programs.`;
  const cut = new Set(articles.filter(isExcerptOnly).map(({ outlet }) => outlet));
  return {
    frame: storyFrame(
      story,
      description,
      [{ text: 'The data', address: null }],
      at,
      derivedSubject(edition, 'The data', null, address, at),
    ),
    title: 'The data of this story',
    files: Object.entries(DATA_FILES).map(([name, { format, what }]) => ({
      name,
      address: at.dataFile(slug, name),
      format,
      what,
    })),
    schema: at.schema,
    rights: RIGHTS,
    excerpts: outlets.filter((outlet) => cut.has(outlet.slug)).map(({ name }) => name),
    example: EXAMPLE,
  };
}
