import type { SpeechWords } from '../speech-words.ts';

/** How Dutch shows who says something. */
export const dutch: SpeechWords = {
  verbs: `zei zeiden zegt zeggen gezegd verklaarde verklaarden verklaart verklaard vertelde vertelden vertelt verteld meldde
    meldden meldt gemeld voegde voegden voegt toegevoegd benadrukte benadrukten benadrukt waarschuwde waarschuwden
    waarschuwt gewaarschuwd eiste eisten eist geëist bekritiseerde bekritiseerden bekritiseert prees prezen prijst noemde
    noemden noemt genoemd omschreef omschreven omschrijft schreef schreven schrijft geschreven twitterde tweette antwoordde
    antwoordden antwoordt geantwoord vroeg vroegen vraagt gevraagd vond vonden vindt beweerde beweerden beweert beweerd
    bevestigde bevestigden bevestigt bevestigd kondigde aangekondigd beloofde beloofden belooft beloofd erkende erkenden
    erkent erkend liet lieten sprak spraken spreekt gesproken riep riepen roept geroepen stelde stelden stelt gesteld
    betoogde betoogt hekelde hekelden hekelt klaagde klaagden klaagt herhaalde herhaalt concludeerde concludeert reageerde
    reageerden reageert citeerde citeerden citeert geciteerd luidde luidt legde legt dreigde dreigden dreigt vervolgde
    vervolgt grapte fluisterde schreeuwde denkt dacht aldus`,
  inverted: `zei zeiden zegt zeggen verklaarde verklaarden verklaart vertelde vertelden vertelt meldde meldden meldt voegde
    voegden benadrukte benadrukt waarschuwde waarschuwden waarschuwt eiste bekritiseerde prees noemde noemden noemt omschreef
    schreef schreven schrijft twitterde tweette antwoordde antwoordden antwoordt vroeg vroegen vraagt vond vindt beweerde
    beweert bevestigde bevestigden bevestigt kondigde beloofde erkende erkent liet sprak riep riepen stelde stelt betoogde
    betoogt hekelde hekelt klaagde klaagt herhaalde concludeerde reageerde reageert citeerde luidde luidt legde dreigde
    vervolgde grapte fluisterde schreeuwde aldus`,
  continuing: '',
  infinitives: '',
  ambiguous: '',
  participles: '',
  naming: 'noemde noemden noemt genoemd omschreef omschreven bekritiseerd geprezen',
  beside:
    'liet lieten stelde stelden stelt sprak spraken spreekt vond vonden vindt legde legt luidde luidt voegde voegden voegt denkt dacht',
  denials: 'ontkende ontkenden ontkent ontkend betwistte betwist',
  rejections: 'verwierp verwerpt weersprak',
  claims: 'bewering beweringen beschuldiging beschuldigingen geruchten',
  negations: 'niet nooit geen noch',
  sources: 'volgens naar_zeggen_van in_de_woorden_van',
  sourcesBehind: '',
  as: 'zoals',
  that: 'dat of',
  complements: 'dat of te',
  addressing: 'vertelde vertelden verzekerde waarschuwde',
  by: 'door',
  authors: 'van door',
  relays: 'citeerde citeerden citeert',
  quotes: 'citeerde citeerden citeert',
  auxiliaries: 'heeft hebben had hadden zou zouden zal zullen wil wilde kan kon moet moest zich',
  places: 'in bij nabij te',
  passives: 'werd werden wordt worden is was',
  otherVerbs: `is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest moesten
    zal zullen zou zouden wil willen wilde wilden mag gaat ging gingen komt kwam kwamen doet deed deden staat stond neemt nam
    ziet zag blijft bleef ligt lag trof hield`,
  determiners: `de het een deze dit die dat zijn haar hun ons onze mijn verschillende veel beide alle twee drie vier andere elke
    ieder iedere enkele sommige`,
  indefinites: 'een verschillende veel twee drie vier andere enkele sommige',
  articles: 'een',
  prepositions: `in op aan bij van voor na met zonder over onder tegen om sinds tot door tijdens wegens ondanks tussen naast
    achter volgens uit naar te ten ter binnen buiten`,
  innerPrepositions: 'van voor uit bij in der den',
  boundaries: `en maar of noch want dat omdat als zoals terwijl voordat nadat hoewel toen waar wie wat waarom`,
  joints: 'en maar of',
  and: 'en',
  relatives: 'die',
  pronouns: { he: 'hij', she: 'zij ze', they: '', it: '' },
  nobody: `ik wij we jij je u men het dit dat iemand niemand niets iets alles allen wie wat mij me ons hem hen hun`,
  adverbs: `ook dan nog slechts alleen al nu weer verder bovendien echter later eerder opnieuw altijd vandaag gisteren zelf
    daarop daarna tegelijk daarentegen ongeveer daar hier toen vervolgens`,
  adverbEnds: '',
  participleEnds: '',
  pastEnds: '',
  adjectiveEnds: '-gezind -geleid',
  times: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen ochtend middag avond nacht week
    maand jaar januari februari maart april mei juni juli augustus september oktober november december`,
  honorifics: { he: 'meneer dhr de_heer', she: 'mevrouw mevr mw', any: 'dr drs mr' },
  titles: `president presidente minister premier minister-president kanselier senator kamerlid burgemeester gouverneur secretaris
    secretaris-generaal generaal kolonel kapitein commandant luitenant admiraal rechter officier professor prof paus bisschop
    aartsbisschop kardinaal koning koningin prins prinses ambassadeur woordvoerder woordvoerster directeur directrice chef
    commissaris advocaat advocate deskundige onderzoeker onderzoekster trainer coach wethouder kandidaat leider leidster
    voorzitter voorzitster ambtenaar getuige activist oprichter oprichtster journalist journaliste havenmeester
    partijleider fractievoorzitter staatssecretaris`,
  sameOffices: `woordvoerder=woordvoerster prof=professor premier=minister-president leider=partijleider=voorzitter
    fractievoorzitter=voorzitter`,
  women: `vrouw moeder dochter zus weduwe koningin prinses presidente woordvoerster directrice advocate onderzoekster leidster
    voorzitster oprichtster journaliste mevrouw zij haar`,
  men: `man vader zoon broer weduwnaar koning prins meneer hij hem`,
  bodies: `ministerie regering kabinet politie partij rechtbank commissie vereniging vakbond universiteit instituut groep concern
    bedrijf onderneming bank raad gemeenteraad parlement senaat kamer leger marine brandweer kustwacht agentschap persbureau
    krant tijdschrift omroep zender stichting kerk organisatie autoriteit autoriteiten oppositie gemeente justitie hof
    ziekenhuis stad staat coalitie`,
  documents: `verklaring mededeling rapport brief memo document artikel bericht boodschap vonnis onderzoek peiling aanklacht wet
    resolutie persbericht tweet tekst`,
  particles: 'van de der den het ten ter von di la al bin el',
  works: 'film lied boek roman programma serie toneelstuk artikel tijdschrift krant aflevering spel opera album column',
  called: 'getiteld genaamd geheten',
  termWords: 'zogenaamde zogeheten term woord woorden uitdrukking',
  means: 'betekent betekende',
  outcries: 'leuzen kreten spreekkoren geroep',
  titleCase: '',
  elided: '',
  enclitics: '',
};
