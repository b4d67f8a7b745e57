import type { StreamId } from '#domain/kernel/ids.ts';
import type { EngineRoom, Sent } from '#test/support/engine-room.ts';
import { clockFrom } from '#test/support/engine-room.ts';
import { coordinator, plan, type PlanWishes, reportData, reporterOf } from '#test/support/plans.ts';

/** Monday of the week in which the reports are due: nothing of the ladder has passed but its first step. */
export const monday = '2026-06-15T01:00:00Z';

export function planOf(stream: StreamId, wishes: PlanWishes = {}): Sent {
  const slug = stream.slice('cycle/'.length);
  const data = plan({ clock: clockFrom(monday), ...wishes, slug });
  return { stream, type: 'PlanCycle', data, by: coordinator };
}

export function callOf(stream: StreamId): Sent {
  return { stream, type: 'IssueCall', data: { number: 5, date: '2026-06-15' }, by: coordinator };
}

export function reportOf(stream: StreamId, unit: string, id?: string): Sent {
  const report = { stream, type: 'SubmitReport', data: reportData(unit), by: reporterOf(unit) };
  return id === undefined ? report : { ...report, id };
}

/**
 * Planned and called, with a worker to carry it out. Both lie in the inbox before anybody knocks: by the clock of the plan the
 * call arrives at once, however slow the machine that carries them out.
 */
export async function collecting(room: EngineRoom, stream: StreamId, wishes: PlanWishes = {}): Promise<void> {
  const plan = await room.send(planOf(stream, wishes));
  const called = await room.carriedOut(callOf(stream));
  for (const outcome of [await room.outcome(plan), called])
    if (outcome?.kind !== 'accepted') throw new Error(`${stream}: ${JSON.stringify(outcome)}`);
}

export function unitsNamed(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `u-${String(index + 1).padStart(3, '0')}`);
}
