import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvRows } from '../csv.ts';
import { teiElements, teiFaults } from '../tei.ts';
import { bundlesOf, filesOf, TESTED_SITE, textOf } from './built-site.ts';

const START = `${TESTED_SITE.origin}${TESTED_SITE.base}`;
const jsonOf = (file: string): unknown => JSON.parse(textOf(file));

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

test('every story.json is valid by the published schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(jsonOf('schema/story.json') as object);
  for (const bundle of bundlesOf()) expect(validate(bundle) || validate.errors, bundle.story).toBe(true);
  expect(bundlesOf().length).toBeGreaterThan(0);
});

test('every story.tei.xml is valid by TEI’s schema, and its references resolve', () => {
  for (const { story, articles } of bundlesOf()) {
    const tei = textOf(`${story}/data/story.tei.xml`);
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

test('links.csv and the annotations have the links of story.json with working addresses', () => {
  const files = new Set(filesOf());
  for (const { story, links, articles } of bundlesOf()) {
    const ids = links.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rows = csvRows(textOf(`${story}/data/links.csv`));
    expect(rows.slice(1).map(([id]) => id)).toEqual(ids);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const collection = `${START}${story}/data/annotations.jsonld`;
    const { items } = (jsonOf(`${story}/data/annotations.jsonld`) as Annotated).first;
    expect(items.map(({ id }) => id)).toEqual(ids.map((id) => `${collection}#${id}`));
    const words = new Map<string, string>(
      articles.flatMap(({ outlet, blocks }) =>
        blocks.map(({ id, text }) => [`${START}${story}/${outlet}/#${id}`, text] as const),
      ),
    );
    const targets = items.flatMap(({ target }) => target);
    const astray = targets.filter(
      ({ source, selector }) => words.get(`${source}#${selector.value}`) !== selector.refinedBy.exact,
    );
    expect(astray).toEqual([]);
    const pages = [...targets.map(({ source }) => source), ...links.map(({ address }) => address.split('#')[0] ?? '')];
    expect(pages.filter((page) => !files.has(`${page.slice(START.length)}index.html`))).toEqual([]);
  }
});

test('a story’s data files can be opened and saved from the data page', async ({ page }) => {
  await page.goto('edited-text/data/');
  for (const name of ['story.json', 'links.csv', 'story.tei.xml', 'annotations.jsonld', 'permalinks.json']) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect((await page.request.get(address ?? '')).ok(), name).toBe(true);
  }
});
