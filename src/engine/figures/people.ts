/** Nouns for people that no ending shows. */
const PEOPLE =
  /^(?:people|men|women|children|folks|dead|staff|personnel|troops|crew|civilians|victims|persons|adults|boys|girls|members|militants|fighters|others)$/;
/** Endings of nouns for people in the plural, of what they do or where they are from: officers, Americans, diplomats. */
const ENDINGS = /(?:men|women|ers|ors|ists|ians|cans|ees|ants|ents|ials|ats|eses?|is)$/;

/** Whether an English noun phrase in the plural is one for people, as far as its last word shows. */
export function isPeople(phrase: string): boolean {
  const last =
    phrase
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .at(-1) ?? '';
  return PEOPLE.test(last) || ENDINGS.test(last);
}
