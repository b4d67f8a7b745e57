import type { Act } from '#domain/access/act.ts';
import { concluded, prepared, signed, verified } from '#domain/access/rights.ts';
import { engine, hostLeader, hostStaff, passer, thatUnit } from '#domain/access/rule.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { TaskState, Work } from '#domain/follow-up-task/state.ts';

type Status = TaskState['status'];
type Share = Work['status'];
/** `asked`: a request for more time waits. `undated`: there is no term to extend. `nobodyOwes`: no unit could be urged. `membersOwe`: passed down, and its rule is not met. */
export type TaskMark = 'asked' | 'undated' | 'nobodyOwes' | 'nobodyAssigned' | 'passed' | 'membersOwe';

export interface TaskAct extends Act<Status, Share, TaskMark> {
  /** What somebody whose act it is not is told. */
  readonly notTheirs: FollowUpTaskRefusal;
}

const owing: readonly Share[] = ['assigned', 'accepted', 'returned'];
const assignee: readonly Share[] = ['assigned', 'accepted', 'reported', 'returned', 'verified'];
const running: readonly Status[] = ['running'];

/** Of a task that was passed down the unit that did so is the host: whoever signs for it stands in its staff's place. */
const ofHost = {
  who: [...hostStaff, ...passer],
  right: verified,
  rightOfPasser: signed,
  notTheirs: 'task-not-the-host',
} as const;
/** An extension comes from the giver of the task, who may also withdraw it (9061/VPCP-CN, 20/11/2023). */
const ofGiver = {
  who: [...hostLeader, ...passer],
  right: concluded,
  rightOfPasser: signed,
  notTheirs: 'task-not-the-giver',
} as const;
/** Nobody verifies his own unit; of the host's own office, which a leader's instruction alone gives work, the leader does. */
const judging = { judges: true, leaderOfOwn: true } as const;
/** What tasks of two levels tell each other. */
const told = { who: engine, right: null, notTheirs: 'task-not-the-host' } as const;
const there: readonly Status[] = ['running', 'done', 'withdrawn'];
const ofUnit = { who: thatUnit, notTheirs: 'task-not-your-unit' } as const;

/** Who may do what about a task, with which right, in which states of the task and of the unit's work on it. */
export const taskActs: Readonly<Record<TaskCommand['type'], TaskAct>> = {
  AssignUnits: { ...ofHost, when: [{ in: running }] },
  SetDueDate: { ...ofHost, when: [{ in: running }] },
  AcceptTask: { ...ofUnit, right: prepared, when: [{ in: running, share: ['assigned'] }] },
  ReportProgress: { ...ofUnit, right: prepared, when: [{ in: running, share: owing }] },
  AskExtension: { ...ofUnit, right: signed, when: [{ in: running, share: owing, unless: ['asked', 'undated'] }] },
  GrantExtension: { ...ofGiver, when: [{ in: running, share: assignee, needs: 'asked' }] },
  RefuseExtension: { ...ofGiver, when: [{ in: running, share: assignee, needs: 'asked' }] },
  ReportDone: { ...ofUnit, right: signed, when: [{ in: running, share: owing, unless: ['membersOwe'] }] },
  VerifyTask: { ...ofHost, ...judging, when: [{ in: running, share: ['reported'] }] },
  ReturnTask: { ...ofHost, ...judging, when: [{ in: running, share: ['reported'] }] },
  ReopenTask: {
    ...ofHost,
    when: [
      { in: running, share: ['verified'] },
      { in: ['done', 'withdrawn'], share: assignee },
    ],
  },
  WithdrawTask: { ...ofGiver, when: [{ in: running }] },
  UrgeTask: { ...ofHost, when: [{ in: running, unless: ['nobodyOwes'] }] },
  IssueTaskPaper: {
    ...{ who: hostStaff, right: signed, notTheirs: 'task-not-the-host' },
    when: [{ in: ['running', 'withdrawn'], unless: ['nobodyAssigned'] }],
  },
  SetMilestone: { ...ofHost, when: [{ in: running }] },
  DropMilestone: { ...ofHost, when: [{ in: running }] },
  ReachMilestone: { ...ofUnit, right: prepared, when: [{ in: running, share: owing }] },
  JudgeMilestone: { ...ofHost, ...judging, when: [{ in: running, share: assignee }] },
  AskMilestoneExtension: { ...ofUnit, right: signed, when: [{ in: running, share: owing }] },
  DecideMilestoneExtension: { ...ofGiver, when: [{ in: running, share: assignee }] },
  PassDown: { ...ofUnit, right: signed, when: [{ in: running, share: owing, unless: ['passed'] }] },
  OpenPassedTask: { ...told, when: [{ in: ['none'] }] },
  RecordTermAbove: { ...told, when: [{ in: there }] },
  RecordSourceCorrected: { ...told, when: [{ in: there }] },
  EndPassedTask: { ...told, when: [{ in: running }] },
  RecordMembers: { ...told, when: [{ in: there }] },
  RecordPassingEnded: { ...told, when: [{ in: there }] },
};
