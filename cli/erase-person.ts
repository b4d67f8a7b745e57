import { Command } from 'commander';
import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { loginName } from '#domain/accounts/login-name.ts';
import { accountByLogin } from '#db/accounts/accounts.ts';
import { openDatabase } from '#db/database.ts';
import { erasePerson } from '#engine/erase-person.ts';
import { registry } from '#engine/registry.ts';

/** `npm run erase-person -- --account <login> --text "<name>" --text <address>`: takes a person out of the record for good. */
const program = new Command('erase-person')
  .description('Erases a person. It cannot be undone; api and workers may run, their commands wait meanwhile.')
  .option('--account <login>', 'what this account did, and the account itself')
  .option('--text <name or address...>', 'whoever is called or written to exactly like that, namesakes included', []);

await runCommand(async () => {
  const { account: login, text: texts } = program.parse().opts<{ account?: string; text: readonly string[] }>();
  if (login === undefined && texts.length === 0) throw new Error('say who: --account, --text, or both');
  const db = openDatabase(withDatabase(readConfig()).databaseUrl, { asOwner: true, max: 2 });
  try {
    const account = login === undefined ? null : await accountByLogin(db, loginName(login));
    if (account === undefined) throw new Error(`there is no account "${String(login)}"`);
    const erasure = { account: account?.id ?? null, texts, by: 'npm run erase-person' };
    console.log(JSON.stringify(await erasePerson(db, registry, erasure)));
  } finally {
    await db.destroy();
  }
});
