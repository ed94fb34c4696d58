import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { hostingFiles, previewFields } from './scripts/hosting-files.ts';
import { desk } from './src/desk/integration.ts';

export default defineConfig({
  // Every address ends in a slash and is a folder with an index.html: any static host serves it as it is.
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // With no other inline code, the Content-Security-Policy needs no further exception.
    inlineStylesheets: 'never',
  },
  integrations: [hostingFiles(), desk()],
  // What is looked at before it is published is served under the same policy.
  server: ({ command }) => ({ headers: command === 'preview' ? previewFields() : {} }),
  devToolbar: { enabled: false },
  // Articles are parsed by the engine (ADR 0001); what else would be highlighted has inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss({ optimize: false })],
    // The style sheets count on what these know, light-dark() among it: nothing is rewritten for older ones.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
  },
});
