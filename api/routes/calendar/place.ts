import { installationLedger } from '#domain/kernel/ids.ts';
import { calendarStream } from '#domain/calendar-table/aggregate.ts';
import { placeOf } from '#api/support/stream-places.ts';

export const calendarPlace = placeOf(calendarStream, 'calendar', installationLedger);
