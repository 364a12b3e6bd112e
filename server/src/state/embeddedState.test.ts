import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stateContract } from './contracts/stateContract.ts';
import { embeddedState } from './embedded/embeddedState.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'recourse-state-'));

stateContract('embedded state', async () => {
  const folder = await newFolder();
  return {
    open: async (options) => embeddedState({ folder, ...options }),
    dispose: () => rm(folder, { recursive: true }),
  };
});

describe('embedded state, on its own', () => {
  let parent: string;
  beforeEach(async () => {
    parent = await newFolder();
  });
  afterEach(() => rm(parent, { recursive: true }));

  it('is shared by processes that open a new folder at once, without losing a step', async () => {
    const rounds = 50;
    const script = fileURLToPath(new URL('./contracts/countingChild.ts', import.meta.url));
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, ['--conditions=source', '--import', 'tsx', script, parent, String(rounds)], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    await Promise.all(children.map((child) => once(child.stdout, 'data')));
    const exits = Promise.all(children.map((child) => once(child, 'exit')));
    for (const child of children) child.stdin.end('go\n');
    expect(await exits).toEqual(children.map(() => [0, null]));

    const state = embeddedState({ folder: parent, now: () => 0 });
    const total = children.length * rounds;
    expect(await state.documents.get('count')).toEqual({ value: total, revision: total });
    expect(await state.limits.take('k', { points: total, windowMs: 1000 }, 0)).toEqual({ waitMs: 1000 });
    await state.close();
  }, 30_000);

  it('makes its folder and files for this account only', async () => {
    const folder = join(parent, 'deep', 'data');
    const state = embeddedState({ folder, now: () => 0 });
    await state.documents.put('a', 1);
    await state.marks.merge('l', 'r', { delivered: 1, read: 1 });
    await state.close();
    const names = ['.', 'documents.db', 'state.db'];
    const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o777));
    expect(modes).toEqual([0o700, 0o600, 0o600]);
  });

  it('does not carry hints from one folder to another', async () => {
    const [one, other] = ['one', 'other'].map((name) => embeddedState({ folder: join(parent, name), now: () => 0 }));
    const listener = vi.fn();
    await one!.hints.subscribe('c', listener);
    await other!.hints.publish('c', 1);
    expect(listener).not.toHaveBeenCalled();
    await Promise.all([one!.close(), other!.close()]);
  });

  it('reports a listener that throws, and serves the others', async () => {
    const onError = vi.fn();
    const state = embeddedState({ folder: parent, now: () => 0, onError });
    const bug = new Error('a bug');
    const listener = vi.fn();
    await state.hints.subscribe('c', () => {
      throw bug;
    });
    await state.hints.subscribe('c', listener);
    await state.hints.publish('c', 1);
    expect(onError.mock.calls).toEqual([[bug]]);
    expect(listener.mock.calls).toEqual([[1]]);
    await state.close();
  });
});
