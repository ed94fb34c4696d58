import { capitalized, counted } from '../../wording.ts';

/** Lists of stories by month. */
export const archive = {
  title: 'Stories by month',
  description: 'All stories of this edition, by the month of the event.',
  count: (stories: number, months: number) =>
    capitalized(`${counted(stories, 'story', 'stories')} in ${counted(months, 'month')}.`),
  stories: (count: number) => counted(count, 'story', 'stories'),
  month: (name: string) => `Stories of ${name}, and the outlets that reported them.`,
};

/** A list that is too long for one page. */
export const sheets = {
  label: 'Pages of this list',
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  titled: (title: string, number: number) => (number === 1 ? title : `${title}, page ${number}`),
  before: 'Previous page',
  after: 'Next page',
};

/** The list of outlets, and the page of one. */
export const outlets = {
  title: 'Outlets',
  description: 'The outlets whose articles are compared here, with their stories.',
  count: (outlets: number) => `${capitalized(counted(outlets, 'outlet'))}, in alphabetical order.`,
  about: (name: string) => `The articles of ${name}, compared with those of other outlets.`,
  siglum: 'Abbreviation',
  outlet: 'Outlet',
  country: 'Country',
  language: 'Language',
  stories: 'Stories',
  homepage: 'Website',
  unknown: 'not given',
  articles: (count: number) => `Articles in ${counted(count, 'story', 'stories')}`,
  noHeadline: 'No headline in our copy',
  inferred: 'inferred',
};

/** The page of the search; what its script says is in `src/client/search`. */
export const search = {
  title: 'Search',
  description: 'Search the paragraphs of all articles.',
  standfirst: 'Search every paragraph of every article.',
  none: 'There are no stories yet.',
  words: 'Words',
  outlet: 'Outlet',
  allOutlets: 'All outlets',
  story: 'Story',
  allStories: 'All stories',
  submit: 'Search',
  hint: 'Finds paragraphs that contain all your words. Put an exact phrase in quotation marks.',
  more: 'Show more',
  noIndex: 'Search works only on the built site: run npm run build, then npm run preview.',
  noScript:
    'Search needs JavaScript. Without it, use your browser’s “Find in page” on an article’s page or on a story’s “All texts” page.',
  stories: 'The stories',
  synopsis: 'all texts on one page',
};

/** The page about the edition. */
export const about = {
  name: 'About',
  title: (edition: string) => `About ${edition}`,
  description: (edition: string) => `What ${edition} is, whose texts it shows, and how to ask for a correction.`,
  sections: [
    {
      title: null,
      text: 'These pages compare what different news outlets wrote about one event, paragraph by paragraph: what all of them report, what only one reports, what was reworded, moved, split or left out, and which figures and quotations differ. They show the words and do not judge. No outlet is scored, rated or ranked.',
    },
    {
      title: 'Whose texts these are',
      text: 'The articles belong to their publishers and are shown so that they can be compared. Each page names its source as far as it is known, and asks search engines not to list it. The program that makes the pages is free software under the MIT licence; that licence does not cover the articles.',
    },
    {
      title: 'What is stated and what is inferred',
      text: 'A fact about an article is “stated” if the article itself says so; the words are quoted. It is “inferred” if it was deduced from style or from other sources; the evidence is given. Anything else is marked as unknown.',
    },
    {
      title: 'The order of the outlets',
      text: 'The editor of a story chooses the order of its outlets, and every page keeps it. The order says nothing about them. On a side-by-side page you can swap the two outlets.',
    },
    {
      title: 'Corrections',
      text: 'If a text is not as it was published, if two paragraphs are wrongly matched, or if you are a publisher and want a text removed, write to the publisher of this edition. Give the address of the paragraph and the version shown at the foot of the page.',
    },
  ],
  /** Around the name of the language that citations are set in. */
  citations: {
    before: 'Citations follow the styles of the ',
    link: 'Citation Style Language',
    after: ' and are formatted by citeproc-js.',
  },
};

/** The page for an address that does not exist. */
export const missingPage = {
  name: 'Not found',
  title: 'There is no page at this address',
  text: 'Check the spelling. An address on this site names a story, then an outlet, then a paragraph: story/outlet/p7/.',
  stories: 'All stories',
};

/** The page of a story’s data. */
export const data = {
  name: 'The data',
  title: 'The data of this story',
  description: (title: string) => `The texts, matches and passages of “${title}” as files for other programs.`,
  files: {
    'story.json': {
      format: 'JSON',
      what: 'Everything: the texts and what is known about them, the links, passages, quotations and figures, and the editor’s list of differences.',
    },
    'links.csv': {
      format: 'CSV, RFC 4180',
      what: 'The links as a table for spreadsheets: which paragraphs of two articles correspond, how, and why, with their texts.',
    },
    'story.tei.xml': {
      format: 'TEI P5',
      what: 'The texts as a scholarly edition, with links, passages and differences as stand-off annotation.',
    },
    'annotations.jsonld': {
      format: 'Web Annotation, JSON-LD',
      what: 'The links as annotations of the article pages, each with the id and the words of its paragraphs.',
    },
    'permalinks.json': {
      format: 'JSON',
      what: 'Where each former address of a paragraph, row or passage leads now.',
    },
  },
  schema: {
    before: 'Every field of story.json is described by a ',
    link: 'JSON Schema',
    after:
      '. Fields keep their meaning; new ones may be added. The version changes whenever the content changes. It is shown at the foot of this page and in every file except links.csv.',
  },
  rights: 'Rights',
  excerpts: (names: readonly string[]) => `Only excerpts of the texts of ${names.join(', ')} are included.`,
  example: 'Example',
  exampleNote: 'To list the paragraphs that another article has nearly word for word:',
};
