const namespace = 'dragon-and-hermit:1';

/** A small store of JSON values; reading what was never written gives `undefined`. */
export interface Store {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): void;
}

function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => void values.set(key, value),
    delete: (key) => void values.delete(key),
  };
}

function attempt<R>(action: () => R): R | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/**
 * Opens the reader's store for one topic. It lives in `localStorage` under a
 * versioned namespace; with `none`, and for whatever the browser refuses to
 * keep (blocked, full), in memory until the page closes. Corrupt entries read
 * as never written.
 */
export function openStore(topic: string, persist: 'local' | 'none'): Store {
  const memory = memoryStore();
  const disk = persist === 'none' ? undefined : attempt(() => globalThis.localStorage);
  if (!disk) return memory;
  const name = (key: string): string => `${namespace}:${topic}:${key}`;
  return {
    get(key) {
      const text = attempt(() => disk.getItem(name(key)));
      const value: unknown = text == null ? undefined : attempt(() => JSON.parse(text) as unknown);
      return value ?? memory.get(key);
    },
    set(key, value) {
      memory.set(key, value);
      attempt(() => disk.setItem(name(key), JSON.stringify(value)));
    },
    delete(key) {
      memory.delete(key);
      attempt(() => disk.removeItem(name(key)));
    },
  };
}
