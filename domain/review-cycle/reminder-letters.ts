import { askedBy } from '#domain/deadlines/rungs-ahead.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import type { ReminderRungFired } from '#domain/review-cycle/events/deadline-events.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { owes, pending, suspendedUnits, takingReports } from '#domain/review-cycle/members.ts';
import { cycleFacts, type Facts, hostStaff, reporter, unitFacts, unitHead } from '#domain/review-cycle/letter-facts.ts';
import type { ArmedDeadline, CycleState, Member } from '#domain/review-cycle/state.ts';

type Running = Extract<CycleState, { members: readonly Member[] }>;

/**
 * A rung's letters: to each unit, from a leaders' rung on to those above it as well, and the closing summary. Asked later than the
 * rung fired, it writes to those alone who still owe, and nothing where a later rung has fired since.
 */
export function reminderLetters(state: Running, fired: ReminderRungFired): readonly CycleLetter[] {
  const data = stillSo(state, fired.data);
  return data === null ? [] : lettersOf(state, data);
}

function stillSo(state: Running, data: ReminderRungFired['data']): ReminderRungFired['data'] | null {
  const cycle = takingReports(state);
  const armed = state.deadlines.find(({ deadline }) => deadline.version === data.version);
  if (cycle === null || armed === undefined || isBehind(armed, data.rung)) return null;
  const suspended = suspendedUnits(cycle);
  const still = cycle.members.filter(
    (one) => one.version === data.version && pending(cycle, one) && !suspended.has(one.unit),
  );
  const owing = new Set(still.map(({ unit }) => unit));
  const those = (units: readonly UnitId[]): readonly UnitId[] => units.filter((unit) => owing.has(unit));
  const closingSoon = data.closingSoon && !armed.passed;
  return { ...data, closingSoon, units: those(data.units), remindedToday: those(data.remindedToday) };
}

function isBehind({ fired }: ArmedDeadline, rung: string): boolean {
  return fired.includes(rung) && fired.at(-1) !== rung;
}

function lettersOf(state: Running, data: ReminderRungFired['data']): readonly CycleLetter[] {
  const days = data.onItsDay ? { offset: data.offset, ...countOf(data.offset) } : {};
  const facts = (unit: UnitId): Facts => ({ ...unitFacts(state, unit), ...days });
  const overdue = data.offset > 0;
  const armed = state.deadlines.find(({ deadline }) => deadline.version === data.version);
  const toUnits = data.units.map(
    (unit): CycleLetter => ({
      key: `reminder/${data.rung}/${unit}`,
      template: overdue ? 'deadlineOverdue' : 'deadlineReminder',
      to: [reporter(unit)],
      facts: { ...facts(unit), ...askedBy(armed?.deadline.rungs ?? [], data.offset) },
    }),
  );
  // Who had a reminder today gets no second one; the leaders above must hear of it all the same.
  const above = data.audience === 'unit' ? [] : [...data.units, ...data.remindedToday];
  const toLeaders = above.map(
    (unit): CycleLetter => ({
      key: `escalation/${data.rung}/${unit}`,
      template: overdue ? 'deadlineEscalated' : 'deadlineReminder',
      to: [unitHead(unit), ...(above.length === 1 ? hostStaff(state) : [])],
      facts: facts(unit),
    }),
  );
  return [...toUnits, ...toLeaders, ...inOneLetter(state, data, above, days), ...closing(state, data, days)];
}

/** Forty late units are one letter with forty names to whoever leads them all. */
function inOneLetter(
  state: Running,
  { rung, dueAt }: ReminderRungFired['data'],
  units: readonly UnitId[],
  days: Facts,
): readonly CycleLetter[] {
  if (units.length < 2) return [];
  const late = new Set(units);
  const missingNames = state.members.filter(({ unit }) => late.has(unit)).map(({ name }) => name);
  const facts = {
    ...{ ...cycleFacts(state), ...days, dueAt, missing: missingNames.length },
    ...{ missingNames: missingNames.join(', '), link: addressOf.board(state.plan.cycle) },
  };
  return [{ key: `escalation/${rung}`, template: 'unitsEscalated', to: hostStaff(state), facts }];
}

function countOf(offset: number): Facts {
  return offset > 0 ? { workingDaysLate: offset } : { workingDaysLeft: -offset };
}

/** The coordinator is warned before closing as well as the submitter (trap 16). */
function closing(state: Running, data: ReminderRungFired['data'], days: Facts): readonly CycleLetter[] {
  const sharers = state.members.filter(
    ({ version, standing }) => version === data.version && standing.status !== 'exempted',
  );
  const missing = sharers.filter(owes);
  if (!data.closingSoon || missing.length === 0) return [];
  const to: readonly Addressee[] = [{ unit: state.plan.host.unit, role: 'coordinator' }];
  const facts = {
    ...cycleFacts(state),
    ...days,
    dueAt: data.dueAt,
    expected: sharers.length,
    received: sharers.length - missing.length,
    missing: missing.length,
    missingNames: missing.map(({ name }) => name).join(', '),
    link: addressOf.board(state.plan.cycle),
  };
  return [{ key: `closing/${data.rung}`, template: 'collectionClosingSoon', to, facts }];
}
