import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';
import { under } from '#telemetry/correlation.ts';
import { freshDatabase } from '#test/support/database.ts';

let db: Db;
beforeAll(async () => {
  db = openDatabase((await freshDatabase()).url, { max: 1 });
});
afterAll(() => db.destroy());

it('what is prepared is read by the server once, however often it is carried out, and takes other values each time', async () => {
  const answers: unknown[] = [];
  for (const given of [1, 2, 3])
    answers.push(...(await prepared(db, sql<{ answer: number }>`select ${given}::int as answer`)));
  expect(answers).toEqual([{ answer: 1 }, { answer: 2 }, { answer: 3 }]);
  const { rows } = await sql<{ times: number }>`
    select generic_plans + custom_plans as times from pg_prepared_statements where statement like 'select $1::int as answer%'`.execute(
    db,
  );
  expect(rows).toEqual([{ times: 3 }]);
});

it('a transaction says for whom it is made, to its end and no longer', async () => {
  const asked = sql<{ name: string }>`
    select application_name as name from pg_stat_activity where pid = pg_backend_pid()`;
  const within = () => db.transaction().execute((trx) => prepared(trx, asked));
  expect(await under('a-request', within)).toEqual([{ name: 'a-request' }]);
  expect(await within()).toEqual([{ name: '' }]);
  expect(await prepared(db, asked)).toEqual([{ name: '' }]);
});
