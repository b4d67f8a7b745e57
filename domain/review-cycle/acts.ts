import type { Act } from '#domain/access/act.ts';
import { concluded, judged, prepared, signed } from '#domain/access/rights.ts';
import { engine, hostCoordinator, hostLeader, hostStaff, thatUnit } from '#domain/access/rule.ts';
import type { AlreadySo, Hindrance, Obstacle } from '#domain/access/standing.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

type Status = CycleState['status'];
type Share = Member['standing']['status'];
/**
 * `shutOut`: collection is closed and not re-opened for the unit. `asked`: its request for more time waits. `noConference`: the
 * cycle is planned without one. `reportApproved`: the text of the consolidated report is locked. `ofYears`: it sums years and asks
 * no unit.
 */
export type CycleMark = 'shutOut' | 'asked' | 'acknowledged' | 'noConference' | 'reportApproved' | 'ofYears';

export interface CycleAct extends Act<Status, Share, CycleMark> {
  /** The phase the command is at home in: what is missing yet, or has happened already, is told by it. */
  readonly phase: Status;
  /** What the unit's share is told when nothing nearer stands against it. */
  readonly otherwise?: Hindrance<CycleRefusalCode>;
}

const collects: readonly Status[] = ['collecting', 'collected'];
const owing: readonly Share[] = ['expected', 'returned'];
const member: readonly Share[] = ['expected', 'submitted', 'returned', 'accepted', 'exempted'];
const beforeConclusion: readonly Status[] = [
  ...['planned' as const, 'collecting' as const, 'collected' as const],
  ...['consolidated' as const, 'approved' as const, 'conferencing' as const],
];

/** The totals stand approved, and the cycle is not over. */
const sealed: readonly Status[] = ['approved', 'conferencing', 'concluded'];

export const shut: Obstacle<CycleRefusalCode> = { code: 'collection-closed', liftedBy: ['coordinator'] };
const notSubmitted: Obstacle<CycleRefusalCode> = {
  code: 'report-not-submitted',
  liftedBy: ['reporter', 'unitHead'],
};
const notInTotals: Obstacle<CycleRefusalCode> = { code: 'variance-not-of-totals', liftedBy: [] };
const withoutConference: Obstacle<CycleRefusalCode> = {
  code: 'cycle-without-conference',
  liftedBy: ['coordinator', 'leader'],
};
const asksNobody: Obstacle<CycleRefusalCode> = { code: 'cycle-asks-nobody', liftedBy: [] };
const acknowledged: AlreadySo = {
  ...{ code: 'call-acknowledged-already', liftedBy: [], so: 'already acknowledged' },
};

const reportLocked: Obstacle<CycleRefusalCode> = { code: 'report-approved-already', liftedBy: [] };
/** From the call on, until its text is approved: a long report is begun before the last unit has sent its own. */
const beingWritten: CycleAct['when'] = [
  {
    in: ['collecting', 'collected', 'consolidated', 'approved', 'conferencing'],
    unless: ['reportApproved'],
  },
];

/** What was said to it may be dealt with until the cycle is closed, as its approval may come after the conference. */
const beingFinished: CycleAct['when'] = beingWritten.map((one) => ({ ...one, in: [...one.in, 'concluded'] }));

/** Planned anew with other years, its rounds go on meanwhile: the opinions are of before, and the days they were asked by run. */
const ofYearsAnew: CycleAct['when'] = [{ in: ['planned'], needs: 'ofYears' }];

/** A report judged in a phase in which reports are still taken. */
const judging = { right: judged, phase: 'collecting', judges: true, otherwise: notSubmitted } as const;
/** Said between aggregates: nobody's by hand. */
const told = { who: engine, right: null } as const;

