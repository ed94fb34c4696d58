import { bodyTexts } from '../block.ts';
import { collateFigures } from '../figure-collation.ts';
import { collateQuotations } from '../quote-collation.ts';
import { type StoryReader, storyReader } from '../story-reader.ts';
import type { AlignedStory, Alignment, Article, ComparedLink, Comparison, PairComparison } from '../types.ts';
import { apartIn } from './apart.ts';
import type { Correspondence } from './correspondence.ts';
import type { Edits } from './edits.ts';
import { factChanges } from './fact-change.ts';
import { editFigures } from './figure-edit.ts';
import { figureEvidence } from './figure-evidence.ts';
import { linkEvidence } from './link-evidence.ts';
import { editQuotations } from './quotation-edit.ts';
import { quotationEvidence } from './quotation-evidence.ts';
import type { RowEdit } from './row-edit.ts';
import { topicEvidence } from './topic-evidence.ts';

type Touching = Comparison['touching'];

/** Returns for each paragraph of each article the correspondences that include a part of it. */
function touchingIn(texts: readonly (readonly string[])[], all: readonly Correspondence[]): Touching {
  const touching = texts.map((paragraphs) => paragraphs.map((): Correspondence[] => []));
  for (const correspondence of all) {
    const places = new Set(correspondence.members.map(({ article, paragraph }) => touching[article]?.[paragraph]));
    for (const own of places) own?.push(correspondence);
  }
  return touching;
}

/** Whether a correspondence other than the link itself shows what the paragraphs of a related link share. */
function isShown(
  { left, right, kind, by }: ComparedLink,
  sides: readonly [number, number],
  touching: Touching,
): boolean {
  if (kind !== 'related' || by === 'hand') return true;
  return left.some((one) =>
    (touching[sides[0]]?.[one] ?? []).some(({ members }) =>
      members.some(({ article, paragraph }) => article === sides[1] && right.includes(paragraph)),
    ),
  );
}

/** Returns the quotation and figure rows of a story after an editor's corrections. */
export function collateFacts(
  articles: readonly Article[],
  alignment: Alignment,
  edits: readonly RowEdit[],
  reader: StoryReader = storyReader(),
): Pick<Comparison, 'quotations' | 'figures'> {
  const outlets = articles.map(({ outlet }) => outlet);
  return {
    quotations: editQuotations(collateQuotations(articles, alignment, reader), edits, outlets),
    figures: editFigures(collateFigures(articles, alignment, reader), edits, outlets),
  };
}

/**
 * Collects all evidence of a story as correspondences: links, sentences, quotations, figures and an editor's topics. A
 * related link is kept only if another correspondence shows what its paragraphs share.
 *
 * @param alignment the links and passages of the same articles, after an editor's corrections
 */
export function gatherEvidence(
  articles: readonly Article[],
  alignment: AlignedStory,
  edits: Edits,
  reader: StoryReader = storyReader(),
): Comparison {
  const texts = articles.map(bodyTexts);
  const outlets = articles.map(({ outlet }) => outlet);
  const { pairs, passages, sentences, absence } = alignment;
  const { quotations, figures } = collateFacts(articles, alignment, edits.rows, reader);
  const correspondences = [
    ...linkEvidence(pairs, outlets, texts),
    ...sentences,
    ...quotationEvidence(quotations),
    ...figureEvidence(figures, texts),
    ...topicEvidence(edits.topics, articles),
  ];
  const touching = touchingIn(texts, correspondences);
  const shown = (pair: PairComparison): PairComparison => {
    const sides = [outlets.indexOf(pair.left), outlets.indexOf(pair.right)] as const;
    const links = pair.links.filter((link) => isShown(link, sides, touching));
    const isReworded = ({ precise, kind }: ComparedLink) => !precise && kind !== 'related';
    return {
      ...pair,
      links: links.map((link) =>
        isReworded(link) ? { ...link, changes: factChanges(link, sides, { figures, quotations }) } : link,
      ),
    };
  };
  const apart = apartIn(texts, outlets, edits.links);
  return {
    articles,
    pairs: pairs.map(shown),
    passages,
    quotations,
    figures,
    correspondences,
    touching,
    absence,
    apart,
  };
}
