/** Plurals that do not end in s. */
const IRREGULAR =
  /^(?:people|men|women|children|police|personnel|staff|crew|troops|aircraft|feet|teeth|mice|geese|sheep|fish|cattle|spacecraft|[a-z]*(?:men|women|children))$/;

/** Whether an English word, in lower case, looks like a noun in the plural. */
export function isPlural(norm: string): boolean {
  return IRREGULAR.test(norm) || (/[^sui]s$/.test(norm) && norm.length > 3 && !NO_NOUN.test(norm));
}

/** Words that end like a plural and are none. */
const NO_NOUN =
  /^(?:does|goes|says|comes|takes|makes|gives|gets|puts|lies|always|perhaps|besides|sometimes|afterwards?|towards|whereas|unless|others|times|hers|ours|theirs|yours)$/;

/** What ends a noun phrase: the words that hold a sentence together, and the commonest verbs. */
const STOPS: ReadonlySet<string> = new Set(
  `a about above according across after against ahead ago along also although amid among an and apart are around as at away
  be because been before behind being below beneath beside between beyond both but by came can could despite did do
  down due during each earlier either even ever every except fell few for from further had has have he her here him
  his how however i if in including inside into is it its itself just last later left less like many may me might
  more most must my near neither never next no nor not now of off often on once one only onto opposite or our out
  outside over past per rather said same saw says she should since so some soon still such than that the their them
  then there these they this those though through throughout till to today together tomorrow too took toward towards
  under unlike until up upon us very via was we went were what when where whether which while who whom whose why will
  with within without would yesterday yet you your`.split(/\s+/),
);

/** Whether an English word, in lower case, ends a noun phrase. */
export function isStop(norm: string): boolean {
  return STOPS.has(norm);
}

const DETERMINERS = /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|every|each|very|for)$/;

/** Whether an English word, in lower case, announces a noun: an article, a possessive, a genitive. */
export function isDeterminer(norm: string): boolean {
  return DETERMINERS.test(norm) || /(?:'s|s')$/.test(norm);
}
