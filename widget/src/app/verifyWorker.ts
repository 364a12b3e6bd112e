// The worker of /verify: answers the page and its files from the device when there is no network.
// Owns one cache of this origin. Never keeps an answer of the relay: the directory is kept by the page, which checks it.

interface Keeping extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Message extends Keeping {
  data: unknown;
}
interface Fetching extends Keeping {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
const here = self as unknown as {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: { origin: string };
  addEventListener(name: 'install' | 'activate', heard: (event: Keeping) => void): void;
  addEventListener(name: 'message', heard: (event: Message) => void): void;
  addEventListener(name: 'fetch', heard: (event: Fetching) => void): void;
};

const cacheName = 'recourse-verify';
const page = '/verify';
const isOurs = (path: string) => path === page || path.startsWith('/assets/');

here.addEventListener('install', (event) => event.waitUntil(here.skipWaiting()));
here.addEventListener('activate', (event) => event.waitUntil(here.clients.claim()));

here.addEventListener('message', (event) => {
  const { keep } = (event.data ?? {}) as { keep?: unknown };
  if (!Array.isArray(keep)) return;
  const paths = keep.filter((path): path is string => typeof path === 'string' && isOurs(path));
  event.waitUntil(keepOnly(paths));
});

here.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== here.location.origin || !isOurs(pathname)) return;
  // The page as it is now, if it can be had: an upgrade must arrive. Its files are named after what is in them.
  event.respondWith(pathname === page ? fresh(event.request) : kept(event.request));
});

/** What an earlier version was made of goes. */
async function keepOnly(paths: string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    paths.map(async (path) => {
      if (path !== page && (await cache.match(path))) return;
      const answer = await fetch(path);
      if (answer.ok) await cache.put(path, answer);
    }),
  );
  for (const request of await cache.keys())
    if (!paths.includes(new URL(request.url).pathname)) await cache.delete(request);
}

async function fresh(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const cached = await (await caches.open(cacheName)).match(page);
    if (cached) return cached;
    throw error;
  }
}

async function kept(request: Request): Promise<Response> {
  return (await (await caches.open(cacheName)).match(request)) ?? fetch(request);
}
