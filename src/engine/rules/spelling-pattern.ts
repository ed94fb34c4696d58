import type { Rule } from './rule.ts';

/** One regular difference between the spellings of English: rewriting both words this way makes them the same. */
export interface SpellingPattern extends Pick<Rule, 'id' | 'reason' | 'examples' | 'counterexamples'> {
  readonly pattern: RegExp;
  readonly replacement: string;
  /** Words to leave as they are, because the pattern would make another word of them. */
  readonly except?: RegExp;
}

/**
 * The patterns, English in all its countries. Both words are at the same place of two texts that tell the same, so a
 * pattern must only keep apart words that both exist: the counterexamples are pairs that a looser one would take for one.
 */
export const SPELLING_PATTERNS: readonly SpellingPattern[] = [
  {
    id: '-our and -or',
    reason: 'British and Canadian English write -our where American English writes -or.',
    pattern: /(?<=[aeiouy][a-z]*[^aeouy])our/,
    replacement: 'or',
    examples: [
      ['a labour dispute', 'a labor dispute'],
      ['the armoured train', 'the armored train'],
      ['good behaviour', 'good behavior'],
    ],
    counterexamples: [
      ['with four ships', 'with for ships'],
      ['the flour price', 'the floor price'],
    ],
  },
  {
    id: '-re and -er',
    reason: 'British and Canadian English write -re where American English writes -er.',
    pattern: /(?<=[aeiouy][a-z]*[bcdghtv])er(?=s?$)/,
    replacement: 're',
    except: /^timber/,
    examples: [
      ['a launch centre', 'a launch center'],
      ['ten metres away', 'ten meters away'],
    ],
    counterexamples: [['its timbre', 'its timber']],
  },
  {
    id: '-red and -ered',
    reason: 'What ends in -re in Britain and Canada keeps its spelling when it takes an ending: centred, centered.',
    pattern: /(?<=[aeiouy][a-z]*[bcdghtv])e(?=r(?:ed|ing)$)/,
    replacement: '',
    examples: [['talks centred on trade', 'talks centered on trade']],
    counterexamples: [['a sacred place', 'a scared place']],
  },
  {
    id: '-ise and -ize',
    reason: 'Most British outlets write -ise, American and Canadian ones -ize.',
    pattern:
      /(?<=[aeiouy][a-z]*[^aeiouw])(?:is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)|ys(?=(?:e|ed|es|er|ers|ing)$))/,
    replacement: 'iz',
    examples: [
      ['to modernise the fleet', 'to modernize the fleet'],
      ['an organisation', 'an organization'],
    ],
    counterexamples: [
      ['the prise', 'the prize'],
      ['to devise it', 'to device it'],
    ],
  },
  {
    id: '-yse and -yze',
    reason: 'British English writes analyse, American English analyze.',
    pattern: /(?<=[aeiouy][a-z]*l)ys(?=(?:e|ed|es|er|ers|ing)$)/,
    replacement: 'yz',
    examples: [['she analysed it', 'she analyzed it']],
    counterexamples: [['two analyses', 'two analysts']],
  },
  {
    id: 'double l',
    reason: 'British and Canadian English double an l before an ending (travelling) and not at the end (fulfil).',
    pattern:
      /(?<=[aeiouy][a-z]*[aeiou])ll(?=(?:ed|ing|ings|er|ers|or|ors|ous|ously|ery|ment|ments|s|en|ist|ists|ity|i[sz](?:e|ed|ing))?$)/,
    replacement: 'l',
    except: /^(?:re|un|over|back)(?:fi|ti|ca|ta)ll/,
    examples: [
      ['while travelling overseas', 'while traveling overseas'],
      ['two counsellors', 'two counselors'],
      ['to fulfil the deal', 'to fulfill the deal'],
    ],
    counterexamples: [
      ['filling the form', 'filing the form'],
      ['a refilled form', 'a refiled form'],
    ],
  },
  {
    id: 'ae, oe and e',
    reason: 'British English keeps ae and oe in words from Greek and Latin; American English writes e.',
    pattern: /[ao]e(?=[a-z])/,
    replacement: 'e',
    except: /^.{1,5}$|^(?:canoe|poet|shoe)/,
    examples: [
      ['the archaeologist', 'the archeologist'],
      ['an anaesthetic', 'an anesthetic'],
    ],
    counterexamples: [
      ['two poets', 'two pets'],
      ['the canoes', 'the canes'],
    ],
  },
  {
    id: '-ence and -ense',
    reason:
      'British and Canadian English write defence, licence and practise; American English defense, license and practice.',
    pattern: /(?<=^(?:def|off|lic|pret)en|^practi)c(?=e|ing)/,
    replacement: 's',
    examples: [
      ['the defence minister', 'the defense minister'],
      ['an export licence', 'an export license'],
      ['to practise law', 'to practice law'],
    ],
    counterexamples: [['to advise them', 'to advice them']],
  },
  {
    id: '-ogue and -og',
    reason: 'American English may drop the -ue of dialogue.',
    pattern: /(?<=[aeiouy][a-z]*[^aeiouy]?og)ue(?=s?$)/,
    replacement: '',
    examples: [['a dialogue', 'a dialog']],
    counterexamples: [['the vogue', 'the vogues']],
  },
  {
    id: 'silent e',
    reason: 'ageing and aging, judgement and judgment: both are right, and house styles choose.',
    pattern: /(?<=^ag)e(?=ing$)|(?<=dg)e(?=ments?$)|(?<=[aiou][klmvz])e(?=able$)/,
    replacement: '',
    examples: [
      ['ageing shells', 'aging shells'],
      ['the judgement', 'the judgment'],
      ['a sizeable force', 'a sizable force'],
    ],
    counterexamples: [['the singeing', 'the singing']],
  },
  {
    id: '-st, -wards and -t',
    reason: 'while and whilst, toward and towards, learned and learnt: one word, with or without an old ending.',
    pattern:
      /(?<=^(?:to|after|back|for|up|down|in|out|on|home|sky|east|west|north|south)ward)s$|(?<=^(?:amid|among))st$|(?<=^(?:learn|burn|dream|leap|spoil))(?:ed|t)$|(?<=^whil)(?:e|st)$/,
    replacement: '',
    examples: [
      ['towards the sea', 'toward the sea'],
      ['amongst them', 'among them'],
      ['he learnt of it', 'he learned of it'],
    ],
    counterexamples: [['the rewards', 'the reward']],
  },
];

/** Stems that no pattern covers, each with its other spelling; what follows the stem is the same in both. */
export const SPELLING_STEMS: readonly (readonly [string, string])[] = [
  ['grey', 'gray'],
  ['programme', 'program'],
  ['tyre', 'tire'],
  ['kerb', 'curb'],
  ['cheque', 'check'],
  ['plough', 'plow'],
  ['sceptic', 'skeptic'],
  ['mould', 'mold'],
  ['smoulder', 'smolder'],
  ['moustache', 'mustache'],
  ['pyjama', 'pajama'],
  ['aluminium', 'aluminum'],
  ['aeroplane', 'airplane'],
  ['artefact', 'artifact'],
  ['cosy', 'cozy'],
  ['draught', 'draft'],
  ['jewellery', 'jewelry'],
  ['sulphur', 'sulfur'],
  ['skilful', 'skillful'],
  ['wilful', 'willful'],
  ['instalment', 'installment'],
  ['enrolment', 'enrollment'],
  ['speciality', 'specialty'],
  ['storey', 'story'],
  ['disc', 'disk'],
  ['yoghurt', 'yogurt'],
  ['adviser', 'advisor'],
  ['protester', 'protestor'],
];
