// The bytes of files that are not sent yet, kept on this device through a reload.
// Owns IndexedDB. Where a webview has none, memory holds them until the page goes.

export interface BlobStore {
  put(key: string, blob: Blob): Promise<void>;
  get(key: string): Promise<Blob | undefined>;
  drop(key: string): Promise<void>;
}

const table = 'files';

export const blobDatabase = (site: string) => `recourse.${site}`;

export function blobStore(site: string): BlobStore {
  const memory = new Map<string, Blob>();
  let opening: Promise<IDBDatabase | undefined> | undefined;

  function open(): Promise<IDBDatabase | undefined> {
    opening ??= new Promise((resolve) => {
      try {
        const request = indexedDB.open(blobDatabase(site), 1);
        request.onupgradeneeded = () => request.result.createObjectStore(table);
        request.onsuccess = () => {
          // Signing out takes the whole of it away.
          request.result.onversionchange = () => request.result.close();
          resolve(request.result);
        };
        request.onerror = () => resolve(undefined);
        request.onblocked = () => resolve(undefined);
      } catch {
        // Forbidden here: memory it is.
        resolve(undefined);
      }
    });
    return opening;
  }

  async function run<Result>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | undefined> {
    const database = await open();
    if (!database) return undefined;
    return new Promise((resolve) => {
      try {
        const request = ask(database.transaction(table, mode).objectStore(table));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(undefined);
      } catch {
        // Closed meanwhile.
        resolve(undefined);
      }
    });
  }

  return {
    async put(key, blob) {
      memory.set(key, blob);
      await run('readwrite', (store) => store.put(blob, key));
    },
    async get(key) {
      return memory.get(key) ?? (await run<Blob>('readonly', (store) => store.get(key)));
    },
    async drop(key) {
      memory.delete(key);
      await run('readwrite', (store) => store.delete(key));
    },
  };
}
