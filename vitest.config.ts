import { defineConfig } from 'vitest/config';

// Tests read the sources of every workspace, never a build.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: {
    resolve: { conditions: ['source', 'node', 'import', 'default'], externalConditions: ['source', 'node'] },
    noExternal: [/^@recourse\//],
  },
  test: {
    include: ['{shared,server,widget,console,demo,.ci}/**/*.test.{ts,tsx}'],
    exclude: ['**/dist/**', '**/node_modules/**'],
    pool: 'forks',
  },
});
