// Opens the desk of a signed-in agent over a real socket.
// Owns the choice of socket, storage and clock; everything else takes them handed in.
import { type Auth, protocolFloor, protocolVersion, socketPath } from '@recourse/shared/protocol';
import type { Schedule, SocketLike } from '@recourse/shared/session';
import { io } from 'socket.io-client';
import type { SignedInAgent } from '../state/account.ts';
import { createClock } from '../state/clock.ts';
import { createDesk, type Desk } from '../state/desk.ts';
import { deviceOutboxStore } from '../state/outboxStore.ts';

const schedule: Schedule = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** 16 random bytes in base64url: 22 characters, new for each page. */
function newOutboxId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function openDesk(agent: SignedInAgent): Desk {
  const auth: Auth = { role: 'agent', protocol: { version: protocolVersion, floor: protocolFloor }, site: agent.site };
  const socket = io({
    path: socketPath,
    auth,
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
  });
  return createDesk({
    socket: socket as SocketLike,
    store: deviceOutboxStore(localStorage, agent.id),
    storage: localStorage,
    outboxId: newOutboxId(),
    agent: { id: agent.id, name: agent.name },
    clock: createClock(),
    schedule,
    now: Date.now,
  });
}
