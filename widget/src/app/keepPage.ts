// Keeps the page /verify on the device, so that it opens without a network.
// Owns registering the worker and telling it what the page is made of. Where workers are not allowed, the page needs a network.

/** Beside the page, for its scope; the name stands in the relay's content policy as well. */
const worker = '/verify-worker.js';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
    // One address, written here: nothing that anybody could say becomes code.
    const policy = trustedTypes?.createPolicy('recourse-worker', { createScriptURL: () => worker });
    const url = policy?.createScriptURL(worker) ?? worker;
    await navigator.serviceWorker.register(url as string, { scope: '/verify' });
    const { active } = await navigator.serviceWorker.ready;
    // What a first question needs, while there is a network.
    await import('@recourse/shared/safety').then(({ likelyLists }) => likelyLists(navigator.language));
    active?.postMessage({ keep: [`${location.pathname}`, ...assets()] });
  } catch {
    // Private windows and some webviews refuse; then it is a page like any other.
  }
}

function assets(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
}
