/** What a file is, by the end of its name. Whatever is not listed is bytes that only our own scripts read. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
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

/** What is text, and shrinks by half and more when it is packed. */
export const TEXT_TYPES: readonly string[] = Object.values(MEDIA_TYPES).filter(
  (type) => type.startsWith('text/') || /[/+](?:json|xml)$/.test(type),
);

/** What is text of a type that is not always UTF-8: JSON is, by its definition. */
export const CHARSET_TYPES: readonly string[] = TEXT_TYPES.filter((type) => !type.endsWith('json'));

/** The type of a file, with the character encoding where the type does not settle it. */
export function mediaType(file: string): string {
  const type = MEDIA_TYPES[file.split('.').at(-1) ?? ''];
  if (type === undefined) return 'application/octet-stream';
  return CHARSET_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}
