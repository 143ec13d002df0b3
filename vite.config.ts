/// <reference types="vitest/config" />
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { EnvironmentOptions } from 'vite';

const at = (path: string): string => join(import.meta.dirname, path);

/** One file of the Electron shell with all it needs except `electron` itself, so that the packaged app has no node_modules. */
const shell = (name: string, format: 'es' | 'cjs', fileName: string): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true },
  build: {
    outDir: at('dist/electron'),
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    target: 'node24',
    rolldownOptions: {
      input: { [name]: at(`electron/${name}.ts`) },
      external: ['electron'],
      output: { format, entryFileNames: fileName },
    },
  },
});

// `vite build` makes the page; `vite build --app` makes the Electron shell too. A sandboxed preload cannot be a module.
export default defineConfig({
  root: at('renderer'),
  plugins: [react()],
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        // The page's Content-Security-Policy allows neither inline scripts nor data: addresses.
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
      },
    },
    main: shell('main', 'es', 'main.js'),
    preload: shell('preload', 'cjs', 'preload.cjs'),
  },
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,bench}/**', 'tests/layers/fixtures/**'],
  },
});
