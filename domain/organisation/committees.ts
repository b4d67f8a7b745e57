import { unknownUnit } from '#domain/organisation/change-unit.ts';
import type { RegisterCommittee, SetContacts } from '#domain/organisation/commands.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, type Step, unchanged } from '#domain/organisation/step.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import { type AddressFault, addressFault, plainAddress } from '#domain/kernel/mail-address.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function setContacts(state: Recorded, { unit: id, contacts }: SetContacts['data']): Step {
  const unit = lookUp(state.units, id);
  if (unit === undefined) return unknownUnit(id);
  for (const role of contactRoles) {
    const contact = contacts[role];
    if (contact === undefined) continue;
    const at = `/contacts/${role}`;
    if (contact.name.trim() === '') return fault('contact-name-empty', `${at}/name`, { role });
    const wrong = addressFault(contact.email);
    if (wrong !== null) return fault('contact-email-malformed', `${at}/email`, addressFacts(contact.email, wrong));
  }
  return sameData(unit.contacts, contacts) ? unchanged : changes({ type: 'ContactsSet', data: { unit: id, contacts } });
}

/** The fact is named after the fault: the sentence that asks for it is the one that tells it. */
function addressFacts(email: string, wrong: AddressFault): Readonly<Record<string, string>> {
  switch (wrong) {
    case 'wide-letters':
      return { email, wide: plainAddress(email) };
    case 'several-addresses':
      return { email, several: email };
    case 'name-and-address':
      return { email, named: /<([^<>]+)>/.exec(email)?.[1] ?? email };
    case 'not-an-email':
      return { email };
    default:
      return unreachable(wrong);
  }
}

export function registerCommittee(state: Recorded, data: RegisterCommittee['data']): Step {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(data.id)) return fault('committee-id-malformed', '/id', { committee: data.id });
  for (const key of ['name', 'issuerCode', 'place'] as const) {
    if (data[key].trim() === '') return fault('committee-detail-empty', `/${key}`, { committee: data.id });
  }
  if (data.chair.title.trim() === '') return fault('committee-detail-empty', '/chair/title', { committee: data.id });
  if (lookUp(state.units, data.host) === undefined) return unknownUnit(data.host, '/host');
  if (data.standingAgency !== null && lookUp(state.units, data.standingAgency) === undefined) {
    return unknownUnit(data.standingAgency, '/standingAgency');
  }
  if (data.programmes.length === 0) return fault('committee-without-programme', '/programmes', { committee: data.id });
  const known = state.committees.get(data.id);
  if (known === undefined) return changes({ type: 'CommitteeRegistered', data });
  const { yearlyPlan: _, earlierNames: __, members: ___, numberSeries: ____, ...before } = known;
  return sameData(before, data) ? unchanged : changes({ type: 'CommitteeRevised', data });
}
