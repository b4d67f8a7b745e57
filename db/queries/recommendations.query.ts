import { sql } from 'kysely';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Db } from '#db/database.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

/** Of a conference what a list of recommendations reads. */
export type AskingRow = Pick<Convened, 'recommendations' | 'answers'> & {
  readonly facts: Pick<Convened['facts'], 'conference' | 'title' | 'host' | 'heldOn' | 'clock'>;
} & (
    | { readonly status: Exclude<Convened['status'], 'noticeIssued'> }
    | Pick<Extract<Convened, { readonly status: 'noticeIssued' }>, 'status' | 'draft' | 'notice'>
  );

/** Conferences that took place and that the reader may see, of rehearsals among themselves: rolls of thousands of names stay where they are. */
export async function askingConferences(db: Db, rehearsal: boolean): Promise<readonly AskingRow[]> {
  const { rows } = await sql<{ doc: AskingRow }>`
    select jsonb_build_object(
      'status', status, 'recommendations', doc -> 'recommendations', 'answers', coalesce(doc -> 'answers', '[]'::jsonb),
      'facts', (doc -> 'facts') - '{invitees,points,papers,agenda}'::text[],
      'draft', doc -> 'draft', 'notice', doc -> 'notice') as doc
    from conference_view
    where rehearsal = ${rehearsal} and status in ('held', 'concluded', 'noticeIssued')
    order by held_on, stream`.execute(db);
  return rows.map(({ doc }) => doc);
}
