import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import type { Contact } from '#db/outbox/contacts.ts';
import { recipientsOf } from '#db/outbox/queue-letters.ts';
import { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import { toHolders } from '#engine/to-holders.ts';
import { byUnit } from '#api/support/by-unit.ts';
import type { ApiDeps } from '#api/support/deps.ts';

export interface Recipient extends Contact {
  readonly unitName: string;
}

/** Everybody who would get one of these letters if they were owed now, one entry a letter that is written. */
export async function recipientsNow(
  deps: ApiDeps,
  stream: StreamId,
  letters: readonly Letter[],
  at: Instant,
): Promise<readonly Recipient[]> {
  if (letters.length === 0) return [];
  const organisation = await deps.register();
  const owed = toHolders(
    organisation,
    letters.map((letter) => ({ stream, at, letter })),
  );
  const units = new Set(owed.flatMap(({ letter }) => letter.to.map(({ unit }) => unit)));
  const contactsOf = byUnit(await contactsOfUnits(deps.record, [...units]));
  const nameOf = (unit: UnitId): string => unitOn(organisation, unit, vietnamDate(at))?.name ?? unit;
  return owed.flatMap(({ letter }) => {
    const recipients = recipientsOf(letter.to, (unit) => contactsOf.get(unit) ?? [], nameOf);
    return recipients.map((contact) => ({ ...contact, unitName: nameOf(contact.unit) }));
  });
}