/** Who may do what in a review cycle, with which right, in which states of the cycle and of the unit's report. */
export const cycleActs: Readonly<Record<CycleCommand['type'], CycleAct>> = {
  ProposeCycle: { ...told, phase: 'none', when: [{ in: ['none'] }] },
  PlanCycle: { who: hostStaff, right: prepared, phase: 'none', when: [{ in: ['none', 'proposed'] }] },
  // What sums years may take others until its totals are approved: a year may be withdrawn after it was summed.
  ReplanCycle: {
    ...{ who: hostStaff, right: prepared, phase: 'planned' },
    when: [{ in: ['planned'] }, { in: ['consolidated'], needs: 'ofYears' }],
  },
  IssueCall: {
    ...{ who: hostStaff, right: signed, phase: 'planned', otherwise: asksNobody },
    when: [{ in: ['planned'], unless: ['ofYears'] }],
  },
  AcknowledgeCall: {
    ...{ who: thatUnit, right: prepared, phase: 'collecting', otherwise: acknowledged },
    when: [{ in: collects, share: member, unless: ['acknowledged'] }],
  },
  // The coordinator enters what came on paper, on behalf of the unit; the decider asks for the paper.
  SubmitReport: {
    ...{ who: [...thatUnit, ...hostCoordinator], right: signed, phase: 'collecting', otherwise: shut },
    when: [{ in: collects, share: owing, unless: ['shutOut'] }],
  },
  ReturnReport: { ...judging, who: hostCoordinator, when: [{ in: collects, share: ['submitted'] }] },
  AcceptReport: { ...judging, who: hostCoordinator, when: [{ in: collects, share: ['submitted'] }] },
  OpenPlaces: {
    ...{ right: judged, phase: 'collecting', judges: true, who: hostCoordinator },
    when: [{ in: collects, share: ['returned'] }],
    otherwise: { code: 'report-not-returned', liftedBy: ['coordinator'] },
  },
  AssignReviewer: { who: hostStaff, right: judged, phase: 'collecting', when: [{ in: collects }] },
  RequestExtension: {
    ...{ who: thatUnit, right: signed, phase: 'collecting' },
    when: [{ in: ['collecting'], share: owing }],
  },
  GrantExtension: {
    ...{ who: hostStaff, right: judged, phase: 'collecting' },
    when: [{ in: ['collecting'], share: owing }],
  },
  RefuseExtension: {
    ...{ who: hostStaff, right: judged, phase: 'collecting' },
    when: [{ in: ['collecting'], share: owing, needs: 'asked' }],
    otherwise: { code: 'extension-not-asked', liftedBy: ['unitHead'] },
  },
  // While collection is open a unit that owes is open already, and a report that waits is judged, not opened.
  ReopenForUnit: {
    ...{ who: hostStaff, right: judged, phase: 'collected' },
    when: [
      { in: ['collecting'], share: ['accepted', 'exempted'] },
      { in: ['collected', 'consolidated'], share: member },
    ],
    otherwise: { code: 'unit-already-open', liftedBy: [] },
  },
  SuspendDeadlines: { who: hostStaff, right: judged, phase: 'collecting', when: [{ in: collects }] },
  ResumeDeadlines: { who: hostStaff, right: judged, phase: 'collecting', when: [{ in: collects }] },
  FollowCalendar: {
    ...{ who: hostStaff, right: judged, phase: 'collecting' },
    when: [{ in: ['planned', ...collects] }],
  },
  ExemptUnit: {
    ...{ who: hostStaff, right: judged, phase: 'collecting' },
    when: [{ in: collects, share: owing }],
  },
  UrgeUnit: {
    ...{ who: hostStaff, right: judged, phase: 'collecting', otherwise: shut },
    when: [{ in: collects, share: owing, unless: ['shutOut'] }],
  },
  // What is owed is asked for while it can still be handed in; more time that was given is told at any time until then.
  IssueCyclePaper: {
    who: hostStaff,
    right: signed,
    phase: 'collecting',
    when: [{ in: collects, unless: ['ofYears'] }],
  },
  // The coordinator closes; closing over a running deadline is the leader's, which the decider knows.
  CloseCollection: { who: hostStaff, right: judged, phase: 'collecting', when: [{ in: ['collecting'] }] },
  Consolidate: {
    who: hostCoordinator,
    right: judged,
    phase: 'collected',
    when: [{ in: ['collected', 'consolidated'] }, { in: ['planned'], needs: 'ofYears' }],
  },
  ApproveConsolidation: { who: hostLeader, right: concluded, phase: 'consolidated', when: [{ in: ['consolidated'] }] },
  CirculateDraft: {
    ...{ who: hostStaff, right: signed, phase: 'collecting', otherwise: reportLocked },
    when: beingWritten,
  },
  GiveOpinion: {
    ...{ who: thatUnit, right: prepared, phase: 'collecting', otherwise: reportLocked },
    // What sums years has no members: whom it asked its rounds say.
    when: [
      ...beingWritten.flatMap((one): CycleAct['when'] => [
        { ...one, share: member },
        { ...one, needs: 'ofYears' },
      ]),
      ...ofYearsAnew,
    ],
  },
  RemindOpinions: {
    ...{ who: hostStaff, right: prepared, phase: 'collecting', otherwise: reportLocked },
    when: [...beingWritten, ...ofYearsAnew],
  },
  AnswerOpinion: {
    ...{ who: hostStaff, right: prepared, phase: 'collecting', otherwise: reportLocked },
    when: [...beingFinished, ...ofYearsAnew],
  },
  // Its figures are those of the approved totals: before that they may still change.
  ApproveConsolidatedReport: {
    ...{ who: hostLeader, right: concluded, phase: 'approved', otherwise: reportLocked },
    when: [{ in: sealed, unless: ['reportApproved'] }],
  },
  // The unit signs what its figures turned out to be, or the coordinator enters its paper; the leader takes it or not.
  RecordVariance: {
    ...{ who: [...thatUnit, ...hostCoordinator], right: signed, phase: 'approved', otherwise: notInTotals },
    when: [{ in: sealed, share: ['accepted'] }],
  },
  AcceptVariance: {
    ...{ who: hostLeader, right: concluded, phase: 'approved', judges: true, otherwise: notInTotals },
    when: [{ in: sealed, share: ['accepted'] }],
  },
  RefuseVariance: {
    ...{ who: hostLeader, right: concluded, phase: 'approved', judges: true, otherwise: notInTotals },
    when: [{ in: sealed, share: ['accepted'] }],
  },
  // Signed, stamped and scanned afterwards, also when all is over: only what was withdrawn takes nothing.
  AttachScans: {
    ...{ who: hostStaff, right: prepared, phase: 'collecting' },
    when: [{ in: [...collects, 'consolidated', ...sealed, 'closed'] }],
  },
  LinkConference: {
    ...{ ...told, phase: 'planned', otherwise: withoutConference },
    when: [{ in: beforeConclusion, unless: ['noConference'] }],
  },
  RecordConclusion: {
    ...{ ...told, phase: 'collecting', otherwise: withoutConference },
    when: [
      {
        in: ['collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded'],
        unless: ['noConference'],
      },
    ],
  },
  RecordTaskEnded: { ...told, phase: 'concluded', when: [{ in: ['concluded'] }] },
  RecordTaskReopened: { ...told, phase: 'concluded', when: [{ in: ['concluded'] }] },
  // What has no conference ends with the approval of its consolidation.
  CloseCycle: {
    ...{ who: hostCoordinator, right: judged, phase: 'concluded' },
    when: [{ in: ['concluded'] }, { in: ['approved'], needs: 'noConference' }],
  },
  CancelCycle: { who: hostStaff, right: judged, phase: 'planned', when: [{ in: ['proposed', ...beforeConclusion] }] },
};
