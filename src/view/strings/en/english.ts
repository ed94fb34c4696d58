import { answers } from './answers.ts';
import { article, paragraph, provenance, roles } from './article.ts';
import { citation } from './citation.ts';
import { draft } from './draft.ts';
import { collation, differences, figures, quotations } from './facts.ts';
import { chooser, frame } from './frame.ts';
import { front } from './front.ts';
import { card, metadata } from './metadata.ts';
import { method } from './method.ts';
import { pair, reading } from './pair.ts';
import { permalink, versions } from './permalink.ts';
import { about, archive, data, missingPage, outlets, search, sheets } from './site.ts';
import { lineage, sources } from './sources.ts';
import { passages, story } from './story.ts';
import { synopsis } from './synopsis.ts';
import { cells, counts, runs, verdict } from './verdict.ts';

/** All words of the interface in English: the complete translation, whose type every other one is held to. */
export const english = {
  about,
  answers,
  archive,
  article,
  card,
  cells,
  chooser,
  citation,
  collation,
  counts,
  draft,
  data,
  differences,
  figures,
  frame,
  front,
  lineage,
  metadata,
  method,
  missingPage,
  outlets,
  pair,
  paragraph,
  passages,
  permalink,
  provenance,
  quotations,
  reading,
  roles,
  runs,
  search,
  sheets,
  sources,
  story,
  synopsis,
  verdict,
  versions,
};
