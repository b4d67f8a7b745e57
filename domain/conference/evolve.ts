import { heldInWriting, toldByPaper } from '#domain/conference/change-paper.ts';
import { type GivenCode, withCheckedIn } from '#domain/conference/check-in-code.ts';
import type { ConferenceConvened, ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceFacts, ConferenceState } from '#domain/conference/state.ts';
import { floorEnded, floorGiven, itemBegun, itemEnded, notBegun, withSpeakers } from '#domain/conference/session.ts';
import { withVote } from '#domain/conference/votes.ts';
import { corrected } from '#domain/conference/corrected.ts';
import { restated, ticked } from '#domain/conference/duties.ts';
import { withReadiness } from '#domain/conference/readiness.ts';
import { decided, withLink } from '#domain/conference/attendance.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

export function evolve(state: ConferenceState, event: ConferenceEvent, at: Instant): ConferenceState {
  if (event.type === 'ConferenceConvened') return { status: 'convened', ...opened(event.data, at) };
  return state.status === 'none' ? state : evolveConvened(state, event, at);
}

function opened(
  { plan, by: _by, signedOff: _signedOff, ...facts }: ConferenceConvened['data'],
  at: Instant,
): ConferenceFacts {
  return {
    facts,
    plan,
    invitations: null,
    replies: [],
    rollCalls: [],
    awards: [],
    shortcomings: [],
    directions: [],
    recommendations: [],
    invitationsRemindedUpTo: justBefore(at),
    noticeRemindedUpTo: justBefore(at),
  };
}

