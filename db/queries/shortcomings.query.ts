import { sql } from 'kysely';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

/** Of a conference what a register of shortcomings reads: rolls of thousands of names stay where they are. */
export type StatingConference = Pick<Convened, 'shortcomings' | 'joined'> & {
  readonly facts: Pick<
    Convened['facts'],
    'conference' | 'title' | 'host' | 'heldOn' | 'committees' | 'cycles' | 'clock'
  >;
} & (
    | { readonly status: Exclude<Convened['status'], 'noticeIssued'> }
    | Pick<Extract<Convened, { readonly status: 'noticeIssued' }>, 'status' | 'draft' | 'notice'>
  );

/** Conferences of these hosts that took place, of rehearsals among themselves, in the order of their days. */
export async function statingConferences(
  db: Db,
  hosts: readonly UnitId[],
  rehearsal: boolean,
): Promise<readonly StatingConference[]> {
  const { rows } = await sql<{ doc: StatingConference }>`
    select (doc - '{rollCalls,replies,speeches,files,minutes,links,awards}'::text[]) #- '{facts,invitees}' as doc
    from conference_view
    where host = any (${[...hosts]}::text[]) and rehearsal = ${rehearsal}
      and status in ('held', 'concluded', 'noticeIssued')
    order by held_on, stream`.execute(db);
  return rows.map(({ doc }) => doc);
}
