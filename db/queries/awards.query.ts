import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** More rounds than a host has in ten years. */
const most = 500;

export async function awardRoundRows(db: Db) {
  return db.selectFrom('award_round').selectAll().orderBy('ends_on', 'desc').orderBy('stream').limit(most).execute();
}

export async function awardRoundRow(db: Db, stream: StreamId) {
  return db.selectFrom('award_round').selectAll().where('stream', '=', stream).executeTakeFirst();
}

export type AwardRoundRow = Awaited<ReturnType<typeof awardRoundRows>>[number];

/** Those the reader may see: the host's staff all, a unit what it proposed itself. */
export async function nominationRows(db: Db, stream: StreamId) {
  const rows = await db
    .selectFrom('award_nomination')
    .select('doc')
    .where('stream', '=', stream)
    .orderBy('number')
    .execute();
  return rows.map(({ doc }) => doc);
}

export async function nominationOf(db: Db, stream: StreamId, number: number) {
  const row = await db
    .selectFrom('award_nomination')
    .select('doc')
    .where('stream', '=', stream)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.doc;
}

export async function submissionRows(db: Db, stream: StreamId) {
  const rows = await db
    .selectFrom('award_submission')
    .select('doc')
    .where('stream', '=', stream)
    .orderBy('paper')
    .execute();
  return rows.map(({ doc }) => doc);
}
