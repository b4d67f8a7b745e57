import type { CycleAction } from '#domain/access/action.ts';
import { type Admission, type Hindrance, type Standing, statusTakes, takes } from '#domain/access/standing.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { outOfPhase } from '#domain/review-cycle/phase.ts';
import type { Refused } from '#domain/review-cycle/refusals.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

type Status = CycleState['status'];
type Share = Member['standing']['status'];
/** `shutOut`: collection is closed and not re-opened for the unit. `asked`: its request for more time waits. */
export type CycleMark = 'shutOut' | 'asked' | 'acknowledged';
type Admits = Admission<Status, Share, CycleMark>;

const judged: readonly Status[] = ['collecting', 'collected'];
const owing: readonly Share[] = ['expected', 'returned'];
const member: readonly Share[] = ['expected', 'submitted', 'returned', 'accepted', 'exempted'];
const beforeConclusion: readonly Status[] = [
  ...['planned' as const, 'collecting' as const, 'collected' as const],
  ...['consolidated' as const, 'approved' as const, 'conferencing' as const],
];

/** The statuses of a cycle, and of a unit's report in it, in which each command can be accepted. */
export const cycleAdmits: Readonly<Record<CycleAction, Admits>> = {
  'reviewCycle.ProposeCycle': [{ in: ['none'] }],
  'reviewCycle.PlanCycle': [{ in: ['none', 'proposed'] }],
  'reviewCycle.ReplanCycle': [{ in: ['planned'] }],
  'reviewCycle.IssueCall': [{ in: ['planned'] }],
  'reviewCycle.AcknowledgeCall': [{ in: judged, share: member, unless: ['acknowledged'] }],
  'reviewCycle.SubmitReport': [{ in: judged, share: owing, unless: ['shutOut'] }],
  'reviewCycle.ReturnReport': [{ in: judged, share: ['submitted'] }],
  'reviewCycle.AcceptReport': [{ in: judged, share: ['submitted'] }],
  'reviewCycle.RequestExtension': [{ in: ['collecting'], share: owing }],
  'reviewCycle.GrantExtension': [{ in: ['collecting'], share: owing }],
  'reviewCycle.RefuseExtension': [{ in: ['collecting'], share: owing, needs: 'asked' }],
  // While collection is open a unit that owes is open already, and a report that waits is judged, not opened.
  'reviewCycle.ReopenForUnit': [
    { in: ['collecting'], share: ['accepted', 'exempted'] },
    { in: ['collected', 'consolidated'], share: member },
  ],
  'reviewCycle.ExemptUnit': [{ in: judged, share: owing }],
  'reviewCycle.UrgeUnit': [{ in: judged, share: owing, unless: ['shutOut'] }],
  'reviewCycle.CloseCollection': [{ in: ['collecting'] }],
  'reviewCycle.Consolidate': [{ in: ['collected', 'consolidated'] }],
  'reviewCycle.ApproveConsolidation': [{ in: ['consolidated'] }],
  'reviewCycle.LinkConference': [{ in: beforeConclusion }],
  'reviewCycle.RecordConclusion': [
    { in: ['collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded'] },
  ],
  'reviewCycle.RecordTaskEnded': [{ in: ['concluded'] }],
  'reviewCycle.RecordTaskReopened': [{ in: ['concluded'] }],
  'reviewCycle.CloseCycle': [{ in: ['concluded'] }],
  'reviewCycle.CancelCycle': [{ in: ['proposed', ...beforeConclusion] }],
};

/** What the cycle's page and one member's row tell: enough to know what may be done. */
export interface CycleFacts {
  readonly status: Status;
  /** The unit spoken of: null = no member of the cycle; absent = none is spoken of. */
  readonly member?: {
    readonly status: Share;
    readonly reopened: boolean;
    readonly asked: boolean;
    readonly acknowledged: boolean;
  } | null;
}

export function cycleStanding({ status, member }: CycleFacts): Standing {
  if (member === undefined) return { status, marks: [] };
  if (member === null) return { status, share: null, marks: [] };
  const marks: CycleMark[] = [];
  if (status === 'collected' && !member.reopened) marks.push('shutOut');
  if (member.asked) marks.push('asked');
  if (member.acknowledged) marks.push('acknowledged');
  return { status, share: member.status, marks };
}

