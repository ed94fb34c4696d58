import { xmlElement, xmlText } from '../xml.ts';
import type { ArticleData, StoryData } from './story-data.ts';
import { child, plain } from './tei-element.ts';

/** The placeholder for a story whose texts were all taken down, because TEI requires at least one text. */
export const NO_TEXTS = 'No text of this story may be shown any more.';

type Fact = ArticleData['source']['provenance'][number];

/** Returns an element for a known fact, or nothing. */
function known(name: string, text: string | null, type?: string): readonly string[] {
  return text === null ? [] : [plain(name, text, { type: type ?? null })];
}

function moment(type: string, when: string | null): readonly string[] {
  return when === null ? [] : [plain('date', when, { type, when })];
}

function factNote(fact: Fact): string {
  const label = plain('label', fact.fact);
  if (fact.status === 'stated') {
    const where = fact.where === undefined ? '' : xmlText(` (${fact.where})`);
    return xmlElement('note', { type: 'stated' }, `${label} ${plain('q', fact.words)}${where}`);
  }
  const words = ` ${fact.claim} (${fact.strength}). Evidence: ${fact.evidence}`;
  return xmlElement('note', { type: 'inferred' }, label + xmlText(words));
}

function witness({ outlet, name, siglum, rights, blocks, source }: ArticleData): string {
  const headline = blocks.find(({ role }) => role === 'headline')?.text ?? null;
  const publisher = plain('publisher', name, { cert: source.inferred ? 'medium' : null });
  const bibl = child('bibl', {}, [
    ...known('author', source.byline),
    ...(headline === null ? [] : [plain('title', headline, { level: 'a' })]),
    publisher,
    ...moment('published', source.published),
    ...moment('retrieved', source.retrieved),
    ...(source.url === null ? [] : [xmlElement('ptr', { target: source.url }, '')]),
    plain('note', source.attribution, { type: 'attribution' }),
    plain('note', rights, { type: 'rights' }),
    ...known('note', source.dateline, 'dateline'),
    ...known('note', source.credit, 'credit'),
    ...known('note', source.wire, 'wire'),
    ...source.provenance.map(factNote),
  ]);
  return child('witness', { 'xml:id': `wit.${outlet}`, n: siglum }, [bibl]);
}

/** Returns the source description, with a witness for each article. */
export function sourceDescription({ articles }: StoryData): string {
  if (articles.length === 0) return child('sourceDesc', {}, [plain('p', NO_TEXTS)]);
  return child('sourceDesc', {}, [child('listWit', {}, articles.map(witness))]);
}
