import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Contact } from '#db/outbox/contacts.ts';
import { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import { type MailTrouble, mailTrouble } from '#db/queries/mail-trouble.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** The newest letter to whoever reports there did not arrive, and there is another address now: what went astray reminded nobody. */
export function isMended(unit: UnitId, contacts: readonly Contact[], troubles: readonly MailTrouble[]): boolean {
  const trouble = troubles.find((one) => one.unit === unit && one.role === 'reporter');
  if (trouble === undefined) return false;
  const addresses = contacts
    .filter((one) => one.unit === unit && one.role === 'reporter')
    .map(({ address }) => address);
  return addresses.some((address) => address !== null && address !== trouble.address);
}

/** Of those the stream has written to. */
export async function mendedUnits(
  { record }: Pick<ApiDeps, 'record'>,
  stream: StreamId,
  only: UnitId | null,
): Promise<readonly UnitId[]> {
  const troubles = await mailTrouble(record, stream, only);
  const units = [...new Set(troubles.map(({ unit }) => unit))];
  if (units.length === 0) return [];
  const contacts = await contactsOfUnits(record, units, ['reporter']);
  return units.filter((unit) => isMended(unit, contacts, troubles));
}
