import type { Standing } from '#domain/access/standing.ts';
import type { TaskMark } from '#domain/follow-up-task/acts.ts';
import { deadlineOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Without a unit the task as a whole. */
export function taskStanding(state: TaskState, unit?: UnitId): Standing {
  if (state.status === 'none') return { status: 'none', marks: [] };
  const { status } = state;
  const { number } = state.created;
  const asked = unit === undefined ? state.assignees : state.assignees.filter((one) => one.unit === unit);
  const marks: TaskMark[] = asked.some(isOpen) ? [] : ['nobodyOwes'];
  if (state.assignees.length === 0) marks.push('nobodyAssigned');
  if (unit === undefined) return { status, marks, facts: { number } };
  const own = asked[0];
  if (own === undefined) return { status, share: null, marks, facts: { number, unitId: unit } };
  const { work, extensionAsked } = own;
  if (extensionAsked !== null) marks.push('asked');
  if (deadlineOf(state, own) === null) marks.push('undated');
  if (own.passed !== undefined) marks.push('passed');
  if (own.passed?.met === false) marks.push('membersOwe');
  const facts = { number, unit: own.name, ...(extensionAsked === null ? {} : { until: extensionAsked.until }) };
  if (work.status !== 'reported') return { status, share: work.status, marks, facts };
  const { by: person, account } = work.report;
  return { status, share: work.status, marks, facts, by: account === undefined ? { person } : { person, account } };
}