export function cycleFacts(state: CycleState, unit?: UnitId): CycleFacts {
  if (unit === undefined) return { status: state.status };
  const found = 'members' in state ? state.members.find((one) => one.unit === unit) : undefined;
  if (found === undefined) return { status: state.status, member: null };
  const { standing, reopened, asked, acknowledgedAt } = found;
  const facts = { status: standing.status, reopened, asked: asked !== null, acknowledged: acknowledgedAt !== null };
  return { status: state.status, member: facts };
}

/** In which phase a command is at home: what is missing, or what has happened already, is told by it. */
const phaseOf: Readonly<Record<CycleAction, Status>> = {
  'reviewCycle.ProposeCycle': 'none',
  'reviewCycle.PlanCycle': 'none',
  'reviewCycle.ReplanCycle': 'planned',
  'reviewCycle.IssueCall': 'planned',
  'reviewCycle.AcknowledgeCall': 'collecting',
  'reviewCycle.SubmitReport': 'collecting',
  'reviewCycle.ReturnReport': 'collecting',
  'reviewCycle.AcceptReport': 'collecting',
  'reviewCycle.RequestExtension': 'collecting',
  'reviewCycle.GrantExtension': 'collecting',
  'reviewCycle.RefuseExtension': 'collecting',
  'reviewCycle.ReopenForUnit': 'collected',
  'reviewCycle.ExemptUnit': 'collecting',
  'reviewCycle.UrgeUnit': 'collecting',
  'reviewCycle.CloseCollection': 'collecting',
  'reviewCycle.Consolidate': 'collected',
  'reviewCycle.ApproveConsolidation': 'consolidated',
  'reviewCycle.LinkConference': 'planned',
  'reviewCycle.RecordConclusion': 'collecting',
  'reviewCycle.RecordTaskEnded': 'concluded',
  'reviewCycle.RecordTaskReopened': 'concluded',
  'reviewCycle.CloseCycle': 'concluded',
  'reviewCycle.CancelCycle': 'planned',
};

export function cycleHindrance(action: CycleAction, standing: Standing): Hindrance | null {
  const cases = cycleAdmits[action];
  if (takes(cases, standing)) return null;
  if (standing.status === 'none' && action !== 'reviewCycle.PlanCycle') return { code: 'cycle-unknown', liftedBy: [] };
  if (!statusTakes(cases, standing)) return ofPhase(standing.status as Status, phaseOf[action]);
  return ofShare(action, standing);
}

function ofPhase(status: Status, needed: Status): Hindrance {
  const { refusal }: Refused = outOfPhase({ status }, needed);
  return { code: refusal.code, liftedBy: refusal.liftedBy };
}

function ofShare(action: CycleAction, { status, share, marks }: Standing): Hindrance {
  if (share === null) return { code: 'unit-outside-cycle', liftedBy: ['coordinator'] };
  if (action === 'reviewCycle.AcknowledgeCall') return { code: 'call-acknowledged-already', liftedBy: [] };
  switch (share as Share) {
    case 'submitted':
      return { code: 'report-already-submitted', liftedBy: ['coordinator'] };
    case 'accepted':
      return { code: 'report-already-accepted', liftedBy: ['coordinator'] };
    case 'exempted':
      return { code: 'unit-exempted', liftedBy: ['coordinator'] };
    case 'expected':
    case 'returned':
      break;
  }
  if (action === 'reviewCycle.ReturnReport' || action === 'reviewCycle.AcceptReport') {
    const code = share === 'returned' ? 'report-already-returned' : 'report-not-submitted';
    return { code, liftedBy: ['reporter', 'unitHead'] };
  }
  if (action === 'reviewCycle.ReopenForUnit' && status === 'collecting')
    return { code: 'unit-already-open', liftedBy: [] };
  if (marks.includes('shutOut')) return { code: 'collection-closed', liftedBy: ['coordinator'] };
  return { code: 'extension-not-asked', liftedBy: ['unitHead'] };
}
