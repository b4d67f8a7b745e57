import type { Act } from '#web/app/use-rights.ts';
import type { Words } from '#web/i18n.ts';
import type { Assignee, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

export type ActKind = keyof Words['tasks']['act'];

export interface ShownAct extends Act {
  readonly kind: ActKind;
  /** What is needed most now stands first and is filled. */
  readonly first: boolean;
}

type Can = (action: string) => Act;

const ofTask: readonly (readonly [ActKind, string])[] = [
  ['assign', 'AssignUnits'],
  ['setDate', 'SetDueDate'],
  ['urge', 'UrgeTask'],
  ['reopen', 'ReopenTask'],
  ['withdraw', 'WithdrawTask'],
];

const ofUnit: readonly (readonly [ActKind, string])[] = [
  ['accept', 'AcceptTask'],
  ['done', 'ReportDone'],
  ['progress', 'ReportProgress'],
  ['ask', 'AskExtension'],
  ['verify', 'VerifyTask'],
  ['return', 'ReturnTask'],
  ['answer', 'GrantExtension'],
  ['extend', 'GrantExtension'],
  ['urge', 'UrgeTask'],
  ['reopen', 'ReopenTask'],
];

/** What a unit does about its own share; everything else is the giver's. */
const ofItself: ReadonlySet<ActKind> = new Set(['accept', 'done', 'progress', 'ask']);

/** The acts that make sense as it stands; whether this person may is the api's to say. Never this role's: not shown. */
export function actsFor(
  task: TaskDetail,
  unit: Assignee | null,
  can: Can,
  ownUnit: string | undefined,
): readonly ShownAct[] {
  const acts = (unit === null ? ofTask : ofUnit).filter(([kind]) => {
    const whose = unit !== null && ofItself.has(kind) ? unit.unit : task.host.unit;
    return whose === ownUnit && (unit === null ? fitsTask(kind, task) : fitsUnit(kind, task, unit));
  });
  const shown = acts
    .map(([kind, command]) => ({ kind, ...can(`followUpTask.${command}`) }))
    .filter(({ allowed, reason }) => allowed || reason !== null);
  const first = shown.find(({ allowed }) => allowed);
  return shown.map((act) => ({ ...act, first: act === first && (unit !== null || task.assignees.length === 0) }));
}

function fitsTask(kind: ActKind, { status, assignees }: TaskDetail): boolean {
  switch (kind) {
    case 'urge':
      return status === 'running' && assignees.length > 1;
    case 'reopen':
      return status === 'done';
    default:
      return status === 'running';
  }
}

function fitsUnit(kind: ActKind, task: TaskDetail, { status, extensionAsked, dueAt }: Assignee): boolean {
  const owes = status !== 'reported' && status !== 'verified';
  if (task.status !== 'running') return false;
  switch (kind) {
    case 'accept':
      return status === 'assigned';
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
