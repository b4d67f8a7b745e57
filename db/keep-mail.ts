import type { Insertable } from 'kysely';
import type { Db } from '#db/database.ts';
import type { Database } from '#db/schema.ts';

/** A mail the sink has taken: accepted only once it stands here. */
export async function keepMail(db: Db, mail: Insertable<Database['mail_sink']>): Promise<void> {
  await db.insertInto('mail_sink').values(mail).execute();
}
