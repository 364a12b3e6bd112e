// How long tests of screens look for what has yet to be drawn: as long as others look for a state. The library's own second is less than a
// busy machine takes to load a part of the panel that is loaded only when it is wanted.
// Owns that length. Named in vitest.config.ts, and run before each test file; most have no document and need nothing of it.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 15_000 });
}

export {};
