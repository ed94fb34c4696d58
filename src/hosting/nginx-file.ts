import { type Fields, fieldsFor, fieldsOf, type HeaderRule } from './header-rule.ts';
import { isText, MEDIA_TYPES, withCharset } from './media-type.ts';
import { patternSource } from './path-pattern.ts';

/** nginx always includes this type in its lists and warns about duplicates. */
const BUILT_IN = 'text/html';
/** Affects the whole host, so it is left empty here for the host's administrator to set. */
const HOST_FIELD = 'Strict-Transport-Security';
/** Configuration files in `dist/` that must not be served. */
const FOR_SERVERS = '(?:_headers|_nginx\\.conf)';

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `    ${line}`), '}'];
}

/** Quotes a value. Throws on characters that are special in nginx; no value of ours has any. */
function quoted(value: string): string {
  if (/["$\\\n]/.test(value)) throw new Error(`header value: ${value}`);
  return `"${value}"`;
}

/** Removes a type's parameters: nginx adds the charset itself and does not compress types that already have one. */
function bare(type: string): string {
  return type.replace(/;.*/, '');
}

/** Returns all media types in use, except the built-in one. */
function typesIn(rules: readonly HeaderRule[]): readonly string[] {
  const byRule = rules.flatMap(({ fields }) => (fields['Content-Type'] === undefined ? [] : [fields['Content-Type']]));
  return [...new Set([...Object.values(MEDIA_TYPES), ...byRule.map(bare)])].filter((type) => type !== BUILT_IN);
}

/** Directives for everything below the base. */
function common(rules: readonly HeaderRule[], base: string): readonly string[] {
  const texts = typesIn(rules).filter(isText);
  return [
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    `error_page 403 =404 ${base}404.html;`,
    '# A missing slash is added on the host and the port that were asked, behind a proxy too.',
    'absolute_redirect off;',
    'server_tokens off;',
    'default_type application/octet-stream;',
    ...block(
      'types',
      Object.entries(MEDIA_TYPES).map(([extension, type]) => `${type} ${extension};`),
    ),
    'charset utf-8;',
    `charset_types ${texts.filter((type) => withCharset(type) !== type).join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 6;',
    'gzip_min_length 512;',
    `gzip_types ${texts.join(' ')};`,
  ];
}

/** Returns the nginx variable of a header field; its name includes the base, so that two sites do not collide. */
function variable(name: string, base: string): string {
  return `$press${base.replace(/\W+/g, '_')}${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Returns directives that set the variables of some fields. `Content-Type` is set as the default type instead. */
function set(fields: Fields, base: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    name === 'Content-Type'
      ? ['types { }', `default_type ${quoted(bare(value))};`]
      : [`set ${variable(name, base)} ${quoted(value)};`],
  );
}

/**
 * Returns an nginx configuration to include in a `server` block whose `root` contains the site under its base path.
 *
 * @param base the base path, with a slash at both ends
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const below = (source: string) => `~ ${source.replace('^/', `^${base}`)}`;
  const everywhere = fieldsFor(rules, '/');
  const names = new Set([...rules.flatMap(({ fields }) => Object.keys(fields)), HOST_FIELD]);
  names.delete('Content-Type');
  // nginx omits empty headers. Set at server level, so that an internal redirect to the 404 page resets the variables.
  const unset = Object.fromEntries([...names].map((name) => [name, everywhere[name] ?? '']));
  const own = (rule: HeaderRule) =>
    Object.fromEntries(Object.entries(fieldsOf(rules, rule)).filter(([name, value]) => value !== everywhere[name]));
  // nginx uses the first regular expression that matches, so the narrowest rule comes first.
  const narrower = rules.slice(1).toReversed();
  const lines = [
    ...set(unset, base),
    ...(base === '/'
      ? []
      : block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base};`])),
    ...block(`location ${base}`, [
      ...common(rules, base),
      ...[...names].map((name) => `add_header ${name} ${variable(name, base)} always;`),
      ...block(`location ${below(`^/${FOR_SERVERS}$`)}`, ['return 404;']),
      ...block('location ~ /\\.(?!well-known/)', ['return 404;']),
      ...narrower.flatMap((rule) => block(`location ${below(patternSource(rule.path))}`, set(own(rule), base))),
    ]),
  ];
  return `# Written by the build.\n${lines.join('\n')}\n`;
}
