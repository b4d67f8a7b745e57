import { assigneeOf } from '#domain/follow-up-task/assignees.ts';
import type { AssignUnits } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

/** A person's decision that turns a class of bodies, or nobody, into units; one lead answers (NĐ 39/2022/NĐ-CP). */
export function assignUnits(
  task: RunningTask,
  data: AssignUnits['data'],
  given: Given,
): Decision<TaskEvent, FollowUpTaskRefusal> {
  const no = unlessSaid(data.reason, '/reason');
  if (no !== null) return no;

  const seen = new Set<string>();
  for (const [index, { unit }] of data.units.entries()) {
    const pointer = `/units/${index}/unit`;
    if (seen.has(unit)) return refuse('task-unit-repeated', { unitId: unit }, [], pointer);
    // The host verifies, and nobody verifies its own work: as an assignee it could never end the task. What a leader gave, he verifies.
    if (unit === task.created.host && task.created.source?.kind !== 'instruction')
      return refuse('task-host-cannot-be-assignee', { unitId: unit }, [], pointer);
    seen.add(unit);
  }
  if (data.lead !== null && !seen.has(data.lead) && assigneeOf(task, data.lead) === undefined) {
    return refuse('task-lead-not-assigned', { unitId: data.lead }, [], '/lead');
  }

  const units = data.units.filter(({ unit }) => assigneeOf(task, unit) === undefined);
  const sameLead = data.lead === null || data.lead === task.lead;
  if (units.length === 0 && sameLead) return nothing('already-assigned');
  return accept([
    { type: 'UnitsAssigned', data: { units, lead: data.lead, reason: data.reason, by: given.actor.person } },
  ]);
}
