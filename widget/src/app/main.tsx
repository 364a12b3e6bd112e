// panel.js: draws the panel into a shadow root and answers the loader.
// Owns mounting. The loader and the page for native apps are its only callers.

import { effect } from '@preact/signals';
import { render } from 'preact';
import type { OpenOptions, Panel, PanelOptions } from '../api/types.ts';
import type { MakeSocket } from '../state/client.ts';
import { ModelContext } from '../state/context.ts';
import { createModel } from '../state/model.ts';
import type { Screen } from '../state/router.ts';
import { adoptStyles } from '../theme/adoptStyles.ts';
import base from '../theme/base.css?inline';
import frame from '../theme/frame.css?inline';
import home from '../theme/home.css?inline';
import lists from '../theme/lists.css?inline';
import sheet from '../theme/sheet.css?inline';
import tokens from '../theme/tokens.css?inline';
import { App } from './App.tsx';

const styles = [tokens, base, frame, lists, home, sheet].join('\n');

/** `makeSocket` is for tests that bring a relay of their own. */
export function mount(options: PanelOptions, makeSocket?: MakeSocket): Panel {
  const host = document.createElement('div');
  host.dataset.recourse = 'panel';
  (options.container ?? document.body).append(host);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  const model = createModel(options, { makeSocket, guardRoom: () => import('../parts/guardRoom.ts') });
  const stopLocking = effect(() => lockPage(model.isOpen.value && !options.container));
  render(
    <ModelContext.Provider value={model}>
      <App />
    </ModelContext.Provider>,
    root,
  );

  function open(how: OpenOptions = {}): void {
    if (how.openedFrom !== undefined) model.openedFrom.value = how.openedFrom;
    model.connect();
    if (how.log !== undefined) model.router.open(screenOf(how.log));
    else if (how.screen) model.router.open({ name: how.screen });
    if (model.isOpen.peek()) return;
    model.isOpen.value = true;
    options.tell('open', undefined);
  }

  options.tell('ready', undefined);
  return {
    open,
    close: () => model.close(),
    back: () => model.dismiss() || model.router.back(),
    identify: (token) => model.identify(token),
    logout: () => model.logout(),
    setLocale(locale) {
      model.locale.value = locale;
    },
    setTheme(theme) {
      model.theme.value = theme;
    },
    requestRefund(prefill) {
      model.prefill.value = prefill ?? {};
      open({ screen: 'refund' });
    },
    destroy() {
      stopLocking();
      lockPage(false);
      render(null, root);
      model.dispose();
      host.remove();
    },
  };
}

/** The kind stands in the id; whether it is his, the relay says. */
const screenOf = (log: string): Screen =>
  String(log).split('.')[1] === 'rc' ? { name: 'case', log: String(log) } : { name: 'conversation' };

const covered = '(max-width: 520px), (max-height: 480px)';

/** On a phone the panel covers the page, which then must not scroll behind it. */
function lockPage(lock: boolean): void {
  const { style } = document.documentElement;
  if (lock && matchMedia(covered).matches) style.overflow = 'hidden';
  else if (style.overflow === 'hidden') style.overflow = '';
}
