import { capitalized, counted, inWords, listed } from '../../wording.ts';

/** The page about where texts and statements come from: whom the texts quote, who published them, what they share. */
export const sources = {
  description: (story: string) => `Whom the outlets quote or cite, and where their texts come from: ${story}.`,
  standfirst:
    'The people, organisations and documents that the texts quote or cite, under the names that the texts use. The program leaves the speaker open where the text is not clear.',
  summary: (count: number, shared: number) =>
    count === 0
      ? 'No source was found in the texts of this story.'
      : `${capitalized(counted(count, 'source'))}, ${inWords(shared)} of them in more than one text.`,
  shareTitle: 'How much they quote',
  shareCaption: 'Words between quotation marks in each text, and its sources',
  outlet: 'Outlet',
  quoted: 'Words quoted',
  quotedOf: (quoted: number, all: number) => `${quoted.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`,
  percent: 'Share',
  sources: 'Sources',
  ownSources: 'Only here',
  all: (outlets: number) => (outlets === 2 ? 'In both texts' : `In all ${inWords(outlets)} texts`),
  some: 'In several texts',
  alone: 'In one text only',
  leftOut: (count: number) =>
    `${capitalized(counted(count, 'more source'))} ${count === 1 ? 'is' : 'are'} left out to keep this page short.`,
  /** For the story’s page: how many sources there are, and which outlet has most of its own. */
  line: (count: number, own: number, outlet: string | null) => {
    const total = capitalized(counted(count, 'source'));
    return outlet === null ? total : `${total}; ${inWords(own)} ${own === 1 ? 'is' : 'are'} only in ${outlet}`;
  },
  origin: 'Where the texts come from',
  /** How much of it the text itself says. */
  provenance: (stated: number, inferred: number) =>
    `${capitalized(counted(stated, 'fact'))} stated in the text, ${inWords(inferred)} inferred`,
};

/** How many independent texts the outlets of a story have, and what shows it. */
export const lineage = {
  title: 'How many independent texts',
  /** The number of outlets, that of texts, and why these are fewer. */
  summary: (outlets: number, texts: number, reasons: readonly string[]) => {
    const count = counted(texts, texts === 1 ? 'text' : 'independently worded text');
    const details = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
    return `${capitalized(counted(outlets, 'outlet'))}, ${count}${details}.`;
  },
  all: 'all of them',
  oneText: (who: string) => `${who} have the same original text`,
  inCommon: (who: string) => `${who} share part of their text`,
  sameAgency: (who: string) => `${who} credit the same agency`,
  tie: {
    share: (percent: string, siglum: string) => `${percent} of ${siglum}’s words are `,
    link: (siglum: string) => `in ${siglum}`,
    rest: (alike: number, sentences: number) =>
      ` unchanged, and ${inWords(alike)} of its ${counted(sentences, 'longer sentence')} nearly so.`,
  },
  longestRun: (words: number) => `The longest passage in common has ${counted(words, 'word')}: `,
  and: ' and ',
  in: ' in ',
  apart: (paragraphs: number, siglum: string, kept: number) => {
    if (kept === 0) return `No paragraph of ${siglum} is in another of these texts unchanged or lightly edited.`;
    const whole = `Of ${siglum}’s ${counted(paragraphs, 'paragraph')},`;
    return `${whole} ${inWords(kept)} ${kept === 1 ? 'is' : 'are'} in another text unchanged or lightly edited`;
  },
  more: (count: number) => ` and ${count} more.`,
  credits: (sigla: readonly string[], wire: string) =>
    `${listed(sigla)} ${sigla.length === 1 ? 'credits' : 'credit'} an agency: ${wire}.`,
  creditLine: (siglum: string) => `${siglum}’s credit line says `,
  silent: (sigla: readonly string[]) =>
    `No agency or credit line was found in our ${sigla.length === 1 ? 'copy' : 'copies'} of ${listed(sigla)}.`,
  published: (dates: readonly string[]) => `Published: ${dates.join(', ')}.`,
  rewrite: {
    before: (other: string, paragraphs: number, own: string, told: number) =>
      `${other} credits the same agency. Of ${own}’s ${counted(paragraphs, 'paragraph')}, ${inWords(told)} ${told === 1 ? 'is' : 'are'} `,
    link: 'in its text',
    after: ' in other words.',
  },
  caption: 'Share that is in another text word for word',
  anywhere: 'in any',
  note: 'Of the words of the outlet on the left, quotations aside, the share that is in the text of the outlet at the top in the same order: four words or more in a row, between paragraphs that have eight in a row in common. Spelling, punctuation and titles such as “Mr” do not count.',
  limits:
    'Found by the program. “Independent” refers to wording only: if one outlet rewrote another’s report completely, the words do not show it. This page does not say who copied whom.',
};
