import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { searchIndex } from './scripts/search-index.ts';

/** The one script that stands in the page itself: fetched, it would come too late. */
const beforePaint = readFileSync(new URL('src/behaviour/before-paint.js', import.meta.url));
const digest = createHash('sha256').update(beforePaint).digest('base64');

export default defineConfig({
  // Every address ends in a slash and is a folder with an index.html: any static host serves it as it is.
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // With no other inline code, the Content-Security-Policy needs no further exception.
    inlineStylesheets: 'never',
  },
  security: {
    csp: {
      scriptDirective: { hashes: [`sha256-${digest}`] },
      directives: ["default-src 'none'", "font-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"],
    },
  },
  integrations: [searchIndex()],
  devToolbar: { enabled: false },
  // Articles are parsed by the engine (ADR 0001); what else would be highlighted has inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss({ optimize: false })],
    // The style sheets count on what these know, light-dark() among it: nothing is rewritten for older ones.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
  },
});
