// How often anybody may come in, before it costs much to find out who he is.
// Owns these budgets. They lie in the store, so no reconnect and no other relay resets them.
//
// An address says little: behind one of a mobile carrier stand thousands of customers. So it is never held against a customer
// with a valid token, nor against a device that has spoken here before; only new devices and refused proofs count by it.
import type { Limits } from '../state/index.ts';
import { networkOf } from './networkOf.ts';

const minute = 60_000;

export const admissionBudgets = {
  /** Connections of one customer, device or agent: far more than a shaky network needs. */
  person: { points: 60, windowMs: minute },
  /** Devices without a word here yet, by address. */
  newDevices: { points: 1_000, windowMs: 10 * minute },
  /** Tokens, cookies and devices that were no good, by address. */
  refusals: { points: 100, windowMs: 5 * minute },
  /** Conversations and cases of one customer. */
  beginnings: { points: 30, windowMs: 60 * minute },
  /** Conversations and cases of all new devices of one address. */
  newBeginnings: { points: 300, windowMs: 10 * minute },
};

export interface Comer {
  site: string;
  /** The customer's, device's or agent's id. */
  id: string;
  /** Where he comes from. */
  address: string;
  /** Known by a token, an agent, or a device that has spoken here before. */
  established: boolean;
}

/** Each answers how long to wait, 0 if it may be. */
export interface Admission {
  mayConnect(comer: Comer): Promise<number>;
  /** Counts a proof that was no good; from the budget's end on, whoever comes from there is told to wait instead of why. */
  refused(address: string): Promise<number>;
  /** A conversation or a case. */
  mayBegin(comer: Comer): Promise<number>;
}

export function createAdmission(of: {
  limits: Limits;
  now: () => number;
  /** This machine's own addresses count as well; a developer's many test customers all come from there. */
  countsOwnMachine: boolean;
}): Admission {
  const { limits, now } = of;

  async function first(takes: ReadonlyArray<readonly [key: string, budget: keyof typeof admissionBudgets]>) {
    for (const [key, budget] of takes) {
      const { waitMs } = await limits.take(`${budget}:${key}`, admissionBudgets[budget], now());
      if (waitMs > 0) return Math.ceil(waitMs);
    }
    return 0;
  }

  function byAddress(comer: Pick<Comer, 'address'>, budget: 'newDevices' | 'refusals' | 'newBeginnings', front = '') {
    const network = networkOf(comer.address);
    const isOwn = network === '127.0.0.1' || network === '0:0:0:0::/64';
    return isOwn && !of.countsOwnMachine ? [] : ([[`${front}${network}`, budget]] as const);
  }

  return {
    mayConnect: (comer) =>
      first([
        [`${comer.site}:${comer.id}`, 'person'],
        ...(comer.established ? [] : byAddress(comer, 'newDevices', `${comer.site}:`)),
      ]),
    refused: (address) => first(byAddress({ address }, 'refusals')),
    mayBegin: (comer) =>
      first([
        [`${comer.site}:${comer.id}`, 'beginnings'],
        ...(comer.established ? [] : byAddress(comer, 'newBeginnings', `${comer.site}:`)),
      ]),
  };
}
