import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as engine from '../src/engine/index.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Which imports each room of the house may have. What is not listed is forbidden. */
const ALLOWED: Readonly<Record<string, readonly RegExp[]>> = {
  engine: [
    /^engine\//,
    /^(diff|remark|remark-directive|remark-frontmatter|unified|vfile-message|mdast|mdast-util-directive)$/,
  ],
  // How wide a letter is belongs to the fonts, and is only data.
  view: [
    /^engine\/index\.ts$/,
    /^view\//,
    /^ledger\//,
    /^library\/story\.ts$/,
    /^page-names\.ts$/,
    /^fonts\/card\/widths\.json$/,
  ],
  // From a drawing to the bytes of a picture: knows nothing of what is drawn.
  raster: [/^raster\//, /^node:/, /^@resvg\/resvg-wasm$/],
  import: [
    /^import\//,
    /^engine\/index\.ts$/,
    /^schemas\//,
    // A plan holds the story as it would become against the library.
    /^library\/(digest|disk|library|outlet)\.ts$/,
    /^(@mozilla\/readability(\/JSDOMParser\.js)?|chardet|franc-min|hast|hast-util-from-html|mdast|parse-entities|remark|remark-frontmatter|vfile-message|yaml)$/,
  ],
  // What addresses mean, and go on to mean: pure, like the engine.
  ledger: [/^ledger\//, /^engine\/index\.ts$/, /^schemas\/ledger\.ts$/],
  schemas: [/^schemas\//, /^engine\/role\.ts$/, /^astro\/zod$/],
  library: [
    /^library\//,
    /^ledger\//,
    /^engine\/index\.ts$/,
    /^page-names\.ts$/,
    /^schemas\//,
    /^node:/,
    /^(yaml|vfile-message|astro\/zod)$/,
  ],
  // What a language model suggests: nothing of the site imports it, and it does not know how a model is reached.
  suggest: [
    /^suggest\//,
    /^desk\/correction\/request\.ts$/,
    /^engine\/index\.ts$/,
    /^library\//,
    /^schemas\//,
    /^(yaml|vfile-message|astro\/zod)$/,
  ],
  // The one room that knows the citation library; its styles are data.
  citation: [/^citation\//, /^view\//, /^library\/story\.ts$/, /^citeproc$/],
  // Components may use only the display data of citations.
  components: [/^components\//, /^view\//, /^styles\//, /^citation\/(cite-box|meta|piece)\.ts$/],
  // Browser scripts are small and share nothing with build code,
  // except the list of scripts without spaces: texts and queries must be split the same way.
  client: [/^client\//, /^engine\/script\.ts$/],
  // Hosting uses Node only to hash the inline script.
  hosting: [/^hosting\//, /^node:crypto$/],
  layouts: [/^client\/before-paint\.js$/, /^components\//, /^hosting\/content-policy\.ts$/, /^view\//, /^styles\//],
  // Safe writes into `content/`: commands and the desk use the same.
  'content-files': [/^content-files\//, /^import\/request\.ts$/, /^site-build\/lock\.ts$/, /^node:/],
  // What `npm run ids` does, for the command and the desk.
  ids: [/^ids\//, /^content-files\//, /^(engine|ledger|library|schemas|view)\//, /^node:/, /^vfile-message$/],
  // The editing tools of the dev server. Nothing of the site imports them.
  desk: [
    /^desk\//,
    /^(components|content-files|engine|ids|import|layouts|ledger|library|schemas|site-build|styles|suggest|view)\//,
    /^edition\.ts$/,
    /^node:/,
    /^(astro|astro\/zod|vfile-message|yaml)$/,
  ],
  // The program around Astro: no page knows of it.
  'site-build': [
    /^site-build\//,
    /^(engine|library|view)\//,
    /^client\/search\/spacing\.ts$/,
    /^node:/,
    /^(astro|pagefind|vfile-message)$/,
  ],
  pages: [
    /^components\//,
    /^layouts\//,
    /^view\//,
    /^raster\/rasterize\.ts$/,
    /^citation\/(cited|cite-box|meta)\.ts$/,
    /^(edition|export-route)\.ts$/,
    /^astro$/,
    /^\.\.\/docs\/accuracy\.json$/,
  ],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The modules that a file imports: those of the site by their path under `src`, packages by their name. */
function importsOf(path: string): readonly Import[] {
  const file = relative(src, path);
  const room = file.split('/')[0] ?? '';
  const statements = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm);
  return [...statements].map(([, specifier = '']) => {
    const target = specifier.startsWith('.') ? relative(src, join(path, '..', specifier)) : specifier;
    return { file, room, target: target.replace(/\?(?:url|raw)$/, '') };
  });
}

describe('which room may import from which', () => {
  it.each(Object.entries(ALLOWED))('%s', (room, allowed) => {
    const files = filesUnder(join(src, room));
    const imports = files.flatMap(importsOf);
    expect(files.length).toBeGreaterThan(0);
    expect(imports.filter(({ target }) => !allowed.some((pattern) => pattern.test(target)))).toEqual([]);
  });
});

describe.each(['engine', 'ledger', 'view', 'import', 'citation', 'hosting', 'suggest'])('%s is pure', (room) => {
  const sources = filesUnder(join(src, room)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it('knows no clock, no chance, no disk, no browser', () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.|document\.|window\.|globalThis\.|fetch\()/;
    expect(sources.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps no state between calls', () => {
    expect(sources.filter(({ text }) => /^(export )?(let|var) /m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

it('only the command that asks a language model loads its client', () => {
  const scripts = fileURLToPath(new URL('../scripts', import.meta.url));
  const users = [...filesUnder(src), ...filesUnder(scripts)].filter((path) =>
    readFileSync(path, 'utf8').includes('@ai-sdk/'),
  );
  expect(users.map((path) => relative(scripts, path))).toEqual(['suggest/model-server.ts']);
});

it('the engine’s front door: what others may count on', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "NO_EDITS",
      "ROLES",
      "STYLE_KINDS",
      "STYLE_RULES",
      "SUBSTANCE_KINDS",
      "alignArticles",
      "alignStory",
      "alignTexts",
      "articleBlocks",
      "claims",
      "collateFacts",
      "collateSources",
      "compareSides",
      "compareStory",
      "counterparts",
      "figureEntries",
      "findVerbatim",
      "formatProblem",
      "formatProblems",
      "gatherEvidence",
      "inOrder",
      "independentTexts",
      "isReadForSpeakers",
      "leadingDifferences",
      "lineageOf",
      "missingFrom",
      "nearFinder",
      "nearestName",
      "orderOf",
      "outcomesOf",
      "parseArticle",
      "plainText",
      "problem",
      "quantitiesIn",
      "quotationEntries",
      "quotationsOf",
      "quoteContent",
      "revivalsOf",
      "shareOf",
      "sortProblems",
      "splitSentences",
      "tokenize",
      "verbatimFinder",
      "wordFinder",
      "writeQuantity",
    ]
  `);
});
