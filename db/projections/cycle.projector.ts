import { sql } from 'kysely';
import { placesOf } from '#domain/report-rates/places.ts';
import type { ReviewerAssigned } from '#domain/review-cycle/events/report-events.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import { suspendedUnits } from '#domain/review-cycle/members.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import { cycleDocOf } from '#db/projections/cycle-doc.ts';
import { saveNumbers } from '#db/projections/document-numbers.ts';
import { saveFileUses } from '#db/projections/file-uses.ts';
import { type Moments, momentsOf, noMoments } from '#db/projections/member-moments.ts';
import { paperEvents, savePaper } from '#db/projections/report-paper.ts';
import type { Change, ProjectedEvent } from '#db/projections/projector.ts';
import type { CycleMemberTable, CycleViewTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

type Known = Exclude<CycleState, { readonly status: 'none' }>;

export function projectCycle(writes: Together, change: Change<CycleState>): void {
  const { state } = change;
  if (state.status === 'none') return;
  if (change.events.every((event) => ofOneMember.has(event.type))) countEvents(writes, change);
  else saveCycle(writes, change, state);
  if ('plan' in state && state.plan !== null) saveNumbers(writes, change, state.plan.committee);
  if (!('members' in state)) return;
  saveFileUses(writes, change, state.plan.host.unit);
  savePaper(writes, change, state);
  if (change.events.some(({ type }) => type === 'CycleReplanned')) dropFormer(writes, change.stream, state.members);
  saveMembers(writes, change, state, touched(change.events, state.members));
}

/** A unit that the new plan leaves out has no row: it would be listed as missing, and could read what is not its own. */
function dropFormer(writes: Together, cycle: StreamId, members: readonly Member[]): void {
  const units = members.map(({ unit }) => unit);
  writes.add(
    writes.trx.deleteFrom('cycle_member').where('cycle', '=', cycle).where('unit', '!=', sql<UnitId>`all(${units})`),
  );
}

function saveCycle(writes: Together, change: Change<CycleState>, state: Known): void {
  const plan = 'plan' in state ? state.plan : 'proposal' in state ? state.proposal : null;
  if (plan === null) {
    writes.add(
      writes.trx
        .updateTable('cycle_view')
        .set({ status: state.status, version: lastVersion(change.events), doc: JSON.stringify(cycleDocOf(state)) })
        .where('stream', '=', change.stream),
    );
    return;
  }
  const row = {
    stream: change.stream,
    ledger: change.ledger,
    rehearsal: change.rehearsal,
    host: plan.host.unit,
    committee: plan.committee.id,
    committee_name: plan.committee.name,
    programmes: [...plan.programmes],
    review_kind: plan.reviewKind,
    period_code: plan.period.code,
    period_label: plan.period.label,
    status: state.status,
    cut_off: plan.cutOff,
    due_at: 'deadlines' in state ? lastDeadline(state.deadlines.map((each) => each.deadline.at)) : null,
    conference: 'conference' in state ? (state.conference?.stream ?? null) : null,
    version: lastVersion(change.events),
    folded: withoutDiacritics(
      [plan.committee.name, plan.period.label, plan.period.code, ...plan.programmes].join(' '),
    ).toLowerCase(),
    doc: cycleDocOf(state),
  } satisfies Saved<CycleViewTable>;
  writes.save(cycle, [row]);
}

const cycle: SavedForm<Saved<CycleViewTable>> = { table: 'cycle_view', key: ['stream'] };

/** What changes one member's row and nothing of the page above it: a deadline night must not rewrite that page each time. */
const ofOneMember = new Set([
  'CallAcknowledged',
  'ReportSubmitted',
  'ReportReturned',
  'PlacesOpened',
  'ReviewerAssigned',
  'ReportAccepted',
  'ExtensionRequested',
  'ExtensionRefused',
  'UnitUrged',
  'CyclePaperIssued',
  'ScansAttached',
  ...paperEvents,
]);

function countEvents(writes: Together, change: Change<CycleState>): void {
  writes.add(
    writes.trx
      .updateTable('cycle_view')
      .set({ version: lastVersion(change.events) })
      .where('stream', '=', change.stream),
  );
}

/** The day by which everybody must have reported: the one a list is sorted by. */
function lastDeadline(instants: readonly string[]): string | null {
  return [...instants].sort().at(-1) ?? null;
}

function lastVersion(events: readonly ProjectedEvent[]): number {
  return events.at(-1)?.version ?? 0;
}

/** A submission changes one row; what concerns everybody (a plan, a closing) rewrites all. */
function touched(events: readonly ProjectedEvent[], members: readonly Member[]): readonly Member[] {
  const units = new Set<UnitId>();
  for (const event of events) {
    const data = event.data;
    if (typeof data === 'object' && data !== null && 'unit' in data) units.add(data.unit as UnitId);
    // Only who looks at them: a board of hundreds is not written anew for ten.
    else if (event.type === 'ReviewerAssigned' || event.type === 'CyclePaperIssued')
      for (const unit of (data as ReviewerAssigned['data']).units) units.add(unit);
    else if (!leavesMembersAlone.has(event.type)) return members;
  }
  return members.filter((member) => units.has(member.unit));
}

const leavesMembersAlone = new Set([
  'ReportsConsolidated',
  'ConsolidationApproved',
  'DraftCirculated',
  'OpinionAnswered',
  'OpinionsReminded',
  'ConsolidatedReportApproved',
  'VarianceRecorded',
  'VarianceAccepted',
  'VarianceRefused',
  'ScansAttached',
  'ConferenceLinked',
  'ConclusionRecorded',
  'TaskEndRecorded',
  'TaskReopeningRecorded',
  'CycleClosed',
]);

function saveMembers(
  writes: Together,
  { stream, events }: Change<CycleState>,
  state: Extract<Known, { members: unknown }>,
  members: readonly Member[],
): void {
  const moments = momentsOf(events);
  const suspended = suspendedUnits(state);
  const dueAt = new Map(state.deadlines.map((each) => [each.deadline.version, each.deadline.at]));
  writes.save(
    memberForm,
    // While its clock stands still a unit has no end.
    members.map((member) => {
      const due = suspended.has(member.unit) ? null : (dueAt.get(member.version) ?? null);
      return memberRow(stream, state.plan, member, due, moments.get(member.unit) ?? noMoments);
    }),
  );
}

/** What grows is what a decision never needs: see Moments. */
const memberForm: SavedForm<Saved<CycleMemberTable>> = {
  table: 'cycle_member',
  key: ['cycle', 'unit'],
  grows: {
    ...{ reminders_sent: 'sum', last_reminded_at: 'newest', returned_at: 'newest' },
    ...{ extended_from: 'first', turns: 'appended', first_in: 'first' },
  },
};

function memberRow(cycle: StreamId, plan: CyclePlan, member: Member, dueAt: string | null, moments: Moments) {
  const { standing } = member;
  const report = 'report' in standing ? standing.report : null;
  return {
    cycle,
    unit: member.unit,
    name: member.name,
    kind: member.kind,
    setting: member.setting,
    rank: member.rank,
    status: standing.status,
    deadline_version: member.version,
    due_at: dueAt,
    acknowledged_at: member.acknowledgedAt,
    round: report?.round ?? 0,
    receipt: report?.receipt ?? null,
    submitted_at: report?.arrivedAt ?? null,
    late: report?.late ?? null,
    reopened: member.reopened,
    last_reminded_on: member.lastRemindedOn,
    asked: member.asked,
    reasons: standing.status === 'returned' ? standing.reasons : null,
    report,
    accepted_at: standing.status === 'accepted' ? standing.acceptedAt : null,
    exempted_because: standing.status === 'exempted' ? standing.reason : null,
    reviewer: member.review?.reviewer.account ?? null,
    reviewer_name: member.review?.reviewer.person ?? null,
    review_due_on: member.review?.dueOn ?? null,
    ...moments,
    places: placesOf(plan, member.setting, report),
  } satisfies Saved<CycleMemberTable>;
}
