import { installationLedger } from '#domain/kernel/ids.ts';
import { organisationStream } from '#domain/organisation/aggregate.ts';
import { placeOf } from '#api/support/stream-places.ts';

/** There is one organisation, and it is there before its first unit. */
export const organisationPlace = placeOf(organisationStream, 'organisation', installationLedger);
