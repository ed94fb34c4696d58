import type { VFileMessage } from 'vfile-message';
import {
  type Block,
  nearFinder,
  type Place,
  problem,
  quoteContent,
  type Span,
  verbatimFinder,
} from '../engine/index.ts';

/** The blocks that an editor quotes from: one paragraph, or all blocks of a role. */
export interface NamedBlocks {
  /** `p3`, `headline` */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Finds words in blocks. Prepares each block only once. */
export interface BlockFinder {
  verbatim(block: Block, words: string): Span | null;
  nearly(block: Block, words: string): Span | null;
}

type Finder = (words: string) => Span | null;

/** Creates a finder for the blocks of a story. */
export function blockFinder(): BlockFinder {
  const whole = new Map<Block, Finder>();
  const near = new Map<Block, Finder>();
  const known = (finders: Map<Block, Finder>, block: Block, make: () => Finder): Finder => {
    const finder = finders.get(block) ?? make();
    finders.set(block, finder);
    return finder;
  };
  return {
    verbatim: (block, words) => known(whole, block, () => verbatimFinder(block.text))(words),
    nearly: (block, words) => known(near, block, () => nearFinder(block.text.slice(0, SEARCH_LENGTH)))(words),
  };
}

/** Only the beginning of a very long block is searched for similar words. */
const SEARCH_LENGTH = 10_000;
/** How many equal characters a message shows before the first difference. */
const CONTEXT_LENGTH = 24;

/**
 * Reports words that are not in the quoted block, with a suggestion.
 *
 * @param file the article's file, whose blocks are `all`
 */
export function unfoundSnippet(
  words: string,
  { name, blocks }: NamedBlocks,
  all: readonly Block[],
  file: string,
  place: Place,
  finder: BlockFinder,
): VFileMessage {
  const reason = `${name} of ${file} does not say ${quoteContent(words)}`;
  const note =
    partOfWord(words, blocks) ??
    foundElsewhere(words, all, finder) ??
    nearMiss(words, [...blocks, ...all], finder) ??
    'copy the exact words from that file, without leaving any out';
  return problem('unfound-words', place, reason, note);
}

function nameOf({ id, role }: Block): string {
  return id ?? `the ${role}`;
}

function partOfWord(words: string, blocks: readonly Block[]): string | null {
  const isPart = blocks.some(({ text }) => text.includes(words));
  return isPart ? 'there it is only part of a longer word or number: quote all of it' : null;
}

function foundElsewhere(words: string, all: readonly Block[], finder: BlockFinder): string | null {
  const block = all.find((candidate) => finder.verbatim(candidate, words) !== null);
  return block === undefined ? null : `${nameOf(block)} says it: write \`${block.id ?? block.role}:\``;
}

function nearMiss(words: string, blocks: readonly Block[], finder: BlockFinder): string | null {
  for (const block of blocks) {
    const actual = nearlyIn(block, words, finder);
    if (actual !== null) return `${nameOf(block)} says ${difference(actual, words)}: copy the exact words`;
  }
  return null;
}

/** Finds similar words, extended by as much punctuation as the sought words have at both ends. */
function nearlyIn(block: Block, words: string, finder: BlockFinder): string | null {
  const { text } = block;
  const span = finder.nearly(block, words);
  if (span === null) return null;
  const marks = (pattern: RegExp, within: string) => pattern.exec(within)?.[0].length ?? 0;
  const [leading, trailing] = [marks(/^[^\p{L}\p{N}]*/u, words), marks(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u, words)];
  const before = marks(
    /(?<![^\p{L}\p{N}\s])[^\p{L}\p{N}\s]*$/u,
    text.slice(Math.max(0, span.start - leading), span.start),
  );
  const after = marks(/^[^\p{L}\p{N}\s]*/u, text.slice(span.end, span.end + trailing));
  return text.slice(span.start - before, span.end + after);
}

/** Shows how two texts differ, from shortly before the first difference: `“… five hours”, not “… six hours”`. */
function difference(actual: string, words: string): string {
  let alike = 0;
  while (alike < words.length && actual[alike] === words[alike]) alike += 1;
  const from = alike > CONTEXT_LENGTH ? words.lastIndexOf(' ', alike - CONTEXT_LENGTH) + 1 : 0;
  const shown = (text: string) => quoteContent(`${from > 0 ? '…' : ''}${text.slice(from)}`);
  return `${shown(actual)}, not ${shown(words)}`;
}
