import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement, XmlValidateError } from 'libxml2-wasm';

const schema = readFileSync(new URL('fixtures/tei/tei-subset.rng', import.meta.url));

/** What is wrong with a text by TEI’s schema; nothing where it is valid. Throws where it is not well-formed. */
export function teiFaults(xml: string): readonly string[] {
  const [document, grammar] = [XmlDocument.fromString(xml), XmlDocument.fromBuffer(schema)];
  const validator = RelaxNGValidator.fromDoc(grammar);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => `line ${line}: ${message.trim()}`);
  } finally {
    for (const owned of [validator, grammar, document]) owned.dispose();
  }
}

/** An element of a TEI file: its name, its attributes by their names without prefixes, and the words in it. */
export interface TeiElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements that a path leads to; `tei:` is the prefix of TEI’s names. */
export function teiElements(xml: string, path: string): readonly TeiElement[] {
  const document = XmlDocument.fromString(xml);
  const found = document.find(path, { tei: 'http://www.tei-c.org/ns/1.0' });
  const elements = found.map((node) => ({
    name: node instanceof XmlElement ? node.name : '',
    attributes: Object.fromEntries(
      node instanceof XmlElement ? node.attrs.map(({ name, value }) => [name, value]) : [],
    ),
    text: node.content,
  }));
  document.dispose();
  return elements;
}
