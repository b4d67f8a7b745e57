import { hosted, type Resource, shareOf } from '#domain/access/resource.ts';
import type { Standing } from '#domain/access/standing.ts';
import { dutyAt, unitAt } from '#domain/conference/file-places.ts';
import { unitAsked } from '#domain/conference/asked-items.ts';
import type { ConferenceMark } from '#domain/conference/acts.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { takesPart } from '#domain/conference/takes-part.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

/** With `at` the day itself counts as held, also before time has been told to the conference. */
export function conferenceStanding(state: ConferenceState, at?: Instant): Standing {
  if (state.status === 'none') return { status: 'none', marks: [] };
  const marks: ConferenceMark[] = [];
  if (state.invitations !== null) marks.push('invited');
  if (state.rollCalls.length > 0 || (state.session?.runs.length ?? 0) > 0) marks.push('called');
  if (state.minutes !== undefined) marks.push('minuted');
  if (state.minutes?.numbered !== undefined) marks.push('numbered');
  if (state.status === 'noticeIssued' && state.dayIsOver) marks.push('over');
  const dayHasCome = state.status === 'convened' && at !== undefined && vietnamDate(at) >= state.facts.heldOn;
  return { status: dayHasCome ? 'held' : state.status, marks, facts: factsOf(state) };
}

function factsOf(state: Convened): Refusal['facts'] {
  const { heldOn } = state.facts;
  if (state.status === 'noticeIssued') {
    return { heldOn, noticeNumber: state.notice.noticeNumber, date: state.notice.date };
  }
  if (state.status === 'postponed' || state.status === 'cancelled') return { heldOn, reason: state.reason };
  return state.invitations === null
    ? { heldOn }
    : { heldOn, number: state.invitations.number, date: state.invitations.date };
}

/** Whose share a command is about: the invited unit's, the unit's that sits at the point, the unit's that takes part. */
export function conferenceAbout(state: Convened, { type, data }: ConferenceCommand, actor: Actor): Resource {
  const { facts } = state;
  const of = (unit: UnitId | null | undefined): Resource =>
    unit === null || unit === undefined ? hosted(facts.host.unit) : shareOf(unit, facts.host.unit);
  // The host's own people are the host, wherever they sit: its staff acts.
  const others = (unit: UnitId | null | undefined) => (unit === facts.host.unit ? null : unit);
  switch (type) {
    case 'ReplyInvitation':
      return of(facts.invitees.find(({ id }) => id === data.invitee)?.unit);
    case 'RecordRollCall':
    case 'CheckInByCode':
    case 'RecordLink':
    case 'StateReadiness':
      return of(others(facts.points.find(({ id }) => id === data.point)?.unit));
    case 'RegisterPaper':
      return of(others(takesPart(facts, actor.unit) ? actor.unit : null));
    case 'CorrectPaper':
      return of(others(facts.papers[data.paper - 1]?.unit));
    case 'AnswerRecommendation':
      return of(others(unitAsked(state, data)));
    case 'TickDuty':
      return of(others(dutyAt(state, data.duty)?.unit));
    case 'AttachFiles':
      return of(others(unitAt(state, data.to)));
    default:
      return of(null);
  }
}
