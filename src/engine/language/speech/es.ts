import type { SpeechWords } from '../speech-words.ts';

/** How Spanish shows who says something. */
export const spanish: SpeechWords = {
  verbs: `dijo dijeron dice dicen dicho decía afirmó afirmaron afirma afirman afirmado señaló señalaron señala señalan señalado
    aseguró aseguraron asegura aseguran asegurado explicó explicaron explica explican explicado añadió añadieron añade añaden
    añadido agregó agregaron agrega agregado declaró declararon declara declarado anunció anunciaron anuncia anunciado
    informó informaron informa informado indicó indicaron indica indicado manifestó manifestaron manifiesta manifestado
    sostuvo sostuvieron sostiene sostenido advirtió advirtieron advierte advertido denunció denunciaron denuncia denunciado
    criticó criticaron critica criticado acusó acusaron acusa acusado pidió pidieron pide pedido respondió respondieron
    responde respondido preguntó preguntaron pregunta preguntado escribió escribieron escribe escrito tuiteó confirmó
    confirmaron confirma confirmado reconoció reconocieron reconoce reconocido admitió admitieron admite admitido prometió
    prometieron promete prometido recordó recordaron recuerda recordado insistió insistieron insiste insistido subrayó
    subrayaron subraya subrayado destacó destacaron destaca destacado comentó comentaron comenta comentado contó contaron
    cuenta contado concluyó concluyeron concluye concluido lamentó lamentaron lamenta lamentado calificó calificaron
    califica calificado llamó llamaron describió describieron describe descrito citó citaron cita citado expresó expresaron
    expresa expresado opinó opinaron opina opinado consideró consideraron considera exigió exigieron exige exigido gritó
    gritaron grita reiteró reiteraron reitera reiterado precisó precisaron precisa precisado apuntó apuntaron apunta
    argumentó argumentaron argumenta zanjó ironizó relató relataron relata detalló detallaron detalla celebró reza`,
  inverted: `dijo dijeron dice dicen dicho afirmó afirmaron afirma afirman afirmado señaló señalaron señala señalado aseguró
    aseguraron asegura asegurado explicó explicaron explica explicado añadió añadieron añade añadido agregó agregaron agrega
    declaró declararon declara declarado anunció anunciaron informó informaron informa indicó indicaron indica manifestó
    manifestaron sostuvo sostiene advirtió advirtieron advierte denunció denunciaron denuncia criticó acusó pidió pidieron
    respondió respondieron responde preguntó preguntaron pregunta escribió escribieron escribe confirmó confirmaron confirma
    reconoció reconoce admitió admite prometió recordó recuerda insistió insiste subrayó subraya destacó destaca comentó
    comentaron comenta contó contaron cuenta concluyó concluye lamentó lamentaron lamenta expresó opinó opina exigió gritó
    gritaron reiteró reitera precisó precisa apuntó apunta argumentó zanjó ironizó relató relata detalló detalla`,
  continuing: '',
  infinitives: '',
  ambiguous: '',
  participles: `diciendo afirmando señalando asegurando explicando añadiendo agregando declarando advirtiendo denunciando
    criticando acusando pidiendo respondiendo escribiendo recordando insistiendo subrayando calificando citando exigiendo
    gritando reiterando`,
  naming:
    'calificó calificado calificada llamó llamado llamada describió descrito descrita criticado criticada considerado considerada',
  beside:
    'llamó llamaron consideró considera celebró cita citó critica denuncia pregunta cuenta reza precisa apuntó apunta pide recuerda anuncia informa',
  denials: 'negó negaron niega niegan negado desmintió desmintieron desmiente desmentido rechazó rechazaron',
  rejections: 'rechaza rechazado',
  claims: 'acusación acusaciones afirmación afirmaciones rumores críticas',
  negations: 'no nunca jamás ni tampoco ningún ninguna',
  sources: 'según de_acuerdo_con en_palabras_de a_juicio_de a_decir_de conforme_a',
  sourcesBehind: '',
  as: 'como',
  that: 'que si',
  complements: 'a que si de',
  addressing: 'informó advirtió aseguró recordó',
  by: 'por',
  authors: 'de del por',
  relays: 'cita citó citado citaron',
  quotes: 'cita citó citado citaron',
  auxiliaries: 'ha han había habían habría he va van debe puede se le les lo la',
  places: 'en cerca',
  passives: 'fue fueron ser sido es era son está estaba',
  otherVerbs: `es son era eran fue fueron será serán ha han había habían hay hace hizo hicieron puede pueden podía debe deben va
    van iba fueron quiere quieren quería tiene tienen tenía tuvo viene vino queda quedó sigue siguió dio dieron vio vieron
    está están estaba estaban llegó llegaron`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro
    nuestra varios varias muchos muchas dos tres cuatro otro otra otros otras cada todo todos toda todas algunos algunas`,
  indefinites: 'un una unos unas varios varias muchos muchas dos tres cuatro otro otra algunos algunas',
  articles: 'un una unos unas',
  prepositions: `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras`,
  innerPrepositions: 'de del en para a al',
  boundaries: `y e o u pero sino ni que quien quienes cual cuyo donde cuando mientras porque aunque como si pues`,
  joints: 'y e pero o',
  and: 'y e',
  relatives: 'quien quienes',
  pronouns: { he: 'él', she: 'ella', they: 'ellos ellas', it: '' },
  nobody: `yo nosotros tú usted ustedes esto eso aquello nadie nada alguien algo todo quien qué que me te nos lo le les se`,
  adverbs: `también además después luego entonces ya aún todavía siempre ayer hoy así incluso asimismo antes más solo sólo
    posteriormente este`,
  adverbEnds: 'mente',
  participleEnds: 'ndo',
  pastEnds: '',
  adjectiveEnds: '',
  times: `lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche semana mes año enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  honorifics: { he: 'señor sr don', she: 'señora sra señorita srta doña', any: 'dr dra' },
  titles: `presidente presidenta ministro ministra canciller primer primera senador senadora diputado diputada alcalde alcaldesa
    gobernador gobernadora secretario secretaria general coronel capitán capitana comandante teniente almirante juez jueza
    fiscal profesor profesora papa obispo arzobispo cardenal rey reina príncipe princesa embajador embajadora portavoz
    vocero vocera director directora jefe jefa comisario comisaria abogado abogada experto experta investigador
    investigadora entrenador entrenadora consejero consejera candidato candidata líder dirigente responsable analista
    funcionario funcionaria oficial testigo activista fundador fundadora vicepresidente vicepresidenta periodista`,
  sameOffices: `portavoz=vocero=vocera líder=dirigente=jefe jefa=líder=dirigente canciller=ministro`,
  women: `mujer madre hija hermana viuda reina princesa presidenta ministra senadora diputada alcaldesa gobernadora secretaria
    capitana jueza profesora embajadora vocera directora jefa comisaria abogada experta investigadora consejera candidata
    fundadora vicepresidenta señora ella`,
  men: `hombre padre hijo hermano viudo rey príncipe presidente ministro senador diputado alcalde gobernador secretario profesor
    embajador vocero director jefe comisario abogado experto investigador consejero candidato fundador señor él`,
  bodies: `ministerio gobierno policía partido tribunal comisión comité asociación sindicato universidad instituto grupo empresa
    compañía banco consejo parlamento senado congreso asamblea ejército armada guardia agencia diario periódico cadena
    televisión radio fiscalía federación fundación iglesia organización autoridad autoridades oposición bomberos
    ayuntamiento corte cámara hospital ciudad estado estados ejecutivo casa`,
  documents: `comunicado informe carta nota documento artículo mensaje estudio encuesta texto ley resolución declaración tuit
    sentencia denuncia editorial reportaje`,
  particles: 'de del la las los y e van von der di bin el al',
  works:
    'película canción libro novela programa serie obra artículo revista periódico disco álbum episodio juego ópera',
  called: 'titulado titulada llamado llamada denominado denominada',
  termWords: 'término palabra palabras expresión llamado llamada supuesto supuesta',
  means: 'significa significaba',
  outcries: 'gritos consignas cánticos abucheos',
  titleCase: '',
  elided: '',
  enclitics: '',
};
