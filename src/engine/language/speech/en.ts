import type { SpeechWords } from '../speech-words.ts';

/** How English tells who says something. */
export const english: SpeechWords = {
  verbs: `said say says tells told reported announced announces claimed stated added adds acknowledged acknowledges
    insisted insists alleged alleges confirmed confirms asked asks warned warns argued argues called described describes
    vowed vows pledged pledges promised wrote writes tweeted retweeted posted declared declares noted replied
    replies responded responds answered continued continues explained explains recalled recalls signaled signalled
    expressed expresses admitted admits conceded concedes complained complains suggested suggests urged urges predicted
    predicts joked quipped remarked concluded concludes stressed stresses emphasized emphasised emphasizes thanked hailed
    hails praised praises denounced denounces condemned condemns labeled labelled branded dubbed termed accused accuses
    blamed blames criticized criticised criticizes characterized characterised mentioned heralded welcomed welcomes talked
    spoke speaks testified shouted whispered demanded maintained maintains denied denies revealed reveals repeated repeats
    reiterated reiterates lamented laments mocked boasted boasts asserted asserts observed observes cautioned cautions
    appealed applauded applauds blasted slammed decried ridiculed dismissed dismisses rejected rejects echoed defended
    defends touted credited cited cites referred refers indicated indicates proposed proposes challenged advised ordered
    instructed invited read reads disclosed assured assures apologized apologised chanted yelled screamed cried exclaimed
    commented tells considered considers quoted contended contends countered counters hinted implied implies insinuated
    interjected lauded mused objected opined pleaded proclaimed proclaims questioned reasoned reassured recounted
    relayed remembered remembers retorted ruled scoffed sneered snapped speculated stipulated summarized swore
    threatened threatens thundered tells urged warned vented ventured detailed outlined elaborated
    believed believes thinks thought found deemed deems likened compared mocks touts derided derides defined defines mischaracterized mischaracterised wailed sobbed
    pressed recommended speculated speculates reaffirmed reaffirms`,
  inverted: `said says added adds announced claimed confirmed stated acknowledged reported asked asks wrote writes replied
    explained argued argues noted insisted continued recalled warned warns declared joked quipped remarked concluded
    tweeted observed answered predicted shouted read reads exclaimed responded countered commented`,
  continuing: 'went goes going continued continues proceeded',
  infinitives:
    'say tell add explain describe call defend ask argue insist note warn accuse claim suggest praise criticize urge',
  ambiguous: `reports claims calls quotes demands notes promises praises answers remarks comments charges urges accuses
    labels brands terms dubs rules questions posts quips jokes joke states finds sees details outlines tweets`,
  participles: `saying adding telling calling describing warning insisting arguing stating vowing pledging promising noting
    declaring expressing asking urging stressing explaining announcing claiming writing tweeting posting shouting chanting
    accusing blaming praising citing predicting suggesting acknowledging admitting confirming denouncing condemning
    concluding demanding emphasizing replying responding reading remarking joking testifying lamenting complaining
    asserting alleging quoting reporting labeling labelling branding dubbing referring yelling screaming boasting quipping
    repeating reiterating hailing touting decrying criticizing characterizing characterising cautioning advising declining
    threatening mocking dismissing defending blasting slamming`,
  naming: `called dubbed labeled labelled branded termed described praised hailed denounced condemned characterized
    characterised criticized criticised blasted slammed decried dismissed touted lauded applauded considered deemed
    heralded mocked ridiculed accused derided`,
  beside: `continued continues read reads found thought believed considered spoke speaks talked ordered instructed invited ruled
    remembered likened compared deemed observed repeated defined detailed outlined disclosed revealed signaled refers
    referred`,
  denials: 'denied denies denying deny disputed disputes disputing',
  rejections: 'rejected rejects rejecting dismissed dismisses dismissing refuted refutes rebutted rebuffed',
  claims:
    'claim claims suggestion suggestions allegation allegations accusation accusations report reports rumour rumours rumor rumors charge charges criticism',
  negations: "not never no neither nor cannot didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't wasn't",
  sources: 'according_to in_the_words_of as_quoted_by',
  sourcesBehind: '',
  as: 'as',
  that: 'that whether',
  complements: 'to that if whether',
  addressing: 'told tells assured reminded informed asked telling warned',
  by: 'by',
  authors: 'by from',
  relays: 'quoted quotes quoting',
  quotes: 'quoted quotes cited cites quoting citing',
  auxiliaries: 'has had have would will could can might must should did does do',
  places: 'in near at',
  passives: 'was is were are been be being',
  otherVerbs: `will would can could may might shall should must do does did is are was were be been being has have had
    become became went came got gets made makes took takes gave gives put set held met left seen wants wanted faces`,
  determiners: `the a an this that these those his her its their my our your some many several both all one two three four
    another other each every any no most more few`,
  indefinites: 'a an one some another several many two three four',
  articles: 'a an',
  prepositions: `in on at after before during by from with without under over about against into since for to of amid
    despite following according given while when as through between among near outside inside around across upon
    toward towards within like unlike via per beyond behind along throughout alongside because until till`,
  innerPrepositions: 'of for at from with on in',
  boundaries: `and but or nor after before as that when while which who whose whom because where since if though although
    than until unless whether what how why so yet then while`,
  joints: 'and but or',
  and: 'and',
  relatives: 'who which whose whom that',
  pronouns: { he: 'he', she: 'she', they: 'they', it: 'it' },
  nobody: `i we you this that these those there here who which what it's that's there's nobody none nothing everyone
    everything anyone someone something it me him them us asked`,
  adverbs: `himself herself itself themselves very perhaps maybe also later then now again still even once often already first meanwhile however instead earlier too just only
    further soon since twice yet ever both each all rather simply`,
  adverbEnds: 'ly',
  participleEnds: 'ing',
  pastEnds: 'ed',
  adjectiveEnds: `-led -based -backed -dominated -controlled -born -style -era -like -wide -made -run -owned -funded -sponsored
    -speaking -held -educated -leaning -trained -occupied -appointed -linked -bound`,
  times: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight morning afternoon
    evening night week month year weekend january february april june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec`,
  honorifics: { he: 'mr sir lord messrs', she: 'mrs ms miss dame lady', any: 'mx dr' },
  titles: `president vice-president minister chancellor king queen prince princess senator sen sens representative rep reps
    congressman congresswoman governor gov mayor secretary general gen colonel col major maj captain capt lieutenant lt
    admiral adm sergeant sgt judge justice professor prof pope bishop archbishop cardinal rabbi imam ambassador attorney
    atty spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief sheriff director commissioner
    commander cmdr corporal cpl private pvt officer officer detective det inspector insp superintendent supt constable
    speaker leader premier deputy councillor councilman councilwoman alderman treasurer rev reverend father sister brother
    brig cllr prosecutor correspondent reporter coach principal pastor sergeant analyst economist editor author
    columnist commentator candidate nominee official diplomat investigator lawmaker doctor strategist adviser advisor aide counsel lawyer attorney manager executive ceo
    founder historian scientist researcher democrat republican democratic agent mp mep`,
  sameOffices: `rep=representative=congressman=congresswoman=lawmaker=reps sen=senator=lawmaker=sens gov=governor
    prime_minister=premier gen=general lt=lieutenant col=colonel capt=captain sgt=sergeant adm=admiral maj=major
    prof=professor spokesman=spokeswoman=spokesperson chairman=chairwoman=chair=chairperson adviser=advisor=aide
    lawyer=attorney=counsel sec=secretary leader=president=king=dictator rev=reverend=pastor ceo=executive`,
  women: `spokeswoman woman mother daughter sister wife queen princess actress congresswoman chairwoman councilwoman girl
    grandmother aunt widow lady businesswoman policewoman girlfriend niece mrs ms she her herself`,
  men: `spokesman man father son brother husband king prince actor congressman chairman councilman boy grandfather uncle
    widower lord businessman policeman boyfriend nephew mr he him his himself pope`,
  bodies: `department ministry agency committee party council association service office court house commission university
    brigade league union institute group corp inc company bank board bureau administration authority government federation
    foundation organization organisation center centre times post news journal gazette herald tribune press media network
    society parliament congress senate command army navy force forces police authorities campaign team coalition alliance network
    trust fund club school college church hospital airline airlines television tv radio magazine newspaper website state
    states nations kingdom republic watch international coalition act law conference congregation crew crowd panel jury family staff ltd llc plc`,
  documents: `statement report memo memorandum letter email e-mail indictment complaint release document documents filing
    article editorial post tweet message note ruling opinion order resolution affidavit transcript text lawsuit motion
    communique communiqué declaration survey study law bill act headline sign banner poster website account slide record paper file`,
  particles: 'de da del der den di du dos van von bin bint ibn al el la le of y e',
  works: `film movie song book novel show series program programme album play article magazine newspaper episode game
    documentary musical opera column charity`,
  called: 'called titled entitled named',
  termWords: 'so-called term terms word words phrase expression label nickname nicknamed',
  means: 'means meant',
  outcries: 'chants chant shouts cries calls jeers screams yells choruses chorus slogans slogan',
  titleCase: 'yes',
  elided: '',
  enclitics: '',
};
