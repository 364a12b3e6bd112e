// The protocol's version and what it takes to raise it.
// `version.test.ts` hashes the shape of every schema: when it fails, raise `protocolVersion`, add a line to the history and renew the hash.

/** 1: the first protocol. */
export const protocolVersion = 1;

/** The oldest version that this code still speaks with. */
export const protocolFloor = 1;

/** The version that both ends speak, or undefined if there is none. */
export function negotiate(
  ours: { version: number; floor: number },
  theirs: { version: number; floor: number },
): number | undefined {
  const version = Math.min(ours.version, theirs.version);
  return version >= ours.floor && version >= theirs.floor ? version : undefined;
}
