import { sql } from 'kysely';
import { type Db, applicationRole, readerRole } from '#db/database.ts';

/** What the programs log in as, each by an address of its own. */
export interface ProgramLogins {
  readonly app: string;
  readonly reader: string;
}

/** The address of a database for one of the product's own roles. */
export function loginAs(ownerUrl: string, role: keyof ProgramLogins, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role === 'app' ? applicationRole : readerRole;
  url.password = password;
  return url.toString();
}

/**
 * Lets the two roles log in with the passwords in their addresses: whoever is logged in as one can become no other. A login of
 * another name is made by whoever keeps the server, as a member of the role.
 */
export async function letLogIn(owner: Db, { app, reader }: ProgramLogins): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('hoinghi logins'))`.execute(trx);
    for (const address of [app, reader]) {
      const { username, password } = new URL(address);
      if (username !== applicationRole && username !== readerRole) continue;
      // By a setting: a statement about roles takes no parameters, and a password in its text would stand in the server's log.
      await sql`select set_config('hoinghi.password', ${decodeURIComponent(password)}, true)`.execute(trx);
      await sql`
        do ${sql.raw(`$$ begin
          execute format('alter role %I login noinherit password %L', '${username}', current_setting('hoinghi.password'));
        end $$`)}`.execute(trx);
    }
  });
}
