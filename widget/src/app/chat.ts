// The full page for native webviews: mounts the panel and talks with the app around it.
// Owns starting. The token comes over the bridge, never in the address.
import type { RecourseEvents } from '../api/types.ts';
import { createBridge } from '../bridge/bridge.ts';
import { isInApp, postToApp } from '../bridge/postToApp.ts';
import { forget } from '../state/model.ts';
import { mount } from './main.tsx';

const container = document.getElementById('recourse');
const query = new URLSearchParams(location.search);
const site = document.documentElement.dataset.site || query.get('site');
/** Pinned by the app, which writes the address. */
const key = document.documentElement.dataset.key || query.get('key');

if (container && site) {
  const bridge = createBridge({
    post: postToApp,
    forget: () => forget(site),
    mount: (options) =>
      mount({
        ...options,
        site,
        ...(key && { key }),
        relay: location.origin,
        container,
        history: true,
        closable: isInApp(),
        tell: <Name extends keyof RecourseEvents>(name: Name, detail: RecourseEvents[Name]) =>
          postToApp({ type: name, ...detail }),
      }),
  });
  window.RecourseBridge = bridge;
  addEventListener('message', ({ data, source }) => {
    // Only the app around us, or this page itself, speaks for the customer; another window does not.
    if (source === null || source === window || source === window.parent) bridge.receive(data);
  });
  bridge.start();
}
