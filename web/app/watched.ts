import { useSyncExternalStore } from 'react';

/** Who is told when something outside of the screens is another: each screen that reads it. */
export function telling() {
  const watchers = new Set<() => void>();
  return {
    watch: (tell: () => void): (() => void) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    tell: (): void => {
      for (const tell of watchers) tell();
    },
  };
}

/** A value outside of the screens, and the hook that reads it: whoever reads it is drawn anew when it becomes another. */
export function watched<T>(first: T) {
  let value = first;
  const { watch, tell } = telling();
  const now = (): T => value;
  return {
    now,
    become: (next: T): void => {
      if (Object.is(next, value)) return;
      value = next;
      tell();
    },
    useNow: (): T => useSyncExternalStore(watch, now, now),
  };
}
