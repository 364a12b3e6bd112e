// The exit codes of `recourse`, which scripts may rely on.
// Owns the numbers. docs and --help show the same.

export const exits = {
  ok: 0,
  /** The command was understood and could not be done; or, for a check, something was found. */
  failed: 1,
  /** The environment, the sites' file or the policy is wrong. */
  config: 2,
  dataFolder: 3,
  store: 4,
  port: 5,
  /** The command line itself is wrong. */
  usage: 64,
  /** A bug: the log says which. */
  crashed: 70,
} as const;

export type ExitCode = (typeof exits)[keyof typeof exits];

/** An expected end of a command: one sentence, and a code. */
export interface Stop {
  ok: false;
  exit: ExitCode;
  problem: string;
}
