import { capitalized, counted, inWords } from '../wording.ts';

/** The words of the page of sources, in English. */
export const SOURCES_STRINGS = {
  standfirst:
    'People, bodies and documents that the texts quote or cite, found by machine, by the names that the texts give. Who speaks is left open where a text does not make it clear.',
  summary: (count: number, shared: number) =>
    count === 0
      ? 'No source was found in the texts of this story.'
      : `${capitalized(counted(count, 'source'))}; ${shared === 0 ? 'none is' : `${inWords(shared)} ${shared === 1 ? 'is' : 'are'}`} in more than one text.`,
  description: (story: string) => `Whom the outlets quote or cite, and how much each gives to quotation: ${story}.`,
  caption: 'Sources, each with what every outlet has of it and the paragraph that has it',
  all: (outlets: number) => (outlets === 2 ? 'In both texts' : `In all ${inWords(outlets)} texts`),
  some: 'In several texts',
  alone: 'In one text only',
  notIn: (sigla: string) => `Not found in ${sigla}.`,
  shareTitle: 'How much is quotation',
  shareCaption: 'How many words of each text stand between quotation marks, and how many sources it has',
  outlet: 'Outlet',
  quoted: 'Words quoted',
  percent: 'Share',
  sources: 'Sources',
  ownSources: 'Only here',
  told: 'In other words',
  more: (count: number) => `and ${inWords(count)} more:`,
  leftOut: (count: number) =>
    `${capitalized(counted(count, 'source'))} more ${count === 1 ? 'is' : 'are'} too many for this page.`,
  /** One line for the story’s page: how many sources there are, and which outlet has most of its own. */
  line: (count: number, own: number, outlet: string | null) => {
    const total = `${capitalized(counted(count, 'source'))}`;
    return outlet === null ? total : `${total}; ${inWords(own)} ${own === 1 ? 'is' : 'are'} only in ${outlet}`;
  },
} as const;
