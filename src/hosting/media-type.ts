/** What a file is, by the end of its name. Whatever is not listed is bytes that only our own scripts read. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Whether a file of a type is text, and shrinks by half and more when it is packed. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)\b/.test(type);
}

/** A type with the character encoding, where the type does not settle it: JSON is UTF-8 by its definition. */
export function withCharset(type: string): string {
  return isText(type) && !type.endsWith('json') ? `${type}; charset=utf-8` : type;
}

/** The type of a file, by its name. */
export function mediaType(file: string): string {
  const type = MEDIA_TYPES[file.split('.').at(-1) ?? ''];
  return type === undefined ? 'application/octet-stream' : withCharset(type);
}
