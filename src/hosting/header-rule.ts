import { headerPolicy } from './content-policy.ts';
import { isWithin, matches, type PathPattern } from './path-pattern.ts';

/** Header values by field name. */
export type Fields = Readonly<Record<string, string>>;

/** Header fields for the paths that match. Where rules set the same field, the later rule wins. */
export interface HeaderRule {
  readonly path: PathPattern;
  readonly fields: Fields;
}

/** Browser features that the site does not use. */
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

/** Cache forever: the file name contains a hash of the content. */
const IMMUTABLE: Fields = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Other sites may embed these files, such as the picture of a shared link. */
const EMBEDDABLE: Fields = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Scripts on other sites, such as a notebook in a browser, may read these files. */
const OPEN: Fields = { 'Access-Control-Allow-Origin': '*', ...EMBEDDABLE };

/**
 * Returns the header rules of the site, widest first.
 *
 * @param script the inline script of every page
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
    { path: '/_astro/*', fields: IMMUTABLE },
    { path: '/pagefind/:language/fragment/*', fields: IMMUTABLE },
    { path: '/pagefind/:language/index/*', fields: IMMUTABLE },
    { path: '/:story/card.png', fields: EMBEDDABLE },
    { path: '/:story/:pair/card.png', fields: EMBEDDABLE },
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

/** Returns the fields of a path below the base. */
export function fieldsFor(rules: readonly HeaderRule[], path: string): Fields {
  return merged(rules.filter((rule) => matches(rule.path, path)));
}

/** Returns the fields for every path that a rule matches: its own and those of the wider rules before it. */
export function fieldsOf(rules: readonly HeaderRule[], rule: HeaderRule): Fields {
  return merged(rules.slice(0, rules.indexOf(rule) + 1).filter(({ path }) => isWithin(rule.path, path)));
}
