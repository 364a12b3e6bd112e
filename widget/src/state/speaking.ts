// Who speaks for us on this page: the badge, and the directory behind it. Both arrive in a chunk of their own.
// Owns when that is fetched: at the first connection, or when somebody asks whether something is ours.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelOptions } from '../api/types.ts';
import type { Badge } from './badge.ts';
import type { Client } from './client.ts';
import type { Ours } from './ours.ts';
import type { Talk } from './talk.ts';

export interface Speaking {
  /** undefined: nothing is proved, so nothing is drawn. */
  readonly badge: ReadonlySignal<Badge | undefined>;
  /** Rejects if its code cannot be fetched. */
  ours(): Promise<Ours>;
  dispose(): void;
}

const fetchAgainMs = 5_000;

export function createSpeaking(of: { options: PanelOptions; client: Client; talk: Talk }): Speaking {
  const { options, client, talk } = of;
  const badge = signal<Badge>();
  let room: Promise<{ ours: Ours; dispose: () => void }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  function begin() {
    room ??= import('./speakingRoom.ts').then(
      ({ createBadge, createOurs }) => {
        const { site, relay, key } = options;
        const ours = createOurs({ site, relay, keys: key, now: client.now });
        const drawn = createBadge({ client, talk, ours });
        const stop = effect(() => {
          badge.value = drawn.badge.value;
        });
        // Without a pinned key nothing that is fetched could be believed.
        void ours.refresh();
        return {
          ours,
          dispose() {
            stop();
            drawn.dispose();
          },
        };
      },
      (error: unknown) => {
        room = undefined;
        throw error;
      },
    );
    return room;
  }

  const stop = effect(() => {
    if (client.connection.value.name !== 'online' || !options.key || room) return;
    const tryIt = () =>
      begin().catch(() => {
        if (!isOver) timer = setTimeout(tryIt, fetchAgainMs);
      });
    void tryIt();
  });

  return {
    badge,
    ours: () => begin().then(({ ours }) => ours),
    dispose() {
      isOver = true;
      stop();
      clearTimeout(timer);
      badge.value = undefined;
      room?.then(
        ({ dispose }) => dispose(),
        () => undefined,
      );
    },
  };
}
