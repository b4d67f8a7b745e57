import { useEffect } from 'react';

/** A hall's screen that nobody touches for an hour must not go dark. Where the browser knows no such wish the machine's settings hold. */
export function useScreenAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let left = false;
    const ask = (): void => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (lock) => {
          if (left) void lock.release();
          else held = lock;
        },
        // A battery that runs low, or no secure address: the screen is as it is set.
        () => undefined,
      );
    };
    ask();
    // The browser lets go of it whenever the window is not seen.
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, []);
}
