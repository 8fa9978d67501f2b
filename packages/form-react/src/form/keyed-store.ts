/** Values by key, with listeners by key: who reads one field hears of that field alone. */
export interface KeyedStore<T> {
  readonly get: (key: string) => T;
  readonly set: (key: string, value: T) => void;
  /** Tells of changes of any of the keys; gives the way to stop. */
  readonly subscribe: (keys: readonly string[], listener: () => void) => () => void;
}

export const keyedStore = <T>(initial: T): KeyedStore<T> => {
  const values = new Map<string, T>();
  const listeners = new Map<string, Set<() => void>>();
  const listen = (key: string, listener: () => void): (() => void) => {
    const those = listeners.get(key) ?? new Set();
    listeners.set(key, those.add(listener));
    return () => void those.delete(listener);
  };
  return {
    get: (key) => values.get(key) ?? initial,
    set: (key, value) => {
      if (Object.is(values.get(key) ?? initial, value)) return;
      values.set(key, value);
      for (const listener of listeners.get(key) ?? []) listener();
    },
    subscribe: (keys, listener) => {
      const stops = keys.map((key) => listen(key, listener));
      return () => stops.forEach((stop) => stop());
    },
  };
};
