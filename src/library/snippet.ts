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

/** The blocks in which an editor says that words stand: a paragraph, or all of one role. */
export interface NamedBlocks {
  /** `p3`, `headline` */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Where words stand in blocks, each of which is made ready once, however many words are looked for in it. */
export interface BlockFinder {
  verbatim(block: Block, words: string): Span | null;
  nearly(block: Block, words: string): Span | null;
}

type Finder = (words: string) => Span | null;

/** Makes a finder for the blocks of a story. */
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
    nearly: (block, words) => known(near, block, () => nearFinder(block.text.slice(0, LOOKED_THROUGH)))(words),
  };
}

/** Of a block longer than any in a newspaper only the beginning is looked through for what may have been meant. */
const LOOKED_THROUGH = 10_000;
/** So much of what is alike stands in a message before what is not, in characters. */
const ALIKE = 24;

/**
 * The problem of words that do not stand where an editor quotes them from, with what may have been meant.
 *
 * @param file the article's file, of which `all` are the blocks
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
    standsElsewhere(words, all, finder) ??
    nearMiss(words, [...blocks, ...all], finder) ??
    'copy the words as they stand in that file, without leaving any out';
  return problem('unfound-words', place, reason, note);
}

function nameOf({ id, role }: Block): string {
  return id ?? `the ${role}`;
}

function partOfWord(words: string, blocks: readonly Block[]): string | null {
  const isPart = blocks.some(({ text }) => text.includes(words));
  return isPart ? 'it stands there inside a longer word or figure: quote that whole' : null;
}

function standsElsewhere(words: string, all: readonly Block[], finder: BlockFinder): string | null {
  const block = all.find((candidate) => finder.verbatim(candidate, words) !== null);
  return block === undefined ? null : `${nameOf(block)} says it: write \`${block.id ?? block.role}:\``;
}

function nearMiss(words: string, blocks: readonly Block[], finder: BlockFinder): string | null {
  for (const block of blocks) {
    const actual = nearlyIn(block, words, finder);
    if (actual !== null) return `${nameOf(block)} says ${parting(actual, words)}: copy it as it stands there`;
  }
  return null;
}

/** The words that nearly are the sought ones, with as many marks around them as those have. */
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

/** Two texts that begin alike, from shortly before they part: `“… five hours”, not “… six hours”`. */
function parting(actual: string, words: string): string {
  let alike = 0;
  while (alike < words.length && actual[alike] === words[alike]) alike += 1;
  const from = alike > ALIKE ? words.lastIndexOf(' ', alike - ALIKE) + 1 : 0;
  const shown = (text: string) => quoteContent(`${from > 0 ? '…' : ''}${text.slice(from)}`);
  return `${shown(actual)}, not ${shown(words)}`;
}
