import { useEffect, useSyncExternalStore } from 'react';

/** What the screen says to the frame around it: a hook that shows a value while its caller is mounted, and one that reads it. */
export function shownStore<T>() {
  let shown: T | null = null;
  const watchers = new Set<() => void>();
  const show = (next: T | null): void => {
    shown = next;
    for (const tell of watchers) tell();
  };
  const watch = (tell: () => void): (() => void) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  };
  /** Undefined: nothing to show yet. Each takes back its own only: the next screen may have shown its value before. */
  const useShow = (mine: T | null | undefined): void => {
    useEffect(() => {
      if (mine === undefined) return;
      show(mine);
      return () => {
        if (shown === mine) show(null);
      };
    }, [mine]);
  };
  const useShown = (): T | null => useSyncExternalStore(watch, () => shown);
  return { useShow, useShown };
}
