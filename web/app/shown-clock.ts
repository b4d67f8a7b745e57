import type { operations } from '#web/api/schema.d.ts';
import { shownStore } from '#web/app/shown.ts';
import { civilDateOf } from '#web/kit/format.ts';

type Told = Pick<operations['readCycleStations']['responses']['200']['content']['application/json'], 'now' | 'clock'>;

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
export function clockTold({ now, clock }: Told, toldAt: number): ShownClock | null {
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

/** The day it is on the clock of what is shown: in a rehearsal of another year not that of this machine. */
export function useToday(): string {
  return civilDateOf(timeOn(useShownClock(), new Date()));
}

/** A minute shown is a minute of that clock: a fast one is looked at each second. */
export function tickMillis(clock: ShownClock | null): number {
  return Math.min(10_000, Math.max(1_000, 60_000 / (clock?.scale ?? 1)));
}

const [dayMillis, vietnamMillis, least] = [86_400_000, 7 * 3_600_000, 5_000];

/** How long until the days above are another day's; false: in real time, and where the clock stands still. */
export function untilNextDay(clock: ShownClock | null): number | false {
  if (clock === null) return false;
  const left = dayMillis - ((clock.told + vietnamMillis) % dayMillis);
  return clock.told + left > clock.stopsAt ? false : Math.max(least, Math.ceil(left / clock.scale));
}
