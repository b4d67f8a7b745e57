import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';
import { shownStore } from '#web/app/shown.ts';

/** A rehearsal's clock as the api tells it; null = real time. */
export type ShownClock = CycleStations['clock'];

/** While a screen is open the status bar shows its clock: whoever looks at a rehearsal reads its time and no other. */
export const { useShow: useOwnClock, useShown: useShownClock } = shownStore<NonNullable<ShownClock>>();

/** What a clock shows at a moment of real time; the same reckoning as the engine's, for display only. */
export function timeOn(clock: ShownClock, real: Date): Date {
  if (clock === null) return real;
  const at = Date.parse(clock.origin) + (real.getTime() - Date.parse(clock.startedAt)) * clock.scale;
  return new Date(clock.stopsAt === null ? at : Math.min(at, Date.parse(clock.stopsAt)));
}
