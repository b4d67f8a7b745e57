import { firstWorkingDay, longestOff } from '#web/app/first-working-day.ts';
import { useWorkingDays } from '#web/app/use-working-days.ts';
import { addDays } from '#web/kit/month-days.ts';

export interface Falls {
  /** Null: the cycle moves no deadline, and takes none on a day off. */
  readonly on: string | null;
}

/** What of a cycle decides where its deadlines fall. */
export interface FallsIn {
  /** By whose calendar; undefined: not known yet. */
  readonly host: string | null | undefined;
  readonly rolls: boolean;
  /** As a plan says it, which the api describes as an open object. */
  readonly reviewKind: unknown;
}

/** Where a deadline on this day really falls, by the host's calendar; null: on the day itself, or it is not known. */
export function useFalls(until: string | null, { host, rolls, reviewKind }: FallsIn): Falls | null {
  const { data } = useWorkingDays({
    from: until === null || host === undefined ? null : addDays(until, -1),
    to: until === null ? null : addDays(until, longestOff),
    unit: host ?? null,
  });
  if (until === null || data === undefined) return null;
  const on = firstWorkingDay(until, data.special);
  if (on === null || on === until) return null;
  // What is asked for at once is due at its hour, whatever the day.
  if (!rolls) return reviewKind === 'adHoc' ? null : { on: null };
  return { on };
}
