import { offerSetupLink } from '#db/accounts/setup-link.ts';
import { openDatabase } from '#db/database.ts';
import { lapsed } from '#telemetry/tell.ts';

/** Each start and each api that runs alone offers one of its own; they are doors to the same room, and all shut together. */
export function setupLinkSentence(link: string): string {
  return `nobody has an account yet; a link printed by another start or program is as good, until one of them is used; make the first one, once: ${link}`;
}

/** An api that runs alone says in its output how the first administrator comes in; it starts with the database away, too. */
export async function sayHowToSetUp(databaseUrl: string, publicUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1 });
  try {
    const link = await offerSetupLink(db, publicUrl);
    if (link !== null) console.log(setupLinkSentence(link));
  } catch (error) {
    lapsed('setupLink', error);
    console.log('the database does not answer yet; start again to be told how to set up');
  } finally {
    await db.destroy();
  }
}
