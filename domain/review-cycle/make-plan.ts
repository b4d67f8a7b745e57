import { dataWindow } from '#domain/deadlines/data-window.ts';
import { defaultLadder, type DeadlineRule } from '#domain/deadlines/deadline.ts';
import { calendarBounds, parsePeriod } from '#domain/deadlines/period.ts';
import { type CivilDate, firstYear, lastYear } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { cycleStreamOf, rehearsalOf, slugOf } from '#domain/kernel/streams.ts';
import { committeeNameOn } from '#domain/organisation/committee.ts';
import { hierarchyOf } from '#domain/organisation/hierarchy.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { lawsWithin } from '#domain/report-template/law.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';
import { pinMembers } from '#domain/review-cycle/pin-members.ts';
import {
  type CyclePlan,
  type DateRange,
  defaultCycleSettings,
  noLevels,
  type PinnedTemplate,
  type PlannedYear,
  type ReportingPeriod,
  type SuperiorCall,
  usualConference,
} from '#domain/review-cycle/plan.ts';
import type { PlanContentWish, PlanFault, PlanWish, RuleWish } from '#domain/review-cycle/plan-wish.ts';
import { periodLabel } from '#domain/words/period.ts';

/** What makes a cycle this cycle; planning it anew changes none of it. */
export type PlanFrame = Pick<CyclePlan, 'cycle' | 'committee' | 'host' | 'period' | 'clock'>;

export type Framed = { readonly kind: 'framed'; readonly frame: PlanFrame } | PlanFault;
export type Made = { readonly kind: 'made'; readonly plan: CyclePlan } | PlanFault;

/** The cycle a wish speaks of: its committee as registered, its host, its period and, for a rehearsal, its clock. */
export function frameOf(organisation: OrganisationState, wish: PlanWish, now: Instant): Framed {
  const committee = recorded(organisation).committees.get(wish.committee);
  if (committee === undefined) return fault('unknown-committee', '/committee', { committee: wish.committee });
  if (wish.key !== undefined && wish.clock === null) return fault('unknown-field', '/key', { field: 'key' });
  const period = periodOf(wish.period);
  if (period === null) return fault('invalid', '/period');
  const window = windowOf(wish.dataWindow, period);
  if (window === null) return fault('required', '/dataWindow');
  // As everything in it, the committee and its host are those of the day up to which it reports.
  const day = wish.cutOff ?? window.to;
  const host = unitOn(organisation, committee.host, day);
  if (host === null) return fault('unknown-unit', '/committee', { unit: committee.host, day });
  const { id, programmes, layout, superior, issuerCode, place, papers } = committee;
  const cycle = cycleStreamOf(id, period.code);
  return {
    kind: 'framed',
    frame: {
      cycle: wish.clock === null ? cycle : rehearsalOf(cycle, wish.key),
      committee: {
        ...{ id, name: committeeNameOn(committee, day), programmes, layout, superior, issuerCode, place },
        ...(papers === undefined ? {} : { papers }),
      },
      host: { unit: host.id, name: host.name },
      period,
      clock: wish.clock === null ? null : clockFrom(wish.clock, now),
    },
  };
}

/** What other cycles say to the plan: the superior's call, and of the years that were named those whose totals are sealed. */
export interface LookedUp {
  readonly above: SuperiorCall | null;
  readonly years: readonly PlannedYear[];
  /** Of the host's own cycles that were named those whose totals are not; left out: none is known. */
  readonly unsealed?: readonly Pick<PlannedYear, 'cycle' | 'label'>[];
}

/**
 * The plan within its frame: what the person left out is filled in here, in one place. Null template: there is none such; null
 * `above`: the cycle that was named calls for nothing from the host.
 */