function evolveConvened(
  state: Convened,
  event: Exclude<ConferenceEvent, ConferenceConvened>,
  at: Instant,
): ConferenceState {
  const { facts } = state;
  switch (event.type) {
    case 'InvitationsIssued': {
      const { codes, ...invitations } = event.data;
      return { ...withCodes(state, codes), invitations, invitationsRemindedUpTo: justBefore(at) };
    }
    case 'FurtherInvited': {
      const { invitees, codes, ...letter } = event.data;
      const further = [...(state.further ?? []), letter];
      const given = codes?.map((one) => ({ ...one, letter: letter.letter }));
      return { ...withCodes(state, given), further, facts: { ...facts, invitees: [...facts.invitees, ...invitees] } };
    }
    case 'InvitationReplied': {
      const { invitee, answer, substitute } = event.data;
      const others = state.replies.filter((reply) => reply.invitee !== invitee);
      return { ...state, replies: [...others, { invitee, answer, substitute }] };
    }
    case 'PaperRegistered': {
      const { registeredBy: _by, ...paper } = event.data;
      return { ...state, facts: { ...facts, papers: [...facts.papers, paper] } };
    }
    case 'PaperCorrected': {
      const { correction, paper, now } = event.data;
      const papers = facts.papers.map((one, index) => (index === paper - 1 ? now : one));
      return { ...state, facts: { ...facts, papers }, corrections: correction };
    }
    case 'ConferenceFilesAttached': {
      const { to, unit, by } = event.data;
      const given = event.data.files.map((file) => ({ ...file, to, unit, at, by }));
      return { ...state, files: [...(state.files ?? []), ...given] };
    }
    case 'PointAdded': {
      const { by: _by, ...point } = event.data;
      return { ...state, facts: { ...facts, points: [...facts.points, point] } };
    }
    case 'ConferenceCorrected':
      return { ...state, ...heldInWriting(state), ...corrected(state, event.data) };
    case 'ConferenceMoved': {
      const { heldOn, hour, plan, reason } = event.data;
      return {
        ...recordsOf(state),
        ...heldInWriting(state),
        status: 'convened',
        facts: { ...facts, heldOn, hour },
        plan,
        movedBecause: reason,
        invitationsRemindedUpTo: justBefore(at),
        noticeRemindedUpTo: justBefore(at),
      };
    }
    case 'ChangePaperIssued':
      return { ...state, ...toldByPaper(state, event.data) };
    case 'ConferencePostponed':
      return { ...recordsOf(state), status: 'postponed', reason: event.data.reason };
    case 'ConferenceCancelled':
      return { ...recordsOf(state), status: 'cancelled', reason: event.data.reason };
    case 'RollCallRecorded': {
      const { point, entries, present, by, byCode } = event.data;
      const former = state.rollCalls.find((call) => call.point === point);
      const others = state.rollCalls.filter((call) => call !== former);
      const version = (former?.version ?? 0) + 1;
      const called = { ...state, rollCalls: [...others, { point, entries, present, version, at, by }] };
      const last = entries.at(-1);
      if (byCode === undefined || last === undefined) return called;
      const { name, unit } = last;
      return { ...called, checkedIn: withCheckedIn(state.checkedIn ?? [], { invitee: byCode, point, name, unit }) };
    }
    case 'SubstituteDecided':
      return { ...state, rollCalls: state.rollCalls.map((call) => decided(call, event.data)) };
    case 'LinkRecorded': {
      const { by: _by, ...link } = event.data;
      return { ...state, links: withLink(state.links ?? [], link) };
    }
    case 'DutiesStated': {
      const { items, version } = event.data;
      return { ...state, duties: restated(state.duties, items, version) };
    }
    case 'DutyTicked': {
      const { duty, done, by } = event.data;
      if (state.duties === undefined) return state;
      return { ...state, duties: ticked(state.duties, duty, done ? { at, by } : undefined) };
    }
    case 'ReadinessStated': {
      const { name: _name, ...said } = event.data;
      return { ...state, readiness: withReadiness(state.readiness ?? [], { ...said, at }) };
    }
    case 'AwardRecorded': {
      const { recordedBy: _by, ...award } = event.data;
      return { ...state, awards: [...state.awards, award] };
    }
    case 'ShortcomingsRecorded':
      return { ...state, shortcomings: event.data.items };
    case 'ShortcomingJoined': {
      const { id, sameAs } = event.data;
      return { ...state, joined: [...(state.joined ?? []).filter((one) => one.id !== id), { id, sameAs }] };
    }
    case 'DirectionsRecorded':
      return { ...state, directions: event.data.items };
    case 'RecommendationsRecorded':
      return { ...state, recommendations: event.data.items };
    case 'RecommendationAnswered': {
      const { statement: _asked, corrects: _corrects, ...answer } = event.data;
      return { ...state, answers: [...(state.answers ?? []), { ...answer, at }] };
    }
    case 'SpeechesRecorded': {
      const { items, version } = event.data;
      const { session } = state;
      return {
        ...state,
        speeches: { items, version },
        ...(session === undefined ? {} : { session: withSpeakers(session, items) }),
      };
    }
    case 'AgendaItemBegun':
      return { ...state, session: itemBegun(state.session ?? notBegun, event.data, event.data.since) };
    case 'AgendaItemEnded':
      return { ...state, session: itemEnded(state.session ?? notBegun, event.data.since) };
    case 'FloorGiven':
      return { ...state, session: floorGiven(state.session ?? notBegun, event.data.speech, event.data.since) };
    case 'FloorEnded':
      return { ...state, session: floorEnded(state.session ?? notBegun, event.data.since) };
    case 'VotePut': {
      const { vote: id, question } = event.data;
      return { ...state, votes: withVote(state.votes ?? [], { id, question, at }) };
    }
    case 'VoteCounted': {
      const { vote: id, question, inFavour, against, abstained, present } = event.data;
      const counts = { inFavour, against, abstained, present };
      return { ...state, votes: withVote(state.votes ?? [], { id, question, counts, at }) };
    }
    case 'MinutesApproved': {
      const { text, by } = event.data;
      return { ...state, minutes: { text, at, by } };
    }
    case 'MinutesNumbered': {
      const { by: _by, ...numbered } = event.data;
      return state.minutes === undefined ? state : { ...state, minutes: { ...state.minutes, numbered } };
    }
    case 'ConclusionsDrafted': {
      const { by: _by, ...draft } = event.data;
      return { ...recordsOf(state), status: 'concluded', draft };
    }
    case 'ConclusionNoticeIssued':
      if (state.status !== 'concluded') return state;
      return { ...state, status: 'noticeIssued', notice: event.data, dayIsOver: event.data.dayIsOver };
    case 'InvitationReminderFired':
      return { ...state, invitationsRemindedUpTo: event.data.dueAt };
    case 'NoticeReminderFired':
      return { ...state, noticeRemindedUpTo: event.data.dueAt };
    case 'ConferenceDayReached':
      return state.status === 'convened' ? { ...state, status: 'held' } : state;
    case 'ConferenceDayPassed':
      return state.status === 'noticeIssued' ? { ...state, dayIsOver: true } : state;
    default:
      return unreachable(event);
  }
}

/** Leaves what belongs to one status alone behind; whatever else is known of a conference goes on, in every status. */
function recordsOf(state: Convened): ConferenceFacts {
  const {
    status: _status,
    draft: _draft,
    notice: _notice,
    dayIsOver: _over,
    reason: _reason,
    ...records
  } = {
    ...{ draft: null, notice: null, dayIsOver: null, reason: null },
    ...state,
  };
  return records;
}

/** A rung of the very moment a plan is made still fires; what passed before is left out. */
function justBefore(at: Instant): Instant {
  return instantFromMillis(millisOf(at) - 1);
}

function withCodes(state: Convened, codes: readonly GivenCode[] | undefined): Convened {
  return codes === undefined ? state : { ...state, codes: [...(state.codes ?? []), ...codes] };
}
