import { expect, it } from 'vitest';
import { languageOf } from '../../src/import/language.ts';

const GERMAN =
  'Ein Feuer hat in der Nacht zum Sonntag zwei Lagerhallen im Alten Hafen zerstört. Nach Angaben der Feuerwehr brach es kurz nach zwei Uhr aus, und rund hundert Kräfte waren die ganze Nacht im Einsatz, um die Flammen zu löschen. Verletzt wurde niemand, doch der Schaden ist groß.';

it('a page is believed about its language, and its locale is written as a tag', () => {
  expect(languageOf(GERMAN, 'de_AT')).toEqual({ tag: 'de-AT', status: 'stated', because: 'de_AT' });
});

it('a page whose software was left in English is not believed', () => {
  expect(languageOf(GERMAN, 'en')).toMatchObject({ tag: 'de', status: 'inferred' });
});

it('a text that states nothing is told by its words, a short one not at all', () => {
  expect(languageOf(GERMAN, null)).toMatchObject({ tag: 'de', status: 'inferred' });
  expect(languageOf('Feuer im Hafen', null)).toBeNull();
});
