import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

/** Conclusion notice in writing within 5 working days after the end: Quyết định 45/2018/QĐ-TTg. Null outside the table. */
export function noticeDueDate(heldOn: CivilDate, calendar: WorkingCalendar, workingDays = 5): CivilDate | null {
  return addWorkingDays(heldOn, workingDays, calendar);
}

export interface InvitationRule {
  /** Clear days: that many whole working days lie between sending and meeting. Otherwise counted back. */
  readonly clearDays: boolean;
  readonly workingDays?: number;
}

/** Latest day to send invitations, ≥ 3 working days before: Quyết định 45/2018/QĐ-TTg; how to count is a setting. */
export function invitationLatestDate(
  heldOn: CivilDate,
  calendar: WorkingCalendar,
  rule: InvitationRule = { clearDays: true },
): CivilDate | null {
  const workingDays = rule.workingDays ?? 3;
  return addWorkingDays(heldOn, -(rule.clearDays ? workingDays + 1 : workingDays), calendar);
}
