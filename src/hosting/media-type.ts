/** Media types by file extension. All other files are binary data that only our scripts read. */
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

/** Whether a media type is text, which compresses well. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)\b/.test(type);
}

/** Adds the charset to text types. JSON is UTF-8 by definition and takes none. */
export function withCharset(type: string): string {
  return isText(type) && !type.endsWith('json') ? `${type}; charset=utf-8` : type;
}

/** Returns the `Content-Type` of a file name. */
export function mediaType(file: string): string {
  const type = MEDIA_TYPES[file.split('.').at(-1) ?? ''];
  return type === undefined ? 'application/octet-stream' : withCharset(type);
}
