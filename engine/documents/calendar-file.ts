import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { SentEntry } from '#db/schema.ts';

export interface Organiser {
  readonly name: string;
  readonly email: string;
}

export interface CalendarFile {
  /** Of RFC 5546: an entry to keep, or one to take out. */
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly text: string;
}

/**
 * The file that goes with a letter (RFC 5545). Nobody is asked to answer it: it publishes or takes out. The same entry gives the
 * same bytes, so that a letter sent twice after a lost answer is one.
 */
export function calendarFile(entry: SentEntry, organiser: Organiser): CalendarFile {
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ prodId: product, method });
  addEntry(calendar, entry, organiser);
  return { method, text: calendar.toString() };
}

const product = { company: 'hoi-nghi', product: 'hoi-nghi', language: 'VI' };

function addEntry(calendar: ICalCalendar, entry: SentEntry, organizer: Organiser): void {
  const { uid, sequence, title, place, link, time, cancelled, written } = entry;
  const when =
    'at' in time
      ? { start: new Date(time.at) }
      : // The end of whole days is the day after the last of them.
        { start: midnight(time.from), end: midnight(addDays(time.to, 1)), allDay: true };
  calendar.createEvent({
    ...{ id: uid, sequence, summary: title, ...when, stamp: new Date(written), organizer },
    ...(place === null ? {} : { location: place }),
    ...(link === null ? {} : { url: link, description: link }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A term takes nobody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

/** Whole days have no zone: the file names the day alone. */
function midnight(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
