import { type Attributes, xmlElement, xmlText } from '../xml.ts';

/** Returns an element with text. */
export function plain(name: string, text: string, attributes: Attributes = {}): string {
  return xmlElement(name, attributes, xmlText(text));
}

/** Returns an element with child elements, each on its own line. */
export function child(name: string, attributes: Attributes, parts: readonly string[]): string {
  return xmlElement(name, attributes, `\n${parts.join('\n')}\n`);
}

/** Returns the `xml:id` of a text or a paragraph: `text.ap.p3`. The prefix is for slugs that begin with a digit. */
export function textId(outlet: string, paragraph?: string): string {
  return ['text', outlet, ...(paragraph === undefined ? [] : [paragraph])].join('.');
}
