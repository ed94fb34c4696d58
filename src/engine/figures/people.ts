/** Nouns for people without a typical ending. */
const PEOPLE =
  /^(?:people|men|women|children|folks|dead|staff|personnel|troops|crew|civilians|victims|persons|adults|boys|girls|militants|friends|spies|deputies|experts|lives|relatives|casualties|fatalities|youths|teens|students|residents|agents|presidents|opponents|patients|parents|clients|respondents|correspondents|adolescents|recipients|dissidents|insurgents|adherents|tourists|hostages|prisoners|others|[a-z]*(?:men|women|children))$/;
/** Endings of nouns for people in the plural, of what they do or where they are from: officers, Americans, diplomats. */
const ENDINGS = /(?:ers|ors|ists|ians|icans|ees|ants|ials|ats|eses?|is)$/;
/** Nouns for things that end like nouns for people. */
const THINGS =
  /(?:^|-)(?:papers|numbers|letters|computers|orders|centers|powers|chapters|matters|offers|meters|quarters|rivers|towers|shelters|borders|layers|servers|containers|trailers|helicopters|trawlers|ferries|numbers|answers|dollars|doors|floors|colors|errors|reactors|motors|sectors|factors|corridors|mirrors|tractors|harbors|plants|restaurants|grants|giants|warrants|trials|materials|memorials|editorials|credentials|funerals|seats|boats|flats|threats|hats|coats|cats|trees|committees|fees|degrees|knees|lists|tsunamis|taxis|oceans|means)$/;

/** Whether an English noun phrase in the plural is one for people, as far as its last word shows. */
export function isPeople(phrase: string): boolean {
  const last = lastWord(phrase);
  return PEOPLE.test(last) || (ENDINGS.test(last) && !THINGS.test(last));
}

function lastWord(phrase: string): string {
  return (
    phrase
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .at(-1) ?? ''
  );
}
