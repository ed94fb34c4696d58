/* The public interface of the engine, in pipeline order. */
export * from './types.ts';
export { ROLES } from './role.ts';
export { type Element, type ParsedArticle, parseArticle } from './parse.ts';
export { articleBlocks } from './block.ts';
export { splitSentences } from './sentence.ts';
export { tokenize } from './token.ts';
export { findVerbatim, nearFinder, verbatimFinder, wordFinder } from './find.ts';
export { alignStory, alignTexts } from './align.ts';
export { inOrder } from './identity/gap.ts';
export { type Outcome, outcomesOf } from './identity/outcome.ts';
export { revivalsOf } from './identity/revival.ts';
export { plain as plainText } from './identity/same.ts';
export { orderOf } from './order.ts';
export { compareSides } from './change.ts';
export { STYLE_RULES } from './rules/index.ts';
export { alignArticles, compareStory } from './compare.ts';
export { collateFacts, gatherEvidence } from './evidence/gather.ts';
export type { EditedWords, Remark, RowEdit } from './evidence/row-edit.ts';
export { quantitiesIn, type Quantity } from './quantity/quantity.ts';
export type { Bound, Dimension, Measure, QuantityValue } from './quantity/value.ts';
export { type NumberStyle, writeQuantity } from './quantity/writing.ts';
export type {
  FigureAnswer,
  FigureCollation,
  FigureRow,
  GivenValue,
  PlacedFigure,
} from './figure-collation.ts';
export type { Correction } from './correction.ts';
export { isReadForSpeakers, type Quotation, quotationsOf, type Speaker } from './quote.ts';
export type {
  QuotationReading,
  QuotationReadingKind,
  QuotationRow,
} from './quote-collation.ts';
export { type Claim, type Claims, claims } from './evidence/claims.ts';
export type { Correspondence } from './evidence/correspondence.ts';
export { type Counterpart, counterparts } from './evidence/counterparts.ts';
export { type Edits, NO_EDITS } from './evidence/edits.ts';
export { type FigureEntry, type FigureMember, figureEntries } from './evidence/figure-entry.ts';
export { missingFrom } from './evidence/missing.ts';
export { type QuotationEntry, type QuotationMember, quotationEntries } from './evidence/quotation-entry.ts';
export { type LeadingDifference, type LeadingKind, leadingDifferences } from './leading-difference.ts';
export {
  collateSources,
  type QuotedShare,
  type Source,
  type SourceCollation,
  type SourceUse,
} from './source-collation.ts';
export { lineageOf, type PairLineage, type StoryLineage } from './lineage.ts';
export type { LineageKind } from './lineage/kind.ts';
export { shareOf } from './lineage/tally.ts';
export type { ParagraphLineage, SharedRun, SideLineage } from './lineage/side.ts';
export { type Independence, independentTexts, type StatedSource, type TextGroup } from './independence.ts';
export {
  formatProblem,
  formatProblems,
  nearestName,
  type Place,
  problem,
  quoteContent,
  sortProblems,
} from './problem.ts';
