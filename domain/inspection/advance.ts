import type { InspectionEvent } from '#domain/inspection/events.ts';
import { inspectionAsks, unitAsked } from '#domain/inspection/asked-items.ts';
import type { InspectionFacts, InspectionState } from '#domain/inspection/state.ts';
import { addDays, type CivilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { DueMoment } from '#domain/kernel/decision.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';

/** Days before a session, and before an answer is due, at which those concerned are reminded: in the morning. */
const daysBefore = { session: 2, answer: 3 } as const;

interface Due {
  readonly key: string;
  readonly at: Instant;
  readonly event: InspectionEvent;
}

/** Sessions that come while it is open, answers that are owed once it is concluded: all due by now, in order. */
export function advance(state: InspectionState, now: Instant): readonly InspectionEvent[] {
  return duties(state)
    .filter(({ at }) => at <= now)
    .sort((a, b) => millisOf(a.at) - millisOf(b.at))
    .map(({ event }) => event);
}

export function nextDue(state: InspectionState): DueMoment | null {
  return duties(state).reduce<DueMoment | null>(
    (first, { key, at }) => (first === null || at < first.at ? { key, at } : first),
    null,
  );
}

/** What is nearer than its reminder when it is stated was told by the letter that states it. */
function duties(state: InspectionState): readonly Due[] {
  if (state.status === 'none' || state.status === 'calledOff') return [];
  const all = state.status === 'open' ? sessionsOf(state) : answersDue(state);
  return all.filter(({ at }) => at > state.toldUpTo);
}

function sessionsOf({ plan }: Extract<InspectionState, { readonly status: 'open' }>): readonly Due[] {
  return plan.sessions.map(({ id, day }) => {
    const at = morning(day, daysBefore.session);
    return {
      key: `session/${id}`,
      at,
      event: { type: 'InspectionSessionNear', data: { session: id, day, dueAt: at } },
    };
  });
}

/** Once it is concluded; before that they are what will be asked for then. */
export function answersDue(state: InspectionFacts): readonly Due[] {
  return inspectionAsks(state).flatMap(({ id, due }) => {
    const unit = unitAsked(state, id);
    if (due === null || !('on' in due) || state.answers.some(({ item }) => item === id)) return [];
    const at = morning(due.on, daysBefore.answer);
    const data = { item: id, unit, due: due.on, dueAt: at };
    return [{ key: `answer/${id}`, at, event: { type: 'InspectionAnswerDue', data } as const }];
  });
}

function morning(day: CivilDate, before: number): Instant {
  return vietnamInstant(addDays(day, -before), '08:00');
}
