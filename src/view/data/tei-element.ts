import { type Attributes, xmlElement, xmlText } from '../xml.ts';

/** An element that holds words. */
export function plain(name: string, text: string, attributes: Attributes = {}): string {
  return xmlElement(name, attributes, xmlText(text));
}

/** An element that holds elements, each on a line of its own. */
export function child(name: string, attributes: Attributes, parts: readonly string[]): string {
  return xmlElement(name, attributes, `\n${parts.join('\n')}\n`);
}

/** The `xml:id` of an article’s text, or of one of its paragraphs: `text.ap.p3`. A slug alone may begin with a digit. */
export function textId(outlet: string, paragraph?: string): string {
  return ['text', outlet, ...(paragraph === undefined ? [] : [paragraph])].join('.');
}
