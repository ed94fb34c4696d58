import type { SpeechWords } from '../speech-words.ts';

/** How Portuguese shows who says something. */
export const portuguese: SpeechWords = {
  verbs: `disse disseram diz dizem dito dizia afirmou afirmaram afirma afirmam afirmado explicou explicaram explica explicam
    explicado acrescentou acrescentaram acrescenta acrescentado declarou declararam declara declarado anunciou anunciaram
    anuncia anunciado informou informaram informa informado indicou indicaram indica indicado garantiu garantiram garante
    garantido assegurou asseguraram assegura alertou alertaram alerta alertado advertiu advertiram adverte denunciou
    denunciaram denuncia criticou criticaram critica criticado acusou acusaram acusa acusado pediu pediram pede pedido
    respondeu responderam responde respondido perguntou perguntaram pergunta perguntado escreveu escreveram escreve escrito
    tuitou confirmou confirmaram confirma confirmado reconheceu reconheceram reconhece admitiu admitiram admite prometeu
    prometeram promete prometido lembrou lembraram lembra recordou recordaram recorda insistiu insistiram insiste sublinhou
    sublinharam sublinha destacou destacaram destaca ressaltou ressaltaram ressalta comentou comentaram comenta contou
    contaram conta contado concluiu concluíram conclui lamentou lamentaram lamenta classificou classificaram classifica
    chamou chamaram descreveu descreveram descreve citou citaram cita citado defendeu defenderam defende considerou
    consideraram considera exigiu exigiram exige gritou gritaram grita reiterou reiteraram reitera frisou frisaram frisa
    salientou salientaram salienta argumentou relatou relataram relata completou completa avaliou avalia apontou aponta
    falou falaram`,
  inverted: `disse disseram diz dizem afirmou afirmaram afirma afirmam explicou explicaram explica acrescentou acrescentaram
    acrescenta declarou declararam declara anunciou anunciaram informou informaram informa indicou garantiu garante assegurou
    alertou alerta advertiu denunciou criticou pediu respondeu responderam responde perguntou perguntaram pergunta escreveu
    escreve confirmou confirmaram confirma reconheceu admitiu prometeu lembrou lembra recordou insistiu sublinhou destacou
    destaca ressaltou comentou comenta contou contaram conta concluiu conclui lamentou lamenta defendeu defende exigiu gritou
    gritaram reiterou frisou salientou argumentou relatou completou completa avaliou avalia apontou falou`,
  continuing: '',
  infinitives: '',
  ambiguous: '',
  participles: `dizendo afirmando explicando acrescentando declarando anunciando informando alertando advertindo denunciando
    criticando acusando pedindo respondendo escrevendo lembrando insistindo classificando chamando citando exigindo
    gritando reiterando`,
  naming:
    'classificou classificado classificada chamou chamado chamada descreveu descrito descrita criticado criticada considerado considerada',
  beside:
    'chamou chamaram considerou considera cita citou critica denuncia pergunta conta completa aponta apontou pede lembra anuncia informa falou falaram',
  denials: 'negou negaram nega negam negado desmentiu desmentiram desmente rejeitou rejeitaram',
  rejections: 'rejeita refutou',
  claims: 'acusação acusações alegação alegações rumores críticas',
  negations: 'não nunca jamais nem nenhum nenhuma',
  sources: 'segundo de_acordo_com conforme nas_palavras_de na_opinião_de',
  sourcesBehind: '',
  as: 'como',
  that: 'que se',
  complements: 'a que se de',
  addressing: 'informou alertou garantiu lembrou',
  by: 'por pelo pela pelos pelas',
  authors: 'de do da dos das por pelo pela',
  relays: 'cita citou citado citaram',
  quotes: 'cita citou citado citaram',
  auxiliaries: 'tem têm tinha tinham teria havia vai vão deve pode se lhe lhes',
  places: 'em no na nos nas perto',
  passives: 'foi foram ser sido é era são está estava',
  otherVerbs: `é são era eram foi foram será serão tem têm tinha tinham há houve faz fez fizeram pode podem podia deve devem vai
    vão ia quer querem queria vem veio fica ficou segue seguiu deu deram viu viram está estão estava estavam chegou chegaram`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha
    nosso nossa vários várias muitos muitas dois duas três quatro outro outra outros outras cada todo todos toda todas alguns
    algumas`,
  indefinites: 'um uma uns umas vários várias muitos muitas dois duas três quatro outro outra alguns algumas',
  articles: 'um uma uns umas',
  prepositions: `ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas entre para perante por
    pelo pela pelos pelas segundo sem sob sobre`,
  innerPrepositions: 'de do da dos das em no na para',
  boundaries: `e ou mas nem que quem cujo onde quando enquanto porque embora como se pois`,
  joints: 'e mas ou',
  and: 'e',
  relatives: 'quem',
  pronouns: { he: 'ele', she: 'ela', they: 'eles elas', it: '' },
  nobody: `eu nós tu você vocês isto isso aquilo ninguém nada alguém algo tudo quem que me te nos lhe lhes se`,
  adverbs: `também além depois então já ainda sempre ontem hoje assim inclusive antes mais só apenas posteriormente`,
  adverbEnds: 'mente',
  participleEnds: 'ndo',
  pastEnds: '',
  adjectiveEnds: '',
  times: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem
    hoje amanhã manhã tarde noite semana mês ano janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro`,
  honorifics: { he: 'senhor sr', she: 'senhora sra dona', any: 'dr dra' },
  titles: `presidente presidenta ministro ministra chanceler primeiro primeira primeiro-ministro primeira-ministra senador
    senadora deputado deputada prefeito prefeita governador governadora secretário secretária general coronel capitão capitã
    comandante tenente almirante juiz juíza procurador procuradora professor professora papa bispo arcebispo cardeal rei
    rainha príncipe princesa embaixador embaixadora porta-voz diretor diretora chefe delegado delegada advogado advogada
    especialista pesquisador pesquisadora treinador treinadora conselheiro conselheira candidato candidata líder dirigente
    responsável analista funcionário funcionária oficial testemunha ativista fundador fundadora vice-presidente jornalista
    vereador vereadora autarca`,
  sameOffices: 'líder=dirigente=chefe prefeito=autarca prefeita=autarca chanceler=ministro',
  women: `mulher mãe filha irmã viúva rainha princesa presidenta ministra primeira-ministra senadora deputada prefeita
    governadora secretária capitã juíza procuradora professora embaixadora diretora delegada advogada pesquisadora
    conselheira candidata fundadora vereadora senhora ela`,
  men: `homem pai filho irmão viúvo rei príncipe ministro primeiro-ministro senador deputado prefeito governador secretário
    professor embaixador diretor delegado advogado pesquisador conselheiro candidato fundador vereador senhor ele`,
  bodies: `ministério governo polícia partido tribunal comissão comitê associação sindicato universidade instituto grupo empresa
    companhia banco conselho parlamento senado congresso assembleia exército marinha guarda agência jornal diário rede
    emissora televisão rádio procuradoria federação fundação igreja organização autoridade autoridades oposição bombeiros
    prefeitura câmara corte hospital cidade estado estados`,
  documents: `comunicado relatório carta nota documento artigo mensagem estudo pesquisa sondagem texto lei resolução declaração
    tuíte sentença denúncia editorial reportagem`,
  particles: 'de da do das dos e van von der di bin el al',
  works:
    'filme canção música livro romance programa série peça artigo revista jornal disco álbum episódio jogo ópera novela',
  called: 'intitulado intitulada chamado chamada denominado denominada',
  termWords: 'termo palavra palavras expressão chamado chamada suposto suposta',
  means: 'significa significava',
  outcries: 'gritos palavras-de-ordem cânticos vaias',
  titleCase: '',
  elided: '',
  enclitics: '',
};
