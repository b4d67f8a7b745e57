import type { ConvenedFacts, DayPlan } from '#domain/conference/events.ts';
import type { ConferenceSettings } from '#domain/conference/parts.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import { unlessHour } from '#domain/conference/input.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { rungsOf } from '#domain/deadlines/rungs-of.ts';
import { type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { type Given, refuse } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** All that hangs on the day: latest day of the invitations, the notice's term, and the reminders of both. */
export function dayPlan(
  heldOn: CivilDate,
  hour: string | null,
  version: number,
  settings: ConferenceSettings,
  { at, calendar }: Given,
): { readonly plan: DayPlan } | Refused {
  const malformed = hour === null ? null : unlessHour(hour, '/hour');
  if (malformed !== null) return malformed;
  if (heldOn < vietnamDate(at)) return refuse('conference-day-past', { date: heldOn }, [], '/heldOn');
  const { clearDays, invitationWorkingDays: workingDays } = settings;
  const latestInvitationOn = invitationLatestDate(heldOn, calendar, { clearDays, workingDays });
  const noticeDueOn = noticeDueDate(heldOn, calendar, settings.noticeWorkingDays);
  const invitationRungs = rungsOf(heldOn, version, settings.invitationLadder, calendar, at);
  const noticeRungs = noticeDueOn === null ? null : rungsOf(noticeDueOn, version, settings.noticeLadder, calendar, at);
  if (latestInvitationOn === null || noticeDueOn === null || invitationRungs === null || noticeRungs === null) {
    return refuse('conference-day-outside-calendar', { date: heldOn }, ['admin'], '/heldOn');
  }
  return { plan: { version, latestInvitationOn, noticeDueOn, invitationRungs, noticeRungs } };
}

/** A part of the day without an hour begins with office hours; nothing but letters and the day's record hangs on it. */
export function startsAt({ heldOn, hour, partOfDay }: ConvenedFacts): Instant {
  return vietnamInstant(heldOn, hour ?? (partOfDay === 'afternoon' ? '13:30' : '08:00'));
}

export function dayIsOver({ heldOn }: ConvenedFacts, at: Instant): boolean {
  return at >= vietnamInstant(heldOn, '24:00');
}
