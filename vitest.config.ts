// How tests run: `vitest run` for everything beside the sources, `vitest run --mode e2e` for Chromium against the built demo.
// Tests read the sources of every workspace, never a build. Only e2e starts the built programs.
import { configDefaults, defineConfig } from 'vitest/config';

/** What is looked for again and again is looked for this long; the one second that would be without it is short for a busy machine. */
const patienceMs = 15_000;

export default defineConfig(({ mode }) => ({
  resolve: { conditions: ['source'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: {
    // Not 'import': Node would be started with it and then give CommonJS packages ES modules where they require().
    resolve: { conditions: ['source', 'node'], externalConditions: ['source', 'node'] },
    noExternal: [/^@recourse\//],
  },
  test:
    mode === 'e2e'
      ? {
          include: ['demo/src/e2e/**/*.e2e.ts'],
          pool: 'forks',
          expect: { poll: { timeout: patienceMs } },
          // One browser and one server at a time, so that a slow machine is slow and not wrong.
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        }
      : {
          include: ['{shared,server,widget,console,demo,.ci}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, '**/dist/**'],
          pool: 'forks',
          setupFiles: ['widget/src/testing/patience.ts'],
          expect: { poll: { timeout: patienceMs } },
          // Tests wait for states, not for times; how long that takes on a busy machine is nothing to fail for.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
}));
