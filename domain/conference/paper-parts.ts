import type { ConvenedFacts, InvitationsIssued } from '#domain/conference/events.ts';
import { addressees } from '#domain/documents/addressees.ts';
import type { LetterHead } from '#domain/documents/letter-head.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';

/** `number` null: a preview before the clerk has given one. */
export type Issued = Pick<InvitationsIssued['data'], 'date' | 'signer'> & { readonly number: WrittenNumber | null };

export function headOf({ layout, clock, issuer }: ConvenedFacts, { number, date, signer }: Issued): LetterHead {
  return { layout, rehearsal: clock !== null, ...issuer, number, date, signer };
}

/** A unit that is invited for several of its people stands once in a list of addressees. */
export function namesOf(invitees: ConvenedFacts['invitees']): readonly string[] {
  return [...new Set(invitees.map(({ name }) => name))];
}

/** Several people of one unit are one addressee. */
function namedOnce(invitees: ConvenedFacts['invitees']): readonly { readonly name: string }[] {
  return namesOf(invitees).map((name) => ({ name }));
}

/** All who were invited: guests and groups in the host's own words, then units. */
export function recipientsOf({ invitees, layout }: ConvenedFacts): readonly string[] {
  return [
    ...namesOf(invitees.filter(({ unit }) => unit === null)),
    ...addressees(namedOnce(invitees.filter(({ unit }) => unit !== null)), layout),
  ];
}
