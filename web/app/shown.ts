import { useEffect } from 'react';
import { watched } from '#web/app/watched.ts';

/** What the screen says to the frame around it: a hook that shows a value while its caller is mounted, and one that reads it. */
export function shownStore<T>() {
  const shown = watched<T | null>(null);
  /** Undefined: nothing to show yet. Each takes back its own only: the next screen may have shown its value before. */
  const useShow = (mine: T | null | undefined): void => {
    useEffect(() => {
      if (mine === undefined) return;
      shown.become(mine);
      return () => {
        if (shown.now() === mine) shown.become(null);
      };
    }, [mine]);
  };
  return { useShow, useShown: shown.useNow };
}
