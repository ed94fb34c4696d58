import type { SpeechWords } from '../speech-words.ts';

/** How German shows who says something. */
export const german: SpeechWords = {
  verbs: `sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont teilte teilten teilt
    mitgeteilt berichtete berichteten berichtet berichten meldete meldeten meldet gemeldet warnte warnten warnt gewarnt
    forderte forderten fordert gefordert kritisierte kritisierten kritisiert lobte lobten lobt gelobt nannte nannten nennt
    genannt bezeichnete bezeichneten bezeichnet schrieb schrieben schreibt geschrieben twitterte twitterten getwittert
    fügte fügten hinzugefügt antwortete antworteten antwortet geantwortet fragte fragten fragt gefragt meinte meinten meint
    gemeint behauptete behaupteten behauptet bestätigte bestätigten bestätigt kündigte angekündigt versprach versprachen
    verspricht versprochen räumte eingeräumt gab gaben äußerte äußerten äußert geäußert sprach sprachen spricht gesprochen
    rief riefen ruft gerufen erzählte erzählten erzählt verlangte verlangten verlangt verurteilte verurteilten begrüßte
    begrüßten begrüßt bedauerte bedauerten bedauert erinnerte erinnerten beklagte beklagten beklagt wies beschrieb
    beschrieben beschreibt urteilte verkündete verkündeten verkündet versicherte versicherten versichert stellte
    unterstrich unterstrichen schilderte schilderten schildert zitierte zitierten zitiert lautete hieß heißt entgegnete
    erwiderte ergänzte ergänzt resümierte bilanzierte mahnte mahnten mahnt vermutete vermutet glaubte drohte drohten droht
    gestand bekräftigte bekräftigten bekräftigt stellt führte witzelte scherzte flüsterte schrie`,
  inverted: `sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont teilte teilten teilt berichtete
    berichteten berichtet meldete meldeten meldet warnte warnten warnt forderte forderten fordert kritisierte kritisierten
    kritisiert lobte lobten nannte nannten nennt schrieb schrieben schreibt twitterte fügte fügten antwortete antworteten
    fragte fragten meinte meinten meint behauptete behaupteten bestätigte bestätigten kündigte versprach räumte gab gaben
    äußerte sprach rief riefen erzählte erzählten erzählt verlangte verlangten begrüßte bedauerte erinnerte beklagte
    beklagten beschrieb urteilte verkündete versicherte unterstrich schilderte zitierte entgegnete erwiderte ergänzte
    resümierte bilanzierte mahnte vermutete glaubte drohte gestand bekräftigte witzelte scherzte flüsterte schrie hieß heißt
    lautete`,
  continuing: '',
  infinitives: '',
  ambiguous: '',
  participles: '',
  naming: 'nannte nannten nennt genannt bezeichnete bezeichneten bezeichnet kritisiert gelobt verurteilt',
  beside:
    'gab gaben sprach sprachen spricht gesprochen stellte stellt führte wies glaubte hieß heißt fügte fügten teilte teilten teilt',
  denials: 'bestritt bestritten bestreitet dementierte dementierten dementiert leugnete leugnet verneinte verneint',
  rejections: 'zurückgewiesen zurückwies',
  claims: 'behauptung behauptungen vorwurf vorwürfe berichte gerüchte',
  negations: 'nicht nie niemals kein keine keiner keinen weder',
  sources: `laut nach_angaben_von nach_angaben_des nach_angaben_der nach_worten_von nach_worten_des nach_worten_der
    nach_einschätzung_von nach_einschätzung_des nach_einschätzung_der nach_ansicht_von nach_ansicht_des nach_ansicht_der`,
  sourcesBehind: 'zufolge',
  as: 'so wie',
  that: 'dass ob',
  complements: 'dass ob zu',
  addressing: 'erzählte erzählten versicherte erinnerte bat baten',
  by: 'von vom durch',
  authors: 'von vom des der',
  relays: 'zitierte zitierten zitiert',
  quotes: 'zitierte zitierten zitiert',
  auxiliaries:
    'hat haben hatte hatten habe hätte würde wird werden will wollte soll sollte kann könnte muss musste sich',
  places: 'in bei nahe aus',
  passives: 'wurde wurden wird werden worden ist war',
  otherVerbs: `ist sind war waren sei seien hat haben hatte hatten habe wird werden wurde wurden kann können konnte konnten
    muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen mag möchte macht machte
    kommt kam kamen geht ging gingen steht stand standen nimmt nahm nahmen gibt sieht sah sahen bleibt blieb blieben fuhr
    liegt lag lagen traf trafen hielt hielten`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene sein
    seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine mehrere viele beide alle
    zwei drei vier andere jeder jede jedes einige manche`,
  indefinites: 'ein eine einen einem einer eines mehrere viele zwei drei vier einige manche andere',
  articles: 'ein eine einen einem einer eines',
  prepositions: `in im ins an am auf aus bei beim nach vor von vom zu zum zur mit ohne über unter gegen für um seit bis durch
    während wegen trotz zwischen neben hinter laut gegenüber entlang außer statt samt`,
  innerPrepositions: 'von vom für aus bei im in am des der',
  boundaries: `und aber oder sondern doch denn dass ob wenn weil als wie während bevor nachdem obwohl damit sodass wo wer was
    warum welche welcher welches deren dessen`,
  joints: 'und aber oder doch',
  and: 'und',
  relatives: 'welcher welche welches',
  pronouns: { he: 'er', she: 'sie', they: '', it: 'es' },
  nobody: `ich wir du ihr man es das dies dieses jemand niemand nichts etwas alles alle keiner keine wer was mir mich uns
    euch ihm ihn ihnen`,
  adverbs: `auch dann noch nur schon jetzt nun wieder weiter weiterhin zudem außerdem jedoch allerdings später zuvor bereits
    erneut immer heute gestern morgen selbst einmal darauf daraufhin dazu zugleich hingegen dagegen etwa dort hier damals
    am_montag`,
  adverbEnds: '',
  participleEnds: '',
  pastEnds: '',
  adjectiveEnds: '-nah -nahe -treu -geführt',
  times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen abend nachmittag vormittag
    nacht woche monat jahr januar februar märz april mai juni juli august september oktober november dezember mittag`,
  honorifics: { he: 'herr herrn', she: 'frau', any: 'dr' },
  titles: `präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident
    ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
    verteidigungsminister verteidigungsministerin premierminister premierministerin premier bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin senator senatorin abgeordneter abgeordnete sprecher sprecherin
    regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin vorsitzender vorsitzende chef chefin
    parteichef parteichefin direktor direktorin general oberst leutnant kapitän kommissar kommissarin richter richterin
    staatsanwalt staatsanwältin anwalt anwältin professor professorin prof papst bischof bischöfin kardinal könig königin
    prinz prinzessin botschafter botschafterin geschäftsführer geschäftsführerin trainer trainerin experte expertin
    forscher forscherin leiter leiterin landrat landrätin gouverneur gouverneurin kandidat kandidatin beamter beamte
    sekretär sekretärin generalsekretär generalsekretärin hafenmeister hafenmeisterin reporter reporterin arzt ärztin zeuge
    zeugin kritiker`,
  sameOffices: `prof=professor sprecher=regierungssprecher=polizeisprecher sprecherin=regierungssprecherin=polizeisprecherin
    kanzler=bundeskanzler kanzlerin=bundeskanzlerin premier=premierminister=ministerpräsident
    minister=außenminister=innenminister=finanzminister=verteidigungsminister
    ministerin=außenministerin=innenministerin=finanzministerin=verteidigungsministerin
    bürgermeister=oberbürgermeister bürgermeisterin=oberbürgermeisterin chef=parteichef=vorsitzender
    chefin=parteichefin=vorsitzende`,
  women: `frau mutter tochter schwester witwe königin sprecherin präsidentin kanzlerin ministerin bürgermeisterin senatorin
    abgeordnete vorsitzende chefin direktorin richterin anwältin professorin botschafterin trainerin expertin forscherin
    leiterin sie ihr`,
  men: `mann vater sohn bruder witwer könig sprecher präsident kanzler minister bürgermeister senator vorsitzender chef
    direktor richter anwalt professor botschafter trainer experte forscher leiter er ihm`,
  bodies: `ministerium außenministerium innenministerium verteidigungsministerium behörde amt regierung bundesregierung polizei
    partei gericht kommission verband verein gewerkschaft universität institut gruppe konzern unternehmen firma bank rat
    stadtrat parlament bundestag bundesrat senat armee marine militär feuerwehr küstenwache agentur nachrichtenagentur zeitung
    zeitschrift sender ausschuss bündnis stiftung kirche behörden stadt hafenbehörde staatsanwaltschaft fraktion union`,
  documents: `erklärung mitteilung bericht brief schreiben memo dokument papier artikel beitrag botschaft gutachten urteil
    studie umfrage anklage gesetz resolution stellungnahme pressemitteilung tweet post`,
  particles: 'von vom van zu zur der den de del di la al bin el',
  works: `film lied buch roman sendung serie programm theaterstück stück artikel zeitschrift zeitung folge spiel oper album
    magazin kolumne`,
  called: 'namens genannt betitelt',
  termWords: 'sogenannte sogenannten sogenannter sogenanntes begriff wort worte ausdruck',
  means: 'bedeutet bedeute bedeutete heißt',
  outcries: 'rufe rufen sprechchöre sprechchören parolen schreie schreien',
  titleCase: '',
  elided: '',
  enclitics: '',
};
