import { assigneeIn, assigneeOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import { closingFault } from '#domain/follow-up-task/closing-rule.ts';
import type { PassDown } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { termOfTask } from '#domain/follow-up-task/term-of-task.ts';
import type { Deadline, DeadlineRule } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { passedSeries, slugOf, taskStream } from '#domain/kernel/streams.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** Longer names find no way through an address. */
const longestSeries = 150;

/** The unit gives its share on to its own members, all in one act: they answer to it, and it goes on answering to the host. */
export function passDown(task: RunningTask, data: PassDown['data'], given: Given): Outcome {
  const { unit, units, closes, remark } = data;
  const no = membersFault(task, data);
  if (no !== null) return no;
  const fault = closingFault(
    closes,
    units.map((member) => member.unit),
  );
  if (fault !== null) return refuse(fault.code, { of: units.length }, [], fault.pointer);
  const own = assigneeIn(task, unit);
  const above = deadlineOf(task, own);
  // A task of its own: its versions begin anew.
  const bounds = { version: 1, until: above?.at ?? null };
  const due = data.rule === null ? null : termOfTask(task, data.rule, given, bounds);
  if (due !== null && !due.ok) return refuse(due.code, dateFacts(data.rule, above), [], '/rule/date');
  const series = passedSeries(task.task, unit, (own.passings ?? 0) + 1);
  if (slugOf(series).length > longestSeries) return refuse('task-passed-too-deep');
  const passed = { unit, task: taskStream(series, task.created.number), units, rule: closes, remark };
  const deadline = due === null ? above : due.deadline;
  return accept([{ type: 'TaskPassedDown', data: { ...passed, deadline, by: given.actor.person } }]);
}

/** Nobody twice, not the giver, and nobody who has a share of the very same task already: work is counted once. */
function membersFault(task: RunningTask, { unit, units }: PassDown['data']): Outcome | null {
  if (units.length === 0) return refuse('task-passed-to-nobody', {}, [], '/units');
  for (const [index, member] of units.entries()) {
    const pointer = `/units/${String(index)}/unit`;
    const facts = { unitId: member.unit, unit: member.name };
    if (units.findIndex((one) => one.unit === member.unit) !== index)
      return refuse('task-unit-repeated', facts, [], pointer);
    const above = [unit, task.created.host, ...(task.created.passedDown?.above ?? [])];
    if (above.includes(member.unit)) return refuse('task-host-cannot-be-assignee', facts, [], pointer);
    if (assigneeOf(task, member.unit) !== undefined) return refuse('task-passed-to-assigned', facts, [], pointer);
  }
  return null;
}

function dateFacts(rule: DeadlineRule | null, above: Deadline | null): Readonly<Record<string, CivilDate>> {
  const stated = rule?.kind === 'date' ? { date: rule.date } : {};
  return above === null ? stated : { ...stated, dueDate: above.date };
}
