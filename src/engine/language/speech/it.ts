import type { SpeechWords } from '../speech-words.ts';

/** How Italian shows who says something. */
export const italian: SpeechWords = {
  verbs: `detto dice dicono disse dissero diceva affermato afferma affermano affermò dichiarato dichiara dichiarano dichiarò
    spiegato spiega spiegano spiegò aggiunto aggiunge aggiungono aggiunse sottolineato sottolinea sottolineano sostenuto
    sostiene sostengono annunciato annuncia annunciano riferito riferisce riferiscono riportato riporta riportano assicurato
    assicura avvertito avverte avvertono denunciato denuncia denunciano criticato critica criticano accusato accusa accusano
    chiesto chiede chiedono risposto risponde rispondono scritto scrive scrivono scrisse twittato confermato conferma
    confermano riconosciuto riconosce ammesso ammette promesso promette ricordato ricorda ricordano insistito insiste
    commentato commenta commentano raccontato racconta raccontano concluso conclude definito definisce definiscono chiamato
    descritto descrive citato cita citano ribadito ribadisce ribadiscono precisato precisa osservato osserva tuonato tuona
    gridato grida gridano replicato replica esclamato esclama rivelato rivela lamentato lamenta auspicato auspica
    evidenziato evidenzia rilevato rileva proseguito prosegue chiosa parlato attaccato attacca`,
  inverted: `detto dice dicono disse dissero affermato afferma dichiarato dichiara spiegato spiega spiegano aggiunto aggiunge
    aggiungono sottolineato sottolinea sostenuto sostiene annunciato annuncia riferito riferisce riferiscono assicurato
    assicura avvertito avverte denunciato denuncia chiesto chiede risposto risponde rispondono scritto scrive scrivono
    confermato conferma confermano riconosciuto ammesso ammette promesso ricordato ricorda insistito insiste commentato
    commenta raccontato racconta raccontano concluso conclude ribadito ribadisce precisato precisa osservato osserva tuonato
    tuona gridato grida replicato replica esclamato esclama rivelato rivela lamentato lamenta auspicato auspica evidenziato
    evidenzia rilevato rileva proseguito prosegue chiosa attacca`,
  continuing: '',
  infinitives: '',
  ambiguous: '',
  participles: `dicendo affermando dichiarando spiegando aggiungendo sottolineando sostenendo annunciando avvertendo denunciando
    criticando accusando chiedendo rispondendo scrivendo ricordando insistendo definendo chiamando citando ribadendo gridando`,
  naming: 'definito definita definisce chiamato chiamata descritto descritta criticato criticata giudicato giudicata',
  beside:
    'chiamato cita citato critica denuncia accusa conferma replica ricorda racconta precisa prosegue proseguito riporta riportato parlato conclude concluso attacca attaccato',
  denials: 'negato nega negano smentito smentisce smentiscono',
  rejections: 'respinto respinge respinse',
  claims: 'accusa accuse affermazione affermazioni voci critiche',
  negations: 'non mai né nessun nessuna',
  sources: 'secondo stando_a a_detta_di a_parere_di per_bocca_di',
  sourcesBehind: '',
  as: 'come',
  that: 'che se',
  complements: 'a che se di',
  addressing: 'avvertito assicurato informato ricordato',
  by: "da dal dallo dalla dai dalle dall'",
  authors: "di del dello della dei delle dell' da dal dalla",
  relays: 'cita citato citano',
  quotes: 'cita citato citano',
  auxiliaries: 'ha hanno aveva avevano avrebbe avrebbero è ho va deve può si gli le lo la ci ne',
  places: 'a ad in nel nella vicino',
  passives: 'è era erano sono stato stata stati fu furono viene vengono',
  otherVerbs: `è sono era erano fu furono sarà saranno ha hanno aveva avevano c'è fa fanno fece può possono poteva deve devono va
    vanno andava vuole vogliono voleva viene vengono venne resta rimane dà diede vide sta stanno stava arriva arrivò`,
  determiners: `il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli quelle suo sua suoi
    sue loro nostro nostra mio mia diversi diverse molti molte due tre quattro altro altra altri altre ogni tutto tutti tutta
    tutte alcuni alcune`,
  indefinites: "un uno una un' diversi diverse molti molte due tre quattro altro altra alcuni alcune",
  articles: "un uno una un'",
  prepositions: `a ad al allo alla ai agli alle all' di del dello della dei degli delle dell' d' da dal dallo dalla dai dagli
    dalle dall' in nel nello nella nei negli nelle nell' con su sul sullo sulla sui sugli sulle sull' per tra fra contro dopo
    prima durante secondo senza sotto sopra verso presso`,
  innerPrepositions: "di del dello della dei degli delle dell' d' per in nel nella a al alla",
  boundaries: `e ed o ma né che chi cui dove quando mentre perché sebbene come se poiché`,
  joints: 'e ed ma o',
  and: 'e ed',
  relatives: 'chi',
  pronouns: { he: 'lui egli', she: 'lei ella', they: '', it: '' },
  nobody: `io noi tu voi questo ciò nessuno niente nulla qualcuno qualcosa tutto chi che mi ti ci vi si loro`,
  adverbs: `anche inoltre poi quindi già ancora sempre ieri oggi così infine prima più solo soltanto invece intanto dunque`,
  adverbEnds: 'mente',
  participleEnds: 'ndo',
  pastEnds: '',
  adjectiveEnds: '',
  times: `lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani mattina pomeriggio sera notte settimana mese
    anno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  honorifics: { he: 'signor sig', she: 'signora sig.ra signorina', any: 'dott dottoressa dottor' },
  titles: `presidente presidentessa ministro ministra premier cancelliere cancelliera senatore senatrice deputato deputata sindaco
    sindaca governatore governatrice segretario segretaria generale colonnello capitano capitana comandante tenente ammiraglio
    giudice procuratore procuratrice professore professoressa prof papa vescovo arcivescovo cardinale re regina principe
    principessa ambasciatore ambasciatrice portavoce direttore direttrice capo commissario commissaria avvocato avvocata
    esperto esperta ricercatore ricercatrice allenatore allenatrice consigliere consigliera candidato candidata leader
    dirigente responsabile analista funzionario funzionaria testimone attivista fondatore fondatrice vicepresidente giornalista
    prefetto assessore assessora questore`,
  sameOffices: 'leader=capo=dirigente=segretario prof=professore=professoressa premier=presidente',
  women: `donna madre figlia sorella vedova regina principessa ministra cancelliera senatrice deputata sindaca governatrice
    segretaria capitana procuratrice professoressa ambasciatrice direttrice commissaria avvocata esperta ricercatrice
    consigliera candidata fondatrice assessora signora lei`,
  men: `uomo padre figlio fratello vedovo re principe ministro cancelliere senatore deputato sindaco governatore segretario
    procuratore professore ambasciatore direttore commissario avvocato esperto ricercatore consigliere candidato fondatore
    assessore signor lui`,
  bodies: `ministero governo polizia partito tribunale commissione comitato associazione sindacato università istituto gruppo
    azienda società banca consiglio parlamento senato camera assemblea esercito marina carabinieri guardia agenzia giornale
    quotidiano rete emittente televisione radio procura federazione fondazione chiesa organizzazione autorità opposizione
    comune regione prefettura corte ospedale città stato stati`,
  documents: `comunicato rapporto relazione lettera nota documento articolo messaggio studio sondaggio testo legge risoluzione
    dichiarazione tweet sentenza denuncia editoriale`,
  particles: "di de del della dei degli d' da la lo van von der bin el al",
  works:
    'film canzone libro romanzo programma serie opera articolo rivista giornale disco album episodio gioco commedia',
  called: 'intitolato intitolata chiamato chiamata denominato denominata',
  termWords: 'termine parola parole espressione cosiddetto cosiddetta presunto presunta',
  means: 'significa significava',
  outcries: 'grida cori slogan urla fischi',
  titleCase: '',
  elided: 'l d un dell all nell sull dall quell dell c',
  enclitics: '',
};
