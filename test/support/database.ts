import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { loginAs, type ProgramLogins } from '#db/row-security/logins.ts';

export const templateDatabase = 'hoinghi_template';

/** As the programs log in; the same on every database of the tier's server. */
export function loginsOf(ownerUrl: string): ProgramLogins {
  return { app: loginAs(ownerUrl, 'app', 'of a test'), reader: loginAs(ownerUrl, 'reader', 'of a test') };
}

export interface FreshDatabase {
  /** As its owner. */
  readonly url: string;
  /** Ends every session on it first: a test that forgot to close its pool does not hold up the others. */
  readonly drop: () => Promise<void>;
}

/** A migrated, empty database of one's own; copied from the template in tens of milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return newDatabase(templateDatabase);
}

/** One that no migration has touched. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return newDatabase('template0');
}

async function newDatabase(template: string): Promise<FreshDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: async () => {
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
