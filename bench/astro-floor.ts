import { mkdirSync, writeFileSync } from 'node:fs';

const PAGE = `---
export const getStaticPaths = () =>
  Array.from({ length: Number(process.env.PAGES) }, (_, page) => ({ params: { page: String(page) } }));
const { page } = Astro.params;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{page}</title></head><body><p>{page}</p></body></html>
`;

/** Builds a site of PAGES trivial pages, to measure Astro's own time. */
export function writeFloor(root: string): void {
  mkdirSync(`${root}/src/pages`, { recursive: true });
  writeFileSync(`${root}/src/pages/[page].astro`, PAGE);
  writeFileSync(`${root}/package.json`, '{ "type": "module" }');
  writeFileSync(
    `${root}/build.mjs`,
    "import { build } from 'astro';\nawait build({ root: import.meta.dirname, logLevel: 'warn' });\nprocess.exit(0);\n",
  );
}
