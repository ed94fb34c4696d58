/** What stands for a character that no XML 1.0 file may hold. */
const REPLACEMENT = '\ufffd';

/** Controls but tab and line ends, halves of surrogate pairs, and the two that are no characters in any plane of XML. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Read as they stand, they would become spaces in attributes, or a line end.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text as it may be in XML, between tags or quotation marks: read by a parser, it is the same text. A character
 * that no XML 1.0 file may hold becomes U+FFFD, so that the words around it stay.
 *
 * @example xmlText('a < b') === 'a &lt; b'
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element with what it holds, which is XML already. */
export function xmlElement(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(value)}"`],
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** What begins every XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
