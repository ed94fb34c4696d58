import { citedPair, citedParagraph, citedStory } from '../../src/citation/cited.ts';
import { bibtexOf, cslJsonOf, risOf } from '../../src/citation/formats.ts';
import { metaOf } from '../../src/citation/meta.ts';
import type { Story } from '../../src/library/story.ts';
import { articlePage } from '../../src/view/article/article-page.ts';
import { paragraphPage } from '../../src/view/article/paragraph-page.ts';
import { pairCard, storyCard } from '../../src/view/card/card.ts';
import { cardDrawing } from '../../src/view/card/drawing.ts';
import { annotations } from '../../src/view/data/annotations.ts';
import { linksCsv } from '../../src/view/data/links-csv.ts';
import { storyData } from '../../src/view/data/story-data.ts';
import { storyTei } from '../../src/view/data/story-tei.ts';
import { differencesPage } from '../../src/view/differences/differences-page.ts';
import { type Edition, editionOf } from '../../src/view/edition.ts';
import { figuresPage } from '../../src/view/figures/figures-page.ts';
import type { Frame } from '../../src/view/frame.ts';
import { headMatter } from '../../src/view/metadata/head-matter.ts';
import { pairPage } from '../../src/view/pair/pair-page.ts';
import { quotesPage } from '../../src/view/quotations/quotes-page.ts';
import { searchRecords } from '../../src/view/search/record.ts';
import { siteUnder } from '../../src/view/site.ts';
import { storyPage } from '../../src/view/story/story-page.ts';
import { synopsisPage } from '../../src/view/synopsis/synopsis-page.ts';

const at = siteUnder('/');
const SITE = 'https://example.org/';
const iri = (address: string) => new URL(address, SITE).href;

/** The words of one outlet’s paragraphs on a page that shows all of them, in the page’s order. */
interface Shown {
  readonly page: string;
  readonly outlet: string;
  readonly words: readonly string[];
}

const joined = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

function articleWords(edition: Edition, outlet: string): readonly Shown[] {
  const { items } = articlePage(edition, outlet, at);
  const words = items.flatMap((item) => (item.type === 'paragraph' ? [item.text] : []));
  const ids = items.flatMap((item) => (item.type === 'paragraph' ? [item.id] : []));
  const alone = ids.map((id) => paragraphPage(edition, outlet, id, at).paragraph.text);
  return [
    { page: 'article', outlet, words },
    { page: 'paragraph', outlet, words: alone },
  ];
}

function pairWords(edition: Edition, left: string, right: string): readonly Shown[] {
  const rows = pairPage(edition, left, right, at).rows.flatMap((entry) => ('row' in entry ? [entry] : entry.rows));
  return (['left', 'right'] as const).map((side) => ({
    page: `${left} beside ${right}`,
    outlet: side === 'left' ? left : right,
    words: rows.flatMap(({ row }) => row[side].paragraphs.map(({ runs }) => joined(runs))),
  }));
}

function synopsisWords(edition: Edition, base: string): Shown {
  const items = synopsisPage(edition, base, at).items.filter(({ isBase }) => isBase);
  const words = items.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => joined(runs)));
  return { page: 'synopsis', outlet: base, words };
}

/** Everything else that the site says of a story, which has only to be said. */
function otherPages(edition: Edition, outlets: readonly string[]): readonly Frame[] {
  const [first = '', second = ''] = outlets;
  cardDrawing(storyCard(edition, at));
  cardDrawing(pairCard(edition, first, second, at));
  const cited = [
    citedStory(edition, at, SITE),
    citedPair(edition, first, second, at, SITE),
    citedParagraph(edition, first, edition.story.articles[0]?.blocks.find(({ id }) => id !== null)?.id ?? '', at, SITE),
  ];
  for (const one of cited) for (const write of [bibtexOf, cslJsonOf, risOf, metaOf]) write(one);
  const data = storyData(edition, at, iri);
  for (const written of [
    JSON.stringify(data),
    linksCsv(data),
    storyTei(data, at.imprint.title),
    annotations(data, at, iri),
  ]) {
    if (written === '') throw new Error('a file of the bundle is empty');
  }
  searchRecords(edition.story);
  return [storyPage, differencesPage, quotesPage, figuresPage].map((page) => page(edition, at).frame);
}

/** Makes all pages of a story: what it is compared as, and the words of each article wherever all of them are shown. */
export function pagesOf(story: Story): { readonly edition: Edition; readonly shown: readonly Shown[] } {
  const edition = editionOf(story);
  const outlets = story.outlets.map(({ slug }) => slug);
  for (const frame of otherPages(edition, outlets))
    headMatter(frame, { site: SITE, front: '/', feeds: { rss: '/feed.xml', json: '/feed.json' }, path: '/story/' });
  const shown = outlets.flatMap((left) => [
    ...articleWords(edition, left),
    synopsisWords(edition, left),
    ...outlets.filter((right) => right !== left).flatMap((right) => pairWords(edition, left, right)),
  ]);
  return { edition, shown };
}
