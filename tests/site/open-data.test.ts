import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvRows } from '../csv.ts';
import { teiElements, teiFaults } from '../tei.ts';
import { type BuiltSite, bundlesOf, bytesOf, filesOf, HOSTILE_SITE, ROOT_SITE, UNDER_BASE_PATH } from './built-site.ts';

/** The address that the sites with one are built for; the other one names pages by their paths. */
const HOST = 'https://example.org';

const textOf = (site: BuiltSite, file: string) => bytesOf(site, file).toString('utf8');
const jsonOf = (site: BuiltSite, file: string): unknown => JSON.parse(textOf(site, file));

interface Annotated {
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly target: readonly {
        readonly source: string;
        readonly selector: { readonly value: string; readonly refinedBy: { readonly exact: string } };
      }[];
    }[];
  };
}

for (const site of [ROOT_SITE, UNDER_BASE_PATH, HOSTILE_SITE]) {
  const start = (site === ROOT_SITE ? '' : HOST) + site.base;
  const files = new Set(filesOf(site));
  const bundles = bundlesOf(site);

  test(`every story.json of ${site.folder} is valid by the schema that the site publishes`, () => {
    const validate = new Ajv2020({ allErrors: true }).compile(jsonOf(site, 'schema/story.json') as object);
    for (const bundle of bundles) expect(validate(bundle) || validate.errors, bundle.story).toBe(true);
    expect(bundles.length).toBeGreaterThan(0);
  });

  test(`every story.tei.xml of ${site.folder} is valid by TEI’s schema, and points only to what is in it`, () => {
    for (const { story, articles } of bundles) {
      const tei = textOf(site, `${story}/data/story.tei.xml`);
      expect(teiFaults(tei), story).toEqual([]);
      const ids = teiElements(tei, '//*[@xml:id]').map(({ attributes }) => `#${attributes['id']}`);
      expect(new Set(ids).size).toBe(ids.length);
      const pointers = teiElements(tei, '//tei:standOff//*').flatMap(({ attributes }) =>
        ['target', 'wit', 'source', 'resp', 'corresp'].flatMap((name) => attributes[name]?.split(' ') ?? []),
      );
      expect(pointers.filter((pointer) => !ids.includes(pointer))).toEqual([]);
      const words = teiElements(tei, '//tei:body/*').map(({ text }) => text);
      expect(words).toEqual(articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
    }
  });

  test(`links.csv of ${site.folder} and the annotations have the links of story.json, and their addresses lead there`, () => {
    for (const { story, links, articles } of bundles) {
      const ids = links.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rows = csvRows(textOf(site, `${story}/data/links.csv`));
      expect(rows.slice(1).map(([id]) => id)).toEqual(ids);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      const collection = `${start}${story}/data/annotations.jsonld`;
      const { items } = (jsonOf(site, `${story}/data/annotations.jsonld`) as Annotated).first;
      expect(items.map(({ id }) => id)).toEqual(ids.map((id) => `${collection}#${id}`));
      const words = new Map<string, string>(
        articles.flatMap(({ outlet, blocks }) =>
          blocks.map(({ id, text }) => [`${start}${story}/${outlet}/#${id}`, text] as const),
        ),
      );
      const targets = items.flatMap(({ target }) => target);
      const astray = targets.filter(
        ({ source, selector }) => words.get(`${source}#${selector.value}`) !== selector.refinedBy.exact,
      );
      expect(astray).toEqual([]);
      const pages = [
        ...targets.map(({ source }) => source),
        ...links.map(({ address }) => address.split('#')[0] ?? ''),
      ];
      expect(pages.filter((page) => !files.has(`${page.slice(start.length)}index.html`))).toEqual([]);
    }
  });
}

test('a story’s data can be opened and saved from the page that says what they are', async ({ page }) => {
  await page.goto('/kim-putin-summit-2023/data/');
  for (const name of ['story.json', 'links.csv', 'story.tei.xml', 'annotations.jsonld', 'permalinks.json']) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect((await page.request.get(address ?? '')).ok(), name).toBe(true);
  }
});
