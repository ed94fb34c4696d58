import type { Addresses, Iri } from '../address.ts';
import type { LinkData, Paragraphs, StoryData } from './story-data.ts';

/** Returns annotation targets for paragraphs: the page of the article, with the paragraph's id and text as selectors. */
function targetsOf({ outlet, paragraphs }: Paragraphs, { articles }: StoryData) {
  const article = articles.find((own) => own.outlet === outlet);
  return paragraphs.map((id) => ({
    type: 'SpecificResource',
    source: article?.address,
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: id,
      refinedBy: { type: 'TextQuoteSelector', exact: article?.blocks.find((block) => block.id === id)?.text },
    },
  }));
}

/** `same, in place, score 0.97: 2 of 3 sentences nearly word for word` */
function inWords({ kind, order, score, by, reasons }: LinkData): string {
  const how = by === 'hand' ? 'aligned by hand' : `score ${score}`;
  return `${kind}, ${order}, ${how}: ${reasons.join('; ')}`;
}

function annotationOf(link: LinkData, data: StoryData, collection: string) {
  return {
    id: `${collection}#${link.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', language: 'en', value: link.kind },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: inWords(link) },
    ],
    target: [...targetsOf(link.left, data), ...targetsOf(link.right, data)],
  };
}

/**
 * Returns the links of a story as a collection of Web Annotations. The paragraphs of both outlets are targets, because
 * neither side is a remark on the other.
 */
export function annotations(data: StoryData, at: Addresses, iri: Iri): string {
  const collection = iri(at.dataFile(data.story, 'annotations.jsonld'));
  const items = data.links.map((link) => annotationOf(link, data, collection));
  const page = {
    id: `${collection}#page`,
    type: 'AnnotationPage',
    partOf: collection,
    startIndex: 0,
    items,
  };
  const whole = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: `${data.title}: which paragraphs tell the same (edition ${data.version})`,
    rights: iri(at.data(data.story)),
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
