import { headerPolicy } from './content-policy.ts';
import { isWithin, matches, type PathPattern } from './path-pattern.ts';

/** Header fields by their names. */
export type Fields = Readonly<Record<string, string>>;

/** What is sent with the files of some addresses; a later rule goes before an earlier one, field by field. */
export interface HeaderRule {
  readonly path: PathPattern;
  readonly fields: Fields;
}

/** What browsers offer to pages and ours do not use: they copy citations, and that is all. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const PERMISSIONS = [...UNUSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ');

/** The name of the file is made from what is in it: it never changes. */
const FOR_EVER: Fields = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** May be shown on other sites, such as a picture by which a page is shared. */
const SHOWN_ELSEWHERE: Fields = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** May be read by the programs of other sites, such as a notebook in a browser. */
const OPEN: Fields = { 'Access-Control-Allow-Origin': '*', ...SHOWN_ELSEWHERE };

/**
 * The header fields of every file of the site, the widest rule first.
 *
 * @param script the one script that stands in each page itself
 */
export function headerRules(script: string): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      fields: {
        'Content-Security-Policy': headerPolicy(script, { search: false }),
        'X-Frame-Options': 'DENY',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': PERMISSIONS,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    { path: '/search/*', fields: { 'Content-Security-Policy': headerPolicy(script, { search: true }) } },
    { path: '/_astro/*', fields: FOR_EVER },
    { path: '/pagefind/:language/fragment/*', fields: FOR_EVER },
    { path: '/pagefind/:language/index/*', fields: FOR_EVER },
    { path: '/:story/card.png', fields: SHOWN_ELSEWHERE },
    { path: '/:story/:pair/card.png', fields: SHOWN_ELSEWHERE },
    { path: '/schema/*', fields: OPEN },
    { path: '/feed.xml', fields: { ...OPEN, 'Content-Type': 'application/rss+xml; charset=utf-8' } },
    { path: '/feed.json', fields: { ...OPEN, 'Content-Type': 'application/feed+json' } },
    { path: '/:story/data/*', fields: OPEN },
    { path: '/:story/data/annotations.jsonld', fields: { 'Content-Type': 'application/ld+json' } },
    { path: '/:story/data/story.tei.xml', fields: { 'Content-Type': 'application/tei+xml; charset=utf-8' } },
  ];
}

function merged(rules: readonly HeaderRule[]): Fields {
  return Object.assign({}, ...rules.map(({ fields }) => fields));
}

/** What is sent with a path below the base. */
export function fieldsFor(rules: readonly HeaderRule[], path: string): Fields {
  return merged(rules.filter((rule) => matches(rule.path, path)));
}

/** What is sent with every path that a rule is for: its own fields and those of wider rules before it. */
export function fieldsOf(rules: readonly HeaderRule[], rule: HeaderRule): Fields {
  return merged(rules.slice(0, rules.indexOf(rule) + 1).filter(({ path }) => isWithin(rule.path, path)));
}
