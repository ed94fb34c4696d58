import { describe, expect, it } from 'vitest';
import { paragraphPage } from '../../../src/view/article/paragraph-page.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { type Frame, siteFrame } from '../../../src/view/frame.ts';
import { headMatter } from '../../../src/view/metadata/head-matter.ts';
import { pairPage } from '../../../src/view/pair/pair-page.ts';
import { storyPage } from '../../../src/view/story/story-page.ts';
import { synopsisPage } from '../../../src/view/synopsis/synopsis-page.ts';
import { at, edition } from '../sample.ts';

const place = { front: '/', feeds: { rss: '/feed.xml', json: '/feed.json' }, path: '/here/' };
const known = (frame: Frame) => headMatter(frame, { ...place, site: 'https://example.org' });
const unknown = (frame: Frame) => headMatter(frame, { ...place, site: null });

function contents({ properties }: ReturnType<typeof headMatter>): Readonly<Record<string, string>> {
  return Object.fromEntries(properties.map(({ property, content }) => [property, content]));
}

interface Data {
  readonly '@graph': readonly Record<string, unknown>[];
}
const pageOf = (matter: ReturnType<typeof headMatter>) => (JSON.parse(matter.linkedData) as Data)['@graph'][0];

/** The sample story whose first article is an outlet's beyond doubt, with all that can be known of it. */
function withFacts(rights: 'full' | 'excerpt-only'): Edition {
  const [first, ...others] = edition.story.articles;
  if (first === undefined) throw new Error('the sample has articles');
  const facts = {
    ...first.facts,
    rights,
    headline: 'Harbour burns',
    url: 'https://g.example/1',
    published: '2024-03-01',
  };
  return { ...edition, story: { ...edition.story, articles: [{ ...first, facts }, ...others] } };
}

const story = storyPage(edition, at).frame;

describe('what a page is known by', () => {
  it('is absolute if the site’s address is known, else a path', () => {
    expect(known(story).canonical).toBe('https://example.org/harbour/');
    expect(unknown(story).canonical).toBe('/harbour/');
    expect(unknown(siteFrame('Method', 'x', at)).canonical).toBe('/here/');
  });

  it('is one address for both orders of a pair, and the named one for a synopsis', () => {
    const [one, other] = [pairPage(edition, 'gazette', 'times', at), pairPage(edition, 'times', 'gazette', at)];
    expect([unknown(one.frame).canonical, unknown(other.frame).canonical]).toEqual([
      '/harbour/gazette-vs-times/',
      '/harbour/gazette-vs-times/',
    ]);
    expect(contents(known(one.frame))['og:image']).toBe(contents(known(other.frame))['og:image']);
    expect(unknown(synopsisPage(edition, null, at).frame).canonical).toBe('/harbour/synopsis/gazette/');
  });

  it('is null for the 404 page', () => {
    expect(known(siteFrame('Not found', 'x', at, { kind: 'missing' }))).toMatchObject({
      canonical: null,
      robots: 'noindex, nosnippet',
    });
  });
});

describe('a page that is shared', () => {
  it('has a picture of a known size, named in full where the site has an address, else by its path', () => {
    expect(contents(known(story))).toMatchObject({
      'og:type': 'article',
      'og:url': 'https://example.org/harbour/',
      'og:image': 'https://example.org/harbour/card.png',
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    expect(known(story).twitterCard).toBe('summary_large_image');
    expect(contents(unknown(story))).toMatchObject({ 'og:url': '/harbour/', 'og:image': '/harbour/card.png' });
  });

  it('is text alone where it is a paragraph’s', () => {
    expect(contents(known(paragraphPage(edition, 'gazette', 'p1', at).frame))).not.toHaveProperty('og:image');
  });
});

describe('linked data', () => {
  it('names a publisher, an address and a day only where they are known, and says what is inferred', () => {
    const page = pageOf(known(storyPage(withFacts('full'), at).frame));
    expect(page?.['isBasedOn']).toMatchObject([
      { headline: 'Harbour burns', url: 'https://g.example/1', publisher: { name: 'The Gazette' } },
      { headline: 'Harbour burns', creditText: 'The Gazette, evening edition' },
      { creditText: 'The Gazette, evening edition' },
    ]);
    const fact = {
      fact: 'outlet',
      status: 'inferred',
      strength: 'weak',
      claim: 'It is.',
      evidence: 'It says so.',
    } as const;
    const articles = edition.story.articles.map((own) => ({ ...own, facts: { ...own.facts, provenance: [fact] } }));
    const inferred = pageOf(known(storyPage({ ...edition, story: { ...edition.story, articles } }, at).frame));
    expect(JSON.stringify(inferred?.['isBasedOn'])).not.toContain('Organization');
    expect(JSON.stringify(inferred?.['isBasedOn'])).toContain('(inferred)');
  });

  it('has a paragraph’s words only if the full text may be shown', () => {
    const [full, excerpt] = (['full', 'excerpt-only'] as const).map((rights) =>
      pageOf(known(paragraphPage(withFacts(rights), 'gazette', 'p1', at).frame)),
    );
    expect(full).toMatchObject({ '@type': 'Quotation', text: 'Ten ships burned.' });
    expect(excerpt).not.toHaveProperty('text');
  });

  it('has absolute addresses or none', () => {
    expect(unknown(story).linkedData).not.toContain('"url"');
    expect(known(story).linkedData).toContain('"url":"https://example.org/harbour/"');
  });

  it('cannot be ended by a title', () => {
    const title = '</script><script>alert(1)</script><!--';
    const hostile = known(storyPage({ ...edition, story: { ...edition.story, title } }, at).frame);
    expect(hostile.linkedData).not.toContain('<');
    expect(pageOf(hostile)?.['name']).toBe(title);
  });
});
