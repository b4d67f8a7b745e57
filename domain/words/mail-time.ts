import { daysBetween, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { readMoment } from '#domain/words/dates.ts';
import type { Facts } from '#domain/words/phrase.ts';

const lastDay = 'Hôm nay là ngày cuối cùng của thời hạn.';

/**
 * What a reminder says about time, from what its author knows: working days left or late, or a rung's `offset` in working days.
 * A rung that fires late, after an outage, counts days that are no longer true: more of them than the calendar holds are dropped, and
 * so is a day it asks for that has come.
 */
export function withTime(facts: Facts, now: Instant): Facts {
  const { workingDaysLeft, workingDaysLate, askedBy, ...rest } = facts;
  const others = typeof askedBy === 'string' && askedBy > vietnamDate(now) ? { ...rest, askedBy } : rest;
  const offset = asNumber(facts['offset']);
  const left = asNumber(workingDaysLeft) ?? (offset !== null && offset <= 0 ? -offset : null);
  const late = asNumber(workingDaysLate) ?? (offset !== null && offset > 0 ? offset : null);
  const ahead = daysAhead(facts['dueAt'], now);
  if (late !== null) return ahead === null || late <= -ahead ? { ...others, workingDaysLate: late } : others;
  if (left === null || (ahead !== null && left > ahead)) return others;
  if (left > 0) return { ...others, workingDaysLeft: left };
  return ahead === null || ahead === 0 ? { ...others, dueToday: lastDay } : others;
}

function asNumber(value: string | number | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Calendar days from today to the day of the deadline; negative once it is past, be it by a minute. */
function daysAhead(dueAt: string | number | undefined, now: Instant): number | null {
  const due = typeof dueAt === 'string' ? readMoment(dueAt) : null;
  if (due === null) return null;
  const days = daysBetween(vietnamDate(now), due.date);
  const isPast = (due.at ?? vietnamInstant(due.date, '24:00')) < now;
  return isPast ? Math.min(days, -1) : days;
}
