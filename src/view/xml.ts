/** Replaces a character that XML 1.0 does not allow. */
const REPLACEMENT = '\ufffd';

/** Characters that XML 1.0 does not allow: controls except tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers would normalise these to spaces in attributes, or to one line end.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Escapes a text for XML content and attributes, so that a parser returns the same text. A character that XML 1.0 does
 * not allow becomes U+FFFD.
 *
 * @example xmlText('a < b') === 'a &lt; b'
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Attributes of an element; null values are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** Returns an element. `content` must already be XML. */
export function xmlElement(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(value)}"`],
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** The first line of every XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
