import { furtherLetters, invitationLetters } from '#domain/conference/invitation-letters.ts';
import { paperLetters } from '#domain/conference/paper-letters.ts';
import { correctionLetters } from '#domain/conference/correction-letters.ts';
import { awaitsAnswers, owesNotice, unanswered } from '#domain/conference/advance.ts';
import { isTask } from '#domain/conference/conclusion.ts';
import type { ConclusionNoticeIssued, ConferenceEvent, NoticeReminderFired } from '#domain/conference/events.ts';
import { dayFacts, type InvitedUnit, invitedUnits, nameFacts, toUnit } from '#domain/conference/letter-facts.ts';
import { lackingAt } from '#domain/conference/readiness.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { namesUnit } from '#domain/follow-up-task/assignees.ts';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import { statusLabels } from '#domain/words/labels.status.ts';
import { noticeOwed } from '#domain/words/conference-phrases.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

export function letters(state: ConferenceState, event: ConferenceEvent): readonly ConferenceLetter[] {
  return state.status === 'none' ? [] : lettersOf(state, event);
}

function lettersOf(state: Convened, event: ConferenceEvent): readonly ConferenceLetter[] {
  switch (event.type) {
    case 'InvitationsIssued':
      return invitationLetters(state, event.data);
    case 'FurtherInvited':
      return furtherLetters(state, event.data);
    case 'InvitationReminderFired': {
      const { key, offset, invitees, dueAt } = event.data;
      if (!awaitsAnswers(state) || state.invitationsRemindedUpTo > dueAt) return [];
      const silent = new Set(unanswered(state));
      return invitedUnits(state)
        .filter(({ id }) => invitees.includes(id) && silent.has(id))
        .map((invitee) => ({
          key: `invitation-reminder/${key}/${invitee.id}`,
          template: 'invitationReminder',
          to: toUnit(invitee.unit),
          facts: { ...dayFacts(state, invitee), pointLacks: lackingOf(state, invitee), offset },
        }));
    }
    case 'ConferenceCorrected':
      return correctionLetters(state, event.data);
    case 'PaperCorrected':
      return paperLetters(state, event.data);
    case 'ConferenceMoved': {
      const { from, reason, plan } = event.data;
      return changed(state, `moved/v${plan.version}`, (invitee) => ({
        ...dayFacts(state, invitee),
        previousDate: from,
        reason,
      }));
    }
    // Nothing is said of a new time: there is none.
    case 'ConferencePostponed':
      return changed(state, `postponed/v${state.plan.version}`, (invitee) => ({
        ...nameFacts(state, invitee),
        previousDate: state.facts.heldOn,
        reason: event.data.reason,
      }));
    case 'ConferenceCancelled':
      return changed(state, 'cancelled', (invitee) => ({
        ...nameFacts(state, invitee),
        previousDate: state.facts.heldOn,
        reason: event.data.reason,
      }));
    case 'ConclusionNoticeIssued':
      return state.status === 'noticeIssued' ? conclusionNotices(state, event.data) : [];
    case 'NoticeReminderFired':
      return owesNotice(state) && state.noticeRemindedUpTo <= event.data.dueAt ? [owed(state, event.data)] : [];
    case 'ChangePaperIssued': {
      const { paper, kind, paperNumber, date } = event.data;
      const told = { changePaper: kind, paperNumber, paperDate: date };
      return invitedUnits(state).map((invitee) => ({
        key: `change/${paper}/${invitee.id}`,
        template: 'changePaperIssued',
        to: toUnit(invitee.unit),
        // Of a new time nothing is said where there is none.
        facts: { ...(kind === 'changeLetter' ? dayFacts(state, invitee) : nameFacts(state, invitee)), ...told },
      }));
    }
    case 'ConferenceConvened':
    case 'InvitationReplied':
    case 'PaperRegistered':
    case 'ConferenceFilesAttached':
    case 'PointAdded':
    case 'RollCallRecorded':
    case 'SubstituteDecided':
    case 'LinkRecorded':
    case 'DutiesStated':
    case 'DutyTicked':
    case 'ReadinessStated':
    case 'AwardRecorded':
    case 'ShortcomingsRecorded':
    case 'ShortcomingJoined':
    case 'RecommendationAnswered':
    case 'DirectionsRecorded':
    case 'RecommendationsRecorded':
    case 'SpeechesRecorded':
    case 'AgendaItemBegun':
    case 'AgendaItemEnded':
    case 'FloorGiven':
    case 'FloorEnded':
    case 'VotePut':
    case 'VoteCounted':
    case 'MinutesApproved':
    case 'MinutesNumbered':
    case 'ConclusionsDrafted':
    case 'ConferenceDayReached':
    case 'ConferenceDayPassed':
      return [];
    default:
      return unreachable(event);
  }
}

/** What the unit's own point still has to say of itself; empty: nothing, or it sits at none. */
function lackingOf({ facts, readiness }: Convened, { unit }: InvitedUnit): string {
  const point = facts.points.find((one) => one.unit === unit);
  if (point === undefined) return '';
  return lackingAt(readiness?.find((said) => said.point === point.id))
    .map((part) => statusLabels.readinessPart[part])
    .join(', ');
}

/** Those who hold an invitation are told; before it was sent there is nothing to correct. */
function changed(
  state: Convened,
  key: string,
  facts: (invitee: InvitedUnit) => ConferenceLetter['facts'],
): readonly ConferenceLetter[] {
  if (state.invitations === null) return [];
  return invitedUnits(state).map((invitee) => ({
    key: `${key}/${invitee.id}`,
    template: 'conferenceMoved',
    to: toUnit(invitee.unit),
    facts: facts(invitee),
  }));
}

/** To every unit that was invited or is given a task by name; tasks of a class are nobody's own yet. */
function conclusionNotices(
  state: Extract<Convened, { readonly status: 'noticeIssued' }>,
  { noticeNumber, date, tasks }: ConclusionNoticeIssued['data'],
): readonly ConferenceLetter[] {
  const units = new Map(invitedUnits(state).map(({ unit, name }) => [unit, name]));
  const own = new Map<UnitId, number[]>();
  for (const task of state.draft.tasks.filter(isTask)) {
    for (const { unit, name } of task.addressees.filter(namesUnit)) {
      if (!units.has(unit)) units.set(unit, name);
      own.set(unit, [...(own.get(unit) ?? []), task.number]);
    }
  }
  return [...units].map(([unit, name]) => ({
    key: `notice-issued/${unit}`,
    template: 'noticeIssued',
    to: toUnit(unit),
    facts: {
      ...nameFacts(state, { unit, name }),
      noticeNumber,
      issuedOn: date,
      tasks: tasks.length,
      ownTasks: (own.get(unit) ?? []).join(', '),
    },
  }));
}

function owed(state: Convened, { key, offset, audience }: NoticeReminderFired['data']): ConferenceLetter {
  const { host, title } = state.facts;
  const coordinator: Addressee = { unit: host.unit, role: 'coordinator' };
  return {
    key: `notice-owed/${key}`,
    template: 'manualUrge',
    to: audience === 'unitAndLeaders' ? [coordinator, { unit: host.unit, role: 'leader' }] : [coordinator],
    facts: {
      ...nameFacts(state, host),
      message: noticeOwed(title),
      dueAt: vietnamInstant(state.plan.noticeDueOn, '24:00'),
      offset,
    },
  };
}
