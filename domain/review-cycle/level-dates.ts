import { addWorkingDays, previousWorkingDay, workingDaysBetween } from '#domain/calendar/working-days.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { lastDayOf, leavesTime } from '#domain/deadlines/plan-feasible.ts';
import { type CivilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { deadlineOf, pending, suspendedUnits } from '#domain/review-cycle/members.ts';
import type { Moment } from '#domain/review-cycle/arm-deadline.ts';
import type { CyclePlan, PlannedMember, SignOff } from '#domain/review-cycle/plan.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Collected, Collecting, CycleState, Member, Planned } from '#domain/review-cycle/state.ts';

type Tree = readonly Pick<PlannedMember, 'unit' | 'parent' | 'name'>[];

/** How far below the host each member reports: 1 right under it. */
export function depthsOf(members: Tree): ReadonlyMap<UnitId, number> {
  const parents = new Map(members.map(({ unit, parent }) => [unit, parent]));
  const depths = new Map<UnitId, number>();
  for (const { unit } of members) {
    const way: UnitId[] = [];
    let up: UnitId | null = unit;
    for (; up !== null && parents.has(up) && !depths.has(up); up = parents.get(up) ?? null) way.push(up);
    const above = up === null ? 0 : (depths.get(up) ?? 0);
    way.reverse().forEach((each, at) => depths.set(each, above + at + 1));
  }
  return depths;
}

/** The last day on which the host may have the last report, by its conference, its superior's deadline and its own days. */
export function latestForHost(
  { levels, conferenceDate }: Pick<CyclePlan, 'levels' | 'conferenceDate'>,
  calendar: WorkingCalendar,
): { readonly day: CivilDate; readonly before: 'conference' | 'superior'; readonly end: CivilDate } | null {
  const days = levels.reviewDays[0] ?? 0;
  const ends = [
    { before: 'conference' as const, end: conferenceDate },
    { before: 'superior' as const, end: levels.above?.date ?? null },
  ].flatMap(({ before, end }) => {
    const day = end === null ? null : addWorkingDays(end, 0 - days, calendar);
    return end === null || day === null ? [] : [{ day, before, end }];
  });
  return ends.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
}

/** A report that comes in too late for what the host has to do with it. Who signed off may take its days, never the end itself. */
export function hostFault(lower: Deadline, plan: CyclePlan, calendar: WorkingCalendar): Short | null {
  const { levels } = plan;
  const latest = latestForHost(plan, calendar);
  if (latest === null) return null;
  const above = levels.above === null ? null : vietnamInstant(levels.above.date, levels.above.hour);
  const due = lastDayOf(lower.at);
  if (due <= latest.day && (above === null || lower.at <= above)) return null;
  const need = levels.reviewDays[0] ?? 0;
  const facts = { lower: lower.at, [latest.before]: latest.end, need, latest: latest.day };
  return shortBy(due <= latest.end && (above === null || lower.at <= above), facts);
}

/** A member with the deadline it gets, and what stated it. */
export interface Dated {
  readonly member: PlannedMember;
  readonly depth: number;
  readonly deadline: Deadline;
  readonly at: string;
}

/** The first level that has less time than the plan keeps for it; also a signature under what needs none. */
export function levelFault(
  plan: CyclePlan,
  dated: ReadonlyMap<UnitId, Dated>,
  calendar: WorkingCalendar,
): Refused | null {
  const { signedOff, reviewDays } = plan.levels;
  const looked = new Set<string>();
  let signedFor = false;
  for (const { member, depth, deadline, at } of dated.values()) {
    const above = member.parent === null ? undefined : dated.get(member.parent);
    const pair = `${String(deadline.version)} ${String(above?.deadline.version ?? 0)} ${String(depth)}`;
    if (looked.has(pair)) continue;
    looked.add(pair);
    const [lowerName, need] = [member.name, reviewDays[depth - 1] ?? 0];
    const short =
      above === undefined
        ? hostFault(deadline, plan, calendar)
        : pairFault(
            { lower: deadline, lowerName, upper: above.deadline, upperName: above.member.name, need },
            calendar,
          );
    if (short === null) continue;
    if (signedOff === null || !short.mayBeSignedOff) return tooSoon(short, at);
    signedFor = true;
  }
  return signedOff === null || signedFor ? null : no('plan-sign-off-not-needed', { at: '/levels/signedOff' });
}

interface Pair {
  readonly lower: Deadline;
  readonly lowerName: string;
  readonly upper: Deadline;
  readonly upperName: string;
  /** Working days the upper one keeps. */
  readonly need: number;
}

export interface Short {
  /** The report still comes before it is needed: only time to look at it is missing. */
  readonly mayBeSignedOff: boolean;
  readonly facts: Refusal['facts'];
}

export function pairFault({ lower, upper, need, lowerName, upperName }: Pair, calendar: WorkingCalendar): Short | null {
  if (leavesTime(lower.at, upper.at, need, calendar)) return null;
  const [from, to] = [lastDayOf(lower.at), lastDayOf(upper.at)];
  const have = Math.max(0, workingDaysBetween(from, to, calendar) ?? 0);
  const latest = latestBelow(to, need, calendar);
  const facts = { lower: lower.at, upper: upper.at, lowerName, upperName, need, have };
  return shortBy(lower.at <= upper.at, latest === null ? facts : { ...facts, latest });
}

/** What no signature cures says so: whoever read only of days would sign, and be refused by the same words. */
function shortBy(mayBeSignedOff: boolean, facts: Refusal['facts']): Short {
  return { mayBeSignedOff, facts: mayBeSignedOff ? facts : { ...facts, beyond: 'yes' } };
}

/** The last day from which that many working days are left up to and including `upper`. */
export function latestBelow(upper: CivilDate, need: number, calendar: WorkingCalendar): CivilDate | null {
  const from = need === 0 ? upper : previousWorkingDay(upper, calendar);
  return from === null ? null : addWorkingDays(from, 0 - need, calendar);
}

/** In the words of the plan, the preview and of every act that gives a unit another date. */
export function tooSoon({ facts }: Short, at: string): Refused {
  return no('too-soon-after-lower-level', { at, facts, liftedBy: ['coordinator', 'leader'] });
}

type Running = Planned | Collecting | Collected;
/** Another date for these units, the others keep theirs. */
export type Moved = readonly { readonly deadline: Deadline; readonly units: readonly UnitId[] }[];

/**
 * Whether new dates leave each level its days, where the plan keeps some: those moved before the unit above them, and those below
 * before who is moved. Who has reported, whose clock stands still or whose time is over needs none.
 */
export function shortOnceMoved(cycle: Running, moved: Moved, { calendar, at }: Moment): Short | null {
  const { levels } = cycle.plan;
  if (levels.reviewDays.length < 2) return null;
  const depths = depthsOf(cycle.members);
  const { anew, running } = onceMoved(cycle, moved, at);
  const byUnit = new Map(cycle.members.map((member) => [member.unit, member]));
  for (const member of cycle.members) {
    const above = member.parent === null ? undefined : byUnit.get(member.parent);
    const need = levels.reviewDays[(depths.get(member.unit) ?? 1) - 1];
    if (above === undefined || need === undefined || !(anew.has(member.unit) || anew.has(above.unit))) continue;
    const [lower, upper] = [running(member), running(above)];
    if (lower === null || upper === null) continue;
    const short = pairFault({ lower, lowerName: member.name, upper, upperName: above.name, need }, calendar);
    if (short !== null && (levels.signedOff === null || !short.mayBeSignedOff)) return short;
  }
  return null;
}

/** The deadline each unit runs by once these have moved; null where none binds it. */
function onceMoved(cycle: Running, moved: Moved, now: Instant) {
  const anew = new Map(moved.flatMap(({ deadline, units }) => units.map((unit) => [unit, deadline] as const)));
  const still = suspendedUnits(cycle);
  const running = (member: Member): Deadline | null => {
    const due = anew.get(member.unit) ?? (still.has(member.unit) ? null : deadlineOf(cycle, member));
    return due === null || due.at <= now || !pending(cycle, member) ? null : due;
  };
  return { anew, running };
}

/**
 * Whether those that moved leave the host its days before the conference or its superior's deadline. What was given before, an
 * extension into the host's days among it, is not asked about again.
 */
function hostShortOnceMoved(
  cycle: Running,
  moved: Moved,
  { calendar, at }: Moment,
  conferenceDate: CivilDate | null = cycle.conference?.heldOn ?? cycle.plan.conferenceDate,
  asked: 'moved' | 'all' = 'moved',
): Short | null {
  const { plan } = cycle;
  if (plan.levels.reviewDays.length === 0) return null;
  const held = { ...plan, conferenceDate };
  const { anew, running } = onceMoved(cycle, moved, at);
  const members = new Set(cycle.members.map(({ unit }) => unit));
  for (const member of cycle.members.filter(({ unit }) => asked === 'all' || anew.has(unit))) {
    const due = member.parent !== null && members.has(member.parent) ? null : running(member);
    const short = due === null ? null : hostFault(due, held, calendar);
    if (short !== null && (plan.levels.signedOff === null || !short.mayBeSignedOff)) return short;
  }
  return null;
}

/**
 * Dates that move for another reason than a wish of their unit's, a calendar or the conference, are asked about the same days as
 * the plan was: refused with the latest day that would do, or signed off as the plan may be.
 */
export function refusedByLevels(
  cycle: Running,
  moved: Moved,
  signedOff: SignOff | null,
  given: Moment,
  at: string,
): Refused | null {
  const unsigned = shortOnceMoved(cycle, moved, given) ?? hostShortOnceMoved(cycle, moved, given);
  if (signedOff === null) return unsigned === null ? null : tooSoon(unsigned, at);
  const unnamed = signOffFault(signedOff, '/signedOff');
  if (unnamed !== null) return unnamed;
  if (unsigned === null) return no('plan-sign-off-not-needed', { at: '/signedOff' });
  const levels = { ...cycle.plan.levels, signedOff };
  const signed = { ...cycle, plan: { ...cycle.plan, levels } };
  const short = shortOnceMoved(signed, moved, given) ?? hostShortOnceMoved(signed, moved, given);
  return short === null ? null : tooSoon(short, at);
}

/**
 * Dates that stay while a calendar takes days from between them. Under the calendar of their plan they left each level its days, so what
 * lacks now lacks by the calendar; but for extensions into the host's days, which nobody asked about, and for a conference that got
 * another day, by which it was asked and signed for there.
 */
export function standing(cycle: Running, moved: Moved): Moved {
  const { conference, plan } = cycle;
  if (conference !== null && conference.heldOn !== plan.conferenceDate) return [];
  const others = new Set(moved.flatMap(({ units }) => units));
  const still = suspendedUnits(cycle);
  return cycle.members.flatMap((member) => {
    const deadline = others.has(member.unit) || still.has(member.unit) ? null : deadlineOf(cycle, member);
    const extended = deadline?.explain.some(({ code }) => code === 'extended') ?? true;
    return deadline === null || extended ? [] : [{ deadline, units: [member.unit] }];
  });
}

/** A level that lacks days between dates that stay by this calendar; null: none does, or the cycle waits for no reports. */
export function shortThoughNoneMoves(cycle: CycleState, given: Moment): Short | null {
  if (cycle.status !== 'planned' && cycle.status !== 'collecting' && cycle.status !== 'collected') return null;
  const dates = standing(cycle, []);
  return shortOnceMoved(cycle, dates, given) ?? hostShortOnceMoved(cycle, dates, given);
}

/** What a conference's other day takes of the days the plan keeps: of dates that follow it, and where it comes nearer of all. */
export function shortOnceConferenceMoves(cycle: Running, moved: Moved, heldOn: CivilDate, given: Moment): Short | null {
  const before = cycle.conference?.heldOn ?? cycle.plan.conferenceDate;
  const asked = before !== null && heldOn < before ? 'all' : 'moved';
  return shortOnceMoved(cycle, moved, given) ?? hostShortOnceMoved(cycle, moved, given, heldOn, asked);
}

export function signOffFault({ name, reason }: SignOff, at: string): Refused | null {
  if (name.trim() === '') return no('plan-sign-off-unnamed', { at: `${at}/name` });
  return reason.trim() === '' ? no('cycle-reason-missing', { at: `${at}/reason` }) : null;
}
