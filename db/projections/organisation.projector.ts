import type { OrganisationEvent } from '#domain/organisation/events.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { CommitteeId } from '#domain/kernel/ids.ts';
import type { Trx } from '#db/database.ts';
import type { Change } from '#db/projections/projector.ts';

/** Contacts (where mail goes) and committees (what lists show). The tree itself is asked of the aggregate: it needs a date. */
export async function projectOrganisation(trx: Trx, change: Change<OrganisationState>): Promise<void> {
  for (const event of change.events as readonly OrganisationEvent[]) {
    if (event.type === 'ContactsSet') await saveContacts(trx, event.data);
    if (event.type === 'CommitteeRegistered' || event.type === 'CommitteeRevised')
      await saveCommittee(trx, change.state, event.data.id);
    if (event.type === 'YearlyPlanSet') await saveCommittee(trx, change.state, event.data.committee);
  }
}

async function saveContacts(
  trx: Trx,
  { unit, contacts }: Extract<OrganisationEvent, { type: 'ContactsSet' }>['data'],
): Promise<void> {
  await trx.deleteFrom('unit_contact').where('unit', '=', unit).execute();
  const rows = contactRoles.flatMap((role) => {
    const contact = contacts[role];
    return contact === undefined ? [] : [{ unit, role, name: contact.name, address: contact.email }];
  });
  if (rows.length > 0) await trx.insertInto('unit_contact').values(rows).execute();
}

async function saveCommittee(trx: Trx, state: OrganisationState, id: CommitteeId): Promise<void> {
  const committee = state.status === 'recorded' ? state.committees.get(id) : undefined;
  if (committee === undefined) return;
  const row = { committee: id, host: committee.host, name: committee.name, doc: JSON.stringify(committee) };
  const { committee: _committee, ...rest } = row;
  await trx
    .insertInto('committee_view')
    .values(row)
    .onConflict((conflict) => conflict.column('committee').doUpdateSet(rest))
    .execute();
}
