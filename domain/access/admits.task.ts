import type { TaskAction } from '#domain/access/action.ts';
import { type Admission, type Hindrance, type Standing, statusTakes, takes } from '#domain/access/standing.ts';
import { deadlineOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { TaskState, Work } from '#domain/follow-up-task/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

type Status = TaskState['status'];
type Share = Work['status'];
/** `asked`: a request for more time waits. `undated`: there is no term to extend. `nobodyOwes`: no unit could be urged. */
export type TaskMark = 'asked' | 'undated' | 'nobodyOwes';
type Admits = Admission<Status, Share, TaskMark>;

const owing: readonly Share[] = ['assigned', 'accepted', 'returned'];
const assignee: readonly Share[] = ['assigned', 'accepted', 'reported', 'returned', 'verified'];
const running: readonly Status[] = ['running'];

/** The statuses of a task, and of a unit's work on it, in which each command can be accepted. */
export const taskAdmits: Readonly<Record<TaskAction, Admits>> = {
  'followUpTask.AssignUnits': [{ in: running }],
  'followUpTask.SetDueDate': [{ in: running }],
  'followUpTask.AcceptTask': [{ in: running, share: ['assigned'] }],
  'followUpTask.ReportProgress': [{ in: running, share: owing }],
  'followUpTask.AskExtension': [{ in: running, share: owing, unless: ['asked', 'undated'] }],
  'followUpTask.GrantExtension': [{ in: running, share: assignee, needs: 'asked' }],
  'followUpTask.RefuseExtension': [{ in: running, share: assignee, needs: 'asked' }],
  'followUpTask.ReportDone': [{ in: running, share: owing }],
  'followUpTask.VerifyTask': [{ in: running, share: ['reported'] }],
  'followUpTask.ReturnTask': [{ in: running, share: ['reported'] }],
  'followUpTask.ReopenTask': [{ in: running, share: ['verified'] }, { in: ['done', 'withdrawn'] }],
  'followUpTask.WithdrawTask': [{ in: running }],
  'followUpTask.UrgeTask': [{ in: running, unless: ['nobodyOwes'] }],
};

/** Without a unit the task as a whole. */
export function taskStanding(state: TaskState, unit?: UnitId): Standing {
  if (state.status === 'none') return { status: 'none', marks: [] };
  const { status } = state;
  const asked = unit === undefined ? state.assignees : state.assignees.filter((one) => one.unit === unit);
  const marks: TaskMark[] = asked.some(isOpen) ? [] : ['nobodyOwes'];
  if (unit === undefined) return { status, marks };
  const own = asked[0];
  if (own === undefined) return { status, share: null, marks };
  if (own.extensionAsked !== null) marks.push('asked');
  if (deadlineOf(state, own) === null) marks.push('undated');
  return { status, share: own.work.status, marks };
}

export function taskHindrance(action: TaskAction, standing: Standing): Hindrance | null {
  const cases = taskAdmits[action];
  if (takes(cases, standing)) return null;
  if (standing.status === 'none') return { code: 'task-unknown', liftedBy: [] };
  if (!statusTakes(cases, standing)) return { code: 'task-ended', liftedBy: ['coordinator', 'leader'] };
  return ofShare(action, standing);
}

function ofShare(action: TaskAction, { share, marks }: Standing): Hindrance {
  if (share === null) return { code: 'task-unit-not-assigned', liftedBy: ['coordinator'] };
  if (action === 'followUpTask.UrgeTask') return { code: 'task-nobody-to-urge', liftedBy: ['coordinator'] };
  if (action === 'followUpTask.AcceptTask') return { code: 'task-accepted-already', liftedBy: [] };
  if (action === 'followUpTask.ReopenTask') return { code: 'task-not-ended', liftedBy: [] };
  if (action === 'followUpTask.GrantExtension' || action === 'followUpTask.RefuseExtension') {
    return { code: 'task-extension-not-asked', liftedBy: ['unitHead', 'reporter'] };
  }
  if (share === 'verified') return { code: 'task-already-verified', liftedBy: ['coordinator', 'leader'] };
  if (action === 'followUpTask.VerifyTask' || action === 'followUpTask.ReturnTask') {
    return { code: 'task-not-reported', liftedBy: ['unitHead', 'reporter'] };
  }
  if (share === 'reported') return { code: 'task-already-reported', liftedBy: ['coordinator', 'leader'] };
  if (marks.includes('asked')) return { code: 'task-extension-pending', liftedBy: ['leader'] };
  return { code: 'task-without-deadline', liftedBy: ['leader'] };
}
