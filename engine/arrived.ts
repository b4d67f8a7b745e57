import { type Instant, millisOf } from '#domain/kernel/instant.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { WaitingCommand } from '#db/inbox/waiting.ts';
import type { EngineDeps } from '#engine/deps.ts';

/** Clocks of one installation differ by less; what "arrives" later than this from now came while the database's was wrong. */
const mostAheadMillis = 5 * 60_000;

/**
 * Time up to a command's arrival passes before it is decided. An hour of arrival far ahead of the clock here would so spend
 * reminders and deadlines of weeks to come, for good: such a command waits for its hour, or for the operator to correct it.
 */
export function arrived(
  waiting: readonly WaitingCommand[],
  now: Instant,
): { readonly ready: readonly WaitingCommand[]; readonly early: number } {
  const latest = millisOf(now) + mostAheadMillis;
  const ready = waiting.filter(({ arrivedAt }) => millisOf(arrivedAt) <= latest);
  return { ready, early: waiting.length - ready.length };
}

export function warnOfClock(deps: EngineDeps, stream: StreamId, early: number): void {
  deps.warn?.(
    `${String(early)} commands of ${stream} bear an hour of arrival minutes ahead of this clock: they wait. Was the database's clock wrong? See docs/runbook.md, "A clock was wrong".`,
  );
}
