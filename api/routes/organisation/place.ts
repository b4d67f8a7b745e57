import { installationLedger, organisationStream } from '#domain/kernel/streams.ts';
import { placeOf } from '#engine/places.ts';

/** There is one organisation, and it is there before its first unit. */
export const organisationPlace = placeOf(organisationStream, 'organisation', installationLedger);
