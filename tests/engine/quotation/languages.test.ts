import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/engine/quote.ts';

/** Who says each quotation of an article: `?` where the text does not say so, `~` before whom a pronoun means. */
function speakers(language: string, ...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return quotationsOf({ outlet: 'gazette', language, blocks }).map(({ speaker }) =>
    speaker === null ? '?' : `${{ direct: '', pronoun: '~', earlier: '^' }[speaker.stated]}${speaker.name}`,
  );
}

describe('who speaks in German', () => {
  it.each([
    ['behind', '„Wir bleiben“, sagte Ada Morven am Montag.', ['Ada Morven']],
    ['with an office', '„Wir bleiben“, sagte Hafenmeisterin Ada Morven.', ['Ada Morven']],
    ['before a colon', 'Ada Morven sagte: „Der Hafen bleibt zu.“', ['Ada Morven']],
    ['in the clause', 'Ivo Brask nannte den Plan „absurd“.', ['Ivo Brask']],
    ['perfect tense', 'Ada Morven hat gesagt, der Plan sei „gut“.', ['Ada Morven']],
    ['by its source', 'Laut Ada Morven ist der Hafen „sicher“.', ['Ada Morven']],
    ['source behind', 'Der Hafen sei „sicher“, so Ada Morven.', ['Ada Morven']],
    ['a body', '„Die Brücke ist gesperrt“, teilte die Polizei mit.', ['Polizei']],
    ['denied', 'Ada Morven bestritt, der Hafen sei „unsicher“.', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakers('de-DE', text)).toEqual(expected);
  });

  it('a pronoun means who was named', () => {
    expect(speakers('de', 'Am Kai stand Bürgermeisterin Ada Morven.', '„Wir bleiben“, sagte sie.')).toEqual([
      '~Ada Morven',
    ]);
  });
});

describe('who speaks in French', () => {
  it.each([
    ['compound tense, verb first', '« Nous restons », a déclaré Ada Morven lundi.', ['Ada Morven']],
    ['with an office', '« Nous restons », a dit la maire Ada Morven.', ['Ada Morven']],
    ['before a colon', 'Ada Morven a affirmé : « Le port reste fermé. »', ['Ada Morven']],
    ['in the clause', 'Ivo Brask a qualifié le projet d’« absurde ».', ['Ivo Brask']],
    ['by its source', 'Selon Ada Morven, le port est « sûr ».', ['Ada Morven']],
    ['a body behind an elided article', '« Le pont est fermé », a indiqué l’agence du port.', ['l’agence du port']],
    ['denied', 'Ada Morven a nié que le port soit « fermé ».', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakers('fr-FR', text)).toEqual(expected);
  });

  it.each(['« Nous restons », a-t-elle déclaré.', '« Nous restons », dit-elle.', '« Nous restons », affirme-t-elle.'])(
    'a pronoun glued to its verb: %s',
    (text) => {
      expect(speakers('fr', 'La maire, Mme Ada Morven, a quitté le port.', text)).toEqual(['~Ada Morven']);
    },
  );
});

describe('who speaks in Spanish', () => {
  it.each([
    ['behind', '«Nos quedamos», dijo Ada Morven el lunes.', ['Ada Morven']],
    ['with an office', '“Nos quedamos”, afirmó la alcaldesa Ada Morven.', ['Ada Morven']],
    ['before a colon', 'Ada Morven aseguró: «El puerto sigue cerrado».', ['Ada Morven']],
    ['perfect tense', 'Ada Morven ha dicho que el plan es «bueno».', ['Ada Morven']],
    ['in the clause', 'Ivo Brask calificó el plan de «absurdo».', ['Ivo Brask']],
    ['by its source', 'El puerto es «seguro», según Ada Morven.', ['Ada Morven']],
    ['a body', '«El puente está cerrado», informó la policía.', ['la policía']],
    ['denied', 'Ada Morven negó que el puerto sea «inseguro».', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakers('es-ES', text)).toEqual(expected);
  });

  it('a pronoun means who was named', () => {
    expect(speakers('es', 'La alcaldesa Ada Morven llegó al puerto.', '«Nos quedamos», dijo ella.')).toEqual([
      '~Ada Morven',
    ]);
  });
});

describe('who speaks in Portuguese', () => {
  it.each([
    ['behind', '“Vamos ficar”, disse Ada Morven na segunda-feira.', ['Ada Morven']],
    ['with an office', '“Vamos ficar”, afirmou a prefeita Ada Morven.', ['Ada Morven']],
    ['before a colon', 'Ada Morven declarou: “O porto continua fechado.”', ['Ada Morven']],
    ['in the clause', 'Ivo Brask classificou o plano de “absurdo”.', ['Ivo Brask']],
    ['by its source', 'O porto é “seguro”, segundo Ada Morven.', ['Ada Morven']],
    ['a body', '“A ponte está fechada”, informou a polícia.', ['a polícia']],
    ['denied', 'Ada Morven negou que o porto seja “inseguro”.', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakers('pt-BR', text)).toEqual(expected);
  });
});

describe('who speaks in Italian', () => {
  it.each([
    ['compound tense, verb first', '«Restiamo qui», ha detto Ada Morven lunedì.', ['Ada Morven']],
    ['with an office', '«Restiamo qui», ha spiegato la sindaca Ada Morven.', ['Ada Morven']],
    ['before a colon', 'Ada Morven ha dichiarato: «Il porto resta chiuso».', ['Ada Morven']],
    ['in the clause', 'Ivo Brask ha definito il piano «assurdo».', ['Ivo Brask']],
    ['by its source', 'Secondo Ada Morven il porto è «sicuro».', ['Ada Morven']],
    ['a body', '«Il ponte è chiuso», ha riferito la polizia.', ['la polizia']],
    ['denied', 'Ada Morven ha negato che il porto sia «insicuro».', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakers('it-IT', text)).toEqual(expected);
  });
});

describe('who speaks in Dutch', () => {
  it.each([
    ['behind', '“We blijven”, zei Ada Morven maandag.', ['Ada Morven']],
    ['with an office', '‘We blijven’, zegt burgemeester Ada Morven.', ['Ada Morven']],
    ['before a colon', 'Ada Morven verklaarde: “De haven blijft dicht.”', ['Ada Morven']],
    ['in the clause', 'Ivo Brask noemde het plan “absurd”.', ['Ivo Brask']],
    ['by its source', 'Volgens Ada Morven is de haven “veilig”.', ['Ada Morven']],
    ['source behind', 'De haven is “veilig”, aldus Ada Morven.', ['Ada Morven']],
    ['a body', '“De brug is dicht”, meldde de politie.', ['de politie']],
    ['denied', 'Ada Morven ontkende dat de haven “onveilig” is.', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakers('nl-NL', text)).toEqual(expected);
  });
});
