// Bounds that both ends know.

/** The largest frame that the relay reads; more closes the connection. */
export const maxFrameBytes = 64 * 1024;

/** Deeper payloads are refused before anything walks them by recursion. */
export const maxDepth = 12;

/** Events in one page of `follow`. */
export const pageSize = 200;

/** How long a client waits for an ack before it sends the command again. */
export const ackTimeoutMs = 10_000;

/** True if `value` holds more than `limit` objects or arrays within each other. Walks by a list of its own, so depth cannot exhaust the stack. */
export function nestsDeeperThan(value: unknown, limit: number): boolean {
  let level: object[] = [value].filter(isObject);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((item) => Object.values(item).filter(isObject));
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
