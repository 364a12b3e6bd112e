// Ends a connection whose other end takes nothing in: what waits for it is this process's memory.
// Owns the limit. The client comes back and goes on from its cursor.

/** Characters that may wait; a few of the largest pages, so that a slow phone is not turned away from its own history. */
export const mostWaiting = 8_000_000;

/** The part of an Engine.IO connection that counts. */
export interface Outgoing {
  on(event: 'packetCreate', listener: (packet: { data?: unknown }) => void): unknown;
  on(event: 'flush', listener: () => void): unknown;
  close(discard: boolean): void;
}

export function endSlowReader(connection: Outgoing, onEnd: () => void, limit = mostWaiting): void {
  let waiting = 0;
  let ended = false;
  connection.on('packetCreate', ({ data }) => {
    waiting += typeof data === 'string' ? data.length : 0;
    if (waiting <= limit || ended) return;
    ended = true;
    onEnd();
    // Not while it is busy with this packet; and without waiting for what will never be taken.
    setImmediate(() => connection.close(true));
  });
  // Handed to the transport, which takes the next ones only when these have gone out.
  connection.on('flush', () => {
    waiting = 0;
  });
}
