import { useEffect, useSyncExternalStore } from 'react';
import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';

/** A rehearsal's clock as the api tells it; null = real time. */
export type ShownClock = CycleStations['clock'];

let shown: ShownClock = null;
const watchers = new Set<() => void>();

function show(clock: ShownClock): void {
  shown = clock;
  for (const tell of watchers) tell();
}

/** The clock of what is on the screen: whoever looks at a rehearsal reads its time and no other. */
export function useShownClock(): ShownClock {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => shown,
  );
}

/** While the caller is on the screen the status bar shows this clock. */
export function useOwnClock(clock: ShownClock | undefined): void {
  useEffect(() => {
    if (clock === undefined) return;
    show(clock);
    return () => {
      show(null);
    };
  }, [clock]);
}

/** What a clock shows at a moment of real time; the same reckoning as the engine's, for display only. */
export function timeOn(clock: ShownClock, real: Date): Date {
  if (clock === null) return real;
  const at = Date.parse(clock.origin) + (real.getTime() - Date.parse(clock.startedAt)) * clock.scale;
  return new Date(clock.stopsAt === null ? at : Math.min(at, Date.parse(clock.stopsAt)));
}
