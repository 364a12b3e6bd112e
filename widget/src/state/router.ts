// Which screen is shown, and the way back.
// Owns the stack and, on a page of its own, the browser's history. Never knows what a screen draws.
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export type Screen =
  | { name: 'home' }
  | { name: 'conversation' }
  | { name: 'refund' }
  | { name: 'cases' }
  | { name: 'contact' }
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
  const stack = signal<readonly Screen[]>([{ name: 'home' }]);
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
      history.pushState({ recourse: true }, '');
      return;
    }
    if (stack.peek().length > 1) stack.value = stack.peek().slice(0, -1);
  }
  if (of.history) addEventListener('popstate', onPop);

  const router: Router = {
    ...{ screen, depth },
    go(next) {
      if (of.history) history.pushState({ recourse: true }, '');
      stack.value = [...stack.peek(), next];
    },
    replace(next) {
      stack.value = [...stack.peek().slice(0, -1), next];
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
