import { type Cycle, cycleOf } from '#web/app/use-cycle.ts';
import { unheardOf } from '#web/kit/closed-list.ts';
import { day } from '#web/kit/format.ts';
import type { Signer } from '#web/kit/signer-fields.tsx';
import { type LadderStep, type PlanForm, spans } from '#web/screens/plan-wizard/plan-form.ts';

type Rule = { readonly hour: string } & (
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'beforeConference'; readonly workingDays: number }
  | { readonly kind: 'dayOfPeriod'; readonly day: number }
  | { readonly kind: 'byEvent'; readonly event: string; readonly on: string; readonly workingDays: number }
  | { readonly kind: 'before'; readonly date: string; readonly counted: boolean }
);

/** What the api keeps of a plan, as far as the form shows it. */
interface StoredPlan {
  readonly members: readonly { readonly unit: string; readonly name: string; readonly rule: Rule | null }[];
  readonly template: { readonly id: string; readonly version: number };
  readonly collection: {
    readonly rule: Rule;
    readonly byKind: readonly { readonly kind: string; readonly rule: Rule }[];
    readonly byLevel: readonly { readonly level: string; readonly rule: Rule }[];
  };
  readonly levels: {
    readonly reviewDays: readonly number[];
    readonly above: { readonly cycle: string; readonly date: string } | null;
    readonly signedOff: { readonly name: string; readonly post: string; readonly reason: string } | null;
  };
  readonly rollToWorkingDay: boolean;
  readonly ladder: { readonly hour: string; readonly steps: readonly LadderStep[] };
  readonly signer: Signer;
  readonly conference: 'expected' | 'none';
  readonly conferenceDate: string | null;
  readonly conferencePlace?: string;
  readonly basis?: string;
  readonly inspection?: { readonly on: string; readonly team: string; readonly document: string };
  /** Left out: units report. */
  readonly years?: readonly {
    readonly cycle: string;
    readonly label: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly clock: { readonly origin: string; readonly scale: number } | null;
}

export function storedPlan({ plan }: Cycle): StoredPlan | null {
  // The api describes a plan as an open object; this is what it keeps in it (domain: CyclePlan).
  return plan as unknown as StoredPlan | null;
}

/** What a proposal of the yearly schedule settles; the rest is still to be stated. */
export function ofProposal(cycle: Cycle): Partial<PlanForm> {
  const committee = cycle.committee?.id ?? '';
  return {
    committee,
    programmes: cycle.programmes,
    reviewKind: cycle.reviewKind ?? 'interim',
    ...periodOf(cycle),
    ...daysOfProposal(cycle),
    rehearsal: false,
  };
}

/** A known period's days are the api's to say; those of a stage or of an own rule are settled by the plan that proposes it. */
function daysOfProposal({ dataWindow, cutOff, period }: Cycle): Partial<PlanForm> {
  if (period === null || periodOf({ period }).span !== 'other' || dataWindow === null || cutOff === null) return {};
  return { windowFrom: day(dataWindow.from), windowTo: day(dataWindow.to), cutOff: day(cutOff) };
}

/** As an earlier cycle was planned, but for its days: who reports, what is asked, who signs, how is reminded. */
export function likeBefore(cycle: Cycle): Partial<PlanForm> {
  const plan = storedPlan(cycle);
  if (plan === null) return ofProposal(cycle);
  const { collection } = plan;
  return {
    committee: cycle.committee?.id ?? '',
    programmes: cycle.programmes,
    reviewKind: cycle.reviewKind ?? 'interim',
    holds: plan.conference,
    inspectionTeam: plan.inspection?.team ?? '',
    inspectionPaper: plan.inspection?.document ?? '',
    sums: plan.years === undefined ? 'reports' : 'years',
    members: plan.members.map(({ unit }) => unit),
    own: {},
    template: plan.template.id,
    // As it was, another version would be another outline; a new cycle takes the newest.
    templateVersion: '',
    dueBy: collection.rule.kind,
    dueHour: collection.rule.hour,
    ...howDue(collection.rule),
    groups: groupsOf(collection).map((group) => ({ ...group, date: '' })),
    reviewDays: plan.levels.reviewDays.map(String),
    roll: plan.rollToWorkingDay,
    ladderHour: plan.ladder.hour,
    ladder: plan.ladder.steps,
    authority: plan.signer.authority,
    post: plan.signer.post,
    signer: plan.signer.name,
    office: plan.signer.office ?? '',
  };
}

/** How the deadline is stated, but for the days it names. */
function howDue(rule: Rule): Partial<PlanForm> {
  switch (rule.kind) {
    case 'date':
      return {};
    case 'beforeConference':
      return { dueDays: String(rule.workingDays) };
    case 'dayOfPeriod':
      return { dueDayOfMonth: String(rule.day) };
    case 'byEvent':
      return {
        dueEvent: rule.event,
        dueEventSide: rule.workingDays < 0 ? 'before' : 'after',
        dueEventDays: String(Math.abs(rule.workingDays)),
      };
    case 'before':
      return { dueCounted: rule.counted };
    default:
      return unheardOf(rule, {});
  }
}

function daysOf(rule: Rule): Partial<PlanForm> {
  if (rule.kind === 'byEvent') return { dueDate: '', dueEventOn: day(rule.on) };
  return { dueDate: rule.kind === 'date' || rule.kind === 'before' ? day(rule.date) : '' };
}

/** A planned cycle with all its days, to be planned anew. */
export function asPlanned(cycle: Cycle, begin: PlanForm): PlanForm {
  const plan = storedPlan(cycle);
  if (plan === null) return { ...begin, ...ofProposal(cycle) };
  const { collection, clock } = plan;
  return {
    ...begin,
    ...likeBefore(cycle),
    ...periodOf(cycle),
    windowFrom: cycle.dataWindow === null ? '' : day(cycle.dataWindow.from),
    windowTo: cycle.dataWindow === null ? '' : day(cycle.dataWindow.to),
    cutOff: cycle.cutOff === null ? '' : day(cycle.cutOff),
    own: Object.fromEntries(
      plan.members.flatMap(({ unit, rule }) =>
        rule?.kind === 'date' ? [[unit, { date: day(rule.date), hour: rule.hour }] as const] : [],
      ),
    ),
    ...(plan.years === undefined ? {} : { years: plan.years.map(({ cycle: of }) => cycleOf(of)), yearsChosen: true }),
    ...daysOf(collection.rule),
    groups: groupsOf(collection),
    above: cycleOf(plan.levels.above?.cycle ?? ''),
    signedBy: plan.levels.signedOff?.name ?? '',
    signedPost: plan.levels.signedOff?.post ?? '',
    signedWhy: plan.levels.signedOff?.reason ?? '',
    conference: plan.conferenceDate === null ? '' : day(plan.conferenceDate),
    place: plan.conferencePlace ?? '',
    basis: plan.basis ?? '',
    inspectedOn: plan.inspection === undefined ? '' : day(plan.inspection.on),
    rehearsal: clock !== null,
    rehearsalFrom: clock === null ? '' : day(clock.origin),
    rehearsalPace: clock === null ? begin.rehearsalPace : String(clock.scale / 1440),
  };
}

function groupsOf({ byKind, byLevel }: StoredPlan['collection']): PlanForm['groups'] {
  const dated = (rule: Rule) => (rule.kind === 'date' ? day(rule.date) : '');
  return [
    ...byKind.map(({ kind, rule }) => ({ by: 'kind' as const, of: kind, date: dated(rule), hour: rule.hour })),
    ...byLevel.map(({ level, rule }) => ({ by: 'level' as const, of: level, date: dated(rule), hour: rule.hour })),
  ];
}

/** The period as the form states it: a known span of a year, or one with a name of its own. */
function periodOf({ period }: Pick<Cycle, 'period'>): Partial<PlanForm> {
  if (period === null) return {};
  const known = /^(\d{4})(?:-(H[12]|Q[1-4]))?$/.exec(period.code);
  const span = known === null ? undefined : spans.find((each) => each === (known[2] ?? 'Y'));
  if (known !== null && span !== undefined) return { year: known[1] ?? '', span };
  return {
    span: 'other',
    otherCode: period.code,
    otherLabel: period.label,
    otherFrom: day(period.from),
    otherTo: day(period.to),
  };
}