export function makePlan(
  organisation: OrganisationState,
  template: ReportTemplate | null,
  frame: PlanFrame,
  wish: PlanContentWish,
  { above, years, unsealed = [] }: LookedUp,
): Made {
  const superior = wish.levels?.above ?? null;
  if (superior !== null && above === null) {
    return fault('superior-does-not-call', '/levels/above', { cycle: slugOf(superior), host: frame.host.name });
  }
  // Another host's is answered like one that is not there.
  if (template === null || (template.host !== null && template.host !== frame.host.unit))
    return fault('unknown-template', '/template', { template: wish.template.id });
  const window = windowOf(wish.dataWindow, frame.period);
  if (window === null) return fault('required', '/dataWindow');
  const stray = wish.years === undefined ? undefined : datesOf(wish)[0];
  if (stray !== undefined) return fault('years-without-deadlines', stray);
  const conference = wish.conferenceDate;
  const asked = wish.years ?? [];
  const stranger = asked.findIndex((cycle) => !years.some((year) => year.cycle === cycle));
  if (stranger !== -1) {
    const known = unsealed.find(({ cycle }) => cycle === asked[stranger]);
    const named = known === undefined ? { number: String(stranger + 1) } : { year: known.label };
    return fault('year-without-totals', `/years/${String(stranger)}`, { ...named, host: frame.host.name });
  }
  if (conference === null && rulesIn(wish).some(({ kind }) => kind === 'beforeConference'))
    return fault('required', '/conferenceDate');
  const rule = (stated: RuleWish): DeadlineRule => ruleOf(stated, conference, frame.period.to);
  const cutOff = wish.cutOff ?? window.to;
  const collection = wish.collection ?? (wish.years === undefined ? null : nobodyAsked(cutOff));
  if (collection === null) return fault('required', '/collection');
  // Planned anew, the units stand as the committee has them stand now; a plan that is not touched keeps its own.
  const hierarchy = hierarchyOf(recorded(organisation).committees.get(frame.committee.id) ?? frame.committee);
  const members = pinMembers(organisation, { host: frame.host.unit, hierarchy }, cutOff, wish.members, rule);
  if (members.kind === 'fault') return members;
  return {
    kind: 'made',
    plan: {
      ...frame,
      programmes: wish.programmes,
      reviewKind: wish.reviewKind,
      dataWindow: { from: window.from, to: window.to },
      cutOff,
      members: members.members,
      template: {
        id: template.id,
        version: template.version,
        sections: template.sections,
        indicators: template.indicators,
        relations: template.relations,
        ...lawsOf(template, { from: window.from, to: cutOff }),
      },
      collection: {
        rule: rule(collection.rule),
        byKind: collection.byKind.map((each) => ({ kind: each.kind, rule: rule(each.rule) })),
        byLevel: collection.byLevel.map((each) => ({ level: each.level, rule: rule(each.rule) })),
      },
      levels: {
        reviewDays: wish.levels?.reviewDays ?? noLevels.reviewDays,
        above,
        signedOff: wish.levels?.signedOff ?? null,
      },
      rollToWorkingDay: wish.rollToWorkingDay,
      ladder: wish.ladder ?? defaultLadder,
      settings: {
        lateCountsFrom: wish.settings?.lateCountsFrom ?? defaultCycleSettings.lateCountsFrom,
        sectionLimit: wish.settings?.sectionLimit ?? defaultCycleSettings.sectionLimit,
      },
      signer: wish.signer,
      conference: wish.conference ?? usualConference(wish.reviewKind),
      conferenceDate: conference,
      ...placeOf(wish),
      ...(wish.basis === undefined || wish.basis === '' ? {} : { basis: wish.basis }),
      ...(wish.inspection === undefined ? {} : { inspection: wish.inspection }),
      ...(wish.years === undefined ? {} : { years }),
    },
  };
}

/** Left out where none is stated. What a later version took out again is not said to be new. */
function lawsOf({ laws = [], indicators, sections }: ReportTemplate, within: DateRange): Pick<PinnedTemplate, 'laws'> {
  const still = (lines: readonly { readonly code: string }[], codes: readonly string[]) =>
    codes.filter((code) => lines.some((line) => line.code === code));
  const apply = lawsWithin(laws, within).map((law) => ({
    ...law,
    ...{ indicators: still(indicators, law.indicators), sections: still(sections, law.sections) },
  }));
  return apply.length === 0 ? {} : { laws: apply };
}

/** What a wish states of when units report and are reminded, as pointers into it. */
function datesOf({ collection, ladder, levels }: PlanContentWish): readonly string[] {
  const days = levels !== undefined && levels.reviewDays.length > 0;
  return [
    ...(collection === undefined ? [] : ['/collection']),
    ...(ladder === undefined ? [] : ['/ladder']),
    ...(days ? ['/levels/reviewDays'] : []),
  ];
}

/** A plan has a rule for its reports; where nobody reports, none is due by it. */
function nobodyAsked(cutOff: CivilDate): NonNullable<PlanContentWish['collection']> {
  return { rule: { kind: 'date', date: cutOff, hour: '24:00', raw: null }, byKind: [], byLevel: [] };
}

function fault(code: PlanFault['code'], pointer: string, facts: PlanFault['facts'] = {}): PlanFault {
  return { kind: 'fault', code, pointer, facts };
}

/** A half-year or a year, its conference and its first silences fit into it. */
const rehearsedMillis = 366 * 86_400_000;

function clockFrom({ origin, scale, stopsAt }: NonNullable<PlanWish['clock']>, now: Instant): Clock {
  return { origin, scale, startedAt: now, stopsAt: stopsAt ?? instantFromMillis(millisOf(origin) + rehearsedMillis) };
}

function periodOf(stated: PlanWish['period']): ReportingPeriod | null {
  if (typeof stated !== 'string') return stated;
  const period = parsePeriod(stated);
  if (period === null || period.year < firstYear || lastYear < period.year) return null;
  return { code: stated, label: periodLabel(period), ...calendarBounds(period) };
}

/** Null: a window of nine months or of a stage is set by whoever orders the report, there is none to assume. */
function windowOf(stated: DateRange | undefined, period: ReportingPeriod): DateRange | null {
  if (stated !== undefined) return stated;
  const known = parsePeriod(period.code);
  return known === null ? null : dataWindow(known);
}

function rulesIn({ collection, members }: PlanContentWish): readonly RuleWish[] {
  const own = members.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  if (collection === undefined) return own;
  return [
    collection.rule,
    ...collection.byKind.map(({ rule }) => rule),
    ...collection.byLevel.map(({ rule }) => rule),
    ...own,
  ];
}

function ruleOf(stated: RuleWish, conference: CivilDate | null, periodEnd: CivilDate): DeadlineRule {
  if (stated.kind === 'dayOfPeriod') return { ...stated, periodEnd };
  if (stated.kind !== 'beforeConference') return stated;
  if (conference === null) throw new Error('a rule that counts from the conference was let through without one');
  return { ...stated, conference };
}

/** Where nothing meets no place is kept. */
function placeOf({ conference, reviewKind, conferencePlace }: PlanContentWish): Pick<CyclePlan, 'conferencePlace'> {
  const held = (conference ?? usualConference(reviewKind)) === 'expected';
  return held && conferencePlace !== undefined && conferencePlace !== '' ? { conferencePlace } : {};
}
