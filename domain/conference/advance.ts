import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConcludedConference, ConferenceFacts, ConferenceState } from '#domain/conference/state.ts';
import type { Rung } from '#domain/deadlines/deadline.ts';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { DueMoment } from '#domain/kernel/decision.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';

interface Due {
  readonly at: Instant;
  readonly event: ConferenceEvent;
}

/** The day itself, reminders of unanswered invitations, reminders of a notice that is owed: all due by now, in order. */
export function advance(state: ConferenceState, now: Instant): readonly ConferenceEvent[] {
  return [...dueInvitations(state, now), ...dueNotice(state, now), ...dueDays(state, now)]
    .sort((a, b) => millisOf(a.at) - millisOf(b.at))
    .map(({ event }) => event);
}

export function nextDue(state: ConferenceState): DueMoment | null {
  const moments = [
    ...invitationRungs(state).map(({ key, at }) => ({ key: `invitation/${key}`, at })),
    ...noticeRungs(state).map(({ key, at }) => ({ key: `notice/${key}`, at })),
    ...days(state).map(({ at, event }) => ({ key: event.type, at })),
  ];
  return moments.reduce<DueMoment | null>((first, m) => (first === null || m.at < first.at ? m : first), null);
}

/** Units that were invited and have not answered; groups without a unit cannot be written to. */
export function unanswered({ facts, replies }: ConferenceFacts): readonly string[] {
  return facts.invitees
    .filter(({ id, unit }) => unit !== null && !replies.some(({ invitee }) => invitee === id))
    .map(({ id }) => id);
}

type Awaiting = Extract<ConferenceState, { readonly status: 'convened' | 'held' }>;

/** Until it is concluded or put off, whoever has not answered its invitation may still do so. */
export function awaitsAnswers(state: ConferenceState): state is Awaiting {
  return state.status === 'convened' || state.status === 'held';
}

/** Until its notice is issued, or it is put off. */
export function owesNotice(state: ConferenceState): state is Awaiting | ConcludedConference {
  return awaitsAnswers(state) || state.status === 'concluded';
}

function invitationRungs(state: ConferenceState): readonly Rung[] {
  if (!awaitsAnswers(state)) return [];
  if (state.invitations === null || unanswered(state).length === 0) return [];
  return state.plan.invitationRungs.filter(({ at }) => at > state.invitationsRemindedUpTo);
}

function noticeRungs(state: ConferenceState): readonly Rung[] {
  if (!owesNotice(state)) return [];
  return state.plan.noticeRungs.filter(({ at }) => at > state.noticeRemindedUpTo);
}

function days(state: ConferenceState): readonly Due[] {
  if (state.status === 'convened') {
    const on = state.facts.heldOn;
    return [{ at: vietnamInstant(on, '00:00'), event: { type: 'ConferenceDayReached', data: { on } } }];
  }
  if (state.status === 'noticeIssued' && !state.dayIsOver) {
    const on = state.facts.heldOn;
    return [{ at: vietnamInstant(on, '24:00'), event: { type: 'ConferenceDayPassed', data: { on } } }];
  }
  return [];
}

function dueDays(state: ConferenceState, now: Instant): readonly Due[] {
  return days(state).filter(({ at }) => at <= now);
}

/** Several rungs due at once collapse to the last: nobody is reminded twice a day. */
function dueInvitations(state: ConferenceState, now: Instant): readonly Due[] {
  const due = invitationRungs(state).filter(({ at }) => at <= now);
  const last = due[due.length - 1];
  if (last === undefined || state.status === 'none') return [];
  const { key, offset, at } = last;
  const data = {
    key,
    offset,
    dueAt: at,
    invitees: unanswered(state),
    superseded: due.slice(0, -1).map((rung) => rung.key),
  };
  return [{ at, event: { type: 'InvitationReminderFired', data } }];
}

function dueNotice(state: ConferenceState, now: Instant): readonly Due[] {
  const due = noticeRungs(state).filter(({ at }) => at <= now);
  const last = due[due.length - 1];
  if (last === undefined) return [];
  const { key, offset, audience, at } = last;
  const data = { key, offset, audience, dueAt: at, superseded: due.slice(0, -1).map((rung) => rung.key) };
  return [{ at, event: { type: 'NoticeReminderFired', data } }];
}
