import { installationLedger, calendarStream } from '#domain/kernel/streams.ts';
import { placeOf } from '#engine/places.ts';

export const calendarPlace = placeOf(calendarStream, 'calendar', installationLedger);
