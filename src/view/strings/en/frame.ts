import { counted } from '../../wording.ts';

/** What stands around every page: the head, the menus, the foot. */
export const frame = {
  /** As Open Graph writes it. */
  locale: 'en_GB',
  tagline: 'One event, every version, paragraph by paragraph',
  skip: 'Skip to the text',
  search: 'Search',
  theme: 'Theme',
  themes: { auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' },
  /** The label of the way from the front page to this page. */
  trail: 'You are here',
  frontPage: 'Front page',
  story: 'Story',
  /** The label of the story’s menu. */
  menu: 'This story',
  sections: {
    pairs: 'Side by side',
    synopsis: 'All texts',
    differences: 'Differences',
    quotes: 'Quotations',
    figures: 'Figures',
    sources: 'Sources',
    data: 'Data',
  },
  articles: (count: number) => counted(count, 'article'),
  abbreviations: 'Outlets',
  note: 'Outlets differ in what they include, how they quote and what they call things. These pages show the differences and do not judge them. The editor chose the order of the outlets; it says nothing about them.',
  method: 'How the texts are compared, and what the comparison misses',
  about: 'Rights and corrections',
  report: 'Report an error',
  /** The subject of a message about an error. */
  reportSubject: (title: string, version: string) => `Error in ${title}, version ${version}`,
  publishedBy: (owner: string) => `Published by ${owner}`,
  licence: (licence: string) => `Our own text and data: ${licence}`,
  version: (version: string) => `Version ${version}`,
};

/** The two lists from which a reader chooses which outlets to compare. */
export const chooser = {
  title: 'Choose two outlets',
  /** Between an outlet and those it can be compared with. */
  beside: 'with',
  otherPairs: 'Other pairs',
  swap: 'Swap sides',
};
