import { signedOffSaid } from '#domain/review-cycle/plan.ts';
import { correctedParts } from '#domain/conference/corrected.ts';
import { isReady } from '#domain/conference/readiness.ts';
import { isRead } from '#domain/conference/parts.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import {
  all,
  type Concern,
  count,
  day,
  type EventFacts,
  type Fact,
  host,
  number,
  reason,
  text,
  units,
  way,
  word,
  wordList,
  writtenNumber,
} from '#domain/kernel/event-facts.ts';
import { vietnamTime } from '#domain/kernel/civil-date.ts';
import { namesOf } from '#domain/files/file-list.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { answerFacts } from '#domain/recommendation/answer-facts.ts';

/** Who is invited sees no drafts, no answers and no roll-call. */
function unitsIn(event: ConferenceEvent): Concern {
  switch (event.type) {
    case 'ConferenceConvened':
    case 'InvitationsIssued':
    case 'PaperRegistered':
    case 'PaperCorrected':
    case 'PointAdded':
    case 'ChangePaperIssued':
    case 'ConferenceMoved':
    case 'ConferencePostponed':
    case 'ConferenceCancelled':
    case 'AwardRecorded':
    case 'ShortcomingsRecorded':
    case 'DirectionsRecorded':
    case 'RecommendationsRecorded':
    case 'ConclusionNoticeIssued':
    case 'MinutesNumbered':
    case 'ConferenceDayReached':
    case 'ConferenceDayPassed':
      return all;
    case 'ConferenceFilesAttached':
      // What a duty needs is told to nobody who has not to do it.
      return event.data.to.as === 'duty' ? host : all;
    case 'ConferenceCorrected':
      return Object.keys(event.data.now).length === 0 ? host : all;
    case 'RecommendationAnswered':
      // Of whoever is above, all who take part may know; what one unit said is between it and the host.
      return event.data.unit === null ? all : units(event.data.unit);
    case 'FurtherInvited':
    case 'InvitationReplied':
    case 'RollCallRecorded':
    case 'SubstituteDecided':
    case 'LinkRecorded':
    case 'DutiesStated':
    case 'DutyTicked':
    case 'ReadinessStated':
    case 'SpeechesRecorded':
    case 'AgendaItemBegun':
    case 'AgendaItemEnded':
    case 'FloorGiven':
    case 'FloorEnded':
    case 'VotePut':
    case 'VoteCounted':
    case 'ShortcomingJoined':
    case 'MinutesApproved':
    case 'ConclusionsDrafted':
    case 'InvitationReminderFired':
    case 'NoticeReminderFired':
      return host;
    default:
      return unreachable(event);
  }
}

