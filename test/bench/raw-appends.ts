import pg from 'pg';
import { type Load, load } from '#test/bench/timing.ts';

/** One row, one durable transaction, nothing else: what PostgreSQL itself takes a second here. */
export async function measureRawAppends(
  databaseUrl: string,
  levels: readonly { callers: number; calls: number }[],
): Promise<readonly Load[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  try {
    await pool.query(
      'create table raw_append (id bigint generated always as identity primary key, data text not null)',
    );
    const text = JSON.stringify({ unit: 'x', figures: [1, 2, 3] });
    const results: Load[] = [];
    for (const { callers, calls } of levels) {
      results.push(
        await load(callers, calls, async () => {
          await pool.query('insert into raw_append (data) values ($1)', [text]);
        }),
      );
    }
    return results;
  } finally {
    await pool.end();
  }
}
