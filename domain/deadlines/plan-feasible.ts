import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addWorkingDays, covers } from '#domain/calendar/working-days.ts';
import { type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

/** End of the first working day after the cut-off: our reading of NĐ 09/2019/NĐ-CP art. 8(5). Null outside the table. */
export function earliestDeadline(cutOff: CivilDate, calendar: WorkingCalendar): Instant | null {
  const day = addWorkingDays(cutOff, 1, calendar);
  return day === null ? null : vietnamInstant(day, '24:00');
}

export interface PlannedDeadline {
  readonly name: string;
  readonly at: Instant;
}

export interface Plan {
  readonly cutOff: CivilDate;
  /** Art. 12 leaves periodic reports a working day after the cut-off; one asked for at once may be due on that very day. */
  readonly sameDay?: boolean;
  /** From the lowest level up: each level needs its own, and time to check what came from below (art. 8(5)). */
  readonly deadlines: readonly PlannedDeadline[];
  /** Working days each level keeps between the reports from below and its own. */
  readonly reviewWorkingDays: number;
  readonly conference: CivilDate | null;
  readonly now: Instant;
}

export interface PlanProblem {
  readonly code:
    | 'outside-calendar'
    | 'deadline-in-the-past'
    | 'too-soon-after-data-closes'
    | 'too-soon-after-lower-level'
    | 'conference-in-the-past'
    | 'conference-before-reports';
  /** The deadline's name; `conference` for the conference. */
  readonly at: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every reason why the plan cannot be kept, at once; empty when it can. */
export function checkPlanFeasible(plan: Plan, calendar: WorkingCalendar): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const earliest =
    plan.sameDay === true ? vietnamInstant(plan.cutOff, '00:00') : earliestDeadline(plan.cutOff, calendar);
  plan.deadlines.forEach((deadline, level) => {
    const found = (code: PlanProblem['code'], facts: PlanProblem['facts'] = {}) =>
      problems.push({ code, at: deadline.name, facts: { deadline: deadline.at, ...facts } });
    if (earliest === null) return found('outside-calendar', { cutOff: plan.cutOff });
    if (!covers(calendar, lastDayOf(deadline.at))) return found('outside-calendar');
    if (deadline.at <= plan.now) found('deadline-in-the-past', { now: plan.now });
    if (deadline.at < earliest) found('too-soon-after-data-closes', { cutOff: plan.cutOff, earliest });
    const lower = plan.deadlines[level - 1];
    if (lower === undefined) return;
    if (!leavesTime(lower.at, deadline.at, plan.reviewWorkingDays, calendar)) {
      found('too-soon-after-lower-level', { lower: lower.at, reviewWorkingDays: plan.reviewWorkingDays });
    }
  });
  return [...problems, ...conferenceProblems(plan, calendar)];
}

function conferenceProblems(plan: Plan, calendar: WorkingCalendar): readonly PlanProblem[] {
  const { conference } = plan;
  if (conference === null) return [];
  const facts = { conference };
  const found = (code: PlanProblem['code']): PlanProblem => ({ code, at: 'conference', facts });
  if (!covers(calendar, conference)) return [found('outside-calendar')];
  const problems: PlanProblem[] = [];
  // A day off is no obstacle: conferences are held on Saturdays.
  if (conference < vietnamDate(plan.now)) problems.push(found('conference-in-the-past'));
  if (plan.deadlines.some((deadline) => conference <= lastDayOf(deadline.at))) {
    problems.push(found('conference-before-reports'));
  }
  return problems;
}

/** Whether who is due at `upper` has that many working days for what came in at `lower`, the day of `upper` included. */
export function leavesTime(lower: Instant, upper: Instant, workingDays: number, calendar: WorkingCalendar): boolean {
  const from = addWorkingDays(lastDayOf(lower), workingDays, calendar);
  return from !== null && from <= lastDayOf(upper) && lower <= upper;
}

/** 24:00 belongs to the day it ends, not to the one it begins. */
export function lastDayOf(at: Instant): CivilDate {
  return vietnamDate(instantFromMillis(millisOf(at) - 1));
}
