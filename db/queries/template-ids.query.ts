import { templateStream } from '#domain/report-template/aggregate.ts';
import type { Db } from '#db/database.ts';

export async function templateIds(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('streams')
    .select('stream')
    .where('kind', '=', 'template')
    .orderBy('stream')
    .execute();
  return rows.map(({ stream }) => stream.slice(templateStream('').length));
}
