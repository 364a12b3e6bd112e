// The state of a deployment with one relay, in two SQLite files of the data folder.
// Owns the files and their settings. Never knows a table: each port has its own file beside this one.
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../../log/storeUnavailable.ts';
import { type OnError, warnOnError } from '../hintListeners.ts';
import type { State } from '../ports.ts';
import { defaultRememberMs } from '../presenceEntries.ts';
import { openDatabase } from './database.ts';
import { embeddedDocuments } from './embeddedDocuments.ts';
import { embeddedDueIndex } from './embeddedDueIndex.ts';
import { embeddedHints } from './embeddedHints.ts';
import { embeddedLeases } from './embeddedLeases.ts';
import { embeddedLimits } from './embeddedLimits.ts';
import { embeddedMarks } from './embeddedMarks.ts';
import { embeddedPresence } from './embeddedPresence.ts';
import { embeddedRows } from './embeddedRows.ts';

const wipeTries = 50;
const wipePauseMs = 20;

export interface EmbeddedStateOptions {
  /** Made if it does not exist. The command line may open it at the same time. */
  folder: string;
  /** Milliseconds since 1970; what documents expire by. */
  now: () => number;
  /** How long presence remembers who is gone. */
  rememberMs?: number;
  onError?: OnError;
}

export function embeddedState(options: EmbeddedStateOptions): State {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const folder = realpathSync(options.folder);

  // Documents hold credentials: an account that was reported as stored must outlive a power cut, so they pay an fsync each.
  // Everything else is told again (beats, marks, leases) or rebuilt from the logs (rows, due logs) and is written far more often.
  const documents = openDatabase(join(folder, 'documents.db'), { synchronous: 'FULL' });
  const state = openDatabase(join(folder, 'state.db'), { synchronous: 'NORMAL' });
  const hints = embeddedHints(folder, options.onError ?? warnOnError);

  return {
    documents: embeddedDocuments(documents, options.now),
    marks: embeddedMarks(state),
    presence: embeddedPresence(state, options.rememberMs ?? defaultRememberMs),
    leases: embeddedLeases(state),
    rows: embeddedRows(state),
    limits: embeddedLimits(state),
    hints,
    due: embeddedDueIndex(state),
    async wipe() {
      for (const file of [state, documents]) {
        for (let tries = 1; !file.wipe(); tries++) {
          if (tries === wipeTries)
            throw new StoreUnavailable('another process kept reading what was erased', undefined);
          await delay(wipePauseMs);
        }
      }
    },
    async close() {
      hints.closing();
      documents.close();
      state.close();
    },
  };
}
