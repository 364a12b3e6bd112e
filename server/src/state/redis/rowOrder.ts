// The order of rows as text: all lists of a site lie in one sorted set whose entries Redis compares byte by byte.
// Owns that encoding. Never talks to Redis.

/** A bound of a range by text: `[` takes the entry in, `(` leaves it out. */
export type ListEnd = `[${string}` | `(${string}`;

/** `<length of key>:<key><sort as 16 hex digits><log>`: sorted by `sort`, then `log`; the length keeps one key from being another's beginning. */
export function listEntry(key: string, row: { sort: number; log: string }): string {
  return `${key.length}:${key}${sortableHex(row.sort)}${row.log}`;
}

/** The range of all entries of a list, and at which byte of an entry its log begins. */
export function listPrefix(key: string): { first: ListEnd; end: ListEnd; logAt: number } {
  const prefix = `${key.length}:${key}`;
  // `g` is behind every hex digit.
  return { first: `[${prefix}`, end: `(${prefix}g`, logAt: Buffer.byteLength(prefix) + 16 };
}

/** The bits of a double, turned so that they sort as the numbers do: below zero all bits flip, else only the sign. */
export function sortableHex(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value); // -0 and 0 are one place
  const bits = view.getBigUint64(0);
  const turned = bits >> 63n ? BigInt.asUintN(64, ~bits) : bits | (1n << 63n);
  return turned.toString(16).padStart(16, '0');
}
