// Everything that an origin keeps on a device: Web Storage, cookies, IndexedDB and Cache Storage, with what lies in them.
// Owns where that can be. Never judges what it finds.
import type { Page } from 'playwright-core';

/** One text to search in. What is encoded as bytes is read as UTF-8. */
export function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const spelt = async (value: unknown): Promise<string> => {
      if (value instanceof Blob) return value.text();
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      const members = Object.entries(value).map(async ([name, member]) => `${name}=${await spelt(member)}`);
      return (await Promise.all(members)).join(' ');
    };
    const found = [await spelt({ ...localStorage }), await spelt({ ...sessionStorage }), document.cookie];
    for (const { name = '', version } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name, version));
      for (const store of database.objectStoreNames) {
        const rows = () => database.transaction(store).objectStore(store);
        found.push(
          name,
          store,
          await spelt(await answer(rows().getAllKeys())),
          await spelt(await answer(rows().getAll())),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return found.join('\n');
  });
}
