import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { WEIGHTS, type Weights } from '../src/engine/alignment/weights.ts';
import {
  type Article,
  alignTexts,
  type Block,
  claims,
  compareStory,
  figureEntries,
  type Member,
  quotationEntries,
} from '../src/engine/index.ts';
import { reasonsInWords } from '../src/view/reason.ts';

type Answer = Readonly<Record<string, unknown>>;

/** What is wrong with a line, for the one who wrote it. */
class BadLine extends Error {}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textsOf(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value)) throw new BadLine(`"${name}" is missing or no array: give the paragraphs as strings`);
  const odd = value.findIndex((paragraph) => typeof paragraph !== 'string');
  if (odd >= 0) throw new BadLine(`"${name}"[${odd}] is no string: give the paragraphs as strings`);
  return value as readonly string[];
}

function languageOf({ lang }: Readonly<Record<string, unknown>>): string {
  if (lang !== undefined && typeof lang !== 'string')
    throw new BadLine('"lang" is no string: give a language tag such as "en"');
  return lang ?? 'en';
}

/** A text without a source: its outlet is its place. */
function articleOf(paragraphs: readonly string[], index: number, language: string): Article {
  const blocks = paragraphs.map((text, place): Block => ({ role: 'body', id: `p${place + 1}`, text }));
  return { outlet: String(index), language, blocks };
}

const placeOf = ({ article, paragraph }: Member): readonly number[] => [article, paragraph];

function alignArticles(record: Readonly<Record<string, unknown>>, weights: Weights): Answer {
  const { articles: given } = record;
  if (!Array.isArray(given)) throw new BadLine('"articles" is no array: give each article as an array of paragraphs');
  const language = languageOf(record);
  const articles = given.map((article, index) => articleOf(textsOf(article, `articles[${index}]`), index, language));
  const comparison = compareStory(articles, undefined, weights);
  const { onlyIn, all, allButOne } = claims(comparison);
  return {
    links: comparison.pairs.flatMap(({ left, right, links }) =>
      links.map(({ left: from, right: to, kind, score, reasons }) => ({
        articles: [Number(left), Number(right)],
        left: from,
        right: to,
        kind,
        score,
        reasons: reasonsInWords(reasons),
      })),
    ),
    passages: comparison.passages.map(({ members }) => members.map(placeOf)),
    quotations: quotationEntries(articles, comparison.quotations),
    figures: figureEntries(articles, comparison.figures),
    claims: {
      onlyIn: onlyIn.map(({ shown }) => placeOf(shown)),
      all: all.map(({ members }) => members.map(placeOf)),
      allButOne: allButOne.map(({ members }) => members.map(placeOf)),
    },
  };
}

function alignRecord(record: Readonly<Record<string, unknown>>, weights: Weights): Answer {
  if (record['articles'] !== undefined) return alignArticles(record, weights);
  const left = textsOf(record['left'], 'left');
  const right = textsOf(record['right'], 'right');
  const links = alignTexts(left, right, languageOf(record));
  return { links: links.map((link) => ({ ...link, reasons: reasonsInWords(link.reasons) })) };
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadLine(`not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(value)) throw new BadLine('no record: give an object with "left" and "right", or with "articles"');
  return value;
}

/**
 * Answers one line of input.
 *
 * @param weights for whole stories: others than the learned ones, to measure those
 * @example answerTo('{"id": "x", "left": ["a"], "right": []}', 1) // { id: 'x', links: [] }
 */
export function answerTo(line: string, number: number, weights: Weights = WEIGHTS): Answer {
  let id: Answer = {};
  try {
    const record = parsed(line);
    id = record['id'] === undefined ? {} : { id: record['id'] };
    return { ...id, ...alignRecord(record, weights) };
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { ...id, error: { line: number, message: error.message } };
  }
}

/**
 * Aligns each line of `input` as it comes and writes the answers in the same order, no faster than `output` takes them.
 * Blank lines are passed over. Comes out as the exit status: 1 if any line was bad.
 */
export async function alignLines(input: Readable, output: Writable): Promise<number> {
  let number = 0;
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerTo(line, number);
    if (answer['error'] !== undefined) status = 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return status;
}

if (import.meta.main) process.exitCode = await alignLines(process.stdin, process.stdout);
