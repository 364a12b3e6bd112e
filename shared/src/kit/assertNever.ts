/** Ends a switch over a union: a new member is a type error here, and a bug if it ever runs. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
