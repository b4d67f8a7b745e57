import { moveConference, postponeOrCancel } from '#domain/conference/change-of-day.ts';
import type { ConferenceCommand, ConveneConference } from '#domain/conference/commands.ts';
import { conclude } from '#domain/conference/conclude.ts';
import { convene } from '#domain/conference/convene.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { issueInvitations, replyInvitation } from '#domain/conference/invitations.ts';
import { issueNotice } from '#domain/conference/issue-notice.ts';
import { addPoint, registerPaper } from '#domain/conference/preparation.ts';
import {
  recordAward,
  recordDirections,
  recordRecommendations,
  recordRollCall,
  recordShortcomings,
} from '#domain/conference/records.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import { unlessRight } from '#domain/conference/rights.ts';
import type { ConferenceState, NoticeIssuedConference } from '#domain/conference/state.ts';
import { type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;
type Live = Exclude<ConferenceState, { readonly status: 'none' | 'cancelled' }>;
type AfterConvening = Exclude<ConferenceCommand, ConveneConference>;

export function decide(state: ConferenceState, command: ConferenceCommand, given: Given): Outcome {
  if (state.status === 'none') {
    if (command.type !== 'ConveneConference') return refuse('conference-unknown');
    return unlessRight(command.type, given.actor) ?? convene(command.data, given);
  }
  const no = unlessRight(command.type, given.actor);
  if (no !== null) return no;
  if (command.type === 'ConveneConference') return refuse('conference-already-convened', {}, []);
  if (state.status === 'cancelled') return refuse('conference-cancelled', { reason: state.reason });
  if (state.status === 'noticeIssued' && state.dayIsOver) return refuse('conference-ended', noticeOf(state));
  return ofLive(state, command, given);
}

function ofLive(state: Live, command: AfterConvening, given: Given): Outcome {
  switch (command.type) {
    case 'IssueInvitations':
      return beforeConclusion(state, (open) => issueInvitations(open, command.data, given));
    case 'ReplyInvitation':
      return beforeConclusion(state, (open) => replyInvitation(open, command.data, given));
    case 'MoveConference':
      return state.status === 'postponed'
        ? moveConference(state, command.data, given)
        : beforeConclusion(state, (open) => moveConference(open, command.data, given));
    case 'PostponeOrCancel':
      return state.status === 'postponed'
        ? postponeOrCancel(state, command.data, given)
        : beforeConclusion(state, (open) => postponeOrCancel(open, command.data, given));
    case 'RegisterPaper':
      return registerPaper(state, command.data, given);
    case 'AddPoint':
      return addPoint(state, command.data, given);
    case 'RecordShortcomings':
      return recordShortcomings(state, command.data, given);
    case 'RecordDirections':
      return recordDirections(state, command.data, given);
    case 'RecordRecommendations':
      return recordRecommendations(state, command.data, given);
    case 'RecordRollCall':
      return onADay(state, (dated) => recordRollCall(dated, command.data, given));
    case 'RecordAward':
      return onADay(state, (dated) => recordAward(dated, command.data, given));
    case 'Conclude':
      return onADay(state, (dated) =>
        dated.status === 'noticeIssued' ? alreadyIssued(dated) : conclude(dated, command.data, given),
      );
    case 'IssueNotice':
      if (state.status === 'noticeIssued') return alreadyIssued(state);
      if (state.status !== 'concluded') return refuse('conference-not-concluded', {}, ['coordinator', 'leader']);
      return issueNotice(state, command.data, given);
    default:
      return unreachable(command);
  }
}

type OnADay = Exclude<Live, { readonly status: 'postponed' }>;
type BeforeConclusion = Exclude<OnADay, { readonly status: 'concluded' | 'noticeIssued' }>;

function onADay(state: Live, then: (state: OnADay) => Outcome): Outcome {
  if (state.status === 'postponed') return refuse('conference-postponed', { reason: state.reason }, ['leader']);
  return then(state);
}

function beforeConclusion(state: Live, then: (state: BeforeConclusion) => Outcome): Outcome {
  return onADay(state, (dated) =>
    dated.status === 'concluded' || dated.status === 'noticeIssued'
      ? refuse('conference-day-reached', { heldOn: dated.facts.heldOn })
      : then(dated),
  );
}

function alreadyIssued(state: NoticeIssuedConference): Outcome {
  return refuse('conference-notice-issued', noticeOf(state));
}

function noticeOf({ notice }: NoticeIssuedConference) {
  return { noticeNumber: notice.noticeNumber, date: notice.date };
}
