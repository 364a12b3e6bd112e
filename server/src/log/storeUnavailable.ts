/** The store did not do what was asked, or did not answer in time. Whether an append happened is then unknown: send the same command again. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';

  constructor(what: string, cause: unknown) {
    super(`the store is not available: ${what}`, { cause });
  }
}
