import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';
import { shownStore } from '#web/app/shown.ts';

/** A rehearsal's time as the api told it, and when: this machine's own clock may be wrong, and a minute is days there. */
export interface ShownClock {
  readonly told: number;
  readonly toldAt: number;
  readonly scale: number;
  /** Its time stands still here. */
  readonly stopsAt: number;
}

/** While a screen is open the status bar shows its clock: whoever looks at a rehearsal reads its time and no other. */
export const { useShow: useOwnClock, useShown: useShownClock } = shownStore<ShownClock>();

/** Null: real time. */
export function clockTold({ now, clock }: Pick<CycleStations, 'now' | 'clock'>, toldAt: number): ShownClock | null {
  if (clock === null) return null;
  const stopsAt = clock.stopsAt === null ? Number.POSITIVE_INFINITY : Date.parse(clock.stopsAt);
  return { told: Math.max(Date.parse(now), Date.parse(clock.origin)), toldAt, scale: clock.scale, stopsAt };
}

/** What a clock shows at a moment of real time: never less than what was told, which stands in the days above. */
export function timeOn(clock: ShownClock | null, real: Date): Date {
  if (clock === null) return real;
  const passed = Math.max(0, real.getTime() - clock.toldAt);
  return new Date(Math.min(clock.told + passed * clock.scale, Math.max(clock.stopsAt, clock.told)));
}

/** A minute shown is a minute of that clock: a fast one is looked at each second. */
export function tickMillis(clock: ShownClock | null): number {
  return Math.min(10_000, Math.max(1_000, 60_000 / (clock?.scale ?? 1)));
}
