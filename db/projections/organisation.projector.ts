import { sql } from 'kysely';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import type { Change } from '#db/projections/projector.ts';
import type { CommitteeViewTable, Saved, UnitContactTable } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** Contacts (where mail goes) and committees (what lists show). The tree itself is asked of the aggregate: it needs a date. */
export function projectOrganisation(writes: Together, change: Change<OrganisationState>): void {
  const contacts = new Map<UnitId, ContactsSet>();
  const committees = new Set<CommitteeId>();
  for (const event of change.events as readonly OrganisationEvent[]) {
    if (event.type === 'ContactsSet') contacts.set(event.data.unit, event.data.contacts);
    if (event.type === 'CommitteeRegistered' || event.type === 'CommitteeRevised') committees.add(event.data.id);
    if ('committee' in event.data) committees.add(event.data.committee);
  }
  saveContacts(writes, contacts);
  saveCommittees(writes, change.state, committees);
}

type ContactsSet = Extract<OrganisationEvent, { type: 'ContactsSet' }>['data']['contacts'];

/** Of each unit what was said last. */
function saveContacts(writes: Together, news: ReadonlyMap<UnitId, ContactsSet>): void {
  if (news.size === 0) return;
  writes.add(writes.trx.deleteFrom('unit_contact').where('unit', '=', sql<UnitId>`any(${[...news.keys()]}::text[])`));
  // A joined statement sees no other's rows.
  writes.next();
  const rows = [...news].flatMap(([unit, contacts]) =>
    contactRoles.flatMap((role) => {
      const contact = contacts[role];
      return contact === undefined ? [] : [{ unit, role, name: contact.name, address: contact.email }];
    }),
  );
  writes.save(contactForm, rows);
}

const contactForm: SavedForm<Saved<UnitContactTable>> = { table: 'unit_contact', key: ['unit', 'role', 'address'] };

function saveCommittees(writes: Together, state: OrganisationState, changed: ReadonlySet<CommitteeId>): void {
  const rows = [...changed].flatMap((id) => {
    const committee = state.status === 'recorded' ? state.committees.get(id) : undefined;
    return committee === undefined
      ? []
      : [{ committee: id, host: committee.host, name: committee.name, doc: committee }];
  });
  writes.save(committeeForm, rows satisfies Saved<CommitteeViewTable>[]);
}

const committeeForm: SavedForm<Saved<CommitteeViewTable>> = { table: 'committee_view', key: ['committee'] };
