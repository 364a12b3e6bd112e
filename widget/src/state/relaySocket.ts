// The Socket.IO connection that a session runs over.
// Owns transports and the CONNECT payload. Never reads what passes through.
import { type Auth, socketPath } from '@recourse/shared/protocol';
import type { SocketLike } from '@recourse/shared/session';
import { io } from 'socket.io-client';

/** `auth` is asked at every attempt, so a renewed token is used at once. Where it rejects, `failed` is told and nothing is sent. */
export function relaySocket(relay: string, auth: () => Promise<Auth>, failed: () => void): SocketLike {
  const socket = io(relay, {
    path: socketPath,
    autoConnect: false,
    multiplex: false,
    transports: ['websocket', 'polling'],
    // Some networks and webviews break WebSocket upgrades; polling then carries the same.
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    auth: (give) => void auth().then(give, failed),
  });
  // Socket.IO types its reserved events by name; a session takes every name alike.
  const heard = (listener: (payload: never) => void) => listener as (payload: unknown) => void;
  return {
    get connected() {
      return socket.connected;
    },
    connect: () => socket.connect(),
    disconnect: () => socket.disconnect(),
    emit: (event, payload, ack) => (ack ? socket.emit(event, payload, ack) : socket.emit(event, payload)),
    on: (event, listener) => socket.on(event, heard(listener)),
    off: (event, listener) => socket.off(event, heard(listener)),
  };
}
