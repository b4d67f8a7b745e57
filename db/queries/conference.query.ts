import { hostsOf, isStaff } from '#domain/access/rule.ts';
import { sql } from 'kysely';
import type { ConferenceStatus } from '#domain/conference/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The conference as its page shows it; undefined while its convening still waits for the engine. */
export async function conferenceRow(db: Db, conference: StreamId) {
  return db.selectFrom('conference_view').selectAll().where('stream', '=', conference).executeTakeFirst();
}

export interface ConferenceFilter {
  readonly rehearsal: boolean;
  readonly cycle: StreamId | null;
  readonly status: ConferenceStatus | null;
}

/** What the actor may know of: its own committee's conferences, and those its unit is invited to. Newest day first. */
export async function conferencesFor(db: Db, actor: Actor, filter: ConferenceFilter) {
  const staff = isStaff(actor);
  const invited = JSON.stringify([{ unit: actor.unit }]);
  let query = db
    .selectFrom('conference_view')
    .select(['stream', 'host', 'rehearsal', 'title', 'status', 'held_on', 'form', 'cycles', 'doc'])
    .where('rehearsal', '=', filter.rehearsal)
    .where((eb) =>
      eb.or([
        ...(staff ? [eb('host', 'in', [...hostsOf(actor)])] : []),
        ...(actor.role === 'admin' ? [] : [sql<boolean>`doc -> 'facts' -> 'invitees' @> ${invited}::jsonb`]),
        sql<boolean>`false`,
      ]),
    )
    .orderBy('held_on', 'desc')
    .orderBy('stream');
  if (filter.cycle !== null) query = query.where(sql<boolean>`${filter.cycle} = any (cycles)`);
  if (filter.status !== null) query = query.where('status', '=', filter.status);
  return query.execute();
}

/** Last day of the data of each cycle, and who is not there is not in the answer. */
export async function cutOffsOf(db: Db, cycles: readonly StreamId[]) {
  if (cycles.length === 0) return [];
  return db
    .selectFrom('cycle_view')
    .select(['stream', 'cut_off', 'committee', 'period_code', 'programmes'])
    .where('stream', 'in', [...cycles])
    .execute();
}

/** Conferences that these cycles belong to and that are not off. */
export async function conferencesClosing(db: Db, cycles: readonly StreamId[]) {
  const { rows } = await sql<{ title: string; heldOn: CivilDate; cycles: readonly StreamId[] }>`
    select title, held_on::text as "heldOn", cycles from conference_view
    where cycles && ${[...cycles]}::text[] and status not in ('cancelled', 'postponed')
    order by held_on`.execute(db);
  return rows;
}
