import { type Fields, fieldsFor, fieldsOf, type HeaderRule } from './header-rule.ts';
import { isText, MEDIA_TYPES, withCharset } from './media-type.ts';
import { patternSource } from './path-pattern.ts';

/** nginx adds this type to its lists on its own, and complains of one that it meets twice. */
const KNOWN = 'text/html';
/** A field that binds the whole host: empty here, it is set by whoever answers for the host. */
const OF_THE_HOST = 'Strict-Transport-Security';
/** The files that are for servers and not for readers. */
const FOR_SERVERS = '(?:_headers|_nginx\\.conf)';

function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...lines.map((line) => `    ${line}`), '}'];
}

/** A field's value between quotation marks. Nothing of ours has a character that means something there. */
function quoted(value: string): string {
  if (/["$\\\n]/.test(value)) throw new Error(`header value: ${value}`);
  return `"${value}"`;
}

/** A type without its parameters: nginx adds the character encoding itself, and packs nothing that has it already. */
function bare(type: string): string {
  return type.replace(/;.*/, '');
}

/** The types that files have, by the ends of their names or by a rule. */
function typesIn(rules: readonly HeaderRule[]): readonly string[] {
  const byRule = rules.flatMap(({ fields }) => (fields['Content-Type'] === undefined ? [] : [fields['Content-Type']]));
  return [...new Set([...Object.values(MEDIA_TYPES), ...byRule.map(bare)])].filter((type) => type !== KNOWN);
}

/** What holds for every file under the base. */
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

/** The file's variables: each field of a response has one, named after it and the base. */
function variable(name: string, base: string): string {
  return `$press${base.replace(/\W+/g, '_')}${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Sets the variables of some fields; a type is not a variable, but what a file is by default. */
function set(fields: Fields, base: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    name === 'Content-Type'
      ? ['types { }', `default_type ${quoted(bare(value))};`]
      : [`set ${variable(name, base)} ${quoted(value)};`],
  );
}

/**
 * What nginx is to know of the site, to be included in a `server` whose `root` has the site under its base path.
 *
 * @param base the path that the site stands under, with a slash at both ends
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const below = (source: string) => `~ ${source.replace('^/', `^${base}`)}`;
  const everywhere = fieldsFor(rules, '/');
  const names = new Set([...rules.flatMap(({ fields }) => Object.keys(fields)), OF_THE_HOST]);
  names.delete('Content-Type');
  // Empty is not sent. Here, not in a location, it is set anew when a request goes on to the page that is not found.
  const unset = Object.fromEntries([...names].map((name) => [name, everywhere[name] ?? '']));
  const own = (rule: HeaderRule) =>
    Object.fromEntries(Object.entries(fieldsOf(rules, rule)).filter(([name, value]) => value !== everywhere[name]));
  // Only the first that matches is taken: the narrowest rule stands first.
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
