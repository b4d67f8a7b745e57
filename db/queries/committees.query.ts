import type { Committee } from '#domain/organisation/committee.ts';
import type { Db } from '#db/database.ts';

export async function allCommittees(db: Db): Promise<readonly Committee[]> {
  const rows = await db.selectFrom('committee_view').select('doc').orderBy('committee').execute();
  return rows.map(({ doc }) => doc);
}
