// The device's own storage under one prefix, or memory where the device refuses to store.
// Owns access to localStorage. Never throws, and never decides what may be kept.

export interface DeviceStore {
  /** False once anything could not be stored: the screen then asks not to close the page. */
  readonly durable: boolean;
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  remove(name: string): void;
  names(): string[];
}

/** `mayKeep`: once it says no, nothing is stored any more, whoever still tries, and what was held in memory is let go. */
export function deviceStore(
  prefix: string,
  storage = localStorageIfAny(),
  mayKeep: () => boolean = () => true,
): DeviceStore {
  const memory = new Map<string, string>();
  let durable = storage !== undefined;
  return {
    get durable() {
      return durable;
    },
    get: (name) => memory.get(name) ?? storage?.getItem(prefix + name) ?? undefined,
    set(name, value) {
      if (!mayKeep()) return memory.clear();
      memory.set(name, value);
      try {
        storage?.setItem(prefix + name, value);
        if (storage) memory.delete(name);
      } catch {
        // Full or forbidden meanwhile: memory holds it, and `durable` says so.
        durable = false;
      }
    },
    remove(name) {
      memory.delete(name);
      storage?.removeItem(prefix + name);
    },
    names() {
      const stored = storage ? Object.keys(storage).filter((key) => key.startsWith(prefix)) : [];
      return [...new Set([...stored.map((key) => key.slice(prefix.length)), ...memory.keys()])];
    },
  };
}

/** A webview may have no storage, or one that throws when touched. */
function localStorageIfAny(): Storage | undefined {
  try {
    const { localStorage } = globalThis;
    localStorage.setItem('recourse.probe', '1');
    localStorage.removeItem('recourse.probe');
    return localStorage;
  } catch {
    return undefined;
  }
}
