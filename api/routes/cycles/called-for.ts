import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { seriesOfTask } from '#domain/kernel/streams.ts';
import type { CallIssued } from '#domain/review-cycle/events/plan-events.ts';
import type { Db } from '#db/database.ts';
import { newestEvents } from '#db/event-store/load.ts';

/** Whose tasks of earlier conclusions the cycle's call named: what it said stays, whatever becomes of them. */
export async function calledFor(record: Db, cycle: StreamId, unit: UnitId) {
  const [found = []] = await newestEvents(record, cycle, [{ types: ['CallIssued'], naming: null }]);
  const [call] = found;
  // By its type.
  const { leftOpen } = (call?.data ?? {}) as Partial<CallIssued['data']>;
  const named = (leftOpen?.tasks ?? []).flatMap(({ task, units }) =>
    task !== undefined && units.some((one) => one.unit === unit) ? [task] : [],
  );
  const tasks: ReadonlySet<StreamId> = new Set(named);
  const conferences = new Set(named.map(seriesOfTask));
  return { tasks, ofConference: (conference: StreamId): boolean => conferences.has(conference) };
}
