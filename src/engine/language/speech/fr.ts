import type { SpeechWords } from '../speech-words.ts';

/** How French shows who says something. */
export const french: SpeechWords = {
  verbs: `dit disent disait disaient déclaré déclare déclarait affirmé affirme affirment affirmait ajouté ajoute ajoutent
    ajoutait expliqué explique expliquent expliquait indiqué indique indiquent précisé précise précisent souligné souligne
    soulignent assuré assure assurent estimé estime estiment annoncé annonce annoncent rapporté rapporte rapportent averti
    avertit prévenu prévient demandé demande demandent répondu répond répondent écrit écrivent écrivait tweeté confirmé
    confirme confirment dénoncé dénonce dénoncent accusé accuse accusent critiqué critique critiquent salué salue saluent
    qualifié qualifie qualifient regretté regrette regrettent reconnu reconnaît promis promet raconté raconte racontent
    rappelé rappelle rappellent insisté insiste insistent conclu conclut jugé juge jugent lancé lance poursuivi poursuit
    lâché lâche martelé martèle réagi réagit commenté commente confié confie appelé appelle exhorté exhorte plaidé plaide
    cité cite citent décrit décrivent fustigé fustige pointé pointe crié crie crient murmuré ironisé ironise noté note
    observé observe résumé résume soutenu soutient témoigné témoigne réclamé réclame réclament lit`,
  inverted: `dit disent déclare déclaré affirme affirmé ajoute ajouté explique expliqué indique indiqué précise précisé
    souligne souligné assure assuré estime estimé annonce annoncé rapporte rapporté avertit averti prévient prévenu demande
    demandé répond répondu écrit confirme confirmé dénonce dénoncé regrette regretté reconnaît reconnu raconte raconté
    rappelle rappelé insiste insisté conclut conclu juge jugé lance lancé poursuit poursuivi lâche lâché martèle martelé
    réagit réagi commente commenté confie confié plaide plaidé note noté observe observé résume résumé soutient soutenu
    témoigne témoigné ironise ironisé crie crié fustige fustigé`,
  continuing: '',
  infinitives: '',
  ambiguous: '',
  participles: `disant ajoutant affirmant déclarant expliquant précisant soulignant assurant dénonçant accusant évoquant
    appelant qualifiant citant promettant rappelant estimant écrivant`,
  naming:
    'qualifié qualifiée qualifie appelé appelée appelle décrit décrite jugé jugée critiqué critiquée salué saluée',
  beside:
    'lance lancé poursuit poursuivi note pointe pointé appelle juge lit cite appelé demande réagi réagit critique',
  denials: 'nié nie nient démenti dément démentent contesté conteste contestent',
  rejections: 'rejeté rejette rejetait réfuté réfute',
  claims: 'accusation accusations allégation allégations affirmation affirmations rumeurs',
  negations: "ne n' jamais ni aucun aucune",
  sources: "selon d'après aux_dires_de de_l'aveu_de pour",
  sourcesBehind: '',
  as: 'comme',
  that: "que qu' si",
  complements: "à que qu' de d' si",
  addressing: 'averti prévenu assuré informé',
  by: 'par',
  authors: 'de du des par',
  relays: 'cite cité citent citant',
  quotes: 'cite cité citent citant',
  auxiliaries: 'a ont avait avaient aurait auraient est était a-t va vont doit peut pourrait se s en y lui leur nous',
  places: 'à au aux en dans près',
  passives: 'est était été sont étaient fut furent',
  otherVerbs: `est sont était étaient sera seront a ont avait avaient aura auront fait font faisait peut peuvent pouvait doit
    doivent devait va vont allait veut veulent voulait prend prit met mis vient viennent venait reste restait vu vit pris`,
  determiners: `le la les l' un une des du de ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs deux trois
    quatre autre autres chaque tout tous toute toutes quelques`,
  indefinites: 'un une des plusieurs deux trois quatre quelques autre autres',
  articles: 'un une des',
  prepositions: `à au aux de du des d' en dans sur sous avec sans pour par contre entre vers chez depuis pendant avant après
    lors selon malgré parmi dès jusque devant derrière`,
  innerPrepositions: "de du des d' à au aux en pour",
  boundaries: `et mais ou ni or car donc que qu' qui dont où lorsque lorsqu' quand si comme puisque parce tandis alors bien
    afin pourquoi comment`,
  joints: 'et mais ou',
  and: 'et',
  relatives: 'qui',
  pronouns: { he: 'il', she: 'elle', they: 'ils elles', it: '' },
  nobody: `je j' nous vous tu on ce c' cela ça ceci rien personne quelqu'un qui que quoi me m' te t' moi toi lui eux celui
    celle ceux celles tout`,
  adverbs: `aussi encore déjà ensuite puis toujours même enfin ainsi également notamment pourtant cependant toutefois
    auparavant plus hier jeudi là ici alors bien`,
  adverbEnds: 'ment',
  participleEnds: 'ant',
  pastEnds: '',
  adjectiveEnds: '',
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir nuit semaine mois année
    week-end janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  honorifics: { he: 'm mm monsieur messieurs', she: 'mme mlle madame mesdames', any: 'dr me' },
  titles: `président présidente ministre premier premier-ministre première sénateur sénatrice député députée maire gouverneur
    gouverneure secrétaire général générale colonel capitaine commandant commandante lieutenant amiral juge procureur
    procureure professeur professeure pape évêque archevêque cardinal roi reine prince princesse ambassadeur ambassadrice
    porte-parole directeur directrice chef cheffe préfet préfète commissaire avocat avocate chercheur chercheuse expert
    experte entraîneur entraîneuse conseiller conseillère candidat candidate responsable patron patronne fondateur
    fondatrice chancelier chancelière analyste militant militante témoin dirigeant dirigeante officier agent`,
  sameOffices: `chef=patron=dirigeant cheffe=patronne=dirigeante directeur=patron avocat=conseil`,
  women: `femme mère fille sœur veuve reine princesse présidente sénatrice députée ambassadrice directrice cheffe avocate
    chercheuse experte conseillère candidate patronne fondatrice chancelière dirigeante mme elle`,
  men: `homme père fils frère veuf roi prince président sénateur député ambassadeur directeur avocat chercheur expert
    conseiller candidat patron fondateur chancelier dirigeant il`,
  bodies: `ministère gouvernement police parti tribunal commission comité association syndicat université institut groupe
    entreprise société banque conseil parlement sénat assemblée armée marine gendarmerie préfecture mairie agence journal
    quotidien hebdomadaire chaîne radio parquet fédération fondation église organisation autorité autorités opposition
    pompiers élysée cour direction compagnie hôpital ville état états`,
  documents: `communiqué rapport lettre courrier note document article message avis étude sondage texte loi résolution
    déclaration tweet jugement plainte arrêt enquête`,
  particles: "de du des d' la le van von der den di bin ben el al",
  works: `film chanson livre roman émission série programme pièce article magazine journal album épisode jeu opéra`,
  called: 'intitulé intitulée appelé appelée baptisé baptisée',
  termWords: 'terme mot mots expression soi-disant prétendu prétendue',
  means: 'signifie signifiait',
  outcries: 'cris slogans slogan huées',
  titleCase: '',
  elided: 'l d qu n s j c m t lorsqu puisqu jusqu',
  enclitics: 'il elle ils elles on',
};
