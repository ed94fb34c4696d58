import { capitalized, counted, inWords } from '../../wording.ts';

/** A story’s page, and the list of its passages. */
export const story = {
  compare: 'Compare two articles',
  articles: 'The articles',
  noHeadline: 'The text we hold has no headline',
  noDateline: 'no dateline',
  dateline: (place: string) => `dateline ${place}`,
  /** After what is said of an article that was taken down. */
  formerAddresses: 'Its former addresses',
  allTexts: 'Read all texts on one page',
  evidence: 'The evidence',
  whomTheyQuote: 'Whom they quote',
  differ: 'Where they differ',
  noDifference:
    'The program found no difference in figures, quotations or attribution, and no editor has listed any. It can miss some.',
  figures: 'Figures',
  quotations: 'Quotations',
  attributions: 'Who said it',
  topics: 'Also',
  allOf: {
    figures: (count: number) => (count === 1 ? 'The figure in full' : `All ${inWords(count)} figures`),
    quotations: (count: number) => (count === 1 ? 'The quotation in full' : `All ${inWords(count)} quotations`),
    attributions: (count: number) => (count === 1 ? 'The passage in full' : `All ${inWords(count)} passages`),
    topics: (count: number) => (count === 1 ? 'The topic in full' : `All ${inWords(count)} topics`),
  },
  byProgram: 'found by the program',
  byEditor: 'listed by an editor',
  all: (outlets: number) => (outlets === 2 ? 'What both report' : 'What all report'),
  noneInAll: (outlets: number) =>
    `No passage was found in ${outlets === 2 ? 'both texts' : `all ${inWords(outlets)} texts`}.`,
  allButOne: 'What all but one report',
  onlyOne: 'What only one reports',
  onlyIn: (count: number, of: number) => `${inWords(count)} of ${counted(of, 'paragraph')}`,
  nothingAlone: 'none for certain',
  morePassages: (count: number) => `All ${inWords(count)}`,
  moreAlone: (siglum: string) => `The rest, in ${siglum}’s article`,
  passages: (count: number) => `All ${counted(count, 'passage')}, by number`,
  shares: 'How much they share',
  sharesCaption:
    'How many paragraphs of the outlet on the left the outlet at the top has, too, in the same or in other words. Each number opens the two side by side.',
  picture: {
    title: 'How much of each text is in each other text',
    description:
      'A square for each pair of texts: the text on the left, as found in the text at the top. The table gives the same as numbers.',
    caption:
      'Each square is the text on the left as found in the text at the top. Frame: all of it. Grey: paragraphs that are there, too. Black: words that are there unchanged.',
  },
  order: 'The order in which they report it',
  orderPicture: {
    title: 'Where each shared passage is in each text',
    description:
      'One line for each passage that several outlets have, from its place in one text to its place in the next; first paragraphs are at the top. Lines that cross are passages in a different order. The list beside it names those that are furthest apart.',
    caption:
      'Each line is a passage that several outlets have; first paragraphs are at the top. Heavy lines: in a different order. Dashes: past an outlet that does not have it.',
    leftOut: (count: number) =>
      `${capitalized(inWords(count))} more passages, which fewer outlets have, are not drawn.`,
    furthest: 'Furthest apart',
    noneMoved: 'All texts have their common passages in the same order.',
  },
  data: 'The data',
  dataNote: 'The texts, the links between their paragraphs and the passages, for other programs:',
  dataLink: 'JSON, CSV, TEI and Web Annotations',
};

/** The list of all passages. */
export const passages = {
  title: 'Passages',
  standfirst:
    'A passage is a group of paragraphs that report the same thing in different texts. Passages keep their numbers when texts change, so that they can be cited.',
  description: (title: string) => `All passages of ${title}: which outlets have each, and where.`,
  passage: (number: number) => `Passage ${number}`,
  groups: {
    all: (outlets: number) => (outlets === 2 ? 'In both texts' : 'In all texts'),
    most: 'In all texts but one',
    some: 'In several texts',
    one: 'In one text',
  },
  gone: (number: number) => `Passage ${number} of an earlier version is no longer in any text.`,
  /** Before links to the passages that have what is left of one. */
  left: (number: number) => `Passage ${number} of an earlier version is now part of `,
  link: (number: number) => `passage ${number}`,
};
