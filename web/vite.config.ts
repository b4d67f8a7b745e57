import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.plugin.ts';

/** While developing (`npm run web:dev`) everything that is not the console goes to a running api. */
const api = 'http://localhost:8080';
const ours =
  /^\/(@|src|node_modules|web|api\/(client|schema)|app|kit|screens|words|styles|main\.tsx|theme\.ts|index\.html|i18n\.ts|icon\.svg)/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts and icons as files: a `data:` address is not allowed by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '^/.*': {
        target: api,
        bypass: (request) => {
          const url = request.url ?? '/';
          const page = request.headers.accept?.includes('text/html') === true && !/^\/(docs|mail|openapi)/.test(url);
          return page ? '/index.html' : ours.test(url) ? url : undefined;
        },
      },
    },
  },
});
