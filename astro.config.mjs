import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // Every address ends in a slash and is a folder with an index.html: any static host serves it as it is.
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // With no inline code at all, the Content-Security-Policy needs no exception.
    inlineStylesheets: 'never',
  },
  security: {
    csp: {
      directives: ["default-src 'none'", "font-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"],
    },
  },
  devToolbar: { enabled: false },
  // Articles are parsed by the engine (ADR 0001); what else would be highlighted has inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
