import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import { lapsed } from '#telemetry/tell.ts';

const patienceMillis = 2_000;

/** Does the database answer soon? A probe that waits for a full pool or a dead host would itself look dead. */
export async function databaseReachable(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMillis);
  });
  const answered = sql`select 1`.execute(db).then(
    () => true,
    (error: unknown) => {
      lapsed('probe', error);
      return false;
    },
  );
  try {
    return await Promise.race([answered, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
