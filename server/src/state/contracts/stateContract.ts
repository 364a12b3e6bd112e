// What every adapter of the state must do, port by port.
import { describe } from 'vitest';
import { documentsContract } from './documentsContract.ts';
import { dueIndexContract } from './dueIndexContract.ts';
import { hintsContract } from './hintsContract.ts';
import { leasesContract } from './leasesContract.ts';
import { limitsContract } from './limitsContract.ts';
import { marksContract } from './marksContract.ts';
import { presenceContract } from './presenceContract.ts';
import { rowsContract } from './rowsContract.ts';
import type { MakeStore } from './testStore.ts';

export function stateContract(name: string, make: MakeStore): void {
  describe(name, () => {
    documentsContract(make);
    marksContract(make);
    presenceContract(make);
    leasesContract(make);
    rowsContract(make);
    limitsContract(make);
    hintsContract(make);
    dueIndexContract(make);
  });
}
