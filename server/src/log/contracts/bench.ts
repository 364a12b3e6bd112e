import { openStore, type StoreAddress } from '../../testing/openStore.ts';
import type { EventLog } from '../eventLog.ts';

/** One store, with fresh files of its own. */
export interface StoreUnderTest {
  address: StoreAddress;
  /** Ends what keeps the store and starts it again on the same files. Every open log of it must be closed. */
  restart(): Promise<void>;
  /** A store that starts from a copy of the files as they are now. Nothing may be written meanwhile. */
  copy(): Promise<StoreUnderTest>;
  /** Whether this text stands anywhere in the files, once what erasing began has ended. */
  isOnDisk(text: string): Promise<boolean>;
  /** Ends what keeps the store and removes its files. */
  remove(): Promise<void>;
}

/** What the rules of the contract work on: a store that is new for each test, and the logs that are open on it. */
export class Bench {
  under!: StoreUnderTest;
  store!: EventLog;
  readonly #opened: EventLog[] = [];

  async setUp(under: StoreUnderTest): Promise<void> {
    this.under = under;
    this.store = await this.open();
  }

  async open(which = this.under): Promise<EventLog> {
    const log = await openStore(which.address);
    this.#opened.push(log);
    return log;
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((log) => log.close()));
  }

  async restart(): Promise<void> {
    await this.closeAll();
    await this.under.restart();
    this.store = await this.open();
  }

  async tearDown(): Promise<void> {
    await this.closeAll();
    await this.under.remove();
  }
}
