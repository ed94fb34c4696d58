import { listed } from '../../wording.ts';

const noneFound = (siglum: string) => `No counterpart found in ${siglum}’s text`;

/** A text as the edition holds it; when it was retrieved, ISO, or null where nobody noted it. */
interface Held {
  readonly siglum: string;
  readonly retrieved: string | null;
}

function heldText({ siglum, retrieved }: Held): string {
  return `${siglum}’s text${retrieved === null ? '' : ` (retrieved ${retrieved.slice(0, 'YYYY-MM-DD'.length)})`}`;
}

const notFound = (text: Held) => `Not found in ${heldText(text)}`;

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
  notFound,
  notFoundIn: (texts: readonly Held[]) => {
    const whose = texts.map(({ siglum, retrieved }) =>
      retrieved === null ? `${siglum}’s` : heldText({ siglum, retrieved }),
    );
    return `Not found in ${whose.length < 2 ? whose.join('') : `${whose.slice(0, -1).join(', ')} or ${whose.at(-1)}`}${texts.at(-1)?.retrieved === null ? ' text' : ''}`;
  },
  paragraph: (siglum: string, numbers: string) => `${siglum}\u00a0¶${numbers}`,
};
