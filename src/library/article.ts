import type { VFileMessage } from 'vfile-message';
import {
  type Article,
  articleBlocks,
  type Element,
  type ParsedArticle,
  type Place,
  parseArticle,
  problem,
  quoteContent,
} from '../engine/index.ts';
import { type ArticleFacts, articleSchema } from '../schemas/article.ts';
import { type Checked, checkFields } from './field.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** An article of a story: what the engine compares, and what is known about the text. */
export interface StoryArticle extends Article {
  readonly facts: ArticleFacts;
}

/**
 * Ten times the longest newspaper article. Pages show an article's paragraphs beside another's, and some of the work on
 * them grows with the product of both.
 */
const MOST_ELEMENTS = 2000;

/** `article` is null where there are problems. */
export interface ArticleReading {
  readonly article: StoryArticle | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads one article's file.
 *
 * @param outlet the slug that the file is named for
 * @param earlier texts of blocks that earlier versions of the article had: what they said, the article has said
 */
export function readArticle(
  text: string,
  file: string,
  outlet: string,
  earlier: readonly string[] = [],
): ArticleReading {
  const parsed = parseArticle(text, file);
  const { data, problems: broken } = readFrontMatter(parsed, file);
  const { fields: facts, problems: refused }: Checked<ArticleFacts> =
    data === null ? { fields: null, problems: [] } : checkFields(articleSchema, data);
  const problems = [...parsed.problems, ...broken, ...refused, ...badLength(parsed.elements, file)];
  if (data === null || facts === null) return { article: null, problems };
  const blocks = articleBlocks(parsed.elements, facts);
  problems.push(...otherOutlet(facts, outlet, data), ...wordlessMarks(parsed.elements, facts, file));
  const texts = [...blocks.map((block) => block.text), ...earlier];
  problems.push(...unfoundWords(facts, texts, data));
  return { article: problems.length > 0 ? null : { outlet, language: facts.language, blocks, facts }, problems };
}

function readFrontMatter({ frontMatter }: ParsedArticle, file: string) {
  if (frontMatter !== null) return readYaml(frontMatter.text, file, frontMatter.line);
  const note = 'begin the file with a line `---`, the fields of the article, and another line `---`';
  return {
    data: null,
    problems: [problem('missing-front-matter', startOf(file), 'the file has no front matter', note)],
  };
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function badLength(elements: readonly Element[], file: string): readonly VFileMessage[] {
  const excess = elements[MOST_ELEMENTS];
  if (excess !== undefined) return [tooManyElements(elements.length, { ...startOf(file), line: excess.line })];
  if (elements.some(({ role }) => role === 'body')) return [];
  return [
    problem(
      'empty-article',
      startOf(file),
      'the article has no body paragraph',
      'write its paragraphs under the front matter',
    ),
  ];
}

function otherOutlet(facts: ArticleFacts, outlet: string, data: YamlData): readonly VFileMessage[] {
  if (facts.outlet === outlet) return [];
  const reason = `the front matter names the outlet ${quoteContent(facts.outlet)}, the file ${quoteContent(outlet)}`;
  return [
    problem(
      'other-outlet',
      data.placeOf(['outlet']),
      reason,
      'rename the file or correct the field: they are the same',
    ),
  ];
}

function tooManyElements(count: number, place: Place): VFileMessage {
  const note = `at most ${MOST_ELEMENTS} are compared: take out what is no article, or cut it into several stories`;
  return problem('too-many', place, `the article has ${count} paragraphs, subheads and captions`, note);
}

/** A mark says where words stood that the front matter must then have. */
function wordlessMarks(elements: readonly Element[], facts: ArticleFacts, file: string): readonly VFileMessage[] {
  return elements.flatMap(({ role, line, column }) => {
    if ((role !== 'headline' && role !== 'dek') || facts[role] !== null) return [];
    const note = `write its words as \`${role}:\` in the front matter, or take the mark out`;
    return [
      problem(
        'mark-without-words',
        { file, line, column },
        `\`::${role}\` marks a ${role} that the article does not have`,
        note,
      ),
    ];
  });
}

/** What is called stated must be there to be read, unless it says where else it stood. */
function unfoundWords(facts: ArticleFacts, texts: readonly string[], data: YamlData): readonly VFileMessage[] {
  return facts.provenance.flatMap((fact, index) => {
    if (fact.status !== 'stated' || fact.where !== undefined || texts.some((text) => text.includes(fact.words)))
      return [];
    const reason = `the article does not say ${quoteContent(fact.words)}`;
    const note = 'quote the words exactly as they stand in one paragraph, or mark the fact as inferred';
    return [problem('unfound-words', data.placeOf(['provenance', index, 'words']), reason, note)];
  });
}
