import type { OrganisationEvent } from '#domain/organisation/events.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { CommitteeId } from '#domain/kernel/ids.ts';
import type { Change } from '#db/projections/projector.ts';
import type { Together } from '#db/together.ts';

/** Contacts (where mail goes) and committees (what lists show). The tree itself is asked of the aggregate: it needs a date. */
export function projectOrganisation(writes: Together, change: Change<OrganisationState>): void {
  for (const event of change.events as readonly OrganisationEvent[]) {
    if (event.type === 'ContactsSet') saveContacts(writes, event.data);
    if (event.type === 'CommitteeRegistered' || event.type === 'CommitteeRevised')
      saveCommittee(writes, change.state, event.data.id);
    if (event.type === 'YearlyPlanSet') saveCommittee(writes, change.state, event.data.committee);
  }
}

function saveContacts(
  writes: Together,
  { unit, contacts }: Extract<OrganisationEvent, { type: 'ContactsSet' }>['data'],
): void {
  // One after the other: the same unit may come again, and a joined statement sees no other's rows.
  writes.next();
  writes.add(writes.trx.deleteFrom('unit_contact').where('unit', '=', unit));
  writes.next();
  const rows = contactRoles.flatMap((role) => {
    const contact = contacts[role];
    return contact === undefined ? [] : [{ unit, role, name: contact.name, address: contact.email }];
  });
  if (rows.length > 0) writes.add(writes.trx.insertInto('unit_contact').values(rows));
}

function saveCommittee(writes: Together, state: OrganisationState, id: CommitteeId): void {
  const committee = state.status === 'recorded' ? state.committees.get(id) : undefined;
  if (committee === undefined) return;
  const row = { committee: id, host: committee.host, name: committee.name, doc: JSON.stringify(committee) };
  const { committee: _committee, ...rest } = row;
  // The same committee may be registered and revised in one pass.
  writes.next();
  writes.add(
    writes.trx
      .insertInto('committee_view')
      .values(row)
      .onConflict((conflict) => conflict.column('committee').doUpdateSet(rest)),
  );
}
