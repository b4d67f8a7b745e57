import { offerSetupLink } from '#db/accounts/setup-link.ts';
import { openDatabase } from '#db/database.ts';
import { lapsed } from '#telemetry/tell.ts';

/** An api that runs alone says in its output how the first administrator comes in; it starts with the database away, too. */
export async function sayHowToSetUp(databaseUrl: string, publicUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1 });
  try {
    const link = await offerSetupLink(db, publicUrl);
    if (link !== null) console.log(`nobody has an account yet; make the first one, once: ${link}`);
  } catch (error) {
    lapsed('setupLink', error);
    console.log('the database does not answer yet; start again to be told how to set up');
  } finally {
    await db.destroy();
  }
}
