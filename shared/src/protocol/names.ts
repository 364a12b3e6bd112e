// The names of Socket.IO events, each with what it carries. The namespace is `/`, the path `/socket`.

export const socketPath = '/socket';

/** Client to relay; all but `signal`, `mark` and `unfollow` are answered through the ack callback. */
export const fromClient = {
  command: 'command',
  follow: 'follow',
  unfollow: 'unfollow',
  query: 'query',
  mark: 'mark',
  signal: 'signal',
} as const;

/** Relay to client. */
export const fromServer = {
  welcome: 'welcome',
  events: 'events',
  marks: 'marks',
  signal: 'signal',
  /** Customers only. */
  desk: 'desk',
  /** `customerRows` for a customer, `agentRows` for an agent. */
  rows: 'rows',
  /** Customers only: the anti-phishing word, which is shown to nobody else. */
  ownWord: 'ownWord',
  /** Agents only. */
  team: 'team',
  stops: 'stops',
  /** Supervisors and admins only: who opened more than usual. */
  alerts: 'alerts',
  goodbye: 'goodbye',
} as const;
