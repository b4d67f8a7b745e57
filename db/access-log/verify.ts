import type { Db } from '#db/database.ts';
import { accessHash, emptyDay } from '#db/access-log/hash.ts';

export type AccessLogReport =
  | { readonly chain: 'ok'; readonly days: number; readonly lines: number }
  | {
      readonly chain: 'broken';
      readonly day: string;
      readonly number: number;
      readonly reason: 'gap' | 'hash' | 'head' | 'day';
    };

/** Walks every day of the access log: no line missing or altered, no day taken out. */
export async function verifyAccessLog(db: Db): Promise<AccessLogReport> {
  const days = await db.selectFrom('access_log_day').selectAll().orderBy('day').execute();
  let before: Buffer = emptyDay;
  let lines = 0;
  for (const { day, number, opened_with, hash } of days) {
    if (!opened_with.equals(before)) return { chain: 'broken', day, number: 0, reason: 'day' };
    const walked = await walkDay(db, day, opened_with);
    if ('reason' in walked) return { chain: 'broken', day, ...walked };
    if (walked.number !== number || !walked.hash.equals(hash)) {
      return { chain: 'broken', day, number: walked.number, reason: 'head' };
    }
    lines += number;
    before = hash;
  }
  const strays = await db
    .selectFrom('access_log')
    .select(['day', 'number'])
    .where('day', 'not in', (query) => query.selectFrom('access_log_day').select('day'))
    .limit(1)
    .executeTakeFirst();
  if (strays !== undefined) return { chain: 'broken', ...strays, reason: 'head' };
  return { chain: 'ok', days: days.length, lines };
}

const page = 1000;

async function walkDay(
  db: Db,
  day: string,
  opened: Buffer,
): Promise<{ number: number; hash: Buffer } | { number: number; reason: 'gap' | 'hash' }> {
  let number = 0;
  let previous = opened;
  for (;;) {
    const rows = await db
      .selectFrom('access_log')
      .selectAll()
      .where('day', '=', day)
      .where('number', '>', number)
      .orderBy('number')
      .limit(page)
      .execute();
    for (const row of rows) {
      if (row.number !== number + 1) return { number: number + 1, reason: 'gap' };
      const hash = accessHash(previous, { ...row, at: row.at.toISOString() });
      if (!previous.equals(row.prev_hash) || !hash.equals(row.hash)) return { number: row.number, reason: 'hash' };
      number = row.number;
      previous = hash;
    }
    if (rows.length < page) return { number, hash: previous };
  }
}
