// Frames before anybody reads them: too deep, too many, in binary, or too fast end their own connection.
// Owns these bounds. What a frame means, connection.ts finds out; its size, Engine.IO has bounded already.
import { jsonShape } from '@recourse/shared/protocol';
import { Decoder as PlainDecoder } from 'socket.io-parser';

/** What one connection may send: several times what the busiest console does. */
export const frameBudget = { frames: 1_500, characters: 4_000_000, windowMs: 10_000 };

/** Socket.IO's own, which would build a million arrays within each other, and wait for attachments that nobody here sends. */
export class Decoder extends PlainDecoder {
  override add(frame: unknown): void {
    if (typeof frame !== 'string') throw new Error('a binary frame');
    // Packets with attachments: a text with a 5 or a 6 in front, and binary frames behind.
    if (frame.startsWith('5') || frame.startsWith('6')) throw new Error('a frame with attachments');
    const shape = jsonShape(frame);
    if (shape !== 'fine') throw new Error(`a frame that is ${shape}`);
    super.add(frame);
  }
}

/** The part of an Engine.IO connection that counts. */
export interface Incoming {
  on(event: 'packet', listener: (packet: { data?: unknown }) => void): unknown;
  close(discard: boolean): void;
}

/** Every packet counts, those that Socket.IO never shows too: pings, acks that nobody asked for, frames before the handshake. */
export function endFlood(connection: Incoming, of: { now: () => number; onEnd: () => void }): void {
  let windowEndsAt = 0;
  let frames = 0;
  let characters = 0;
  let ended = false;
  connection.on('packet', ({ data }) => {
    const at = of.now();
    if (at >= windowEndsAt) {
      windowEndsAt = at + frameBudget.windowMs;
      frames = characters = 0;
    }
    frames++;
    characters += typeof data === 'string' ? data.length : 0;
    if (ended || (frames <= frameBudget.frames && characters <= frameBudget.characters)) return;
    ended = true;
    of.onEnd();
    // Not while it is busy with this packet.
    setImmediate(() => connection.close(true));
  });
}
