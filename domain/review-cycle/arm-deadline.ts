import { covers, isWorkingDay } from '#domain/calendar/working-days.ts';
import { computeDeadline, type DeadlineProblem } from '#domain/deadlines/compute-deadline.ts';
import type { DeadlineSettings } from '#domain/deadlines/deadline-settings.ts';
import type { Deadline, DeadlineRule, Ladder } from '#domain/deadlines/deadline.ts';
import { checkPlanFeasible, type PlanProblem } from '#domain/deadlines/plan-feasible.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';
import { type CyclePlan, isAskedFor } from '#domain/review-cycle/plan.ts';
import { type CycleRefusalCode, no, type Refused } from '#domain/review-cycle/refusals.ts';

type Closing = Pick<CyclePlan, 'cutOff' | 'reviewKind'>;
type Setting = Closing & Pick<CyclePlan, 'rollToWorkingDay'> & { readonly ladder: Ladder };
export type Moment = Pick<Given, 'at' | 'calendar'>;
/** What a version says of the one it replaces. */
type Before = Pick<DeadlineSettings, 'extends' | 'calendarChanged'>;

const ofProblem: Record<DeadlineProblem, CycleRefusalCode> = {
  'outside-calendar': 'deadline-outside-calendar',
  'not-an-hour': 'deadline-hour-malformed',
  'not-whole-days': 'deadline-days-malformed',
  'ladder-repeats-step': 'plan-ladder-repeats-step',
};

/** A deadline that cannot be armed whole fails its command (trap 2). `at` points to what stated it. */
export function armDeadline(
  rule: DeadlineRule,
  version: number,
  setting: Setting,
  given: Moment,
  at: string,
  before: Before = {},
): Deadline | Refused {
  const { calendar } = given;
  if (rule.kind === 'date' && !setting.rollToWorkingDay) {
    const off = onDayOff(rule.date, setting, given, at);
    if (off !== null) return off;
  }
  const outcome = computeDeadline(rule, version, {
    calendar,
    rollToWorkingDay: setting.rollToWorkingDay,
    ladder: setting.ladder,
    after: given.at,
    ...before,
  });
  if (!outcome.ok) {
    return no(ofProblem[outcome.problem], { at, facts: spanOf(calendar) });
  }
  // Counted back from the conference it lands on working days; with 0 it is the conference's own day, which a person chose.
  if (!setting.rollToWorkingDay && rule.kind !== 'beforeConference') {
    const off = onDayOff(outcome.deadline.date, setting, given, at);
    if (off !== null) return off;
  }
  const problem = feasibility(outcome.deadline, setting, null, given)[0];
  return problem === undefined ? outcome.deadline : no(codeOf(problem), { at, facts: factsOf(problem, calendar) });
}

/** Where the calendar ends, if that is what is wrong. */
export function factsOf({ code, facts }: PlanProblem, calendar: Moment['calendar']): PlanProblem['facts'] {
  return code === 'outside-calendar' ? { ...facts, ...spanOf(calendar) } : facts;
}

function spanOf({ from, to }: Moment['calendar']) {
  return { from, to };
}

function onDayOff(date: CivilDate, { reviewKind }: Closing, { calendar }: Moment, at: string): Refused | null {
  // What is asked for at once may be needed on a Sunday; its explanation says that the day is one off.
  if (reviewKind === 'adHoc') return null;
  if (!covers(calendar, date) || isWorkingDay(date, calendar)) return null;
  const label = calendar.days.get(date)?.label;
  const facts = label === undefined ? { date } : { date, label };
  return no('deadline-on-day-off', { at, facts, liftedBy: ['coordinator'] });
}

export function feasibility(
  deadline: Deadline,
  { cutOff, reviewKind }: Closing,
  conference: CivilDate | null,
  given: Moment,
): readonly PlanProblem[] {
  const deadlines = [{ name: 'deadline', at: deadline.at }];
  const plan = { cutOff, sameDay: isAskedFor(reviewKind), deadlines, reviewWorkingDays: 0, conference, now: given.at };
  return checkPlanFeasible(plan, given.calendar);
}

export function codeOf(problem: PlanProblem): CycleRefusalCode {
  if (problem.code === 'outside-calendar') {
    return problem.at === 'conference' ? 'conference-outside-calendar' : 'deadline-outside-calendar';
  }
  return problem.code;
}
