// The room's door: what the rest of the server may use of the state.
export { type EmbeddedStateOptions, embeddedState } from './embedded/embeddedState.ts';
export type {
  Documents,
  DueIndex,
  Hints,
  Leases,
  Limits,
  Mark,
  Marks,
  Presence,
  PresenceBeat,
  PresenceEntry,
  Row,
  Rows,
  State,
  StoredDocument,
} from './ports.ts';
export { type RedisStateOptions, redisState } from './redis/redisState.ts';
