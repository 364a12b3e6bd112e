// Which screen is shown, and the way back.
// Owns the stack and, on a page of its own, the browser's history. Never knows what a screen draws.
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export type Screen =
  | { name: 'home' }
  | { name: 'conversation' }
  | { name: 'refund' }
  | { name: 'cases' }
  | { name: 'contact' }
  | { name: 'recovery' }
  | { name: 'ownWord' }
  | { name: 'verify' }
  | { name: 'case'; log: string };

export interface Router {
  readonly screen: ReadonlySignal<Screen>;
  readonly depth: ReadonlySignal<number>;
  go(screen: Screen): void;
  /** The screen instead of this one, which leaves no way back to it. */
  replace(screen: Screen): void;
  /** One screen back. False when this is the first. */
  back(): boolean;
  /** Only this screen, over home. */
  open(screen: Screen): void;
  /** Asked before a screen is left backwards; true when it went back within itself. */
  handleBack: (() => boolean) | undefined;
  dispose(): void;
}

/** `dismiss` closes whatever lies over the screen; true if there was something. */
export function createRouter(of: { history: boolean; dismiss: () => boolean }): Router {
  /** A page that is loaded again opens on the screen that it showed. */
  const stack = signal<readonly Screen[]>((of.history && stackIn(history.state)) || [{ name: 'home' }]);
  const entry = (screens: readonly Screen[]) => ({ recourse: true, screens });
  const screen = computed(() => stack.value.at(-1) ?? { name: 'home' as const });
  const depth = computed(() => stack.value.length);

  /** Our own jump home fires one popstate that has nothing left to do. */
  let ignorePops = 0;

  function onPop(): void {
    if (ignorePops > 0) {
      ignorePops--;
      return;
    }
    if (of.dismiss() || router.handleBack?.()) {
      history.pushState(entry(stack.peek()), '');
      return;
    }
    if (stack.peek().length > 1) stack.value = stack.peek().slice(0, -1);
  }
  if (of.history) addEventListener('popstate', onPop);

  const router: Router = {
    ...{ screen, depth },
    go(next) {
      const screens = [...stack.peek(), next];
      if (of.history) history.pushState(entry(screens), '');
      stack.value = screens;
    },
    replace(next) {
      const screens = [...stack.peek().slice(0, -1), next];
      if (of.history) history.replaceState(entry(screens), '');
      stack.value = screens;
    },
    back() {
      if (stack.peek().length < 2) return router.handleBack?.() ?? false;
      if (of.history) history.back();
      else if (!router.handleBack?.()) stack.value = stack.peek().slice(0, -1);
      return true;
    },
    open(next) {
      if (JSON.stringify(screen.peek()) === JSON.stringify(next)) return;
      if (next.name === 'home') {
        const steps = stack.peek().length - 1;
        if (of.history && steps > 0) {
          ignorePops++;
          history.go(-steps);
        }
        stack.value = [next];
      } else router.go(next);
    },
    handleBack: undefined,
    dispose: () => removeEventListener('popstate', onPop),
  };
  return router;
}

const names: ReadonlySet<string> = new Set([
  'home',
  'conversation',
  'refund',
  'cases',
  'contact',
  'recovery',
  'ownWord',
  'verify',
  'case',
]);

/** The browser keeps an entry's state through a reload; another page's, or an older version's, is none of ours. */
function stackIn(state: unknown): readonly Screen[] | undefined {
  const screens = (state as { screens?: unknown } | null)?.screens;
  const isScreen = (screen: Partial<Screen> & { log?: unknown }) =>
    names.has(String(screen?.name)) && (screen.name !== 'case' || typeof screen.log === 'string');
  return Array.isArray(screens) && screens.length > 0 && screens.every(isScreen) ? screens : undefined;
}
