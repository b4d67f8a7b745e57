import { beforeExtension } from '#domain/deadlines/before-extension.ts';
import type { Deadline, Rung } from '#domain/deadlines/deadline.ts';
import { sameAhead } from '#domain/deadlines/rungs-ahead.ts';
import { ownerName } from '#domain/kernel/working-calendar.ts';
import { armDeadline, type Moment } from '#domain/review-cycle/arm-deadline.ts';
import { type KeptBecause, keptBecause } from '#domain/review-cycle/events/deadline-events.ts';
import { ladderWhile, nextVersion, pending, suspendedUnits } from '#domain/review-cycle/members.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { isRefused } from '#domain/review-cycle/refusals.ts';
import type { ArmedDeadline, Collected, Collecting, Planned } from '#domain/review-cycle/state.ts';

/** What of a cycle hangs on the calendar, as its state and its projection both tell it. */
export interface OpenDates {
  readonly setting: Pick<CyclePlan, 'rollToWorkingDay' | 'cutOff' | 'reviewKind' | 'ladder'>;
  readonly deadlines: readonly ArmedDeadline[];
  /** Versions that bind somebody who owes a report and may still hand it in. */
  readonly owed: ReadonlySet<number>;
}

export type DateChange =
  | {
      readonly kind: 'moved';
      readonly before: Deadline;
      readonly deadline: Deadline;
      readonly alreadyFired: readonly string[];
    }
  /** It would fall differently, and the day it would fall on cannot be kept: it stays. */
  | { readonly kind: 'kept'; readonly before: Deadline; readonly problem: KeptBecause };

export function openDates(cycle: Planned | Collecting | Collected): OpenDates {
  const suspended = suspendedUnits(cycle);
  const owed = new Set(
    cycle.members
      .filter((member) => pending(cycle, member) && !suspended.has(member.unit))
      .map(({ version }) => version),
  );
  const setting = { ...cycle.plan, ladder: ladderWhile(cycle.status, cycle.plan.ladder) };
  return { setting, deadlines: cycle.deadlines, owed };
}

/**
 * Every open deadline or rung that falls differently by this calendar (trap 3). One whose day stays and whose reminders move is a
 * new version as well: a rung's key is the version and the step (trap 5), and no rung of an old version may fire.
 */
export function dateChanges(dates: OpenDates, given: Moment): readonly DateChange[] {
  const { setting, deadlines, owed } = dates;
  let version = nextVersion(dates);
  return deadlines.flatMap((armed): readonly DateChange[] => {
    if (armed.passed || armed.deadline.at <= given.at || !owed.has(armed.deadline.version)) return [];
    const change = changeOf(armed, setting, version, given);
    if (change?.kind === 'moved') version += 1;
    return change === null ? [] : [change];
  });
}

function changeOf(
  { deadline: before, fired }: ArmedDeadline,
  setting: OpenDates['setting'],
  version: number,
  given: Moment,
): DateChange | null {
  const { rule, date } = before;
  const { own, version: calendar } = given.calendar;
  const follows = { calendar, previous: date, ...(own === undefined ? {} : { unit: ownerName(own) }) };
  // An extension stays one: its explanation goes on saying which date it replaced.
  const extended = beforeExtension(before);
  const deadline = armDeadline(rule, version, setting, given, '', {
    calendarChanged: follows,
    ...(extended === null ? {} : { extends: extended }),
  });
  if (isRefused(deadline)) {
    const problem = keptBecause.find((code) => code === deadline.refusal.code);
    if (problem === undefined) throw new Error(`an armed deadline is refused: ${deadline.refusal.code}`);
    return { kind: 'kept', before, problem };
  }
  const spent = deadline.at === before.at ? before.rungs.filter(({ key }) => fired.includes(key)) : [];
  const alreadyFired = deadline.rungs.filter((rung) => stepIn(spent, rung)).map(({ key }) => key);
  const ahead = before.rungs.filter(({ key }) => !fired.includes(key));
  const coming = deadline.rungs.filter(({ key }) => !alreadyFired.includes(key));
  return deadline.at === before.at && sameAhead(ahead, coming, given.at)
    ? null
    : { kind: 'moved', before, deadline, alreadyFired };
}

function stepIn(rungs: readonly Rung[], { offset }: Rung): boolean {
  return rungs.some((one) => one.offset === offset);
}
