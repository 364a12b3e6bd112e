// What each browser bundle is made of: `vite build --mode loader|panel|verify|console|demo` (`npm run build` makes them all).
// Owns entries, addresses and output names. Never touches Node code, which tsc builds.
import { resolve } from 'node:path';
import {
  type BuildEnvironmentOptions,
  defaultClientConditions,
  defineConfig,
  type Plugin,
  type UserConfig,
} from 'vite';

type Bundle = {
  readonly workspace: string;
  readonly entries: Record<string, string>;
  readonly base: string;
  readonly output: NonNullable<NonNullable<BuildEnvironmentOptions['rolldownOptions']>['output']>;
};

const bundles: Record<string, Bundle> = {
  // One classic script, so that adopters need a single <script> line.
  loader: {
    workspace: 'widget',
    entries: { recourse: 'src/loader/main.ts' },
    base: './',
    output: { format: 'iife', entryFileNames: '[name].js' },
  },
  // `panel.js` keeps its name, because the loader of an older page imports it; what it imports is hashed.
  panel: {
    workspace: 'widget',
    entries: { panel: 'src/app/main.tsx', chat: 'chat.html' },
    base: './',
    output: hashed('assets', ['panel']),
  },
  // Apart from the panel, which would else be cut into more pieces. A browser asks for the worker under the address that it was
  // registered with.
  verify: {
    workspace: 'widget',
    entries: { verify: 'verify.html', 'verify-worker': 'src/app/verifyWorker.ts' },
    base: './',
    output: hashed('assets', ['verify-worker']),
  },
  console: { workspace: 'console', entries: { index: 'index.html' }, base: '/console/', output: hashed('assets') },
  // The demo shares the root of the site with the widget's files, hence a folder of its own.
  demo: {
    workspace: 'demo',
    entries: { index: 'index.html', wallet: 'wallet.html' },
    base: '/',
    output: hashed('demo-assets'),
  },
};

function hashed(folder: string, stableNames: readonly string[] = []): Bundle['output'] {
  return {
    entryFileNames: (chunk) => (stableNames.includes(chunk.name) ? '[name].js' : `${folder}/[name]-[hash].js`),
    chunkFileNames: `${folder}/[name]-[hash].js`,
    assetFileNames: `${folder}/[name]-[hash][extname]`,
  };
}

// Vite's helper for lazy chunks waits for their style sheets. The panel's styles travel in its scripts (they are adopted by a
// shadow root), so there the helper would be dead weight in the first open.
const bareLazyImports: Plugin = {
  name: 'bare-lazy-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

// The wallet embeds the loader by the line that adopters write. The relay serves that file; Vite must not look for it.
const loaderIsServed: Plugin = {
  name: 'loader-is-served',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('src="/recourse.js"', '$& vite-ignore') },
};

export default defineConfig(({ mode }): UserConfig => {
  const bundle = bundles[mode];
  if (!bundle) throw new Error(`Say which bundle: vite build --mode ${Object.keys(bundles).join('|')}`);
  const root = resolve(import.meta.dirname, bundle.workspace);
  return {
    root,
    base: bundle.base,
    plugins: ['panel', 'verify'].includes(mode) ? [bareLazyImports] : mode === 'demo' ? [loaderIsServed] : [],
    publicDir: mode === 'loader' ? false : 'public',
    // Workspaces are read from their sources, so no bundle depends on an earlier build.
    resolve: { conditions: ['source', ...defaultClientConditions] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2022',
      outDir: 'dist/web',
      // Two bundles share the widget's folder; `.ci/build.mjs` empties it before the first.
      emptyOutDir: false,
      sourcemap: false,
      // Nothing inline: the pages are served under a policy without 'unsafe-inline'.
      assetsInlineLimit: 0,
      modulePreload: false,
      manifest: `.vite/${mode}.json`,
      reportCompressedSize: false,
      rolldownOptions: {
        // Schemas are made by calls (`import * as v from 'valibot'`); those that nobody parses with may go.
        treeshake: { manualPureFunctions: ['v'] },
        input: Object.fromEntries(Object.entries(bundle.entries).map(([name, file]) => [name, resolve(root, file)])),
        output: bundle.output,
      },
    },
  };
});
