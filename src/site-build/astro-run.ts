/* Runs Astro in its own process: `astro-run.ts OUTDIR CACHE BASE [SITE]`. BUILD_PART names the file with the part to build. */
import { build } from 'astro';

const [outDir = '', cacheDir = '', base = '/', site] = process.argv.slice(2);

// If the parent build is gone, nobody will use the pages.
process.on('disconnect', () => process.exit(1));

await build({
  outDir,
  cacheDir,
  base,
  ...(site !== undefined && { site }),
  // Astro logs a line per page, which can be a hundred thousand lines.
  logLevel: 'warn',
  integrations: [
    {
      name: 'summaries',
      hooks: {
        'astro:config:setup': ({ injectRoute }) =>
          injectRoute({ pattern: '/[story]/summary.json', entrypoint: './src/summary-endpoint.ts', prerender: true }),
      },
    },
  ],
});
process.exit(0);
