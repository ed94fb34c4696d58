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
import { otherRoles } from './other-role.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** An article: the engine's input, and its front matter. */
export interface StoryArticle extends Article {
  readonly facts: ArticleFacts;
}

/** Ten times the longest newspaper article. Some of the work grows with the product of two articles' lengths. */
const MOST_ELEMENTS = 2000;

/** `article` is null if there are problems. */
export interface ArticleReading {
  readonly article: StoryArticle | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads one article file.
 *
 * @param outlet the slug in the file name
 * @param earlier the texts of earlier versions, in which `words` of provenance may also be found
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
  problems.push(...unfoundWords(facts, texts, data), ...otherRoles(facts, blocks, data));
  return {
    article:
      problems.length > 0 ? null : { outlet, language: facts.language, blocks, published: facts.published, facts },
    problems,
  };
}

function readFrontMatter({ frontMatter }: ParsedArticle, file: string) {
  if (frontMatter !== null) return readYaml(frontMatter.text, file, frontMatter.line);
  const note = 'start the file with a line `---`, the article’s fields, and another line `---`';
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
      'write its paragraphs below the front matter',
    ),
  ];
}

function otherOutlet(facts: ArticleFacts, outlet: string, data: YamlData): readonly VFileMessage[] {
  if (facts.outlet === outlet) return [];
  const reason = `the front matter says the outlet is ${quoteContent(facts.outlet)}, the file name says ${quoteContent(outlet)}`;
  return [
    problem(
      'other-outlet',
      data.placeOf(['outlet']),
      reason,
      'rename the file or correct the field, so that both are the same',
    ),
  ];
}

function tooManyElements(count: number, place: Place): VFileMessage {
  const note = `at most ${MOST_ELEMENTS} are compared: remove what does not belong to the article, or split it into several stories`;
  return problem('too-many', place, `the article has ${count} paragraphs, subheads and captions`, note);
}

/** A `::headline` or `::dek` directive marks the place of a text that must be in the front matter. */
function wordlessMarks(elements: readonly Element[], facts: ArticleFacts, file: string): readonly VFileMessage[] {
  return elements.flatMap(({ role, line, column }) => {
    if ((role !== 'headline' && role !== 'dek') || facts[role] !== null) return [];
    const note = `add \`${role}: …\` to the front matter, or remove the directive`;
    return [
      problem(
        'mark-without-words',
        { file, line, column },
        `\`::${role}\` marks a ${role}, but the front matter has none`,
        note,
      ),
    ];
  });
}

/** The words of a stated fact must occur in the text, unless `where` names another source. */
function unfoundWords(facts: ArticleFacts, texts: readonly string[], data: YamlData): readonly VFileMessage[] {
  return facts.provenance.flatMap((fact, index) => {
    if (fact.status !== 'stated' || fact.where !== undefined || texts.some((text) => text.includes(fact.words)))
      return [];
    const reason = `the article does not say ${quoteContent(fact.words)}`;
    const note = 'quote the exact words of one paragraph, or change the status of the fact to inferred';
    return [problem('unfound-words', data.placeOf(['provenance', index, 'words']), reason, note)];
  });
}