function facts(event: ConferenceEvent): readonly Fact[] {
  switch (event.type) {
    case 'ConferenceConvened':
      return [
        ...[...text('title', event.data.title), day('heldOn', event.data.heldOn)],
        ...reason(signedOffSaid(event.data.signedOff)),
      ];
    case 'InvitationsIssued': {
      const { number: letter, date, adHocReason } = event.data;
      return [writtenNumber(letter), day('date', date), ...reason(adHocReason)];
    }
    case 'FurtherInvited': {
      const { number: letter, date, invitees, adHocReason } = event.data;
      return [count(invitees.length), writtenNumber(letter), day('date', date), ...reason(adHocReason)];
    }
    case 'InvitationReplied': {
      const { invitee, answer } = event.data;
      return [...text('invitee', invitee), word('answer', answer)];
    }
    case 'PaperRegistered':
      return [...text('author', event.data.by), ...text('title', event.data.title ?? '')];
    case 'PaperCorrected': {
      const { by, title } = event.data.now;
      const taken = isRead(event.data.now) ? [] : way('none', true);
      return [...text('author', by), ...text('title', title ?? ''), ...taken];
    }
    case 'ConferenceFilesAttached':
      return [word('conferenceFile', event.data.to.as), ...text('name', namesOf(event.data.files))];
    case 'PointAdded':
      return text('name', event.data.name);
    case 'ConferenceCorrected':
      return [wordList('correctedPart', correctedParts(event.data)), ...reason(event.data.reason)];
    case 'ConferenceMoved':
      return [
        ...[day('from', event.data.from), day('heldOn', event.data.heldOn)],
        ...reason(event.data.reason, signedOffSaid(event.data.signedOff)),
      ];
    case 'ChangePaperIssued': {
      const { kind, paperNumber, date } = event.data;
      return [word('changePaper', kind), ...text('paperNumber', paperNumber), day('date', date)];
    }
    case 'ConferencePostponed':
    case 'ConferenceCancelled':
      return reason(event.data.reason);
    case 'RollCallRecorded': {
      const { point, present, corrects } = event.data;
      return [...text('point', point), number('present', present), ...way('again', corrects)];
    }
    case 'SubstituteDecided': {
      const { point, name, approved } = event.data;
      return [
        ...[...text('point', point), ...text('name', name), ...reason(event.data.reason)],
        word('substituteApproval', approved ? 'approved' : 'refused'),
      ];
    }
    case 'LinkRecorded':
      return [
        ...text('point', event.data.point),
        word('pointLink', event.data.link),
        ...text('since', vietnamTime(event.data.since)),
      ];
    case 'DutyTicked':
      return [...text('name', event.data.what), ...way('none', !event.data.done)];
    case 'ReadinessStated':
      return [...text('point', event.data.name), ...way('none', !isReady(event.data))];
    case 'AwardRecorded':
      return [...text('name', event.data.kindLabel), count(event.data.count)];
    case 'ShortcomingsRecorded':
    case 'DirectionsRecorded':
    case 'RecommendationsRecorded':
    case 'SpeechesRecorded':
    case 'DutiesStated':
      return [count(event.data.items.length)];
    case 'AgendaItemBegun':
    case 'AgendaItemEnded':
      return [...text('title', event.data.title), ...text('since', vietnamTime(event.data.since))];
    case 'FloorGiven':
    case 'FloorEnded':
      return [...text('name', event.data.who), ...text('since', vietnamTime(event.data.since))];
    case 'VotePut':
      return text('title', event.data.question);
    case 'VoteCounted': {
      const { question, inFavour, present, corrects } = event.data;
      return [
        ...[...text('title', question), number('inFavour', inFavour), number('present', present)],
        ...way('again', corrects),
      ];
    }
    case 'ShortcomingJoined':
      return [...text('title', event.data.statement), ...way('none', event.data.sameAs === null)];
    case 'RecommendationAnswered':
      return answerFacts(event.data);
    case 'MinutesApproved':
      return [];
    case 'MinutesNumbered':
      return [...text('minutesNumber', event.data.minutesNumber), day('date', event.data.date)];
    case 'ConclusionsDrafted':
      return [count(event.data.tasks.length)];
    case 'ConclusionNoticeIssued': {
      const { noticeNumber, date, tasks, late } = event.data;
      return [...text('noticeNumber', noticeNumber), day('date', date), count(tasks.length), ...way('late', late)];
    }
    case 'InvitationReminderFired':
      return [count(event.data.invitees.length)];
    case 'NoticeReminderFired':
      return [];
    case 'ConferenceDayReached':
    case 'ConferenceDayPassed':
      return [day('on', event.data.on)];
    default:
      return unreachable(event);
  }
}

/** An invited unit sees an event whole or not at all, but for what was corrected about others: its own it reads in its letter. */
function shareOf(event: ConferenceEvent): ConferenceEvent {
  if (event.type === 'InvitationsIssued') {
    const { codes: _codes, ...data } = event.data;
    return { ...event, data };
  }
  if (event.type !== 'ConferenceCorrected') return event;
  const { points: _points, invitees: _invitees, ...data } = event.data;
  return { ...event, data };
}

export const conferenceEventFacts: EventFacts<ConferenceEvent> = { unitsIn, shareOf, facts };
