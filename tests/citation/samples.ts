import type { Cited } from '../../src/citation/cited.ts';

/** A paragraph of an invented article, with all fields. */
export const KNOWN: Cited = {
  edition: 'The Harbour Desk',
  key: 'collated-harbour-fire-bugle-p7',
  byline: 'Ann Ray',
  outlet: 'The Bugle',
  title: 'Harbour burns',
  description: 'Text without a headline on: Fire in the harbour',
  language: 'en-GB',
  published: '2024-02-29',
  original: 'https://bugle.example/harbour_fire?id=1&page=2',
  paragraph: '7',
  version: '0123456789ab',
  permalink: 'https://edition.example/harbour-fire/bugle/p7/',
};

/** The same with only an inferred outlet. */
export const UNKNOWN: Cited = {
  ...KNOWN,
  byline: null,
  outlet: 'The Bugle [inferred]',
  title: null,
  published: null,
  original: null,
};

/** A comparison, which has no author. */
export const COMPARISON: Cited = { ...UNKNOWN, outlet: null, title: 'Fire in the harbour', paragraph: null };
