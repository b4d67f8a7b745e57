import { Command } from 'commander';
import { readConfig, withDatabase } from '#config/env.ts';
import { runCommand } from '#cli/run-command.ts';
import { openDatabase } from '#db/database.ts';
import { sealEarlier } from '#db/outbox/seal.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';

const program = new Command('migrate')
  .description('Brings the database to the newest shape.')
  .option(
    '--seal-earlier',
    'after programs of 0.2.0 or older have gone that still served: seals what they sent and rendered',
  );

/** `npm run migrate`: brings DATABASE_URL to the newest shape, and lets the programs' two roles log in where their addresses are given. */
await runCommand(async () => {
  const { sealEarlier: wanted } = program.parse().opts<{ sealEarlier?: true }>();
  const { databaseUrl, programLogins } = withDatabase(readConfig());
  const applied = await migrateToLatest(databaseUrl, programLogins);
  for (const name of applied) console.log(`applied ${name}`);
  console.log(applied.length === 0 ? 'the database is up to date' : `${String(applied.length)} migrations applied`);
  if (wanted !== true) return;
  const owner = openDatabase(databaseUrl, { asOwner: true, max: 1 });
  try {
    await sealEarlier(owner);
  } finally {
    await owner.destroy();
  }
  console.log('what was sent and rendered without a seal is sealed as it is now');
});
