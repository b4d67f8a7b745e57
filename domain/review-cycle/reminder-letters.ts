import { askedBy } from '#domain/deadlines/rungs-ahead.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import type { ReminderRungFired } from '#domain/review-cycle/events/deadline-events.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { owes } from '#domain/review-cycle/members.ts';
import { cycleFacts, type Facts, hostStaff, reporter, unitFacts, unitHead } from '#domain/review-cycle/letter-facts.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

type Running = Extract<CycleState, { members: readonly Member[] }>;

/** A rung's letters: to each unit, from a leaders' rung on to those above it as well, and the closing summary. */
export function reminderLetters(state: Running, { data }: ReminderRungFired): readonly CycleLetter[] {
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
  const toLeaders =
    data.audience === 'unit'
      ? []
      : [...data.units, ...data.remindedToday].map(
          (unit): CycleLetter => ({
            key: `escalation/${data.rung}/${unit}`,
            template: overdue ? 'deadlineEscalated' : 'deadlineReminder',
            to: [unitHead(unit), ...hostStaff(state)],
            facts: facts(unit),
          }),
        );
  return [...toUnits, ...toLeaders, ...closing(state, data, days)];
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
