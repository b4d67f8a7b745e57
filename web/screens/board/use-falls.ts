import { useWorkingDays } from '#web/app/use-working-days.ts';
import { useCycle } from '#web/app/use-cycle.ts';
import { addDays } from '#web/kit/month-days.ts';
import { firstWorkingDay, longestOff } from '#web/screens/board/too-late.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';

export interface Falls {
  /** Null: the cycle moves no deadline, and takes none on a day off. */
  readonly on: string | null;
}

/** Where a deadline on this day really falls, by the host's calendar; null: on the day itself, or it is not known. */
export function useFalls(cycle: string, until: string | null, { rolls }: BoardView['before']): Falls | null {
  const { data: whole } = useCycle(cycle);
  const { data } = useWorkingDays({
    from: until === null || whole === undefined ? null : addDays(until, -1),
    to: until === null ? null : addDays(until, longestOff),
    unit: whole?.host?.unit ?? null,
  });
  if (until === null || data === undefined) return null;
  const on = firstWorkingDay(until, data.special);
  if (on === null || on === until) return null;
  // What is asked for at once is due at its hour, whatever the day.
  if (!rolls) return whole?.plan?.reviewKind === 'adHoc' ? null : { on: null };
  return { on };
}
