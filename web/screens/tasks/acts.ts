import { hostsOf, isLeader, type Position } from '#web/app/staff.ts';
import type { Act, Can } from '#web/app/use-rights.ts';
import type { Words } from '#web/i18n.ts';
import type { Assignee, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

export type ActKind = keyof Words['tasks']['act'];

export interface ShownAct extends Act {
  readonly kind: ActKind;
  /** What is needed most now stands first and is filled. */
  readonly first: boolean;
}

type Pair = readonly [ActKind, Parameters<Can>[0]];

const ofTask: readonly Pair[] = [
  ['assign', 'followUpTask.AssignUnits'],
  ['setDate', 'followUpTask.SetDueDate'],
  ['urge', 'followUpTask.UrgeTask'],
  ['paper', 'followUpTask.IssueTaskPaper'],
  ['reopen', 'followUpTask.ReopenTask'],
  ['withdraw', 'followUpTask.WithdrawTask'],
];

const ofUnit: readonly Pair[] = [
  ['accept', 'followUpTask.AcceptTask'],
  ['done', 'followUpTask.ReportDone'],
  ['progress', 'followUpTask.ReportProgress'],
  ['passDown', 'followUpTask.PassDown'],
  ['ask', 'followUpTask.AskExtension'],
  ['verify', 'followUpTask.VerifyTask'],
  ['return', 'followUpTask.ReturnTask'],
  ['answer', 'followUpTask.GrantExtension'],
  ['extend', 'followUpTask.GrantExtension'],
  ['urge', 'followUpTask.UrgeTask'],
  ['reopen', 'followUpTask.ReopenTask'],
];

/** What a unit does about its own share; everything else is the giver's. */
const ofItself: ReadonlySet<ActKind> = new Set(['accept', 'done', 'progress', 'passDown', 'ask']);

/** The acts that make sense as it stands; whether this person may is the api's to say. Never this role's: not shown. */
export function actsFor(task: TaskDetail, unit: Assignee | null, can: Can, position: Position): readonly ShownAct[] {
  const acts = (unit === null ? ofTask : ofUnit).filter(([kind]) => {
    const its =
      unit !== null && ofItself.has(kind) ? isOurs(unit, task, position) : hostsOf(position).includes(task.host.unit);
    return its && (unit === null ? fitsTask(kind, task) : fitsUnit(kind, task, unit));
  });
  const shown = acts
    .map(([kind, action]) => ({ kind, ...can(action) }))
    .filter(({ allowed, reason }) => allowed || reason !== null);
  const first = shown.find(({ allowed }) => allowed);
  return shown.map((act) => ({ ...act, first: act === first && (unit !== null || task.assignees.length === 0) }));
}

/** Its own, or that of a unit that has ended and whose work it carries on; what a leader gave his own office its coordinators do. */
function isOurs({ unit, ended }: Assignee, { host }: TaskDetail, position: Position): boolean {
  if (unit === host.unit && isLeader(position)) return false;
  return [unit, ended?.takenOverBy?.unit].includes(position?.unit ?? '');
}

function fitsTask(kind: ActKind, { status, assignees, passedDown }: TaskDetail): boolean {
  switch (kind) {
    case 'paper':
      return status !== 'done' && assignees.length > 0 && passedDown === null;
    case 'urge':
      return status === 'running' && assignees.length > 1;
    case 'reopen':
      return status === 'done';
    case 'assign':
    case 'setDate':
    case 'withdraw':
      return status === 'running';
    default:
      // What a unit does about its own share.
      return false;
  }
}

function fitsUnit(kind: ActKind, task: TaskDetail, { status, extensionAsked, dueAt, passed }: Assignee): boolean {
  const owes = status !== 'reported' && status !== 'verified';
  if (task.status !== 'running') return false;
  switch (kind) {
    case 'accept':
      return status === 'assigned';
    case 'done':
      return owes && passed?.met !== false;
    case 'passDown':
      return owes && passed === null;
    case 'verify':
    case 'return':
      return status === 'reported';
    case 'answer':
      return extensionAsked !== null;
    case 'extend':
      return owes && extensionAsked === null && dueAt !== null;
    case 'ask':
      return owes && extensionAsked === null && dueAt !== null;
    case 'reopen':
      return status === 'verified';
    default:
      return owes;
  }
}
