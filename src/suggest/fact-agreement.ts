import type { Comparison, Extent } from '../engine/index.ts';
import { idsOf } from './cell.ts';
import type { FigureSuggestion, QuotationSuggestion, Quoted, TopicSuggestion } from './suggestion.ts';

/** A row of quotations or figures: where it has words in each article, and what it says of them. */
interface Row {
  readonly spots: readonly (readonly Extent[])[];
  readonly speakers: readonly string[];
  readonly differs: boolean;
}

function quotationRows({ quotations }: Comparison): readonly Row[] {
  return quotations.map(({ readings }) => ({
    spots: readings.map((reading) => reading.quotations.flatMap(({ extents }) => extents)),
    speakers: readings.flatMap((reading) => reading.quotations.flatMap(({ speaker }) => speaker?.full ?? [])),
    differs: false,
  }));
}

function figureRows({ figures }: Comparison): readonly Row[] {
  return figures.rows.map(({ answers, values }) => ({
    spots: answers.map((answer) =>
      answer.kind === 'given'
        ? answer.figures.map(({ paragraph, figure: { start, end } }) => ({ paragraph, start, end }))
        : [],
    ),
    speakers: [],
    differs: values.length > 1,
  }));
}

function hasWords({ spots }: Row, { outlet, id, words }: Quoted, { articles }: Comparison): boolean {
  const index = articles.findIndex((article) => article.outlet === outlet);
  const article = articles[index];
  if (article === undefined) return false;
  const paragraph = idsOf(article).indexOf(id);
  const text = article.blocks.filter(({ role }) => role === 'body')[paragraph]?.text ?? '';
  const start = text.indexOf(words);
  return (spots[index] ?? []).some(
    (spot) => spot.paragraph === paragraph && spot.start < start + words.length && start < spot.end,
  );
}

/** Whether the program brings the same words together, and says the same of them. It lists no topics of its own. */
export function factAgreement(
  suggestion: QuotationSuggestion | FigureSuggestion | TopicSuggestion,
  comparison: Comparison,
): 'agree' | 'disagree' | 'new' {
  if (suggestion.of === 'topic') return 'new';
  const rows = suggestion.of === 'quotation' ? quotationRows(comparison) : figureRows(comparison);
  const row = rows.find((one) => suggestion.members.every((member) => hasWords(one, member, comparison)));
  if (row === undefined) return 'disagree';
  if (suggestion.of === 'figure') return row.differs === (suggestion.relation !== 'same') ? 'agree' : 'disagree';
  return suggestion.speaker === null || row.speakers.includes(suggestion.speaker) ? 'agree' : 'disagree';
}
