import { readConfig, withDatabase } from '#config/env.ts';
import { runCommand } from '#cli/run-command.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';

/** `npm run migrate`: brings DATABASE_URL to the newest shape, and lets the programs' two roles log in where their addresses are given. */
await runCommand(async () => {
  const { databaseUrl, programLogins } = withDatabase(readConfig());
  const applied = await migrateToLatest(databaseUrl, programLogins);
  for (const name of applied) console.log(`applied ${name}`);
  console.log(applied.length === 0 ? 'the database is up to date' : `${String(applied.length)} migrations applied`);
});
