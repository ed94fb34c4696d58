/* One run of Astro, in a process of its own: `astro-run.ts OUTDIR CACHE BASE [SITE]`, with BUILD_PART saying of what. */
import { build } from 'astro';

const [outDir = '', cacheDir = '', base = '/', site] = process.argv.slice(2);

// Without the build that waits for it, its pages would be written to nobody.
process.on('disconnect', () => process.exit(1));

await build({
  outDir,
  cacheDir,
  base,
  ...(site !== undefined && { site }),
  // A line for each page is a hundred thousand lines.
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
