import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/schemas/article.ts';

const sound = {
  outlet: 'bugle',
  language: 'en-GB',
  headline: 'Ferry sinks',
  dek: null,
  attribution: 'Harbour Bugle',
  dateline: null,
  byline: null,
  credit: null,
  published: '2031-05-05T09:30:00+03:00',
  retrieved: '2031-05-06',
  url: 'https://bugle.example/ferry',
  wire: null,
  rights: 'full',
  source: { file: 'bugle.txt', digest: `sha256:${'0'.repeat(64)}` },
  provenance: [
    { fact: 'headline', status: 'stated', words: 'Ferry sinks' },
    { fact: 'outlet', status: 'inferred', strength: 'very strong', claim: 'Harbour Bugle.', evidence: 'Its typeface.' },
  ],
};
const isSound = (change: Readonly<Record<string, unknown>>) => articleSchema.safeParse({ ...sound, ...change }).success;

it('valid front matter passes unchanged', () => {
  expect(articleSchema.parse(sound)).toEqual(sound);
});

it('what is unknown may be left out', () => {
  const given = { outlet: 'bugle', language: 'en-GB', attribution: 'Harbour Bugle', rights: 'full' };
  const unknown = [
    'headline',
    'dek',
    'dateline',
    'byline',
    'credit',
    'published',
    'retrieved',
    'url',
    'wire',
    'source',
  ];
  expect(articleSchema.parse(given)).toEqual({
    ...given,
    ...Object.fromEntries(unknown.map((field) => [field, null])),
    provenance: [],
  });
});

describe('front matter is refused', () => {
  it.each([
    ['a time without a time zone', { published: '2031-05-05T09:30:00' }],
    ['the last of February in a common year', { published: '2031-02-29' }],
    ['a link with executable code', { url: 'javascript:alert(1)' }],
    ['a link with a user that looks like a host', { url: 'https://bugle.example@evil.example/' }],
    ['a relative link', { url: '/about/' }],
    ['a headline of two lines', { headline: 'Ferry\nsinks' }],
    ['an inferred fact without evidence', { provenance: [{ ...sound.provenance[1], evidence: undefined }] }],
    ['an unknown strength of an inferred fact', { provenance: [{ ...sound.provenance[1], strength: 'certain' }] }],
    ['a stated fact with a claim', { provenance: [{ ...sound.provenance[0], claim: 'x' }] }],
    ['a format that this program does not know', { format: 2 }],
    ['an outlet that is not a slug', { outlet: 'The Bugle' }],
  ])('%s', (_trouble, change) => {
    expect(isSound(change)).toBe(false);
  });
});

it('accepts a leap day, a day without time, and null', () => {
  expect([{ published: '2032-02-29' }, { published: null }, { published: '2031-05-05T06:30:00Z' }].every(isSound)).toBe(
    true,
  );
});
