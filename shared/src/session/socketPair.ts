// Two ends of a connection in one process, for tests: everything queues until the test delivers it.
// Owns loss, repetition and disorder as a test asks for them. Never part of a bundle: no index names it.
import type { SocketLike } from './socketLike.ts';

type Listener = (payload: never) => void;

export interface Frame {
  to: 'client' | 'server';
  name: string;
  payload: unknown;
  /** Answers a frame that asked for an ack. */
  ack?: ((answer: unknown) => void) | undefined;
}

export interface SocketPair {
  client: SocketLike;
  /** What is under way, in order. */
  wire: Frame[];
  connected: boolean;
  /** The relay's side: says something to the client. */
  push(name: string, payload: unknown): void;
  /** Lets the connection stand, or break with everything that is on the wire. */
  accept(): void;
  cut(): void;
  /** Delivers the frame at this place of the wire; the relay's side is `onServer`. */
  deliver(index: number, onServer: (frame: Frame) => void): void;
}

export function socketPair(): SocketPair {
  const listeners = new Map<string, Set<Listener>>();
  const tell = (name: string, payload: unknown) => {
    for (const listener of [...(listeners.get(name) ?? [])]) listener(payload as never);
  };
  /** Acks of an old connection are lost with it. */
  let connection = 0;
  const pair: SocketPair = {
    wire: [],
    connected: false,
    client: {
      get connected() {
        return pair.connected;
      },
      connect: () => undefined,
      disconnect: () => pair.cut(),
      emit(name, payload, ack) {
        if (!pair.connected) return;
        const since = connection;
        // What was emitted is a copy, as on a real wire.
        const frame: Frame = { to: 'server', name, payload: JSON.parse(JSON.stringify(payload)) };
        if (ack) {
          frame.ack = (answer) => {
            if (since !== connection) return;
            pair.wire.push({ to: 'client', name: 'ack', payload: answer, ack });
          };
        }
        pair.wire.push(frame);
      },
      on(name, listener) {
        const all = listeners.get(name) ?? new Set();
        listeners.set(name, all.add(listener));
      },
      off: (name, listener) => void listeners.get(name)?.delete(listener),
    },
    push(name, payload) {
      if (pair.connected) pair.wire.push({ to: 'client', name, payload: JSON.parse(JSON.stringify(payload)) });
    },
    accept() {
      if (pair.connected) return;
      connection++;
      pair.connected = true;
      tell('connect', undefined);
    },
    cut() {
      if (!pair.connected) return;
      pair.connected = false;
      connection++;
      pair.wire.length = 0;
      tell('disconnect', 'transport close');
    },
    deliver(index, onServer) {
      const [frame] = pair.wire.splice(index, 1);
      if (!frame) return;
      if (frame.to === 'server') onServer(frame);
      else if (frame.name === 'ack') frame.ack?.(frame.payload);
      else tell(frame.name, frame.payload);
    },
  };
  return pair;
}
