import type { Dimension } from '../../../engine/index.ts';
import { capitalized, counted, inWords } from '../../wording.ts';

/** Of a row that an editor corrected. */
const corrected = (reason: string, author: string) => `Corrected by hand: ${reason} (${author})`;

/** What the pages of differences, figures and quotations have in common: outlets side by side, fact by fact. */
export const collation = {
  /** After the outlets that have the same words. */
  same: 'the same',
  paragraph: 'paragraph',
};

/** The page of differences. */
export const differences = {
  description: (title: string) => `Where the outlets differ, in their own words, topic by topic: ${title}.`,
  standfirst: 'Where the texts differ, in their own words. This page does not say who is right.',
  listed: 'Topic by topic',
  listing: (topics: number) =>
    `${capitalized(counted(topics, 'topic'))} on which the texts differ, listed by an editor, in the outlets’ own words.`,
  listedBy: (author: string) => `Listed by ${author}.`,
  topics: 'Topics',
  found: 'At a glance',
  foundNote:
    'Found by the program that compares the texts. It can miss differences, and it does not know what is true.',
  attributions: 'Who said it',
  attributionsNote:
    'Paragraphs that report the same thing but name different sources. Two names for one source do not count.',
  noAttributions: 'The program found no statement that the texts attribute to different sources. It can miss some.',
  /** What is said of an outlet that names no source in these paragraphs. */
  noSource: (numbers: string, count: number) =>
    count === 1 ? `No source named in paragraph ${numbers}.` : `No source named in paragraphs ${numbers}.`,
};

/** The page of figures. */
export const figures = {
  corrected,
  description: (texts: number, title: string) =>
    `The figures in ${counted(texts, 'text')} on “${title}”, fact by fact.`,
  standfirst:
    'What the texts count, measure and date, fact by fact, in their own words. This page does not average the figures or choose between them.',
  methodTitle: 'How figures are found',
  method:
    'The program reads the paragraphs, but not headlines and captions: numbers in digits and in words, dates and days of the week, with their units and words such as “about”. It groups figures that count the same thing in paragraphs that report the same thing. “Not found” means that it found no such figure in that text. It misses quantities without a number (“a couple”), and it does not know that two nouns can mean one thing. Figures that it could not match with certainty are listed under “In one text only”. It knows the number words of eleven languages; in others it reads only digits and units.',
  differing: 'Figures that differ',
  noneDiffer: 'The program found no fact for which the texts give different figures. It can miss some.',
  alike: 'Figures that agree',
  noneAlike: 'The program found no figure that several texts give.',
  alone: 'In one text only',
  aloneNote: 'No counterpart was found. Another text may report the same fact in other words.',
  noneAlone: 'No figure is in one text only.',
  inOtherTerms: (texts: number) => `In ${counted(texts, 'text')}, expressed differently.`,
  grew: 'The texts published later give the larger number.',
  readAs: (quantity: string) => `Read as ${quantity}.`,
  leftOut: (facts: number, lone: number) =>
    `${capitalized(counted(facts, 'more fact'))} and ${counted(lone, 'more figure')} are left out to keep this page short.`,
  /** What a fact is, where no better name is found. */
  dimensions: {
    count: 'Number',
    score: 'Score or vote',
    ordinal: 'Rank',
    share: 'Share',
    age: 'Age',
    date: 'Date',
    year: 'Year',
    weekday: 'Day',
    'relative date': 'Date',
    'time of day': 'Time of day',
    duration: 'Duration',
    distance: 'Distance',
    area: 'Area',
    volume: 'Volume',
    mass: 'Weight',
    speed: 'Speed',
    temperature: 'Temperature',
    power: 'Power',
    money: 'Sum of money',
  } satisfies Record<Dimension, string>,
};

/** The page of quotations. */
export const quotations = {
  corrected,
  description: (title: string) => `What the outlets quote, who says it, and where the quotations differ: ${title}.`,
  standfirst:
    'Everything between quotation marks. The program matches quotations by their words and by the paragraphs they are in. Speakers are named as each text names them.',
  none: 'The program found no quotations in the texts of this story.',
  summary: (shared: number, lone: number) =>
    `${shared === 0 ? 'No quotation' : capitalized(counted(shared, 'quotation'))} in several texts, ${lone === 0 ? 'none' : inWords(lone)} in one text only.`,
  differ: 'Quotations that differ',
  countDiffer: (count: number) => `${capitalized(inWords(count))} that ${count === 1 ? 'differs' : 'differ'}`,
  same: 'Quotations that agree',
  countSame: (count: number) => `${capitalized(inWords(count))} that ${count === 1 ? 'agrees' : 'agree'}`,
  alone: 'In one text only',
  countAlone: (count: number) => `${capitalized(inWords(count))} in one text only`,
  /** Before the places that have a quotation in other words. */
  paraphrasedIn: '; paraphrased in',
  leftOut: (count: number) =>
    `${capitalized(counted(count, 'more quotation'))} ${count === 1 ? 'is' : 'are'} left out to keep this page short.`,
  speaker: (named: string) => `Speaker: ${named}.`,
  fromContext: (siglum: string) => `${siglum}, from the context`,
  namedEarlier: (name: string) => `${name}, named earlier in the text`,
  noSpeaker: 'not named',
  notSearched: 'not looked for in this language',
  unknown: (why: string) => `speaker ${why}`,
  base: 'The others are compared with this wording.',
  notes: {
    whole: 'The same words.',
    altered: 'A few words differ.',
    omitted: 'Words inside the quotation are left out.',
    'other wording': 'Different words between the quotation marks.',
    paraphrased: 'Paraphrased, without quotation marks.',
    absent: '',
  },
  trimmed: 'Shortened.',
  trimmedTo: (own: number, whole: number) => `Shortened: ${own} of ${whole} words.`,
};
