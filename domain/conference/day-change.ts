import { isWorkingDay } from '#domain/calendar/working-days.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { rungsOf } from '#domain/deadlines/rungs-of.ts';
import { sameAhead } from '#domain/deadlines/rungs-ahead.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

interface Moved {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface DayChange {
  readonly onDayOff: boolean;
  readonly latestInvitation: Moved | null;
  readonly notice: Moved | null;
  readonly reminders: boolean;
}

interface Calendars {
  readonly at: Instant;
  readonly before: WorkingCalendar;
  readonly calendar: WorkingCalendar;
}

/** What of a conference would fall differently by this calendar; null = nothing. Nothing moves: the day is a person's word. */
export function dayChange(
  { facts, plan, invitations, status }: Exclude<ConferenceState, { readonly status: 'none' }>,
  { at, before, calendar }: Calendars,
): DayChange | null {
  const { heldOn, settings } = facts;
  const toCome = status === 'convened';
  const rule = { clearDays: settings.clearDays, workingDays: settings.invitationWorkingDays };
  const latest = toCome && invitations === null ? invitationLatestDate(heldOn, calendar, rule) : null;
  const notice = noticeDueDate(heldOn, calendar, settings.noticeWorkingDays);
  const invitationRungs = toCome ? rungsOf(heldOn, plan.version, settings.invitationLadder, calendar, at) : null;
  const noticeRungs = notice === null ? null : rungsOf(notice, plan.version, settings.noticeLadder, calendar, at);
  const change = {
    onDayOff: toCome && !isWorkingDay(heldOn, calendar) && isWorkingDay(heldOn, before),
    latestInvitation: moved(plan.latestInvitationOn, latest),
    notice: moved(plan.noticeDueOn, notice),
    reminders:
      (invitationRungs !== null && !sameAhead(plan.invitationRungs, invitationRungs, at)) ||
      (noticeRungs !== null && !sameAhead(plan.noticeRungs, noticeRungs, at)),
  };
  const none = !change.onDayOff && change.latestInvitation === null && change.notice === null && !change.reminders;
  return none ? null : change;
}

function moved(from: CivilDate, to: CivilDate | null): Moved | null {
  return to === null || to === from ? null : { from, to };
}
