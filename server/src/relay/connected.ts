import type { Failure } from '@recourse/shared/protocol';
import type { Caller } from '../desk/caller.ts';
import type { Listener } from './audience.ts';

/** One connection of this relay, as the audience and the news address it. */
export interface Connected extends Listener {
  readonly caller: Caller;
  /** False once it is gone: whoever waited for something meanwhile must not enter it anywhere. */
  isOpen(): boolean;
  end(failure: Failure): void;
  /** From then on the proof that it stands on is worth nothing, and it is ended unless this is called again before. */
  goodUntil(at: number): void;
  /** Agents: whether he proved lately that it is he. */
  isProved?: () => Promise<boolean>;
  /** Agents: says at once that he is here, and whether he takes conversations. */
  beat?: () => Promise<void>;
}
