import { listed } from '../../lineage/statement.ts';

const noneFound = (siglum: string) => `No counterpart found in ${siglum}’s text`;

/** What pages say of a paragraph and another outlet: the same words on every page. A place is `CB ¶12`. */
export const answers = {
  alsoIn: 'Also in',
  partlyIn: 'Partly in',
  also: (place: string) => `Also in ${place}`,
  partly: (place: string) => `Partly in ${place}`,
  /** Where too little is known to say that only one outlet has it. */
  noneFound,
  noneFoundIn: (sigla: readonly string[]) =>
    sigla.length === 1 ? noneFound(sigla[0] ?? '') : `No counterpart found in the texts of ${listed(sigla)}`,
  onlyIn: (siglum: string) => `Only in ${siglum}`,
  notFound: (siglum: string, retrieved: string | null) =>
    `Not found in ${siglum}’s text${retrieved === null ? '' : ` (retrieved ${retrieved})`}`,
  paragraph: (siglum: string, numbers: string) => `${siglum}\u00a0¶${numbers}`,
};
