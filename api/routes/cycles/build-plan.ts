import { defaultLadder, type DeadlineRule } from '#domain/deadlines/deadline.ts';
import { dataWindow, type DataWindow } from '#domain/deadlines/data-window.ts';
import { calendarBounds, parsePeriod } from '#domain/deadlines/period.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import { type CommitteeId, ledgerOf, type StreamId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import type { Committee as RegisteredCommittee } from '#domain/organisation/committee.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { type CyclePlan, defaultCycleSettings, type Host, type ReportingPeriod } from '#domain/review-cycle/plan.ts';
import { periodLabel } from '#domain/words/period.ts';
import { cycleStreamOf } from '#db/planning/propose-due-cycles.ts';
import { organisationState } from '#db/queries/organisation-state.query.ts';
import { templateOf } from '#db/queries/template.query.ts';
import { membersOf } from '#api/routes/cycles/build-members.ts';
import type { PlanContent, PlanInput, RuleBody } from '#api/routes/cycles/plan-body.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';
import { type Place, placeOf } from '#api/support/stream-places.ts';

/** What makes a cycle this cycle; planning it anew changes none of it. */
export type PlanFrame = Pick<CyclePlan, 'cycle' | 'committee' | 'host' | 'period' | 'clock'>;

export async function planOf(deps: ApiDeps, body: PlanInput, now: Instant): Promise<CyclePlan> {
  const organisation = await organisationState(deps);
  const committee = recorded(organisation).committees.get(body.committee);
  if (committee === undefined) throw new Problem('unknown-committee', { committee: body.committee }, at('/committee'));
  if (body.key !== undefined && body.clock === null) throw invalidField('/key', 'unknown-field', { field: 'key' });
  const period = periodOf(body.period);
  const window = windowOf(body, period);
  const frame: PlanFrame = {
    cycle: streamOf(committee, period.code, body),
    committee: pinned(committee),
    host: hostOf(organisation, committee, body.cutOff ?? window.to),
    period,
    clock: body.clock === null ? null : clockFrom(body.clock, now),
  };
  return contentOf(deps, frame, body);
}

/** The plan within its frame: what the person left out is filled in here, in one place. */
export async function contentOf(deps: ApiDeps, frame: PlanFrame, body: PlanContent): Promise<CyclePlan> {
  const { id, version } = body.template;
  const template = await templateOf(deps, id, version);
  if (template === null) throw new Problem('unknown-template', { template: id }, at('/template'));
  const window = windowOf(body, frame.period);
  const cutOff = body.cutOff ?? window.to;
  const rule = (stated: RuleBody): DeadlineRule => ruleOf(stated, body.conferenceDate);
  return {
    ...frame,
    programmes: body.programmes,
    reviewKind: body.reviewKind,
    dataWindow: { from: window.from, to: window.to },
    cutOff,
    members: membersOf(await organisationState(deps), frame.host.unit, cutOff, body.members, rule),
    template: {
      id: template.id,
      version: template.version,
      sections: template.sections,
      indicators: template.indicators,
      relations: template.relations,
    },
    collection: {
      rule: rule(body.collection.rule),
      byKind: body.collection.byKind.map((each) => ({ kind: each.kind, rule: rule(each.rule) })),
      byLevel: body.collection.byLevel.map((each) => ({ level: each.level, rule: rule(each.rule) })),
    },
    rollToWorkingDay: body.rollToWorkingDay,
    ladder: body.ladder ?? defaultLadder,
    settings: {
      lateCountsFrom: body.settings?.lateCountsFrom ?? defaultCycleSettings.lateCountsFrom,
      sectionLimit: body.settings?.sectionLimit ?? defaultCycleSettings.sectionLimit,
    },
    signer: body.signer,
    conferenceDate: body.conferenceDate,
  };
}

/** Where a plan goes: a real cycle into its host's book, a rehearsal into a book of its own. */
export function placeOfPlan(plan: CyclePlan): Place {
  return placeOf(plan.cycle, 'reviewCycle', ledgerOf(plan.host.unit, plan.clock !== null));
}

function at(pointer: string): { readonly pointer: string } {
  return { pointer };
}

/** A rehearsal stands beside the cycle it rehearses; a proposed cycle is planned under its own name. */
function streamOf(committee: { readonly id: CommitteeId }, code: string, { clock, key }: PlanInput): StreamId {
  const stream = cycleStreamOf(committee, code);
  if (clock === null) return stream;
  return `${stream}.dt${key === undefined ? '' : `-${key}`}` as StreamId;
}

/** A half-year or a year, its conference and its first silences fit into it. */
const rehearsedMillis = 366 * 86_400_000;

function clockFrom({ origin, scale, stopsAt }: ClockInput, now: Instant): Clock {
  return { origin, scale, startedAt: now, stopsAt: stopsAt ?? instantFromMillis(millisOf(origin) + rehearsedMillis) };
}

type ClockInput = NonNullable<PlanInput['clock']>;

function periodOf(stated: PlanInput['period']): ReportingPeriod {
  if (typeof stated !== 'string') return stated;
  const period = parsePeriod(stated);
  if (period === null) throw invalidField('/period', 'invalid');
  return { code: stated, label: periodLabel(period), ...calendarBounds(period) };
}

function windowOf(body: Pick<PlanContent, 'dataWindow'>, period: ReportingPeriod): Pick<DataWindow, 'from' | 'to'> {
  if (body.dataWindow !== undefined) return body.dataWindow;
  const known = parsePeriod(period.code);
  // A window of nine months or of a stage is set by whoever orders the report: there is none to assume.
  if (known === null) throw invalidField('/dataWindow', 'required');
  return dataWindow(known);
}

function hostOf(organisation: OrganisationState, committee: RegisteredCommittee, on: CivilDate): Host {
  const unit = unitOn(organisation, committee.host, on);
  if (unit === null) throw new Problem('unknown-unit', { unit: committee.host }, at('/committee'));
  return { unit: unit.id, name: unit.name };
}

function pinned(committee: RegisteredCommittee): CyclePlan['committee'] {
  const { id, name, programmes, layout, superior, issuerCode, place } = committee;
  return { id, name, programmes, layout, superior, issuerCode, place };
}

function ruleOf(stated: RuleBody, conference: CivilDate | null): DeadlineRule {
  if (stated.kind === 'date') return stated;
  if (conference === null) throw invalidField('/conferenceDate', 'required');
  return { ...stated, conference };
}
